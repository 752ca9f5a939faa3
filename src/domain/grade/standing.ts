import type { Contact, Purchase } from '../customer';
import type { Day } from '../day';
import { addHash, contactHash, purchaseHash, thousandths } from './line-hash';
import { KEPT_TRIES, type Frame, type Memo } from './memo';

/** One counting line of either log. */
export type LogLine =
  | ({ readonly kind: 'purchase' } & Purchase)
  | ({ readonly kind: 'contact' } & Contact);

/**
 * The memo of a customer's whole log, in any order, as of `today` (policy §3 «A buyer's standing»). Two purchases of
 * one day are one; within a day the order counts first, then the talk. Dates after today do not count; the earliest of
 * them is remembered, and from that day on `memoFits` is false.
 *
 * Up to the known last contact, contact counts as kept from the last order day before it: gaps in between are no gaps
 * (「始終與自己保持密切的聯系」, and nobody logged it then). «Before» is meant within the day order too: an order on
 * the day of the known contact does not undo what was kept until then.
 */
export function fold(purchases: readonly Purchase[], contacts: readonly Contact[], frame: Frame, today: Day): Memo {
  const memo = blank(frame);
  const orders: Day[] = [];
  const talks: Day[] = [];
  if (frame.knownPurchase !== null && counts(memo, frame.knownPurchase, today)) orders.push(frame.knownPurchase);
  for (const purchase of purchases) {
    addPurchaseLine(memo, purchase);
    if (counts(memo, purchase.day, today)) {
      memo.totalThousandths += thousandths(purchase.amount) ?? 0;
      orders.push(purchase.day);
    }
  }
  const tries: Day[] = [];
  for (const contact of contacts) {
    addContactLine(memo, contact);
    if (!counts(memo, contact.day, today)) continue;
    if (contact.reached) {
      addTalkLine(memo, contact);
      talks.push(contact.day);
    } else {
      tries.push(contact.day);
    }
  }
  let keptFrom: Day | null = null;
  if (frame.knownContact !== null && counts(memo, frame.knownContact, today)) {
    for (const day of orders) {
      if (day < frame.knownContact && (keptFrom === null || day > keptFrom)) keptFrom = day;
    }
    talks.push(frame.knownContact);
  }
  const undated = frame.knownBuyer && (frame.knownPurchase === null || frame.knownPurchase > today);
  orders.sort(ascending);
  talks.sort(ascending);
  for (let o = 0, t = 0; o < orders.length || t < talks.length;) {
    const order = orders[o];
    const talk = talks[t];
    const isOrder = order !== undefined && (talk === undefined || order <= talk);
    const day = isOrder ? order : talk;
    if (day === undefined) break;
    if (isOrder) o += 1;
    else t += 1;
    const kept = keptFrom !== null && frame.knownContact !== null && day > keptFrom && day <= frame.knownContact;
    meet(memo, day, isOrder, kept, undated);
  }
  for (const day of tries.sort(ascending)) addTry(memo, day);
  return memo;
}

/** The memo of a customer without log lines: the known dates, as far as they do not lie after `today`. */
export function emptyMemo(frame: Frame, today: Day): Memo {
  return fold([], [], frame, today);
}

/**
 * The memo with one more line, the same as folding the whole log anew. The line's day must not lie after today, and
 * `canAppend(memo, line.day)` must hold: what is dated earlier changes what followed, so that log is folded anew.
 */
export function evolve(memo: Memo, line: LogLine, frame: Frame): Memo {
  const next: Draft = { ...memo, frame };
  if (line.kind === 'purchase') {
    addPurchaseLine(next, line);
    next.totalThousandths += thousandths(line.amount) ?? 0;
    const undated = frame.knownBuyer && (frame.knownPurchase === null || frame.knownPurchase > line.day);
    meet(next, line.day, true, false, undated);
    return next;
  }
  addContactLine(next, line);
  if (line.reached) {
    addTalkLine(next, line);
    meet(next, line.day, false, false, false);
  } else {
    addTry(next, line.day);
  }
  return next;
}

type Draft = { -readonly [K in keyof Memo]: Memo[K] };

function blank(frame: Frame): Draft {
  return {
    frame, standing: false, raises: 0, firstRaise: null, gapEnd: null, lapsedAfter: null,
    orderDays: 0, firstOrder: null, lastOrder: null, totalThousandths: 0,
    purchaseLines: 0, contactLines: 0, lineHash: 0, lastTalk: null, visited: false, tries: NO_TRIES, earlierTries: 0,
    talkLine: null, promised: null, talkedAgain: false, manualOrders: 0, manualLapsed: false, futureDay: null,
  };
}

const NO_TRIES: readonly Day[] = [];

function ascending(a: number, b: number): number {
  return a - b;
}

function counts(memo: Draft, day: Day, today: Day): boolean {
  if (day <= today) return true;
  if (memo.futureDay === null || day < memo.futureDay) memo.futureDay = day;
  return false;
}

function addPurchaseLine(memo: Draft, purchase: Purchase): void {
  memo.purchaseLines += 1;
  memo.lineHash = addHash(memo.lineHash, purchaseHash(purchase));
}

function addContactLine(memo: Draft, contact: Contact): void {
  memo.contactLines += 1;
  memo.lineHash = addHash(memo.lineHash, contactHash(contact));
}

/** Of several talks on the latest day the latest promise counts, so that the order of rows does not. */
function addTalkLine(memo: Draft, contact: Contact): void {
  if (contact.visit) memo.visited = true;
  if (memo.talkLine !== null && contact.day < memo.talkLine) return;
  const again = contact.day === memo.talkLine;
  memo.talkedAgain = again;
  memo.promised = again && memo.promised !== null && (contact.promised === null || contact.promised < memo.promised)
    ? memo.promised
    : contact.promised;
  memo.talkLine = contact.day;
}

/** Contact on a day, in ascending order of days: first what the time since the last talk cost, then the order, then the talk. */
function meet(memo: Draft, day: Day, isOrder: boolean, kept: boolean, undated: boolean): void {
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

/** Tries of one day are one; only those after the last talk matter. */
function addTry(memo: Draft, day: Day): void {
  if ((memo.lastTalk !== null && day <= memo.lastTalk) || memo.tries.includes(day)) return;
  const tries = [...memo.tries, day].sort(ascending);
  if (tries.length > KEPT_TRIES) {
    tries.shift();
    memo.earlierTries += 1;
  }
  memo.tries = tries;
}
