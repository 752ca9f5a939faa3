import type { CustomerFact } from './facts';

/** The columns of Customers that belong to the person and may come from a file; results of the ledger never do. */
export type ImportField =
  | CustomerFact | 'id' | 'enteredOn' | 'knownLastContact' | 'knownLastPurchase' | 'knownPurchases' | 'manualGrade' | 'manualReason';

/** One customer as a page compares it: in full, because what is masked cannot be compared; shown masked by the page. */
export interface LedgerRow {
  readonly id: string;
  /** 1-based sheet row when it was read: a hint, checked against the id before use. */
  readonly row: number;
  /** By `LedgerRows.fields`: a text, an ISO day, the code of a choice; '' = blank. What cannot be read stands as it is written. */
  readonly values: readonly string[];
}

/** A part of the customer list, in the order of the sheet. */
export interface LedgerRows {
  readonly fields: readonly ImportField[];
  readonly rows: readonly LedgerRow[];
  /** How many rows there are in all, blank ones in between included: what progress is measured by. */
  readonly total: number;
  /** What to ask for next; null after the last part. */
  readonly next: number | null;
}
