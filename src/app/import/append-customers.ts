import { looksLikeTypedInput } from '../../ledger/text-safety';
import { readText } from '../../ledger/read-text';
import { keysOf } from '../../ledger/columns/of-tab';
import { emptyCustomers } from '../../ledger/customer-row';
import type { ColumnKey } from '../../ledger/keys';
import type { Ledger } from '../open-ledger';
import type { Cell, SheetId } from '../ports';
import { keepText } from '../workbook/append-rows';
import { customersSheet } from '../workbook/customers-table';
import { isMade } from '../workbook/is-made';
import { readerPositions, readWhole } from '../workbook/read-table';
import type { WrittenField } from './import-fields';

/** Somebody who is to get a row. */
export interface Newcomer {
  readonly id: string;
  readonly cells: ReadonlyMap<WrittenField, Cell>;
}

/**
 * Gives rows to new customers below whoever stands last: in one write, of the columns that stand side by side with the
 * id. What is the person's own, and what a cell there might take for something else, is left for `writeFields`.
 * @returns `moved` = rows moved meanwhile; whoever was overwritten by it has his row again, and the rest is to be done anew
 */
export function appendCustomers(ledger: Ledger, newcomers: readonly Newcomer[]): 'kept' | 'moved' {
  if (newcomers.length === 0) return 'kept';
  const { book } = ledger.env;
  const sheet = customersSheet(ledger);
  const block = blockOf(ledger, newcomers);
  const place = placeBelow(ledger, sheet, block);
  if (place === 'moved') return 'moved';
  const { row, tail } = place;
  const cells = newcomers.map((each) => block.keys.map((key) => cellFor(ledger, each, key)));
  book.write(sheet, row, block.first, cells);
  const idAt = block.keys.indexOf('id');
  const first = row - tail.length;
  const now = book.readOn(sheet, { row: first, column: block.first + idAt, rows: tail.length + cells.length, columns: 1 }).map(([cell]) => readText(cell));
  const meant = [...tail, ...cells].map((each) => readText(each[idAt]));
  if (meant.every((id, at) => id === now[at])) {
    if (cells.some((each) => each.some((cell) => typeof cell === 'string' && looksLikeTypedInput(cell)))) keepText(book, sheet, row, cells, undefined, block.first);
    return 'kept';
  }
  giveBack(ledger, sheet, block, { row, tail, now, idAt });
  return 'moved';
}

/** Whether all that new customers are to hold goes in with their rows. */
export function areWhole(ledger: Ledger, newcomers: readonly Newcomer[]): boolean {
  const keys = new Set<string>(blockOf(ledger, newcomers).keys);
  return newcomers.every((each) => [...each.cells].every(([key, cell]) => keys.has(key) && cellFor(ledger, each, key) === cell));
}

interface ColumnBlock {
  /** 1-based. */
  readonly first: number;
  readonly keys: readonly ColumnKey<'customers'>[];
}

/** So many of the last rows are known before the write: as many may be pushed down by rows inserted at that moment. */
const KNOWN_TAIL = 10;

/** The columns side by side with the id that are the ledger's, or get something. */
function blockOf(ledger: Ledger, newcomers: readonly Newcomer[]): ColumnBlock {
  const positions = ledger.layout.customers ?? {};
  const used = new Set<ColumnKey<'customers'>>(['id', ...newcomers.flatMap(({ cells }) => [...cells.keys()])]);
  const at = new Map(keysOf('customers').flatMap((key) => (positions[key] !== undefined && (used.has(key) || isMade(ledger, key)) ? [[positions[key], key] as const] : [])));
  const id = positions.id ?? 1;
  let [first, last] = [id, id];
  while (at.has(first - 1)) first -= 1;
  while (at.has(last + 1)) last += 1;
  const keys = Array.from({ length: last - first + 1 }, (_, index) => at.get(first + index) ?? 'id');
  // Nothing is to be said in what lies beyond the last and the first that are used.
  let [from, to] = [0, keys.length];
  while (to > 1 && !used.has(keys[to - 1] ?? 'id')) to -= 1;
  while (from < to - 1 && !used.has(keys[from] ?? 'id')) from += 1;
  return { first: first + from, keys: keys.slice(from, to) };
}

