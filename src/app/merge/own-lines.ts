import type { ColumnKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { LogTab } from '../workbook/lines';
import { nameKey } from '../workbook/lines';
import type { Table } from '../workbook/read-table';
import type { Stamp } from '../workbook/stamp';
import { writeStamps } from '../workbook/stamp';
import { readStanding } from './read-standing';

/** A log, read, and the rows of it that are one customer's. */
export interface OwnLines<T extends LogTab = LogTab> {
  readonly tab: T;
  readonly table: Table<T>;
  /** Indexes in the rows of the table. */
  readonly at: readonly number[];
}

/** Whose lines are looked for. */
export interface Owner {
  readonly id: string;
  /** The name by which lines without an id are his too; '' = by no name, because somebody else bears it as well. */
  readonly name: string;
}

/** What tells lines apart at a glance. */
export const LINE_KEYS = ['customer', 'date', 'customerId', 'status', 'lineId'] as const satisfies readonly ColumnKey<LogTab>[];

/** The lines of a customer in one log; null when there are none: then little is read. */
export function ownLines<T extends LogTab>(ledger: Ledger, tab: T, { id, name }: Owner, more: readonly ColumnKey<T>[] = []): OwnLines<T> | null | 'moved' {
  const { book } = ledger.env;
  const sheet = ledger.sheets[tab];
  const positions = (ledger.layout[tab] ?? {}) as Readonly<Partial<Record<string, number>>>;
  if (sheet === undefined) return null;
  const stands = (text: string, column: number | undefined): boolean => text !== '' && column !== undefined && book.findRow(sheet, column, text) !== null;
  if (!stands(id, positions['customerId']) && !stands(name, positions['customer'])) return null;
  const table = readStanding<T>(ledger, tab, sheet, 'customerId' as ColumnKey<T>, [...LINE_KEYS, ...more] as readonly ColumnKey<T>[]);
  if (table === 'moved') return 'moved';
  const key = nameKey(name);
  const text = textIn(table);
  const at = table.rows.flatMap((_, row) => {
    const whose = text(row, 'customerId');
    return whose === id || (whose === '' && key !== '' && nameKey(text(row, 'customer')) === key) ? [row] : [];
  });
  return at.length === 0 ? null : { tab, table, at };
}

/** The ids of these lines, by their rows; those that have none get one, so that they can be found again wherever they are sorted to. */
export function lineIdsOf({ table, at }: OwnLines, prefix: string): ReadonlyMap<number, string> {
  const text = textIn(table);
  const taken = new Set(table.index.lineId === undefined ? [] : table.rows.map((_, row) => text(row, 'lineId')));
  let number = 0;
  return new Map(at.map((row) => {
    const own = text(row, 'lineId');
    if (own !== '' || table.index.lineId === undefined) return [row, own];
    do number += 1; while (taken.has(`${prefix}-${number}`));
    return [row, `${prefix}-${number}`];
  }));
}

/** Gives lines that were read just now to another customer, and their ids along with it. */
export function giveLines(ledger: Ledger, { tab, table }: OwnLines, lineIds: ReadonlyMap<number, string>, to: string): 'kept' | 'moved' {
  const text = textIn(table);
  // The ids first: a line that has gone over without one could not be given back.
  const fresh = [...lineIds].filter(([at, lineId]) => text(at, 'lineId') !== lineId).map(([at, lineId]) => ({ key: 'lineId', at, value: lineId }) as const);
  if (stampLines(ledger, tab, table, fresh) === 'moved') return 'moved';
  return stampLines(ledger, tab, table, [...lineIds.keys()].map((at) => ({ key: 'customerId', at, value: idLike(table, to) }) as const));
}

/** Gives lines, found by their ids, to another customer, each only while it is the one's it is thought to be. */
export function moveLines(ledger: Ledger, tab: LogTab, moves: ReadonlyMap<string, { readonly now: string; readonly then: string }>): 'kept' | 'moved' {
  const sheet = ledger.sheets[tab];
  if (sheet === undefined || moves.size === 0) return 'kept';
  const table = readStanding<LogTab>(ledger, tab, sheet, 'customerId', LINE_KEYS);
  if (table === 'moved') return 'moved';
  const text = textIn(table);
  const stamps = table.rows.flatMap((_, at): Stamp<LogTab>[] => {
    const move = moves.get(text(at, 'lineId'));
    return move === undefined || text(at, 'customerId') !== move.now ? [] : [{ key: 'customerId', at, value: idLike(table, move.then) }];
  });
  return stampLines(ledger, tab, table, stamps);
}

function stampLines(ledger: Ledger, tab: LogTab, table: Table<LogTab>, stamps: readonly Stamp<LogTab>[]): 'kept' | 'moved' {
  const sheet = ledger.sheets[tab];
  if (sheet === undefined || stamps.length === 0) return 'kept';
  if (writeStamps<LogTab>(ledger.env.book, sheet, ledger.layout[tab] ?? {}, table, stamps, ['customer', 'date', 'customerId']) === 'moved') return 'moved';
  ledger.env.book.flush();
  return 'kept';
}

/** What a cell of a log says, by row and column. */
export function textIn<T extends LogTab>({ rows, index }: Table<T>): (row: number, key: ColumnKey<LogTab>) => string {
  const places = index as Readonly<Partial<Record<string, number>>>;
  return (row, key) => readText(rows[row]?.[places[key] ?? -1]);
}

/** An id as its column has ids: a list whose ids are numbers keeps them so. */
function idLike({ rows, index }: Table<LogTab>, id: string): string | number {
  return /^[1-9]\d*$/.test(id) && rows.some((cells) => typeof cells[index.customerId ?? -1] === 'number') ? Number(id) : id;
}
