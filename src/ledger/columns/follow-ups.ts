import type { Column } from '../column';
import { choice, column, day, number, text } from '../column';
import type { ColumnKey } from '../keys';

const ledger = { owner: 'ledger' } as const;
const hidden = { owner: 'ledger', hidden: true } as const;

/**
 * The Follow-ups tab: a line for every customer, in the order in which they are to be contacted. The ledger writes all
 * of it but *Done* and *Outcome*, which are the user's to tick and choose and stand first, as in any list of things to do;
 * they and the name stay in sight when the rest is scrolled. Why and what to do come before all that is only known.
 */
export const FOLLOW_UP_COLUMNS: Readonly<Record<ColumnKey<'followUps'>, Column>> = {
  done: column('tick', 'General', ['Done', '完成'], 60, 'Ticked|已完成', null, {}),
  outcome: choice('outcome', ['Outcome', '結果'], 110, 'Result|聯繫結果'),
  logged: text(['Logged as', '紀錄編號'], 90, 'Contact line|聯繫紀錄編號', hidden),
  customerId: text(['Customer ID', '客戶編號'], 90, 'ID|客戶代號', { ...hidden, required: true }),
  customer: text(['Customer', '客戶'], 150, 'Customer name|Name|客戶姓名|姓名', ledger),
  phone: text(['Phone', '電話'], 110, 'Phone number|Mobile|手機', ledger),
  grade: choice('gradeShown', ['Grade', '級別'], 70, 'Customer grade|客戶級別', ledger),
  state: choice('planState', ['State', '狀態'], 90, 'When|何時', ledger),
  overdue: choice('overdue', ['Overdue', '逾期'], 130, 'Overdue mark|逾期標記', ledger),
  plannedFor: day(['Planned for', '排定日'], 'Planned date|排定日期', ledger),
  whyNow: text(['Why now', '為何現在'], 390, 'Reason|理由', ledger),
  nextAction: text(['Next action', '下一步'], 345, 'Next step|下一步行動', ledger),
  lastTalk: text(['Last talk', '上次談話'], 260, 'Last conversation|上次內容', ledger),
  changeNext: text(['Change next time', '下次改進'], 220, 'What to change next time|下次要改', ledger),
  strategy: text(['Response strategy', '應對策略', '应对策略'], 330, 'Strategy|策略', ledger),
  wasDue: day(['Was due', '原定日'], 'Due|Due date|到期日', ledger),
  stage: choice('stage', ['Stage', '漏斗階段'], 120, 'Funnel stage|階段', ledger),
  powerCase: choice('powerCase', ['Power case', '購買力情況'], 80, 'Case|情況', ledger),
  rank: number(['Order in the day', '當日順序'], 'Rank|順序', { ...hidden, format: '0' }),
};
