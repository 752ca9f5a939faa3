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
  | { readonly stop: 'dayMissing' }
  | { readonly stop: 'dayUnreadable'; readonly given: string }
  | { readonly stop: 'dayInFuture'; readonly day: Day }
  | { readonly stop: 'numberUnreadable'; readonly column: ColumnKey<'purchases'>; readonly given: string }
  | { readonly stop: 'textTooLong'; readonly column: ColumnKey<'purchases'>; readonly most: number }
  | { readonly stop: 'columnTwice'; readonly column: ColumnKey<'customers'> }
  | { readonly stop: 'nameColumnMissing' }
  | { readonly stop: 'headersMissing' }
  | { readonly stop: 'headersBelow'; readonly row: number }
  | { readonly stop: 'sheetMoved' }
  | { readonly stop: 'badRequest' };

/** Whether a use case gave a stop instead of its result. */
export function isStop(result: unknown): result is Stop {
  return typeof result === 'object' && result !== null && 'stop' in result;
}
