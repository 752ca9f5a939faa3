import type { Customer } from '../../customer';
import { addDays, type Day } from '../../day';
import { isBuyer } from '../../grade/contact-state';
import type { Memo } from '../../grade/memo';
import type { Policy } from '../../policy';
import { openPromise } from '../promise';
import { FALLING_BEFORE, QUIET_BEFORE } from './lane';

/**
 * The first day after `after` on which the clock alone may change the duty towards a customer or his lane in the plan;
 * null when it never does. A date that comes near or passes is a fact (policy §1): the expected close, the silence of a
 * buyer, the day a manual grade holds from and the one it expires on, the day of a promise.
 *
 * The due day of a broken promise is always today and does not count as a change. A blank day of entry must have been
 * stamped; while one lies ahead it counts as today, so every day is a change. Dates of the log that lie in the future are not foreseen: the log is folded anew when they come.
 */
export function nextChange(customer: Customer, memo: Memo, after: Day, policy: Policy): Day | null {
  const { facts, manual, enteredOn } = customer;
  let next = NEVER;
  if (facts.expectedClose !== null) {
    next = sooner(next, facts.expectedClose - policy.aboutToCloseDays, after);
    next = sooner(next, facts.expectedClose + 1, after);
  }
  if (memo.lastTalk !== null && (manual !== null || isBuyer(memo))) next = ofSilence(next, memo.lastTalk, after, policy);
  if (manual !== null && manual.since !== null) {
    next = sooner(next, manual.since, after);
    next = ofSilence(next, manual.since, after, policy);
  }
  if (enteredOn !== null && enteredOn > after && memo.lastTalk === null) next = sooner(next, after + 1, after);
  if (customer.promised !== null || memo.promised !== null) {
    const promise = openPromise(customer.promised, memo, after, policy.calendar);
    if (promise !== null && !promise.broken) next = sooner(next, promise.rolled + 1, after);
  }
  return next === NEVER ? null : addDays(after, next - after);
}

const NEVER = Infinity;

function sooner(next: number, day: number, after: Day): number {
  return day > after && day < next ? day : next;
}

function ofSilence(next: number, since: Day, after: Day, { closeDays, lapseDays }: Policy): number {
  const quiet = sooner(next, since + closeDays - QUIET_BEFORE, after);
  const falling = sooner(quiet, since + closeDays - FALLING_BEFORE, after);
  return sooner(sooner(falling, since + closeDays + 1, after), since + lapseDays + 1, after);
}
