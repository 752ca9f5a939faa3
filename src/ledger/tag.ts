import { keysOf } from './columns/of-tab';
import { TABS, type ColumnKey, type TabKey } from './keys';

/** What a mark left in the workbook stands for: a tab (column null) or a column. */
export interface TagMeaning {
  readonly tab: TabKey;
  readonly column: ColumnKey | null;
}

/** The text of a mark: `customers`, or `customers.name`. Never changed once it has been in somebody's sheet. */
export function tagText<T extends TabKey>(tab: T, column: ColumnKey<T> | null = null): string {
  return column === null ? tab : `${tab}.${column}`;
}

/** What the text of a mark says, or null when it is none of ours (or of a version to come). */
export function readTag(text: string): TagMeaning | null {
  const dot = text.indexOf('.');
  const tab = TABS.find((key) => key === (dot < 0 ? text : text.slice(0, dot)));
  if (tab === undefined) return null;
  if (dot < 0) return { tab, column: null };
  const column = keysOf(tab).find((key) => key === text.slice(dot + 1));
  return column === undefined ? null : { tab, column };
}
