import type { CustomerHit, GradeMove, PageData } from './common';
import type { Thanks } from './thanks';

export interface PurchasePageData extends PageData {
  /** The customer of the selected row, if one is selected. */
  readonly customer: CustomerHit | null;
  /** Products sold lately, latest first, for completion. */
  readonly products: readonly string[];
  /** The id of the line this dialog will write: saving twice writes once. */
  readonly lineId: string;
}

export interface PurchaseInput {
  readonly customerId: string;
  /** Row hint of the customer, as in CustomerHit. */
  readonly row?: number;
  readonly day: string;
  readonly product: string;
  readonly quantity: number | null;
  readonly amount: number | null;
  readonly orderNo: string;
  readonly note: string;
  readonly lineId: string;
}

export interface SavedPurchase extends GradeMove {
  /** The closing sentence, also shown as a toast. */
  readonly text: string;
  /** This line id had been saved before: nothing was written again. */
  readonly repeated: boolean;
  /** What to say to the customer after a raise; null = the grade did not rise. */
  readonly thanks: Thanks | null;
}
