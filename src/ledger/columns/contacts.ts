import type { Column } from '../column';
import { choice, day, text } from '../column';
import type { ColumnKey } from '../keys';

/** The Contacts tab: one line a talk, with the reaction and the self-review 「回想當時交談的情形與對方的反應…反省」. */
export const CONTACT_COLUMNS: Readonly<Record<ColumnKey<'contacts'>, Column>> = {
  customer: text(['Customer', '客戶'], 140, 'Customer name|Client|Client name|Name|Contact|客戶姓名|客戶名稱|姓名|聯絡人|聯繫人|拜訪對象'),
  date: day(['Date', '日期'], 'Contact date|Date of contact|Talk date|Visit date|Call date|Activity date|聯絡日期|聯繫日期|拜訪日期|拜訪日|跟進日期|跟進時間|聯繫時間|聯絡時間|紀錄日期', { required: true }),
  customerId: text(['Customer ID', '客戶編號'], 90, 'Customer No|Customer Number|Customer Code|Client ID|Account ID|Member ID|CID|客戶代號|客戶代碼|客戶ID|客編|會員編號|公司代號'),
  channel: choice('channel', ['Channel', '方式'], 90, 'Type|Contact type|Activity type|Method|How|聯絡方式|聯繫方式|跟進方式|拜訪方式|溝通方式|管道|渠道'),
  reached: choice('reached', ['Reached', '是否聯繫上'], 80, 'Reached?|Got through|Connected|聯繫上|聯絡上|是否聯絡上|已接通|是否接通|接通|是否見到'),
  promised: day(['Date promised', '約定日'], 'Promised|Promised date|Next contact|Next appointment|Follow-up date|約定日期|下次聯絡|下次聯繫|下次約定|下次拜訪|預約日期'),
  status: choice('contactStatus', ['Status', '狀態'], 80, 'Line status|紀錄狀態'),
  said: text(['What was said', '談話內容'], 260, 'Notes|Note|Summary|Content|Details|Description|Subject|內容|紀錄|記錄|聯絡內容|聯繫內容|拜訪內容|跟進內容|溝通內容|交談情形|摘要|備註'),
  reaction: text(['Reaction', '對方反應'], 200, 'Response|Customer reaction|反應|客戶反應|客戶反饋|反饋|回應'),
  worked: text(['What worked', '做得好的'], 160, 'Went well|做得好|有效之處|優點'),
  fellShort: text(['What fell short', '不足之處'], 160, 'Fell short|Went badly|不足|做得不好|缺失|待改進'),
  changeNext: text(['Change next time', '下次改進'], 160, 'What to change next time|Next time|改進|下次要改|下次怎麼做'),
  lineId: text(['Line ID', '行編號'], 90, 'Ledger line', { owner: 'ledger', hidden: true }),
};
