import type { Day } from '../day';
import type { Memo } from './memo';

/** A memo being folded. */
export type Draft = { -readonly [K in keyof Memo]: Memo[K] };

/**
 * One day of contact, an order or a talk, called in ascending order of days (policy §3 «A buyer's standing»): first
 * what the time since the last talk cost – nothing where contact counts as `kept` –, then the order, then the talk.
 * `undated`: known purchases without a date say that the customer had bought before.
 */
export function meet(memo: Draft, day: Day, isOrder: boolean, kept: boolean, undated: boolean): void {
  if (!kept) passGap(memo, day);
  if (isOrder && day !== memo.lastOrder) addOrderDay(memo, day, undated);
  memo.lastTalk = day;
  if (memo.tries.length > 0) {
    // The tries left out are older than any that is kept, and `canAppend` lets no earlier day in.
    memo.earlierTries = 0;
    memo.tries = memo.tries.filter((attempt) => attempt > day);
  }
  earnBack(memo, day);
}

function passGap(memo: Draft, day: Day): void {
  const { closeDays, lapseDays, manualSince } = memo.frame;
  const last = memo.lastTalk;
  if (manualSince !== null && day > manualSince) {
    const from = last !== null && last > manualSince ? last : manualSince;
    if (day - from > lapseDays) memo.manualLapsed = true;
  }
  if (last === null) return;
  const gap = day - last;
  if (gap > closeDays) memo.gapEnd = day;
  if (gap > lapseDays) {
    memo.standing = false;
    memo.raises = 0;
    memo.firstRaise = null;
    memo.lapsedAfter = last;
  }
}

/**
 * 「某位客戶第二次購買產品,他會自動地將這位客戶升高一個級別」: an order day without standing is a raise. The first
 * order day gives standing at once (by setting a raise instead) – unless known purchases without a date say that the
 * customer bought before: then it is not the first purchase, and it raises like any other.
 */
function addOrderDay(memo: Draft, day: Day, undated: boolean): void {
  const first = memo.orderDays === 0 && !undated;
  memo.orderDays += 1;
  memo.firstOrder = memo.firstOrder ?? day;
  memo.lastOrder = day;
  if (memo.frame.manualSince !== null && day > memo.frame.manualSince) memo.manualOrders += 1;
  if (memo.standing) return;
  if (first && memo.frame.firstPurchase === 'toA') {
    memo.standing = true;
    return;
  }
  memo.raises += 1;
  memo.firstRaise = memo.firstRaise ?? day;
}

/** Standing comes back on a talk day when contact has been close for the return days; the raises are used up. */
function earnBack(memo: Draft, day: Day): void {
  if (memo.standing || memo.firstRaise === null) return;
  const closeSince = memo.gapEnd !== null && memo.gapEnd > memo.firstRaise ? memo.gapEnd : memo.firstRaise;
  if (day - closeSince < memo.frame.returnDays) return;
  memo.standing = true;
  memo.raises = 0;
  memo.firstRaise = null;
}
