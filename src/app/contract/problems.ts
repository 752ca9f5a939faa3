import type { PageData } from './common';

/** «Check the ledger»: what is wrong, where, and how to mend it; already worded. */
export interface ProblemsPageData extends PageData {
  /** Customers that were looked at. */
  readonly customers: number;
  readonly problems: readonly LedgerProblem[];
  /** How many there are beyond the ones handed over. */
  readonly more: number;
}

export interface LedgerProblem {
  readonly sheet: string;
  /** A1 name or header, '' when the whole sheet is meant. */
  readonly cell: string;
  readonly text: string;
  /** What to do about it. */
  readonly mend: string;
}
