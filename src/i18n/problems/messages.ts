import type { Forbidden } from '../../domain/data-quality/forbidden';
import type { Notice } from '../../domain/notice';

/** What lines of the list have in common, as a person goes about them. */
export type ProblemGroup = 'unread' | 'unassigned' | 'contradiction' | 'stale' | 'forbidden' | 'seldom' | 'waiting';

/** Words of «Check the ledger» beside those of the issues and the notices. */
export interface ProblemMessages {
  /** The names of the buttons that show one group alone. */
  readonly groups: Readonly<Record<ProblemGroup, string>>;
  readonly all: string;
  /** What the row of buttons is for. */
  readonly filter: string;
  /** A button with its count. */
  readonly counted: (label: string, count: string) => string;
  readonly goTo: (place: string) => string;
  /** Said when the cursor is there. */
  readonly went: (place: string) => string;
  readonly showMore: (count: number) => string;
  readonly about: (whom: string, text: string) => string;
  readonly merged: { readonly text: (cells: string) => string; readonly mend: string };
  readonly stale: { readonly text: Readonly<Record<'basic' | 'person' | 'company', (day: string) => string>>; readonly mend: string };
  /** A cell; what it holds is not repeated. */
  readonly forbidden: { readonly text: Readonly<Record<Forbidden, (column: string) => string>>; readonly mend: Readonly<Record<Forbidden, string>> };
  readonly forbiddenColumn: { readonly text: Readonly<Record<Forbidden, (column: string, filled: number) => string>>; readonly mend: string };
  readonly seldom: { readonly text: (column: string, filled: number, of: number) => string; readonly mend: string };
  /** How to mend what a notice says, where its sentence does not say so itself. */
  readonly notices: Readonly<Record<Exclude<Notice['code'], SaysItself>, string>>;
}

/** Notices whose own sentence says what to do. */
type SaysItself = 'knownPurchasesUndated' | 'manualWithoutReason' | 'manualExpired' | 'closePassed' | 'promiseOnDayOff' | 'snoozePassed';
