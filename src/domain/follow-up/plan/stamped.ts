import type { Customer } from '../../customer';
import type { Day } from '../../day';
import { withManualSince, type Memo } from '../../grade/memo';

/** A customer and his memo as the plan foresees them. */
export interface Foreseen {
  readonly customer: Customer;
  readonly memo: Memo;
}

/**
 * The customer with the days that the ledger stamps when it first sees a row (policy §3 and §6): a blank day of entry
 * and a manual grade without a day of its own count from today on, not from whatever day is looked at.
 */
export function stampedOn({ customer, memo }: Foreseen, today: Day): Foreseen {
  const { manual, enteredOn } = customer;
  const entered = enteredOn ?? today;
  if (manual === null || manual.since !== null) {
    return entered === enteredOn ? { customer, memo } : { customer: { ...customer, enteredOn: entered }, memo };
  }
  return {
    customer: { ...customer, enteredOn: entered, manual: { ...manual, since: today } },
    memo: withManualSince(memo, today) ?? memo,
  };
}