function cellFor(ledger: Ledger, { id, cells }: Newcomer, key: ColumnKey<'customers'>): Cell {
  if (key === 'id') return isMade(ledger, 'id') || !looksLikeTypedInput(id) || String(Number(id)) === id ? id : `'${id}`;
  const cell = cells.get(key as WrittenField) ?? '';
  return isMade(ledger, key) || cell === '' || (typeof cell === 'string' && !looksLikeTypedInput(cell)) ? cell : '';
}

interface Place {
  readonly row: number;
  /** The last rows above it, as they stand in the block. */
  readonly tail: readonly (readonly Cell[])[];
}

/** The first row below everybody; `moved` when it is taken by the time it is looked at. */
function placeBelow(ledger: Ledger, sheet: SheetId, block: ColumnBlock): Place | 'moved' {
  const last = Math.max(1, ledger.env.book.lastRow(sheet));
  const below = lookAt(ledger, sheet, block, last + 1);
  if (last === 1 || readText(below.tail[below.tail.length - 1]?.[block.keys.indexOf('id')]) !== '') return below;
  const row = rowBelowPeople(ledger, sheet, last, block);
  const place = row === below.row ? below : lookAt(ledger, sheet, block, row);
  return place.row === row ? place : 'moved';
}

/** A row and those above it; further down where rows were inserted meanwhile. */
function lookAt(ledger: Ledger, sheet: SheetId, { first, keys }: ColumnBlock, row: number): Place {
  const known = Math.min(KNOWN_TAIL, row - FIRST_ROW);
  const cells = ledger.env.book.readOn(sheet, { row: row - known, column: first, rows: Math.max(1, known), columns: keys.length });
  let end = cells.length;
  const isTaken = (row: readonly Cell[]): boolean => keys.some((key, at) => (PERSON as readonly string[]).includes(key) && readText(row[at]) !== '');
  while (end > known && !isTaken(cells[end - 1] ?? [])) end -= 1;
  return { row: row - known + end, tail: cells.slice(Math.max(0, end - KNOWN_TAIL), end) };
}

/** Somebody's formulas or boxes to tick reach further down than the customers: rows are filled beside them, never over anything typed. */
function rowBelowPeople(ledger: Ledger, sheet: SheetId, last: number, { first, keys }: ColumnBlock): number {
  const { book } = ledger.env;
  const table = readWhole(book, sheet, ledger.layout.customers ?? {}, PERSON);
  const isEmpty = emptyCustomers(readerPositions(table.index));
  let end = table.rows.length;
  while (end > 0 && isEmpty(table.rows[end - 1] ?? [])) end -= 1;
  const row = table.firstRow + end;
  if (row > last) return row;
  const area = { row, column: 1, rows: last - row + 1, columns: book.lastColumn(sheet) };
  const values = book.read(sheet, area);
  const formulas = book.formulas(sheet, area);
  const isOurs = (column: number): boolean => column >= first - 1 && column < first - 1 + keys.length;
  const isFree = values.every((cells, at) => cells.every((cell, column) => {
    const formula = formulas[at]?.[column] ?? '';
    return formula === '' ? cell === '' || cell === false : !isOurs(column);
  }));
  return isFree ? row : last + 1;
}

const FIRST_ROW = 2;
/** With one of these a row is somebody's. */
const PERSON = ['id', 'name', 'company'] as const satisfies readonly ColumnKey<'customers'>[];

/** Rows that were pushed down just before the write have been overwritten by it: they get back what stood in them. */
function giveBack(ledger: Ledger, sheet: SheetId, { first }: ColumnBlock, { row, tail, now, idAt }: Place & { readonly now: readonly string[]; readonly idAt: number }): void {
  const idOf = (cells: readonly Cell[]): string => readText(cells[idAt]);
  const shifts = new Set(tail.flatMap((cells, at) => (idOf(cells) !== '' && now.includes(idOf(cells)) ? [now.indexOf(idOf(cells)) - at] : [])));
  const [shift = tail.length] = shifts;
  // Sorted rows are all still there, each somewhere else.
  if (shift < 1 || shifts.size > 1) return;
  const column = ledger.layout.customers?.id ?? 1;
  tail.slice(-shift).forEach((cells, at) => {
    if (cells.every((cell) => cell === '') || (idOf(cells) !== '' && ledger.env.book.findRow(sheet, column, idOf(cells)) !== null)) return;
    ledger.env.book.write(sheet, row + at + Math.max(0, shift - tail.length), first, [cells]);
  });
}
