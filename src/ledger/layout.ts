import type { ColumnKey, TabKey } from './keys';

/** Where the columns of a tab stand: column key → 1-based position in the sheet. Absent = the tab has no such column. */
export type Positions<T extends TabKey> = Readonly<Partial<Record<ColumnKey<T>, number>>>;

/** Where everything stands. A tab that is not there is absent. */
export type Layout = { readonly [T in TabKey]?: Positions<T> };

/** The 0-based place of a column in rows read from the 1-based column `first` on; -1 when absent. */
export function indexIn<T extends TabKey>(positions: Positions<T>, key: ColumnKey<T>, first = 1): number {
  const position = positions[key];
  return position === undefined ? -1 : position - first;
}
