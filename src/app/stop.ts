import type { Day } from '../domain/day';
import type { ColumnKey, TabKey } from '../ledger/keys';

/** Why a command could not be done: data, worded in i18n with what to do about it. Nothing was changed. */
export type Stop =
  | { readonly stop: 'busy' }
  /** The entry was not written, but the dialog still holds it and may send it again with the same line id. */
  | { readonly stop: 'busyEntryKept' }
  | { readonly stop: 'noLedger' }
  | { readonly stop: 'tabMissing'; readonly tab: TabKey }
  | { readonly stop: 'columnMissing'; readonly tab: TabKey; readonly column: ColumnKey }
  /** The plan needs grades of today: it is to be refreshed first. */
  | { readonly stop: 'planBehind' }
  /** The user's own filter stands where the ledger's would. */
  | { readonly stop: 'filterElsewhere'; readonly tab: TabKey }
  | { readonly stop: 'addressBad'; readonly address: string }
  /** The digest goes to the seller only. */
  | { readonly stop: 'addressOfCustomer'; readonly address: string }
  | { readonly stop: 'hourBad' }
  | { readonly stop: 'selectionEmpty' }
  | { readonly stop: 'selectionElsewhere'; readonly tab: TabKey }
  | { readonly stop: 'customerMissing' }
  | { readonly stop: 'customerUnknown'; readonly customer: string }
  | { readonly stop: 'customerTwice'; readonly customer: string }
  /** A customer whom no command has given an id yet. */
  | { readonly stop: 'idMissing'; readonly customer: string }
  | { readonly stop: 'dayMissing' }
  | { readonly stop: 'dayUnreadable'; readonly given: string }
  | { readonly stop: 'dayInFuture'; readonly day: Day }
  | { readonly stop: 'numberUnreadable'; readonly column: ColumnKey<'purchases'>; readonly given: string }
  | { readonly stop: 'textTooLong'; readonly tab: TabKey; readonly column: ColumnKey; readonly most: number }
  /** A talk counts from the day it was held on. */
  | { readonly stop: 'talkInFuture'; readonly day: Day }
  /** A promise is for a day after the talk it was made in. */
  | { readonly stop: 'promisePast'; readonly day: Day }
  /** A customer needs a name, or a company's. */
  | { readonly stop: 'nameGone' }
  | { readonly stop: 'columnTwice'; readonly column: ColumnKey<'customers'> }
  | { readonly stop: 'nameColumnMissing' }
  | { readonly stop: 'headersMissing' }
  | { readonly stop: 'headersBelow'; readonly row: number }
  /** A tab, a row or a column that was deleted or renamed since somebody looked. */
  | { readonly stop: 'placeGone'; readonly place: string }
  /** Whoever was kept in a merge went into this customer since. */
  | { readonly stop: 'mergedSince'; readonly customer: string }
  | { readonly stop: 'sheetMoved' }
  | { readonly stop: 'badRequest' };

/** Whether a use case gave a stop instead of its result. */
export function isStop(result: unknown): result is Stop {
  return typeof result === 'object' && result !== null && 'stop' in result;
}
