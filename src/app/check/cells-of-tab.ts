import { columnOf } from '../../ledger/columns/of-tab';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import { headerRow } from '../../ledger/tabs';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';

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
  const headers = all[headerRow(tab) - 1] ?? [];
  const keys = new Map(Object.entries(ledger.layout[tab] ?? {}).map(([key, position]) => [position as number, key as ColumnKey<T>]));
  const columns = headers.map((header, at) => ({ position: at + 1, header: readText(header), key: keys.get(at + 1) ?? null }));
  return { tab, columns, firstRow: headerRow(tab) + 1, rows: all.slice(headerRow(tab)) };
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
