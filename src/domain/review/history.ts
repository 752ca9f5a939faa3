import type { Day } from '../day';
import type { Psychology } from '../card/psychology';

/** What the review knows of one customer. Days are those up to today, in any order. */
export interface ReviewedCustomer {
  readonly psychology: readonly Psychology[];
  readonly enteredOn: Day | null;
  /** Who introduced this customer: told by `key`, called `name`. */
  readonly introducer: { readonly key: string; readonly name: string } | null;
  /** An adopted list knew of purchases before the logs, but of no day. */
  readonly boughtBefore: boolean;
  readonly orderDays: readonly Day[];
  /** The known last purchase of an adopted list. */
  readonly knownLastPurchase: Day | null;
  /** Days of talks in which the customer was reached. */
  readonly talkDays: readonly Day[];
}

/** The first day on which the customer bought, as far as is known; null = never. */
export function firstOrderDay({ orderDays, knownLastPurchase }: ReviewedCustomer): Day | null {
  let first = knownLastPurchase;
  for (const day of orderDays) if (first === null || day < first) first = day;
  return first;
}
