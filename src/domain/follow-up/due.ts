import type { Day } from '../day';
import type { PowerCase } from '../funnel/power-case';
import type { Memo } from '../grade/memo';
import type { FollowUpRow, Policy } from '../policy';
import { afterInterval } from './interval';
import { openPromise } from './promise';
import { addWorkdays, rollForward } from './workdays';

/** Why the next follow-up is due on its day. */
export type FollowUpReason =
  | { readonly code: 'doNotContact' }
  | { readonly code: 'promise'; readonly promised: Day }
  | { readonly code: 'promiseBroken'; readonly promised: Day }
  /** `tries` = days on which the customer was tried since the last talk. */
  | { readonly code: 'notReached'; readonly tries: number; readonly lastTry: Day }
  | { readonly code: 'interval'; readonly row: FollowUpRow; readonly lastTalk: Day; readonly powerCase: PowerCase | null }
  | { readonly code: 'neverTalked'; readonly row: FollowUpRow; readonly enteredOn: Day; readonly powerCase: PowerCase | null }
  | { readonly code: 'snoozed'; readonly until: Day };

/** The next follow-up. `day` is null exactly for «do not contact». */
export interface FollowUp {
  readonly day: Day | null;
  readonly reason: FollowUpReason;
}

/** What of a customer decides the due date besides the log. `powerCase` is without a case 3 that bad credit took away. */
export interface DueInput {
  readonly row: FollowUpRow;
  readonly powerCase: PowerCase | null;
  readonly enteredOn: Day | null;
  readonly promised: Day | null;
  readonly snoozeUntil: Day | null;
  readonly doNotContact: boolean;
}

/**
 * The next follow-up date (policy §6 Due), the first that applies: do not contact, an open promise (broken ones are
 * due today), not reached, the interval after the last talk or after the day of entry. A later snooze replaces the
 * last two, never a promise. Rolled forward to a workday; a date in the past stays what it is.
 * A blank day of entry, or one in the future, counts as today.
 */
export function followUp(input: DueInput, memo: Memo, today: Day, policy: Policy): FollowUp {
  if (input.doNotContact) return { day: null, reason: DO_NOT_CONTACT };
  const promise = openPromise(input.promised, memo, today, policy.calendar);
  if (promise !== null) {
    const { promised } = promise;
    return promise.broken
      ? { day: today, reason: { code: 'promiseBroken', promised } }
      : { day: promise.rolled, reason: { code: 'promise', promised } };
  }
  const due = unpromised(input, memo, today, policy);
  const until = input.snoozeUntil;
  if (until !== null && due.day !== null && until > due.day) {
    return { day: rollForward(until, policy.calendar), reason: { code: 'snoozed', until } };
  }
  return { day: due.day === null ? null : rollForward(due.day, policy.calendar), reason: due.reason };
}

const DO_NOT_CONTACT: FollowUpReason = { code: 'doNotContact' };

function unpromised({ row, powerCase, enteredOn }: DueInput, memo: Memo, today: Day, policy: Policy): FollowUp {
  const tries = memo.tries.length + memo.earlierTries;
  const lastTry = memo.tries[memo.tries.length - 1];
  if (lastTry !== undefined) {
    // Whoever may wait is not chased: F and the parked wait a whole interval at once.
    const patient = tries >= 3 || row === 'F' || powerCase === 1;
    const day = patient ? afterInterval(lastTry, row, powerCase, policy) : addWorkdays(lastTry, 1, policy.calendar);
    return { day, reason: { code: 'notReached', tries, lastTry } };
  }
  if (memo.lastTalk !== null) {
    const lastTalk = memo.lastTalk;
    return { day: afterInterval(lastTalk, row, powerCase, policy), reason: { code: 'interval', row, lastTalk, powerCase } };
  }
  const entered = enteredOn === null || enteredOn > today ? today : enteredOn;
  return { day: afterInterval(entered, row, powerCase, policy), reason: { code: 'neverTalked', row, enteredOn: entered, powerCase } };
}
