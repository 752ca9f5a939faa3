import type { ColumnKey, TabKey } from '../../ledger/keys';
import type { Positions } from '../../ledger/layout';
import type { Book, Cell, SheetId } from '../ports';
import type { Table } from './read-table';
import { readTable } from './read-table';

/** A cell that the ledger fills in beside what the user wrote: an id, a date of entry, the customer of a log line. */
export interface Stamp<T extends TabKey> {
  readonly key: ColumnKey<T>;
  /** Index in the rows of the table. */
  readonly at: number;
  readonly value: Cell;
}

/** More runs than this are written as one block with the cells between them as they were. */
const MOST_RUNS = 4;
/** Of one value for all: each run is a name in a list that goes along. */
const MOST_FILLED = 200;

/**
 * Writes stamps into the rows they were meant for. Nothing keeps a person from sorting between the read and the write,
 * and a stamp on the wrong row could replace somebody's id for good. So the rows are looked at again afterwards; where
 * they moved, every row is recognised by the rest of its cells and gets the cell it should have.
 * @param table the rows as read before, with at least the stamped columns; updated in place
 * @param witness columns that tell rows apart at a glance, such as id and name
 * @returns whether the rows had moved: then what was computed from the table must be computed anew
 */
export function writeStamps<T extends TabKey>(
  book: Book, sheet: SheetId, positions: Positions<T>, table: Table<T>, stamps: readonly Stamp<T>[], witness: readonly ColumnKey<T>[],
): 'kept' | 'moved' {
  if (stamps.length === 0) return 'kept';
  const keys = [...new Set(stamps.map((stamp) => stamp.key))];
  const before = table.rows.map((row) => row.slice());
  for (const { key, at, value } of stamps) {
    const row = table.rows[at];
    const index = table.index[key];
    if (row !== undefined && index !== undefined) row[index] = value;
  }
  const landed = new Map<ColumnKey<T>, ReadonlyMap<number, Cell>>();
  for (const side of sideBySide(keys, positions, stamps)) {
    const written = writeCells(book, sheet, positions, table, side, stamps.filter((stamp) => stamp.key === side[0]).map((stamp) => stamp.at));
    for (const key of side) landed.set(key, new Map(written.map((at) => [table.firstRow + at, table.rows[at]?.[table.index[key] ?? -1] ?? ''])));
  }
  if (asExpected(book, sheet, positions, table, [...new Set([...witness, ...keys])])) return 'kept';
  restore(book, sheet, positions, table, before, landed);
  return 'moved';
}

/** Columns that stand side by side and are stamped in the same rows are written together. */
function sideBySide<T extends TabKey>(keys: readonly ColumnKey<T>[], positions: Positions<T>, stamps: readonly Stamp<T>[]): ColumnKey<T>[][] {
  const rowsOf = new Map(keys.map((key) => [key, stamps.filter((stamp) => stamp.key === key).map(({ at }) => at).join()]));
  const groups: ColumnKey<T>[][] = [];
  for (const key of [...keys].sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))) {
    const group = groups[groups.length - 1];
    const left = group?.[group.length - 1];
    if (group !== undefined && left !== undefined && (positions[left] ?? 0) + 1 === positions[key] && rowsOf.get(left) === rowsOf.get(key)) group.push(key);
    else groups.push([key]);
  }
  return groups;
}

/**
 * @param keys columns that stand side by side
 * @returns the rows of the table that were written, those in between included
 */
function writeCells<T extends TabKey>(book: Book, sheet: SheetId, positions: Positions<T>, table: Table<T>, keys: readonly ColumnKey<T>[], rows: readonly number[]): readonly number[] {
  const [first] = keys;
  const column = first === undefined ? undefined : positions[first];
  const indexes = keys.map((key) => table.index[key] ?? -1);
  if (column === undefined || indexes.includes(-1)) return [];
  const apart = neighbours(rows);
  const value = table.rows[rows[0] ?? -1]?.[indexes[0] ?? -1] ?? '';
  // One value in several places is one call, and what a person types between them meanwhile stays.
  if (apart.length > 1 && apart.length <= MOST_FILLED && rows.every((at) => indexes.every((index) => (table.rows[at]?.[index] ?? '') === value))) {
    book.fill(sheet, apart.map(({ first: from, last }) => ({ row: table.firstRow + from, column, rows: last - from + 1, columns: keys.length })), value);
    return rows;
  }
  return inFew(apart).flatMap(({ first: from, last }) => {
    book.write(sheet, table.firstRow + from, column, table.rows.slice(from, last + 1).map((row) => indexes.map((index) => row[index] ?? '')));
    return Array.from({ length: last - from + 1 }, (_, at) => from + at);
  });
}

