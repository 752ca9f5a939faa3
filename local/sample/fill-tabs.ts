import type { SampleCell, SampleRow, SampleRows } from './sample-rows';

/** As much of a saved ledger as filling it needs. */
export interface FillableBook {
  readonly workbook: { readonly sheets: Readonly<Record<string, FillableSheet>> };
  readonly state: { readonly metadata: readonly Mark[] };
}
export interface FillableSheet {
  rowCount?: number;
  cellData?: Record<number, Record<number, Record<string, unknown>>>;
}
interface Mark {
  readonly key: string;
  readonly value: string | null;
  readonly place: { readonly type: string; readonly sheetId?: string; readonly index?: number };
}

const TAG_KEY = 'customer-ledger';
const FIRST_ROW = 1;
const STRING = 1;
const NUMBER = 2;
const DAY_STYLE = { n: { pattern: 'yyyy-mm-dd' } };

/**
 * Types the rows under the headers that «Set up» made; columns are found by the marks it left. The book is changed in
 * place. A tab or column that is not there is an error: the sample must show all of it.
 */
export function fillTabs(book: FillableBook, rows: SampleRows): void {
  for (const [tab, list] of Object.entries(rows) as [keyof SampleRows, readonly SampleRow[]][]) {
    const columns = columnsOf(book.state.metadata, tab);
    list.forEach((row, at) => {
      for (const [key, cell] of Object.entries(row)) {
        const place = columns.get(key);
        if (place === undefined) throw new Error(`Set up made no column ${tab}.${key}`);
        put(book, place, FIRST_ROW + at, cell);
      }
    });
  }
}

interface Place { readonly sheetId: string; readonly column: number }

function columnsOf(marks: readonly Mark[], tab: string): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const { key, value, place } of marks) {
    if (key !== TAG_KEY || place.type !== 'COLUMN' || value?.startsWith(`${tab}.`) !== true) continue;
    // A `+` behind the key says that the ledger made the column.
    const column = value.slice(tab.length + 1).replace(/\+$/, '');
    // Marks count columns from 1, cells from 0.
    found.set(column, { sheetId: place.sheetId ?? '', column: (place.index ?? 1) - 1 });
  }
  return found;
}

function put(book: FillableBook, place: Place, row: number, cell: SampleCell): void {
  const sheet = book.workbook.sheets[place.sheetId];
  if (sheet === undefined) throw new Error(`There is no sheet ${place.sheetId}`);
  sheet.cellData ??= {};
  const cells = sheet.cellData[row] ??= {};
  const before = cells[place.column] ?? {};
  cells[place.column] = { ...before, ...contentOf(cell, before) };
}

function contentOf(cell: SampleCell, before: Record<string, unknown>): Record<string, unknown> {
  if (typeof cell === 'object') return { v: cell.serial, t: NUMBER, ...(before['s'] === undefined && { s: DAY_STYLE }) };
  return typeof cell === 'number' ? { v: cell, t: NUMBER } : { v: cell, t: STRING };
}
