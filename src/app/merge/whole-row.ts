import { columnOf, keysOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import { WRITTEN_COLUMNS } from '../../ledger/customer-results';
import { readText } from '../../ledger/read-text';
import { rowOfCells } from '../../ledger/row-of-cells';
import type { Ledger } from '../open-ledger';
import { customersSheet } from '../workbook/customers-table';
import { writeStamps } from '../workbook/stamp';
import { ID_KEY, type RowTab } from './places';
import { readStanding } from './read-standing';

/** The columns of a tab that belong to the person, whatever the ledger computes from them. */
export function personsKeys(ledger: Ledger, tab: RowTab): readonly string[] {
  const positions = (ledger.layout[tab] ?? {}) as Readonly<Partial<Record<string, number>>>;
  return (keysOf(tab) as readonly string[]).filter((key) => positions[key] !== undefined && columnOf(tab, key as never).owner === 'user');
}

/** Blanks what the ledger has computed for a row; whoever should stand there by now is graded anew (`landed`). */
export function clearResults(ledger: Ledger, row: number): void {
  const positions = ledger.layout.customers ?? {};
  const areas = WRITTEN_COLUMNS.flatMap((key) => (positions[key] === undefined ? [] : [{ row, column: positions[key], rows: 1, columns: 1 }]));
  ledger.env.book.fill(customersSheet(ledger), areas, '');
}

/** Takes the id off a customer's row, whose other cells are blank already: from then on the row is nobody's. */
export function takeIdOff(ledger: Ledger, tab: RowTab, id: string): 'kept' | 'moved' {
  return stampId(ledger, tab, (now) => now === id, '');
}

/**
 * Gives a customer a row again: his old one while nobody stands there, else one below the last. Only the id is written;
 * all else is found by it.
 */
export function giveRow(ledger: Ledger, tab: RowTab, id: string, oldRow: number): 'kept' | 'moved' {
  const { book } = ledger.env;
  const sheet = ledger.sheets[tab];
  const positions = (ledger.layout[tab] ?? {}) as Readonly<Partial<Record<string, number>>>;
  const column = positions[ID_KEY[tab]];
  if (sheet === undefined || column === undefined || book.findRow(sheet, column, id) !== null) return 'kept';
  const placed = Object.values(positions).flatMap((position) => position ?? []);
  if (oldRow <= book.lastRow(sheet)) {
    const [cells = []] = book.read(sheet, { row: oldRow, column: 1, rows: 1, columns: Math.max(...placed) });
    // What is left there beside a name is the person's own, and waits for him.
    if (WHO[tab].every((key) => readText(cells[(positions[key] ?? 0) - 1]) === '')) return stampId(ledger, tab, (now, row) => now === '' && row === oldRow, id);
  }
  book.append(sheet, rowOfCells(positions as never, { [ID_KEY[tab]]: id } as never, Math.max(...placed)));
  return 'kept';
}

/** All rows are read: should a person sort at this moment, everybody can be given his own id back. */
function stampId(ledger: Ledger, tab: RowTab, which: (now: string, row: number) => boolean, value: string): 'kept' | 'moved' {
  const sheet = ledger.sheets[tab];
  const key = ID_KEY[tab] as ColumnKey<RowTab>;
  if (sheet === undefined) return 'kept';
  const table = readStanding<RowTab>(ledger, tab, sheet, key, WHO[tab] as readonly ColumnKey<RowTab>[]);
  if (table === 'moved') return 'moved';
  const index = (table.index as Readonly<Partial<Record<string, number>>>)[key] ?? -1;
  const at = table.rows.findIndex((cells, each) => which(readText(cells[index]), table.firstRow + each));
  // A list whose ids are numbers keeps them so.
  const cell = /^[1-9]\d*$/.test(value) && table.rows.some((cells) => typeof cells[index] === 'number') ? Number(value) : value;
  // Nobody bears it any more; or somebody has come to stand in the row that was free.
  if (at < 0) return value === '' ? 'kept' : 'moved';
  return writeStamps<RowTab>(ledger.env.book, sheet, (ledger.layout[tab] ?? {}) as never, table, [{ key, at, value: cell }], WHO[tab] as readonly ColumnKey<RowTab>[]);
}

/** Blank in a row that is nobody's. */
const WHO = { customers: ['id', 'name', 'company'], profiles: ['customerId', 'customer'] } as const satisfies Readonly<Record<RowTab, readonly string[]>>;
