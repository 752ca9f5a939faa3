import { looksLikeTypedInput, neutralise } from '../../ledger/text-safety';
import type { Ledger } from '../open-ledger';
import type { Area, Cell } from '../ports';
import { customersSheet } from '../workbook/customers-table';
import { isMade } from '../workbook/is-made';
import type { Table } from '../workbook/read-table';
import { readTable } from '../workbook/read-table';
import type { Sparing, Stamp } from '../workbook/stamp';
import { writeStamps } from '../workbook/stamp';
import { fieldColumn, type WrittenField } from './import-fields';

/** A cell of the person's columns that is to hold something else. */
export interface FieldWrite extends Stamp<'customers'> {
  readonly key: WrittenField;
}

/** So many calls write the cells of a thousand customers wherever they stand; more only where no cell in between may be touched. */
const MOST_CALLS = 60;
/** So many blocks take a format in one call. */
const MOST_FORMATTED = 200;

/**
 * Writes cells of the person's columns. What stands between them is written again only where nothing can be lost by it:
 * no formula, nothing that a cell would take for something else than it was.
 * @param table the rows as they were read, with their ids
 */
export function writeFields(ledger: Ledger, table: Table<'customers'>, writes: readonly FieldWrite[]): 'kept' | 'moved' {
  if (writes.length === 0) return 'kept';
  setFormats(ledger, table, writes);
  if (writeStamps(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, table, writes, ['id', 'name'], sparing(ledger, table)) === 'moved') return 'moved';
  keepTexts(ledger, table, writes);
  return 'kept';
}

/** Text that a cell has made something else of, in spite of its format, is written again behind an apostrophe. */
function keepTexts(ledger: Ledger, { firstRow, rows, index }: Table<'customers'>, writes: readonly FieldWrite[]): void {
  const risky = writes.filter(({ value }) => typeof value === 'string' && looksLikeTypedInput(value));
  if (risky.length === 0) return;
  const { book } = ledger.env;
  const positions = ledger.layout.customers ?? {};
  const now = readTable(book, customersSheet(ledger), positions, [...new Set(['id' as const, ...risky.map(({ key }) => key)])], firstRow, rows.length);
  for (const { key, at, value } of risky) {
    const cells = now.rows[at];
    const column = positions[key];
    if (column === undefined || cells?.[now.index[key] ?? -1] === value || cells?.[now.index.id ?? -1] !== rows[at]?.[index.id ?? -1]) continue;
    book.write(customersSheet(ledger), firstRow + at, column, [[neutralise(String(value))]]);
  }
}

/** In a column of the user's own, a cell is first made one that keeps what it gets. */
function setFormats(ledger: Ledger, table: Table<'customers'>, writes: readonly FieldWrite[]): void {
  const areas = new Map<WrittenField, Area[]>();
  for (const { key, at, value } of writes) {
    const column = ledger.layout.customers?.[key];
    const now = table.rows[at]?.[table.index[key] ?? -1] ?? '';
    const needed = typeof value === 'number' ? fieldColumn(key).type === 'day' && typeof now !== 'object' : typeof value === 'string' && looksLikeTypedInput(value);
    if (column === undefined || !needed || isMade(ledger, key)) continue;
    const row = table.firstRow + at;
    const known = areas.get(key) ?? [];
    const last = known[known.length - 1];
    if (last !== undefined && last.row + last.rows === row) known[known.length - 1] = { ...last, rows: last.rows + 1 };
    else known.push({ row, column, rows: 1, columns: 1 });
    areas.set(key, known);
  }
  for (const [key, all] of areas) {
    const { type, format } = fieldColumn(key);
    for (let from = 0; from < all.length; from += MOST_FORMATTED) ledger.env.book.setFormats(customersSheet(ledger), all.slice(from, from + MOST_FORMATTED), type === 'day' ? format : '@');
  }
}

function sparing(ledger: Ledger, table: Table<'customers'>): Sparing<'customers'> {
  const before = table.rows.map((row) => row.slice());
  const formulas = new Map<string, boolean>();
  const hasFormulas = (key: WrittenField): boolean => {
    let known = formulas.get(key);
    const column = ledger.layout.customers?.[key];
    if (known === undefined) {
      known = column === undefined || ledger.env.book.formulas(customersSheet(ledger), { row: table.firstRow, column, rows: table.rows.length, columns: 1 }).some(([formula]) => formula !== '');
      formulas.set(key, known);
    }
    return known;
  };
  return {
    most: MOST_CALLS,
    mayRewrite: (key, at) => {
      const cell = before[at]?.[table.index[key] ?? -1] ?? '';
      return isPlain(cell, isMade(ledger, key)) && !hasFormulas(key as WrittenField);
    },
  };
}

/** Whether writing a cell as it was read leaves it as it was. */
function isPlain(cell: Cell, asText: boolean): boolean {
  if (cell === '' || typeof cell === 'object') return true;
  return typeof cell === 'string' ? asText || !looksLikeTypedInput(cell) : !asText;
}
