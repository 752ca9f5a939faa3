import type { ChoiceField } from './choices';
import type { Words } from './words';

/** How the cells of a column are read and written. `moment` is the text `yyyy-mm-dd hh:mm:ss` in the sheet's zone. */
export type ColumnType = 'text' | 'day' | 'moment' | 'number' | 'money' | 'yes' | 'tick' | 'choice' | 'grade' | 'memo';

/** What a column of the workbook is called, how it looks and who writes it. */
export interface Column {
  /** The header in the three languages; a fresh sheet gets the one of its language. */
  readonly header: Words;
  /** What other people call it, best first; compared by `foldText`. */
  readonly aliases: readonly string[];
  readonly type: ColumnType;
  /** `ledger` columns are written by the ledger and warning-protected; `user` ones are never overwritten. */
  readonly owner: 'user' | 'ledger';
  /** Number format; `@` keeps leading zeros and makes no formula of what is typed. */
  readonly format: string;
  /** In pixels. */
  readonly width: number;
  readonly hidden: boolean;
  /** The values offered as a list and read back from any language. */
  readonly choice: ChoiceField | null;
  /** Without it the tab cannot be used. */
  readonly required: boolean;
}

export type Extra = Partial<Pick<Column, 'owner' | 'hidden' | 'required' | 'format'>>;

/** A text column. `also` holds its aliases parted by `|`. */
export function text(header: Words, width: number, also = '', extra: Extra = {}): Column {
  return column('text', '@', header, width, also, null, extra);
}

/** A calendar day. */
export function day(header: Words, also = '', extra: Extra = {}): Column {
  return column('day', 'yyyy-mm-dd', header, 100, also, null, extra);
}

/** A count or a quantity. */
export function number(header: Words, also = '', extra: Extra = {}): Column {
  return column('number', 'General', header, 80, also, null, extra);
}

/** A sum of money in the sheet's currency. */
export function money(header: Words, also = '', extra: Extra = {}): Column {
  return column('money', '#,##0.00', header, 100, also, null, extra);
}

/** One of a list of values. */
export function choice(field: ChoiceField, header: Words, width: number, also = '', extra: Extra = {}): Column {
  return column(field === 'grade' || field === 'gradeShown' ? 'grade' : field === 'yes' ? 'yes' : 'choice', '@', header, width, also, field, extra);
}

/** Any column, all of it spelled out. */
export function column(
  type: ColumnType, format: string, header: Words, width: number, also: string, field: ChoiceField | null, extra: Extra,
): Column {
  const aliases = also === '' ? [] : also.split('|');
  return { header, aliases, type, owner: 'user', format, width, hidden: false, choice: field, required: false, ...extra };
}
