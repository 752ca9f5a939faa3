import type { Day } from '../day';
import type { Policy } from '../policy';
import type { Memo } from './memo';

/** Where a buyer's contact stands on one day: the memo with the silence up to that day. */
export interface ContactState {
  readonly standing: boolean;
  readonly raises: number;
  /** Silence over the close days. */
  readonly quiet: boolean;
}

/** The contact state on the day `today` (policy §3, rules 2 and «Grade of a buyer»). Never talked is not quiet. */
export function contactOn(memo: Memo, today: Day, policy: Pick<Policy, 'closeDays' | 'lapseDays'>): ContactState {
  const silence = memo.lastTalk === null ? 0 : today - memo.lastTalk;
  const lapsed = silence > policy.lapseDays;
  return {
    standing: memo.standing && !lapsed,
    raises: lapsed ? 0 : memo.raises,
    quiet: silence > policy.closeDays,
  };
}

/** Bought, or known to have bought before the logs began (policy §1). */
export function isBuyer(memo: Memo): boolean {
  return memo.orderDays > 0 || memo.frame.knownBuyer;
}
