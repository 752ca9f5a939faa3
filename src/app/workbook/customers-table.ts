import type { Customer } from '../../domain/customer';
import { CUSTOMER_INPUTS, customerReader, emptyCustomers } from '../../ledger/customer-row';
import { PLAN_COLUMNS, RESULT_COLUMNS } from '../../ledger/customer-results';
import { keysOf } from '../../ledger/columns/of-tab';
import type { Issue } from '../../ledger/issue';
import { issue } from '../../ledger/issue';
import type { ColumnKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import { nameKey } from './lines';
import type { People } from './lines';
import type { Ledger } from '../open-ledger';
import type { Cell, SheetId } from '../ports';
import type { Stop } from '../stop';
import type { Table } from './read-table';
import { readTable, readWhole, readerPositions } from './read-table';

/** What a regrade reads of Customers: the facts, what the ledger wrote before, and the names. */
const READ_KEYS: readonly ColumnKey<'customers'>[] = [...new Set([...CUSTOMER_INPUTS, 'company' as const, ...RESULT_COLUMNS])];

const PLANNED_KEYS: readonly ColumnKey<'customers'>[] = [...READ_KEYS, 'phone', ...PLAN_COLUMNS];

/** A customer's row, decoded. */
export interface Entry {
  /** Index in the rows of the table. */
  readonly at: number;
  /** '' until one was given. */
  id: string;
  readonly name: string;
  /** Brought up to date when the ledger stamps a day of its own. */
  customer: Customer;
  readonly manualSinceDue: boolean;
}

/** A block of customers with what could not be read in it. */
export interface CustomersTable {
  readonly sheet: SheetId;
  readonly table: Table<'customers'>;
  readonly entries: readonly Entry[];
  /** Rows that are nobody's but hold results: the customer was cleared, or a write was cut off while rows moved. */
  readonly orphans: readonly number[];
  readonly issues: readonly Issue[];
}

/** The sheet of the customers; openLedger has made sure of it. */
export function customersSheet(ledger: Ledger): SheetId {
  const { customers } = ledger.sheets;
  if (customers === undefined) throw new Error('The ledger was opened without its customers');
  return customers;
}

/**
 * Reads and decodes a block of rows; empty rows are no customers.
 * @param wholeRow every column of the ledger: for a single row that costs no more
 * @param landed sheet rows in which this command's own results may stand although nobody is there any more
 */
export function readCustomers(ledger: Ledger, firstRow: number, rows: number, wholeRow = false, landed: ReadonlySet<number> = NOWHERE): CustomersTable {
  const sheet = customersSheet(ledger);
  return decode(ledger, sheet, readTable(ledger.env.book, sheet, ledger.layout.customers ?? {}, wholeRow ? keysOf('customers') : READ_KEYS, firstRow, rows, wholeRow ? Infinity : undefined), landed);
}

/**
 * All customers of the tab, in as many calls however many they are: the phone and the plan's columns, which stand in
 * between, are read along.
 * @param planned also what the plan shows and writes: the phone, and the plan's own columns
 */
export function readAllCustomers(ledger: Ledger, landed: ReadonlySet<number> = NOWHERE, planned = false): CustomersTable {
  const sheet = customersSheet(ledger);
  return decode(ledger, sheet, readWhole(ledger.env.book, sheet, ledger.layout.customers ?? {}, planned ? PLANNED_KEYS : READ_KEYS, 2, PLAN_COLUMNS.length + 1), landed);
}

const NOWHERE: ReadonlySet<number> = new Set();

/** The same rows as they will be with some cells of one of them changed; nothing is read. */
export function withCells(ledger: Ledger, { sheet, table }: CustomersTable, at: number, cells: ReadonlyMap<ColumnKey<'customers'>, Cell>): CustomersTable {
  const rows = table.rows.map((row, index) => {
    if (index !== at) return row;
    const changed = row.slice();
    for (const [key, cell] of cells) {
      const column = table.index[key];
      if (column !== undefined) changed[column] = cell;
    }
    return changed;
  });
  return decode(ledger, sheet, { ...table, rows }, NOWHERE);
}

function decode(ledger: Ledger, sheet: SheetId, table: Table<'customers'>, landed: ReadonlySet<number>): CustomersTable {
  const { firstRow } = table;
  const inTable = readerPositions(table.index);
  const read = customerReader({ positions: inTable, dayOfDate: ledger.env.host.dayOfDate, largeFrom: ledger.policy.largeFrom });
  const isEmpty = emptyCustomers(inTable);
  const entries: Entry[] = [];
  const issues: Issue[] = [];
  const orphans: number[] = [];
  const memoAt = table.index.memo ?? -1;
  const holdsResults = (cells: readonly Cell[]): boolean => RESULT_COLUMNS.some((key) => readText(cells[table.index[key] ?? -1]) !== '');
  table.rows.forEach((cells, at) => {
    if (isEmpty(cells)) {
      if (readText(cells[memoAt]) !== '' || (landed.has(firstRow + at) && holdsResults(cells))) orphans.push(at);
      return;
    }
    const { id, name, customer, manualSinceDue, issues: found } = read(cells, firstRow + at);
    if (found.length > 0) issues.push(...found);
    entries.push({ at, id, name, customer, manualSinceDue });
  });
  return { sheet, table, entries, orphans, issues };
}

/** The entries that bear an id of their own; two rows with one id are both left as they are, and listed. */
export function withOwnId(ledger: Ledger, customers: CustomersTable): { readonly entries: readonly Entry[]; readonly issues: readonly Issue[] } {
  const ids = new Set<string>();
  for (const { id } of customers.entries) if (id !== '') ids.add(id);
  if (ids.size === customers.entries.length) return { entries: customers.entries, issues: [] };
  const rowsOf = new Map<string, number>();
  for (const { id } of customers.entries) rowsOf.set(id, (rowsOf.get(id) ?? 0) + 1);
  const issues: Issue[] = [];
  const entries = customers.entries.filter((entry) => {
    if (entry.id === '' || (rowsOf.get(entry.id) ?? 0) < 2) return true;
    issues.push(issue('idTwice', 'customers', { row: customers.table.firstRow + entry.at, column: 'id', position: ledger.layout.customers?.id ?? null, given: entry.id, about: entry.id }));
    return false;
  });
  return { entries, issues };
}

/** Ids and names as log lines look them up. */
export function peopleOf(entries: readonly Entry[]): People {
  const ids = new Set<string>();
  for (const { id } of entries) if (id !== '') ids.add(id);
  let byName: ReadonlyMap<string, string | null> | undefined;
  // Most logs name nobody without an id.
  return { ids, idNamed: (name) => (byName ??= idsByName(entries)).get(nameKey(name)) };
}

function idsByName(entries: readonly Entry[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>();
  for (const { id, name } of entries) {
    if (id === '') continue;
    const key = nameKey(name);
    if (key !== '') byName.set(key, byName.has(key) ? null : id);
  }
  return byName;
}

/** The sheet row of the only customer with this id, or why there is none; `hint` is tried first. */
export function findCustomerRow(ledger: Ledger, id: string, hint?: number): number | Stop {
  const { book } = ledger.env;
  const sheet = customersSheet(ledger);
  const column = ledger.layout.customers?.id;
  if (column === undefined) return { stop: 'columnMissing', tab: 'customers', column: 'id' };
  if (hint !== undefined && hint >= 2 && idAt(ledger, sheet, hint, column) === id) return hint;
  const exact = book.findRows(sheet, column, id);
  const rows = exact.length > 0 ? exact : rowsReading(ledger, sheet, column, id);
  const [row] = rows;
  if (row === undefined) return { stop: 'customerUnknown', customer: id };
  return rows.length > 1 ? { stop: 'customerTwice', customer: id } : row;
}

/** The id in a row; '' when rows were deleted since and the grid ends before that. */
function idAt({ env: { book, shape } }: Ledger, sheet: SheetId, row: number, column: number): string {
  try {
    const [cells] = book.read(sheet, { row, column, rows: 1, columns: 1 });
    return readText(cells?.[0]);
  } catch (error) {
    if (shape.maxRows(sheet) < row) return '';
    throw error;
  }
}

/** The finder compares what a cell shows: an id kept as a formatted number, or with spaces around it, is found by reading. */
function rowsReading(ledger: Ledger, sheet: SheetId, column: number, id: string): number[] {
  const rows = ledger.env.book.lastRow(sheet) - 1;
  if (rows < 1) return [];
  const cells = ledger.env.book.read(sheet, { row: 2, column, rows, columns: 1 });
  return cells.flatMap((cell, at) => (readText(cell[0]) === id ? [at + 2] : []));
}
