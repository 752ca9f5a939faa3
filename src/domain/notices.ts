import type { Customer } from './customer';
import type { Day } from './day';
import type { FollowUp } from './follow-up/due';
import type { ManualState } from './grade/manual';
import type { Memo } from './grade/memo';
import type { Notice } from './notice';

/** The notices of a customer on the day `today` (policy §1, §3 «Manual grade», §8 data quality). */
export function noticesOf(customer: Customer, memo: Memo, manual: ManualState, due: FollowUp, today: Day): readonly Notice[] {
  const list: Notice[] = [];
  addKnown(list, customer, memo, today);
  addManual(list, customer, manual);
  addFacts(list, customer, memo, today);
  if (due.reason.code === 'promiseBroken') list.push({ code: 'promiseBroken', promised: due.reason.promised });
  if (due.reason.code === 'promise' && due.day !== null && due.day !== due.reason.promised) list.push({ code: 'promiseOnDayOff', promised: due.reason.promised, day: due.day });
  if (customer.snoozeUntil !== null && customer.snoozeUntil < today) list.push({ code: 'snoozePassed', until: customer.snoozeUntil });
  return list.length === 0 ? NO_NOTICES : list;
}

const NO_NOTICES: readonly Notice[] = [];

function addKnown(list: Notice[], { known, enteredOn }: Customer, memo: Memo, today: Day): void {
  if (known.purchases !== null && known.purchases > 0 && known.lastPurchase === null && memo.orderDays === 0) {
    list.push({ code: 'knownPurchasesUndated', count: known.purchases });
  }
  const { lastContact, lastPurchase } = known;
  if (lastContact !== null && lastContact > today) list.push({ code: 'dateInFuture', field: 'knownLastContact', day: lastContact });
  if (lastPurchase !== null && lastPurchase > today) list.push({ code: 'dateInFuture', field: 'knownLastPurchase', day: lastPurchase });
  if (enteredOn !== null && enteredOn > today) list.push({ code: 'dateInFuture', field: 'enteredOn', day: enteredOn });
  const ahead = memo.futureDay;
  if (ahead !== null && ahead > today && ahead !== lastContact && ahead !== lastPurchase) list.push({ code: 'lineInFuture', day: ahead });
}

function addManual(list: Notice[], { manual }: Customer, state: ManualState): void {
  if (manual === null) return;
  if (state.state === 'expired') list.push({ code: 'manualExpired', given: manual.grade, since: state.since });
  else if (state.state === 'future') list.push({ code: 'dateInFuture', field: 'manualSince', day: state.since });
  if (manual.reason.trim() === '') list.push({ code: 'manualWithoutReason', given: manual.grade });
}

function addFacts(list: Notice[], { facts }: Customer, memo: Memo, today: Day): void {
  const close = facts.expectedClose;
  if (facts.intention === 'some' || facts.intention === 'strong') {
    if (facts.need === 'no') list.push({ code: 'intentionWithoutNeed', missing: 'need' });
    else if (facts.demand === 'none') list.push({ code: 'intentionWithoutNeed', missing: 'demand' });
  }
  if (facts.need === 'no' && (facts.demand === 'small' || facts.demand === 'large')) list.push({ code: 'demandWithoutNeed' });
  if (close !== null) {
    if (facts.intention === 'none') list.push({ code: 'closeWithoutIntention', close });
    // A purchase on or after the expected day settled it.
    else if (close < today && (memo.lastOrder === null || memo.lastOrder < close)) list.push({ code: 'closePassed', close });
  }
  if (facts.credit === 'bad') list.push({ code: 'creditBad' });
}
