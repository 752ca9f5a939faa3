import type { Column } from '../column';
import { choice, column, text } from '../column';
import type { ColumnKey } from '../keys';

/** The History tab: one line a change, only ever added to. */
export const HISTORY_COLUMNS: Readonly<Record<ColumnKey<'history'>, Column>> = {
  when: column('moment', '@', ['When', '時間'], 130, 'Date|Time|日期', null, { owner: 'ledger' }),
  who: text(['Who', '操作人'], 140, 'User|By|使用者|用戶', { owner: 'ledger' }),
  customerId: text(['Customer ID', '客戶編號'], 90, 'Customer No|客戶代號|客戶ID', { owner: 'ledger' }),
  customer: text(['Customer', '客戶'], 140, 'Customer name|Name|客戶姓名|客戶名稱|姓名', { owner: 'ledger' }),
  what: choice('what', ['What', '事項'], 110, 'Change|Action|變更|動作', { owner: 'ledger' }),
  from: text(['From', '原值'], 110, 'Before|Old|變更前|原來', { owner: 'ledger' }),
  to: text(['To', '新值'], 110, 'After|New|變更後|改為', { owner: 'ledger' }),
  reason: text(['Reason', '理由'], 360, 'Why|原因', { owner: 'ledger' }),
  batch: text(['Batch', '批次'], 120, 'Batch ID|批次號|批號', { owner: 'ledger', required: true }),
};
