import type { Column } from '../column';
import { choice, number, text } from '../column';
import type { ColumnKey } from '../keys';

const ledger = { owner: 'ledger' } as const;

/** The Review tab: one line a figure of a month. 「邊想邊反省,以便隨時檢討自己在推銷過程中的不足或缺點」 */
export const REVIEW_COLUMNS: Readonly<Record<ColumnKey<'review'>, Column>> = {
  month: text(['Month', '月份'], 80, 'Year and month|年月', ledger),
  topic: choice('reviewTopic', ['Topic', '項目'], 150, 'Figure|指標', ledger),
  what: text(['About', '內容'], 470, 'What|Subject|說明', ledger),
  count: number(['Count', '次數'], 'Times|數量', { ...ledger, format: '0' }),
  of: number(['Out of', '總數'], 'Of|Base|基數', { ...ledger, format: '0' }),
  share: number(['Share', '比例'], 'Rate|比率|佔比', { ...ledger, format: '0%' }),
  key: text(['Figure key', '檢討編號'], 90, 'Review key', { owner: 'ledger', hidden: true, required: true }),
};
