import type { ManualGrade } from '../customer';
import type { Day } from '../day';
import type { Grade } from '../grade-letter';
import type { Policy } from '../policy';
import { raiseGrade } from './ladder';
import type { Memo } from './memo';
import { shownGrade } from './why';

/** What the user's own grade gives on one day (policy §3 «Manual grade»). */
export type ManualState =
  | { readonly state: 'none' }
  /** The day it holds from lies after today: a wrong date, listed; it does not count yet. */
  | { readonly state: 'future'; readonly since: Day }
  | { readonly state: 'expired'; readonly since: Day }
  | {
    readonly state: 'holds'; readonly since: Day;
    /** Raised by the purchases since; `shown` is B for an A that went quiet. */
    readonly raised: Grade; readonly shown: Grade; readonly firstPurchase: boolean;
    /** Order days after `since`. */
    readonly orders: number;
    /** The later of the last talk and `since`: what contact is counted from. */
    readonly contactFrom: Day;
  };

/**
 * The state of a manual grade on the day `today`. Without a day of its own it holds from today, until the ledger has
 * stamped it. Order days strictly after that day raise it: a first purchase ever to A (or one up, by setting).
 */
export function manualOn(manual: ManualGrade | null, memo: Memo, today: Day, policy: Policy): ManualState {
  if (manual === null) return NO_MANUAL;
  const since = manual.since ?? today;
  if (since > today) return { state: 'future', since };
  const contactFrom = memo.lastTalk !== null && memo.lastTalk > since ? memo.lastTalk : since;
  if (memo.manualLapsed || today - contactFrom > policy.lapseDays) return { state: 'expired', since };
  const { knownBuyer, knownPurchase } = memo.frame;
  const boughtUndated = knownBuyer && (knownPurchase === null || knownPurchase > today);
  const firstPurchase = memo.firstOrder !== null && memo.firstOrder > since && !boughtUndated;
  const raised = firstPurchase && policy.firstPurchase === 'toA' ? 'A' : raiseGrade(manual.grade, memo.manualOrders);
  const shown = shownGrade(raised, today - contactFrom > policy.closeDays);
  return { state: 'holds', since, raised, shown, firstPurchase, orders: memo.manualOrders, contactFrom };
}

const NO_MANUAL: ManualState = { state: 'none' };
