import type { CellProblem } from './cell';
import type { ChoiceField } from './choices';
import type { ColumnKey, TabKey } from './keys';

export type IssueCode =
  | CellProblem
  /** Two rows with one customer id: neither is graded by guess. */
  | 'idTwice'
  /** A customer row without a name. */
  | 'nameMissing'
  /** A log line whose customer is not on the list, or whose typed name fits several. */
  | 'customerUnknown'
  | 'customerAmbiguous'
  | 'customerMissing'
  /** A log line without a date. */
  | 'dayMissing'
  /** A date after today in a log or a «known» column: it does not count. */
  | 'dayInFuture'
  /** A ticked line of the plan whose customer is not on the list any more. */
  | 'customerGone'
  /** A day that stands twice in a list of days, or among both the holidays and the make-up workdays. */
  | 'dayListedTwice'
  | 'dayWorkedAndOff'
  /** A line id that occurs twice: only the first line counts. */
  | 'lineTwice'
  /** Nothing bears this column's tag, header or alias; `required` ones stop the command. */
  | 'columnMissing'
  | 'columnTwice'
  | 'tabMissing'
  /** A setting outside `min` … `max`, of the wrong kind, contradicting another, or with an unknown name. */
  | 'settingOutOfRange'
  | 'settingUnreadable'
  | 'settingContradicts'
  | 'settingUnknown'
  | 'settingTwice';

/** One thing that is wrong in the workbook: data, worded in i18n with its place and how to mend it. */
export interface Issue {
  readonly code: IssueCode;
  readonly tab: TabKey;
  /** 1-based row of the sheet; null when it is about a column or a tab. */
  readonly row: number | null;
  readonly column: ColumnKey | null;
  /** 1-based position of the column in the sheet, when known. */
  readonly position: number | null;
  /** What the cell holds, cut to 60 characters; '' when that says nothing. */
  readonly given: string;
  /** The customer the row is about, by name where it is known, else by id; '' when none. */
  readonly about: string;
  /** The list the value should have come from. */
  readonly choice: ChoiceField | null;
  /** The limits of a setting. */
  readonly min: number | null;
  readonly max: number | null;
  /** The key of the setting it is about, as in policy-settings. */
  readonly setting: string | null;
}

/** An issue with what is known of it; the rest is empty. */
export function issue(code: IssueCode, tab: TabKey, known: Partial<Omit<Issue, 'code' | 'tab'>> = {}): Issue {
  return { code, tab, row: null, column: null, position: null, about: '', choice: null, min: null, max: null, setting: null, ...known, given: shortened(known.given ?? '') };
}

/** A cell as it is quoted in a sentence: its text, at most 60 characters. */
export function quoted(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return shortened(typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : Object.prototype.toString.call(cell).slice(8, -1));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
