import type { Day } from '../day';
import type { Policy } from '../policy';

/** What the fold of a customer's log depends on besides the lines of the log. */
export interface Frame {
  readonly knownContact: Day | null;
  readonly knownPurchase: Day | null;
  /** Known purchases > 0: the customer bought before the logs began, even when no date is known. */
  readonly knownBuyer: boolean;
  /** The day the manual grade holds from; null without one, or when it is still to be stamped. */
  readonly manualSince: Day | null;
  readonly closeDays: number;
  readonly lapseDays: number;
  readonly returnDays: number;
  readonly firstPurchase: Policy['firstPurchase'];
}

/**
 * Every input of the grade, the stage and the due date that comes from one customer's logs, as of the day it was
 * folded. It speaks of dates only, so it stays right as days go by, until a line is added or changed or a date that
 * lay in the future arrives. It can always be thrown away and folded anew (policy, «the one principle»).
 */
export interface Memo {
  readonly frame: Frame;
  /** Bought, and in close contact all along (policy §3). As of the last talk: silence since is judged by date. */
  readonly standing: boolean;
  /** Order days since standing was lost, and the first of them. */
  readonly raises: number;
  readonly firstRaise: Day | null;
  /** The talk that ended the last gap of more than the close days. */
  readonly gapEnd: Day | null;
  /** The talk after which contact lapsed the last time. */
  readonly lapsedAfter: Day | null;
  readonly orderDays: number;
  readonly firstOrder: Day | null;
  readonly lastOrder: Day | null;
  /** Sum of the amounts in thousandths, a whole number: the same in whatever order the lines come. */
  readonly totalThousandths: number;
  /** Counts and checksum of all counting lines, those dated in the future included. */
  readonly purchaseLines: number;
  readonly contactLines: number;
  readonly lineHash: number;
  /** The last talk day: contact reached, order day or known last contact. */
  readonly lastTalk: Day | null;
  /** A reached contact was a visit. */
  readonly visited: boolean;
  /** Days of failed tries after the last talk, ascending; only the latest of very many, `earlierTries` counts the rest. */
  readonly tries: readonly Day[];
  readonly earlierTries: number;
  /** The latest day with a talk in the contact log, the latest date promised on it, and whether it had a second talk. */
  readonly talkLine: Day | null;
  readonly promised: Day | null;
  readonly talkedAgain: boolean;
  /** Order days after `manualSince`. */
  readonly manualOrders: number;
  /** More than the lapse days passed without a talk at some time from `manualSince` to the last talk. */
  readonly manualLapsed: boolean;
  /** The earliest date that was still in the future when the log was folded, a known date or a line. */
  readonly futureDay: Day | null;
}

/** How many days of failed tries a memo keeps one by one. */
export const KEPT_TRIES = 30;

/** The fields of a frame in a fixed order. */
export function frameValues(frame: Frame): readonly (number | null)[] {
  return [
    frame.knownContact, frame.knownPurchase, frame.knownBuyer ? 1 : 0, frame.manualSince,
    frame.closeDays, frame.lapseDays, frame.returnDays, frame.firstPurchase === 'toA' ? 1 : 0,
  ];
}

/**
 * Whether the memo may be used for this customer on the day `today`. If not, the log must be folded anew: the known
 * dates, the manual grade's day or the policy changed, a date of the future has come, or `today` lies before a day
 * that is already folded in.
 */
export function memoFits(memo: Memo, frame: Frame, today: Day): boolean {
  const a = memo.frame;
  return a.knownContact === frame.knownContact && a.knownPurchase === frame.knownPurchase
    && a.knownBuyer === frame.knownBuyer && a.manualSince === frame.manualSince
    && a.closeDays === frame.closeDays && a.lapseDays === frame.lapseDays && a.returnDays === frame.returnDays
    && a.firstPurchase === frame.firstPurchase
    && (memo.futureDay === null || today < memo.futureDay)
    && (memo.lastTalk === null || today >= memo.lastTalk)
    && (memo.talkLine === null || today >= memo.talkLine)
    && (memo.tries.length === 0 || today >= (memo.tries[memo.tries.length - 1] ?? today));
}

/**
 * Whether a line of the day `day` can be added to the memo without reading the log: on or after the last talk, and
 * not on or after a date that has not been folded in. A line dated after today must not be added this way.
 */
export function canAppend(memo: Memo, day: Day): boolean {
  return (memo.lastTalk === null || day >= memo.lastTalk)
    && (memo.futureDay === null || day < memo.futureDay)
    && (memo.earlierTries === 0 || day >= (memo.tries[0] ?? day));
}

/**
 * The memo for a manual grade that holds from another day, or for none, without folding the log again; null when the
 * day lies before the last talk, for then what followed it must be counted. The user sets a judgement today, as a rule.
 */
export function withManualSince(memo: Memo, since: Day | null): Memo | null {
  if (since !== null && memo.lastTalk !== null && since < memo.lastTalk) return null;
  return { ...memo, frame: { ...memo.frame, manualSince: since }, manualOrders: 0, manualLapsed: false };
}
