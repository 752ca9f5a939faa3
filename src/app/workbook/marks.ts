import type { ColumnKey, TabKey } from '../../ledger/keys';
import { readTag, tagText } from '../../ledger/tag';
import type { SheetId, Tag } from '../ports';

/** A mark that the ledger left on a tab (column null) or a column, and where it stands. */
export interface Mark {
  readonly tab: TabKey;
  readonly column: ColumnKey | null;
  /** The ledger made this tab or column itself, so undoing set-up may take it away again. */
  readonly made: boolean;
  readonly sheet: SheetId;
  /** 1-based position of the column, null for a tab. */
  readonly position: number | null;
}

/** The text of a mark; a `+` behind says that the ledger made the tab or column. */
export function markText(tab: TabKey, column: ColumnKey | null, made: boolean): string {
  return tagText(tab, column) + (made ? '+' : '');
}

/**
 * The marks of the document. A copied tab carries copies of the marks: the one that stands first in the list is the
 * ledger's, and the marks of the copy are left out.
 */
export function readMarks(tags: readonly Tag[]): readonly Mark[] {
  const marks: Mark[] = [];
  const sheetOf = new Map<TabKey, SheetId>();
  for (const tag of tags) {
    const made = tag.value.endsWith('+');
    const meaning = readTag(made ? tag.value.slice(0, -1) : tag.value);
    if (meaning === null) continue;
    marks.push({ ...meaning, made, sheet: tag.sheet, position: tag.column });
    if (meaning.column === null && !sheetOf.has(meaning.tab)) sheetOf.set(meaning.tab, tag.sheet);
  }
  return marks.filter((mark) => sheetOf.get(mark.tab) === mark.sheet);
}

/** The sheet of a tab, or null when none bears its mark. */
export function sheetOf(marks: readonly Mark[], tab: TabKey): SheetId | null {
  return marks.find((mark) => mark.tab === tab && mark.column === null)?.sheet ?? null;
}

/** The marked columns of a tab. */
export function columnMarks<T extends TabKey>(marks: readonly Mark[], tab: T): { readonly column: ColumnKey<T>; readonly position: number }[] {
  const found: { column: ColumnKey<T>; position: number }[] = [];
  for (const mark of marks) {
    if (mark.tab === tab && mark.column !== null && mark.position !== null) found.push({ column: mark.column as ColumnKey<T>, position: mark.position });
  }
  return found;
}
