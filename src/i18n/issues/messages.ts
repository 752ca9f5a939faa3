import type { IssueCode } from '../../ledger/issue';

/** What is known of an issue, worded: names of tabs and columns as the user sees them; '' where something is not known. */
export interface IssueFacts {
  readonly tab: string;
  /** The column's header, or the setting's name on the Policy tab. */
  readonly field: string;
  /** What the cell holds. */
  readonly given: string;
  /** Customer id or the name typed. */
  readonly about: string;
  /** The words the list offers, joined. */
  readonly choices: string;
  readonly min: number | null;
  readonly max: number | null;
}

/** What is wrong, and how to mend it. */
export interface IssueWords {
  readonly text: (facts: IssueFacts) => string;
  readonly mend: (facts: IssueFacts) => string;
}

/** A sentence and its mend for everything that can be wrong in the workbook. */
export interface IssueMessages {
  readonly codes: Readonly<Record<IssueCode, IssueWords>>;
  /** Says whom a sentence is about. */
  readonly about: (whom: string, text: string) => string;
  /** Between the words of a list. */
  readonly or: string;
  /** The place of an issue without a cell: «column Phone». */
  readonly columnPlace: (field: string) => string;
}
