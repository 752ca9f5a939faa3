import type { Column } from '../column';
import { text } from '../column';
import type { ColumnKey } from '../keys';

/** The Policy tab: a setting a row. Its value cells take numbers, words and dates, so their format is left open. */
export const POLICY_COLUMNS: Readonly<Record<ColumnKey<'policy'>, Column>> = {
  setting: text(['Setting', '設定', '设置'], 260, 'Settings|設定項目|設置項|設定項', { required: true }),
  value: text(['Value', '值'], 140, 'Values|設定值|數值|設置值', { required: true, format: 'General' }),
  meaning: text(['Meaning', '說明'], 520, 'Description|Explanation|意義|含義|解釋'),
};
