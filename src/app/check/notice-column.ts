import type { Notice } from '../../domain/notice';
import type { ColumnKey } from '../../ledger/keys';

/** The column of Customers where a notice is mended. */
export function noticeColumn(notice: Notice): ColumnKey<'customers'> {
  return notice.code === 'dateInFuture' ? notice.field : notice.code === 'intentionWithoutNeed' ? notice.missing : COLUMNS[notice.code];
}

const COLUMNS: Readonly<Record<Exclude<Notice['code'], 'dateInFuture' | 'intentionWithoutNeed'>, ColumnKey<'customers'>>> = {
  knownPurchasesUndated: 'knownLastPurchase', lineInFuture: 'name', manualWithoutReason: 'manualReason', manualExpired: 'manualGrade',
  demandWithoutNeed: 'need', closeWithoutIntention: 'expectedClose', closePassed: 'expectedClose',
  promiseBroken: 'promised', promiseOnDayOff: 'promised', snoozePassed: 'snoozeUntil', creditBad: 'credit',
};
