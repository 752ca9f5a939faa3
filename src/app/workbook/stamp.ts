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

/** How cells of the person's own are written: as few calls as may be, and nothing rewritten that could suffer by it. */
export interface Sparing<T extends TabKey> {
  /** Calls at the most, all columns together, as far as cells in between may be rewritten. */
  readonly most: number;
  /** Whether the cell of a row between two stamped ones may be written again as it was read. */
  mayRewrite(key: ColumnKey<T>, at: number): boolean;
}

/**
 * Writes stamps into the rows they were meant for. Nothing keeps a person from sorting between the read and the write,
 * and a stamp on the wrong row could replace somebody's id for good. So the rows are looked at again afterwards; where
 * they moved, every row is recognised by the rest of its cells and gets the cell it should have.
 * @param table the rows as read before, with at least the stamped columns; updated in place
 * @param witness columns that tell rows apart at a glance, such as id and name
 * @param sparing for columns that are the person's own; then only the witness is looked at afterwards, for a cell may say
 *   the same in another way
 * @returns whether the rows had moved: then what was computed from the table must be computed anew
 */
export function writeStamps<T extends TabKey>(
  book: Book, sheet: SheetId, positions: Positions<T>, table: Table<T>, stamps: readonly Stamp<T>[], witness: readonly ColumnKey<T>[],
  sparing: Sparing<T> | null = null,
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
  const sides = sideBySide(keys, positions, stamps);
  const way = sparing === null ? null : { ...sparing, most: Math.max(MOST_RUNS, Math.floor(sparing.most / sides.length)) };
  for (const side of sides) {
    const written = writeCells(book, sheet, positions, table, side, stamps.filter((stamp) => stamp.key === side[0]).map((stamp) => stamp.at), way);
    for (const key of side) landed.set(key, new Map(written.map((at) => [table.firstRow + at, table.rows[at]?.[table.index[key] ?? -1] ?? ''])));
  }
  if (asExpected(book, sheet, positions, table, [...new Set(way === null ? [...witness, ...keys] : witness)])) return 'kept';
  restore(book, sheet, positions, table, before, landed, way);
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
function writeCells<T extends TabKey>(book: Book, sheet: SheetId, positions: Positions<T>, table: Table<T>, keys: readonly ColumnKey<T>[], rows: readonly number[], way: Sparing<T> | null): readonly number[] {
  const [first] = keys;
  const column = first === undefined ? undefined : positions[first];
  const indexes = keys.map((key) => table.index[key] ?? -1);
  if (column === undefined || indexes.includes(-1)) return [];
  const apart = neighbours(rows);
  const value = table.rows[rows[0] ?? -1]?.[indexes[0] ?? -1] ?? '';
  // One value in several places is one call, and what a person types between them meanwhile stays.
  if (apart.length > 1 && (way !== null || apart.length <= MOST_FILLED) && rows.every((at) => indexes.every((index) => (table.rows[at]?.[index] ?? '') === value))) {
    for (let from = 0; from < apart.length; from += MOST_FILLED) {
      book.fill(sheet, apart.slice(from, from + MOST_FILLED).map((run) => ({ row: table.firstRow + run.first, column, rows: run.last - run.first + 1, columns: keys.length })), value);
    }
    return rows;
  }
  const few = way === null ? inFew(apart) : joined(apart, way.most, (at) => keys.every((key) => way.mayRewrite(key, at)));
  return few.flatMap(({ first: from, last }) => {
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
  book: Book, sheet: SheetId, positions: Positions<T>, table: Table<T>, before: readonly Cell[][], landed: ReadonlyMap<ColumnKey<T>, ReadonlyMap<number, Cell>>, way: Sparing<T> | null,
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
  // Where rows stand now nobody has asked yet what may be rewritten: nothing is.
  const exact = way === null ? null : { ...way, mayRewrite: () => false };
  for (const key of keys) writeCells(book, sheet, positions, now, [key], wrong.get(key) ?? [], exact);
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

/** Runs joined over the narrowest gaps until they are few enough, as far as every cell in between may be written again. */
function joined(runs: readonly Run[], most: number, mayRewrite: (at: number) => boolean): readonly Run[] {
  if (runs.length <= most) return runs;
  const gaps = runs.slice(1).map((run, at) => ({ at, from: (runs[at]?.last ?? 0) + 1, to: run.first - 1 }));
  const closed = new Set<number>();
  for (const { at, from, to } of gaps.sort((a, b) => (a.to - a.from) - (b.to - b.from))) {
    if (closed.size >= runs.length - most) break;
    let all = true;
    for (let row = from; all && row <= to; row += 1) all = mayRewrite(row);
    if (all) closed.add(at);
  }
  return runs.reduce<Run[]>((found, run, at) => {
    const last = found[found.length - 1];
    if (last !== undefined && closed.has(at - 1)) last.last = run.last;
    else found.push({ ...run });
    return found;
  }, []);
}
