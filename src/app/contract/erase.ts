import type { CustomerHit, PageData, Who } from './common';

/** «Erase a customer…»: who stands in the selected row, if anybody. */
export interface ErasePageData extends PageData {
  readonly customer: CustomerHit | null;
}

export interface EraseInput {
  readonly who: Who;
  /** The id of this erasure: doing it twice changes nothing more. */
  readonly eraseId: string;
}

export interface Erased {
  readonly text: string;
  readonly repeated: boolean;
  /** Headers of the person's own columns that hold something in this row: the ledger leaves them for the person to clear. */
  readonly ownColumns: readonly string[];
}
