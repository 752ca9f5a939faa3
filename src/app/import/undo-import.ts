import { readText } from '../../ledger/read-text';
import type { Env, Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { attempts, settleLanded } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { appendLine } from '../workbook/history';
import { stampCustomers } from '../workbook/stamp-customers';
import { readCustomers } from '../workbook/customers-table';
import { regradeThem } from './finish-import';
import { fieldCell, fieldColumn, fieldValue, sameField, WRITTEN_FIELDS, type WrittenField } from './import-fields';
import type { CreatedLine, ImportLines } from './import-lines';
import { importLines, sumOf } from './import-lines';
import { namedSince } from './named-since';
import type { WholeList } from './take-off';
import { readList, takeOff, takeOffMark } from './take-off';
import { writeFields, type FieldWrite } from './write-fields';

/** How an import was taken back. */
export interface ImportUndone {
  /** Customers who are off the list again, or were already. */
  readonly removed: number;
  /** Cells that are as before. */
  readonly restored: number;
  /** Customers and cells that somebody has worked with since. */
  readonly keptCustomers: number;
  readonly keptCells: number;
}

/**
 * Takes an import back, all its parts in one step: cells get back what stood in them where they still hold what was
 * imported, and whoever came in goes, if his row is as it came and nothing names him since. Cut off, it is finished by
 * the next undo: its line in History comes last.
 */
export function undoImport(env: Env, importId: string): ImportUndone | Stop {
  return attempts(env, (ledger, moves) => {
    if (settleLanded(ledger, importId, moves) === 'moved') return 'moved';
    const lines = importLines(ledger, importId);
    const list = readList(ledger);
    if (list.nameless) {
      // By nothing but his id is anybody found again, should rows move now.
      stampCustomers(ledger, readCustomers(ledger, list.table.firstRow, list.table.rows.length));
      return 'moved';
    }
    const cells = restoring(ledger, lines, list);
    if (writeFields(ledger, list.table, cells.writes) === 'moved') return 'moved';
    const leaving = leavers(ledger, importId, lines, list);
    if (takeOff(ledger, list, leaving.rows, takeOffMark(importId)) === 'moved') return 'moved';
    const graded = regradeThem(ledger, importId, moves, cells.customers);
    if (graded === 'moved' || isStop(graded)) return graded;
    appendLine(ledger, importId, { customerId: '', customer: '', what: 'undo', from: '', to: '', reason: '' });
    return { removed: lines.created.length - leaving.kept, restored: cells.restored, keptCustomers: leaving.kept, keptCells: cells.kept };
  }, ['profiles']);
}

interface Restoring {
  readonly writes: readonly FieldWrite[];
  readonly restored: number;
  readonly kept: number;
  /** Whose cells were changed by the import. */
  readonly customers: ReadonlySet<string>;
}

function restoring(ledger: Ledger, { changed }: ImportLines, { table, rowOf }: WholeList): Restoring {
  const { dayOfDate } = ledger.env.host;
  const writes: FieldWrite[] = [];
  const customers = new Set<string>();
  let [restored, kept] = [0, 0];
  for (const { field, line: { customerId, from, to } } of changed) {
    const at = rowOf.get(customerId);
    const index = table.index[field];
    // An erasure has blanked what the line said; whoever was deleted has no cells to give back.
    if (at === undefined || index === undefined || to === '') continue;
    customers.add(customerId);
    const now = table.rows[at]?.[index] ?? '';
    const text = readText(now, dayOfDate);
    // The day of a manual grade is no cell of the file's.
    const counts = field === 'manualSince' ? 0 : 1;
    if (says(ledger, field, text, from)) restored += counts;
    else if (says(ledger, field, text, to)) {
      restored += counts;
      writes.push({ key: field, at, value: cellOf(ledger, field, from, now) });
    } else kept += counts;
  }
  return { writes, restored, kept, customers };
}

/** Whether a cell says what History says: in the same words, or in those of another language. */
function says(ledger: Ledger, field: WrittenField, now: string, then: string): boolean {
  if (now === then) return true;
  return fieldColumn(field).type !== 'text' && now !== '' && then !== '' && sameField(field, fieldValue(ledger, field, now), fieldValue(ledger, field, then));
}

/** What History says stood there, as a cell: what could not be read comes back as it was. */
function cellOf(ledger: Ledger, field: WrittenField, text: string, now: Cell): Cell {
  const { type, choice } = fieldColumn(field);
  const isNumber = /^\d+(\.\d+)?$/.test(text);
  if (type === 'text') return text;
  if (isNumber && (choice !== null || type === 'day')) return Number(text);
  const value = fieldValue(ledger, field, text);
  // A text that says a choice or a day in its own way stays that text.
  if (type === 'day') return /^\d{4}-\d\d-\d\d$/.test(text) ? fieldCell(ledger, field, value, now) : text;
  return type === 'number' ? (isNumber ? Number(text) : text) : typeof now === 'boolean' ? fieldCell(ledger, field, value, now) : text;
}

interface Leavers {
  /** Places in the table. */
  readonly rows: readonly number[];
  readonly kept: number;
}

/** Who came in and is to go; a row that an undo has marked before it was cut off is decided. */
function leavers(ledger: Ledger, importId: string, { created, since }: ImportLines, list: WholeList): Leavers {
  const { table, rowOf } = list;
  const mark = takeOffMark(importId);
  const memoAt = table.index.memo;
  const ours = new Set(['', ...created.map(({ line }) => line.customerId)]);
  const isMarked = (cells: readonly Cell[]): boolean => memoAt !== undefined && readText(cells[memoAt]) === mark && ours.has(readText(cells[table.index.id ?? -1]));
  const rows = new Set(table.rows.flatMap((cells, at) => (isMarked(cells) ? [at] : [])));
  const there = created.flatMap(({ line: { customerId }, sum }): readonly Seen[] => {
    const at = rowOf.get(customerId);
    return at === undefined || rows.has(at) ? [] : [{ id: customerId, at, sum }];
  });
  const used = there.length === 0 ? null : namedSince(ledger, importId, since, there.map(({ id, at }) => ({ id, name: readText(table.rows[at]?.[table.index.name ?? -1]) || readText(table.rows[at]?.[table.index.company ?? -1]) })));
  let kept = 0;
  for (const { id, at, sum } of there) {
    if (used?.has(id) === true || sumOf(valuesAt(ledger, list, at)) !== sum) kept += 1;
    else rows.add(at);
  }
  return { rows: [...rows], kept };
}

interface Seen {
  readonly id: string;
  readonly at: number;
  readonly sum: CreatedLine['sum'];
}

function valuesAt(ledger: Ledger, { table }: WholeList, at: number): ReadonlyMap<WrittenField, string> {
  const cells = table.rows[at] ?? [];
  return new Map(WRITTEN_FIELDS.map((field) => [field, fieldValue(ledger, field, cells[table.index[field] ?? -1])]));
}
