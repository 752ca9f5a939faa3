import type { Contact, Purchase } from '../customer';
import type { Day } from '../day';
import { addHash, contactHash, purchaseHash, thousandths } from './line-hash';
import { meet, type Draft } from './meet';
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
  if (purchases.length === 0 && contacts.length === 0 && frame.knownContact === null && frame.knownPurchase === null) return untouched(frame);
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
  sortDays(orders);
  sortDays(talks);
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
  for (const day of sortDays(tries)) addTry(memo, day);
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

function blank(frame: Frame): Draft {
  return {
    frame, standing: false, raises: 0, firstRaise: null, gapEnd: null, lapsedAfter: null,
    orderDays: 0, firstOrder: null, lastOrder: null, totalThousandths: 0,
    purchaseLines: 0, contactLines: 0, lineHash: 0, lastTalk: null, visited: false, tries: NO_TRIES, earlierTries: 0,
    talkLine: null, promised: null, talkedAgain: false, manualOrders: 0, manualLapsed: false, futureDay: null,
  };
}

const NO_TRIES: readonly Day[] = [];

// Half of a list are cards nobody has talked to yet: they share one memo.
let nobody: Memo | null = null;
function untouched(frame: Frame): Memo {
  if (nobody?.frame !== frame) nobody = blank(frame);
  return nobody;
}

/** Logs are kept in the order of days: that is looked at before anything is sorted. */
function sortDays(days: Day[]): Day[] {
  for (let at = 1; at < days.length; at += 1) {
    if ((days[at - 1] ?? 0) > (days[at] ?? 0)) return days.sort(ascending);
  }
  return days;
}

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