function asExpected<T extends TabKey>(book: Book, sheet: SheetId, positions: Positions<T>, table: Table<T>, keys: readonly ColumnKey<T>[]): boolean {
  const now = readTable(book, sheet, positions, keys, table.firstRow, table.rows.length);
  return now.rows.every((row, at) => keys.every((key) => {
    const index = now.index[key];
    const expected = table.index[key];
    return index === undefined || expected === undefined || sameValue(row[index], table.rows[at]?.[expected]);
  }));
}

/**
 * Gives every row, recognised by its other cells, the stamped cells it should have. What a person has typed there since
 * stays: it is neither what stood there before nor what was just written there.
 * @param landed what was written, by column and sheet row
 */
function restore<T extends TabKey>(
  book: Book, sheet: SheetId, positions: Positions<T>, table: Table<T>, before: readonly Cell[][], landed: ReadonlyMap<ColumnKey<T>, ReadonlyMap<number, Cell>>,
): void {
  const keys = [...landed.keys()];
  const all = Object.keys(table.index) as ColumnKey<T>[];
  const stamped = new Set(keys.map((key) => table.index[key]));
  const signature = (row: readonly Cell[]): string => JSON.stringify(all.flatMap((key) => {
    const at = table.index[key];
    return at === undefined || stamped.has(at) ? [] : [plain(row[at])];
  }));
  const meant = new Map<string, { readonly was: readonly Cell[]; readonly should: readonly Cell[] }[]>();
  before.forEach((was, at) => {
    const sign = signature(was);
    const rows = meant.get(sign);
    const should = table.rows[at] ?? was;
    if (rows === undefined) meant.set(sign, [{ was, should }]);
    else rows.push({ was, should });
  });
  const now = readTable(book, sheet, positions, all, table.firstRow, book.lastRow(sheet) - table.firstRow + 1);
  const wrong = new Map<ColumnKey<T>, number[]>(keys.map((key) => [key, []]));
  now.rows.forEach((row, at) => {
    const mapped = all.reduce<Cell[]>((cells, key) => {
      const to = table.index[key];
      const from = now.index[key];
      if (to !== undefined && from !== undefined) cells[to] = row[from] ?? '';
      return cells;
    }, []);
    const known = meant.get(signature(mapped))?.shift();
    for (const key of keys) {
      const index = now.index[key];
      const from = table.index[key];
      if (index === undefined || from === undefined) continue;
      // A row that was not there before is new, or was being typed in: it keeps nothing that was stamped on it, and all else.
      const written = landed.get(key)?.get(now.firstRow + at);
      const ours = sameValue(row[index], known?.was[from]) || (written !== undefined && sameValue(row[index], written));
      const value = known === undefined ? withoutStamp(row[index], written) : ours ? known.should[from] ?? '' : row[index] ?? '';
      if (sameValue(value, row[index])) continue;
      row[index] = value;
      wrong.get(key)?.push(at);
    }
  });
  for (const key of keys) writeCells(book, sheet, positions, now, [key], wrong.get(key) ?? []);
}

/** What stands in a new row: nothing, if it is what was stamped right there. */
function withoutStamp(cell: Cell | undefined, stamped: Cell | undefined): Cell {
  return stamped !== undefined && sameValue(cell, stamped) ? '' : cell ?? '';
}

function sameValue(a: Cell | undefined, b: Cell | undefined): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  // A day is written as its serial and read back as a date: both fill the cell.
  return (typeof x === 'string' && x.startsWith('date:') && typeof y === 'number') || (typeof y === 'string' && y.startsWith('date:') && typeof x === 'number');
}

function plain(cell: Cell | undefined): string | number | boolean {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? `date:${cell.getTime()}` : cell;
}

interface Run { first: number; last: number }

/** Rows as runs of neighbours. */
function neighbours(rows: readonly number[]): readonly Run[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const found: Run[] = [];
  for (const row of sorted) {
    const last = found[found.length - 1];
    if (last !== undefined && row <= last.last + 1) last.last = row;
    else found.push({ first: row, last: row });
  }
  return found;
}

/** One run from the first to the last when there would be many. */
function inFew(found: readonly Run[]): readonly Run[] {
  const [first] = found;
  const last = found[found.length - 1];
  if (first === undefined || last === undefined || found.length <= MOST_RUNS) return found;
  return [{ first: first.first, last: last.last }];
}
