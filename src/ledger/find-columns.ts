import { columnOf, keysOf } from './columns/of-tab';
import { matchHeader } from './headers';
import { issue, quoted, type Issue } from './issue';
import type { ColumnKey, TabKey } from './keys';
import type { Positions } from './layout';

/** A column's mark as it was found in the workbook. */
export interface ColumnTag<T extends TabKey = TabKey> {
  readonly column: ColumnKey<T>;
  /** 1-based. */
  readonly position: number;
}

export interface FoundColumns<T extends TabKey> {
  readonly positions: Positions<T>;
  /** Columns found by name although their mark is gone: tag them again. */
  readonly untagged: readonly ColumnKey<T>[];
  readonly issues: readonly Issue[];
}

/**
 * Where the columns of a tab stand: by mark first, then by header, then by alias, in any of the three languages; never by
 * place alone. `headers` (the cells of the header row, from column 1 on) may be left out when the marks are enough: see
 * `needsHeaders`. Of two columns with one mark, or one equally good header, the first is taken and `columnTwice` says so;
 * a required column that nothing bears is `columnMissing`.
 */
export function findColumns<T extends TabKey>(tab: T, tags: readonly ColumnTag<T>[], headers: readonly unknown[] = []): FoundColumns<T> {
  const positions: Partial<Record<ColumnKey<T>, number>> = {};
  const untagged: ColumnKey<T>[] = [];
  const issues: Issue[] = [];
  for (const tag of [...tags].sort((a, b) => a.position - b.position)) {
    if (positions[tag.column] === undefined) positions[tag.column] = tag.position;
    else issues.push(issue('columnTwice', tab, { column: tag.column, position: tag.position, given: quoted(headers[tag.position - 1]) }));
  }
  const marked = new Set(tags.map((tag) => tag.position));
  const best = new Map<ColumnKey<T>, { position: number; rank: number }>();
  headers.forEach((header: unknown, at) => {
    const position = at + 1;
    const match = marked.has(position) || typeof header !== 'string' ? null : matchHeader(tab, header);
    if (match === null || positions[match.key] !== undefined) return;
    const before = best.get(match.key);
    if (before === undefined || match.rank < before.rank) best.set(match.key, { position, rank: match.rank });
    else if (match.rank === before.rank) issues.push(issue('columnTwice', tab, { column: match.key, position, given: quoted(header) }));
  });
  for (const [key, { position }] of best) {
    positions[key] = position;
    untagged.push(key);
  }
  for (const key of missingOf(tab, positions)) issues.push(issue('columnMissing', tab, { column: key }));
  return { positions, untagged, issues };
}

/** Whether the marks leave out a column that this run wants, so that the header row has to be read. */
export function needsHeaders<T extends TabKey>(tags: readonly ColumnTag<T>[], wanted: readonly ColumnKey<T>[]): boolean {
  return wanted.some((key) => tags.every((tag) => tag.column !== key));
}

/** The required columns that are not there. A log line names its customer by id or by name: one of the two will do. */
export function missingOf<T extends TabKey>(tab: T, positions: Positions<T>): readonly ColumnKey<T>[] {
  const known = positions as Readonly<Record<string, number | undefined>>;
  const missing = keysOf(tab).filter((key) => columnOf(tab, key).required && known[key] === undefined);
  const log = tab === 'purchases' || tab === 'contacts';
  if (log && known.customer === undefined && known.customerId === undefined) return [...missing, ...keysOf(tab).filter((key) => key === 'customerId')];
  return missing;
}
