import type { ImportField } from '../app/contract/ledger-rows';
import type { FileRow, FileTable } from '../files/table';
import { columnOf } from '../ledger/columns/of-tab';
import { readText } from '../ledger/read-text';
import { dayOrder } from './day-order';
import type { ImportPlan, PreviewContext, PreviewRow } from './plan';
import { readField, writtenOf, type FieldContext } from './read-field';

/** A row of the file as read, whoever it may be. */
export interface ReadRow {
  readonly key: string;
  readonly line: number;
  readonly values: PreviewRow['values'];
  /** What was concluded and not said: a title cut off the name, a name that is the company's. Only where nothing is known. */
  readonly fillers: PreviewRow['values'];
  readonly written: PreviewRow['written'];
  readonly problems: PreviewRow['problems'];
  readonly flags: PreviewRow['flags'];
}

/** Reads the rows of a file by what its columns go to. */
export function rowReader(table: FileTable, { targets, gradeMeanings, dayOrder: said }: ImportPlan, context: PreviewContext): (row: FileRow) => ReadRow {
  const columns = targets.flatMap((field, column) => (field === null || !context.fields.includes(field) ? [] : [{ field, column }]));
  const titleColumn = columns.find(({ field }) => field === 'title')?.column;
  const orders = new Map(columns.flatMap(({ field, column }) => (columnOf('customers', field).type === 'day' ? [[column, orderOf(table, column) ?? said]] : [])));
  const common = { region: context.region, today: context.today, largeFrom: context.largeFrom ?? LARGE_FROM, gradeMeanings };
  return ({ line, cells }) => {
    const values: Partial<Record<ImportField, string>> = {};
    const fillers: Partial<Record<ImportField, string>> = {};
    const written: Partial<Record<ImportField, string>> = {};
    const problems: PreviewRow['problems'][number][] = [];
    const flags: PreviewRow['flags'][number][] = [];
    const titleFree = context.fields.includes('title') && (titleColumn === undefined || readText(cells[titleColumn]) === '');
    for (const { field, column } of columns) {
      const cell = cells[column];
      if (cell === undefined || cell === '') continue;
      const asked: FieldContext = { ...common, titleFree, order: orders.get(column) ?? null };
      const read = readField(field, cell, asked);
      if (read.problem !== null) {
        problems.push({ field, written: readText(cell), code: read.problem });
        continue;
      }
      if (read.value === '') continue;
      values[field] = read.value;
      const original = writtenOf(field, cell, read.value);
      if (original !== '') written[field] = original;
      if (read.title !== '') fillers.title = read.title;
      for (const flag of read.flags) flags.push({ field, flag });
    }
    if (values.name === undefined && values.company !== undefined && context.fields.includes('name')) fillers.name = values.company;
    return { key: String(line), line, values, fillers, written, problems, flags };
  };
}

/** What the Policy tab says when nobody changed it. */
const LARGE_FROM = 100;

function orderOf(table: FileTable, column: number): 'dmy' | 'mdy' | null {
  return dayOrder(table.rows.map(({ cells }) => cells[column] ?? '')).order;
}
