import type { Day } from './day';
import type { Grade } from './grade-letter';

/** A problem of one customer worth a line in «Check the ledger», without its place. */
export type Notice =
  /** 「力求準確」: a buyer without standing or raises until a date is known. */
  | { readonly code: 'knownPurchasesUndated'; readonly count: number }
  /** A date that cannot be yet; it does not count until it comes. */
  | { readonly code: 'dateInFuture'; readonly field: 'knownLastContact' | 'knownLastPurchase' | 'manualSince' | 'enteredOn'; readonly day: Day }
  | { readonly code: 'lineInFuture'; readonly day: Day }
  | { readonly code: 'manualWithoutReason'; readonly given: Grade }
  | { readonly code: 'manualExpired'; readonly given: Grade; readonly since: Day }
  /** Wants it, but has no need or no demand: 「學會辨別虛假信息」. */
  | { readonly code: 'intentionWithoutNeed'; readonly missing: 'need' | 'demand' }
  | { readonly code: 'demandWithoutNeed' }
  | { readonly code: 'closeWithoutIntention'; readonly close: Day }
  | { readonly code: 'closePassed'; readonly close: Day }
  | { readonly code: 'promiseBroken'; readonly promised: Day }
  /** A promise for a day that is not worked: it is kept on `day`. */
  | { readonly code: 'promiseOnDayOff'; readonly promised: Day; readonly day: Day }
  /** A snooze that is over, or was before today when it was typed: it moves nothing. */
  | { readonly code: 'snoozePassed'; readonly until: Day }
  /** 「忽視客戶的誠信度,那很可能造成死賬」 */
  | { readonly code: 'creditBad' };
