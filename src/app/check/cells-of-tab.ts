import { columnOf } from '../../ledger/columns/of-tab';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import type { Positions } from '../../ledger/layout';
import { readText } from '../../ledger/read-text';
import { headerRow } from '../../ledger/tabs';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import type { CustomersTable } from '../workbook/customers-table';

/** A tab as it stands, the person's own columns included. */
export interface CellsOfTab<T extends TabKey = TabKey> {
  readonly tab: T;
  readonly columns: readonly ColumnOfTab<T>[];
  /** 1-based sheet row of rows[0]. */
  readonly firstRow: number;
  /** From column A on. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface ColumnOfTab<T extends TabKey = TabKey> {
  /** 1-based. */
  readonly position: number;
  readonly header: string;
  /** null = the person's own. */
  readonly key: ColumnKey<T> | null;
}

/** Reads a whole tab in one call; null where there is none. */
export function cellsOfTab<T extends TabKey>(ledger: Ledger, tab: T): CellsOfTab<T> | null {
  const sheet = ledger.sheets[tab];
  if (sheet === undefined) return null;
  const all = ledger.env.book.readAll(sheet);
  return { tab, columns: columnsOf(all[headerRow(tab) - 1] ?? [], (ledger.layout[tab] ?? {}) as Positions<T>), firstRow: headerRow(tab) + 1, rows: all.slice(headerRow(tab)) };
}

/** The same of the customers, of whom most columns have been read before: only the others are. */
export function cellsOfCustomers({ env: { book }, layout }: Ledger, { sheet, table }: CustomersTable): CellsOfTab<'customers'> {
  const width = book.lastColumn(sheet);
  const headers = width === 0 ? [] : book.read(sheet, { row: headerRow('customers'), column: 1, rows: 1, columns: width })[0] ?? [];
  const known = new Map<number, number>();
  for (const [key, position] of Object.entries(layout.customers ?? {})) {
    const at = table.index[key as ColumnKey<'customers'>];
    if (at !== undefined) known.set(position, at);
  }
  const blocks = table.rows.length === 0 ? [] : others(headers.length, known).map(({ first, count }) =>
    ({ first, cells: book.read(sheet, { row: table.firstRow, column: first, rows: table.rows.length, columns: count }) }));
  const rows = table.rows.map((cells, at) => {
    const row: Cell[] = headers.map((_, column) => cells[known.get(column + 1) ?? -1] ?? '');
    for (const block of blocks) (block.cells[at] ?? []).forEach((cell, column) => { row[block.first - 1 + column] = cell; });
    return row;
  });
  return { tab: 'customers', columns: columnsOf(headers, layout.customers ?? {}), firstRow: table.firstRow, rows };
}

function columnsOf<T extends TabKey>(headers: readonly Cell[], positions: Positions<T>): readonly ColumnOfTab<T>[] {
  const keys = new Map(Object.entries(positions).map(([key, position]) => [position as number, key as ColumnKey<T>]));
  return headers.map((header, at) => ({ position: at + 1, header: readText(header), key: keys.get(at + 1) ?? null }));
}

/** The columns that are not known yet, neighbours together. */
function others(width: number, known: ReadonlyMap<number, number>): readonly { readonly first: number; readonly count: number }[] {
  const blocks: { first: number; count: number }[] = [];
  for (let position = 1; position <= width; position += 1) {
    const last = blocks[blocks.length - 1];
    if (known.has(position)) continue;
    if (last !== undefined && last.first + last.count === position) last.count += 1;
    else blocks.push({ first: position, count: 1 });
  }
  return blocks;
}

/** Whether people write sentences here: the ledger's own texts and ids are not theirs. */
export function holdsText<T extends TabKey>(tab: T, { key }: ColumnOfTab<T>): boolean {
  if (key === null) return true;
  const { type, owner } = columnOf(tab, key);
  return type === 'text' && owner === 'user' && key !== 'id' && key !== 'customerId';
}

/** The cell under a key as text; '' where the tab has no such column. */
export function textUnder<T extends TabKey>({ columns }: CellsOfTab<T>, key: ColumnKey<T>): (row: readonly Cell[]) => string {
  const at = columns.findIndex((column) => column.key === key);
  return at < 0 ? () => '' : (row) => readText(row[at]);
}
