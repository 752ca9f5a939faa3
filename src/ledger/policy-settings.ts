import { FOLLOW_UP_ROWS, type FollowUpRow } from '../domain/policy';
import type { ChoiceField } from './choices';
import type { Words } from './words';

/**
 * How the value of a setting is written: a whole number; a wait («14 days», 「2 個工作天」); a whole number or «never»;
 * one word of a list; several weekdays; days in one cell or in several rows; one day; a two-letter region; free text.
 */
export type SettingKind =
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'wait'; readonly min: number; readonly max: number }
  | { readonly is: 'numberOrNever'; readonly min: number; readonly max: number }
  | { readonly is: 'choice'; readonly field: Extract<ChoiceField, 'firstPurchase' | 'onOff' | 'language'> }
  | { readonly is: 'weekdays' }
  | { readonly is: 'days' }
  | { readonly is: 'day' }
  | { readonly is: 'region' }
  | { readonly is: 'mail' }
  | { readonly is: 'text'; readonly most: number };

export type SettingKey =
  | 'language' | 'asOf' | 'closeDays' | 'lapseDays' | 'returnDays' | 'firstPurchase' | 'knowledgeGate' | 'aboutToCloseDays' | 'targetDays'
  | 'largeFrom' | 'parkedDays' | `wait.${FollowUpRow}` | `red.${FollowUpRow}` | 'phoneRegion' | 'weekend' | 'makeUpWorkdays' | 'holidays'
  | 'capacity' | 'plannedOn' | 'maskPhones' | 'morningHour' | 'digestTo' | 'maskDigest' | 'messageRaised' | 'messageToA' | 'personalColumns';

/** One row of the Policy tab. */
export interface Setting {
  readonly key: SettingKey;
  readonly kind: SettingKind;
  readonly label: Words;
  readonly meaning: Words;
}

const DAYS = { is: 'number', min: 1, max: 3650 } as const;
const MESSAGE = { is: 'text', most: 2000 } as const;
const ROW_NAMES: Readonly<Record<FollowUpRow, Words>> = {
  close: ['A, and B with standing', 'A 級，及有資格的 B 級'],
  B: ['B', 'B 級'], C: ['C', 'C 級'], D: ['D', 'D 級'], E: ['E', 'E 級'], F: ['F', 'F 級'],
  notGraded: ['not graded', '未分級'],
};

/** The Policy tab, row by row (policy.md §1–§6). Defaults are those of `DEFAULT_POLICY` and `DEFAULT_SETTINGS`. */
export const SETTINGS: readonly Setting[] = [
  { key: 'language', kind: { is: 'choice', field: 'language' }, label: ['Language', '語言'],
    meaning: ['English, 繁體中文, 简体中文, or automatic: that of the person who opens the sheet.', 'English、繁體中文、简体中文，或自動：依開啟試算表的人。', 'English、繁體中文、简体中文，或自动：依打开表格的人。'] },
  { key: 'asOf', kind: { is: 'day' }, label: ['As of', '截至日'],
    meaning: ['The day of the last regrade, stamped by the ledger. Custom functions take this cell as as_of.', '最近一次調整級別的日期，由分級簿蓋上。自訂函數以此格為 as_of。', '最近一次调整级别的日期，由分级簿盖上。自定义函数以此格为 as_of。'] },
  { key: 'plannedOn', kind: { is: 'day' }, label: ['Plan of', '計畫日', '计划日'],
    meaning: ['The day the plan on the Follow-ups tab was last made for, stamped by the ledger.', '跟進計畫最近一次排定的日期，由分級簿蓋上。', '跟进计划最近一次排定的日期，由分级簿盖上。'] },
  { key: 'closeDays', kind: DAYS, label: ['Close contact (days)', '密切聯繫（天）'],
    meaning: ['Silence up to which contact counts as close; an A that is silent longer shows as B.', '多少天內有往來算密切聯繫；A 級超過此天數沒有聯繫即顯示為 B。'] },
  { key: 'lapseDays', kind: DAYS, label: ['Contact lost (days)', '失去聯繫（天）'],
    meaning: ['Silence after which a buyer loses standing and raises.', '老客戶超過此天數沒有聯繫，即失去資格與升級。'] },
  { key: 'returnDays', kind: DAYS, label: ['Back to A (days)', '重返 A 級（天）'],
    meaning: ['How long contact must have been close, after a repeat purchase, to earn A again.', '再次購買後須保持密切聯繫多少天，才能重回 A 級。'] },
  { key: 'firstPurchase', kind: { is: 'choice', field: 'firstPurchase' }, label: ['First purchase', '首次購買'],
    meaning: ['What the first purchase gives: to A, or one up.', '首次購買：升到 A，或升一級。'] },
  { key: 'knowledgeGate', kind: { is: 'choice', field: 'onOff' }, label: ['Knowledge gate', '產品認識門檻'],
    meaning: ['On: a prospect must know the product to be D or better.', '開：準客戶對產品認識充分，才能到 D 級以上。'] },
  { key: 'aboutToCloseDays', kind: DAYS, label: ['About to close (days)', '即將成交（天）'],
    meaning: ['Expected close within this many days makes a strong intention a B.', '預計成交日在此天數內，意向強烈者為 B 級。'] },
  { key: 'targetDays', kind: DAYS, label: ['Target customer (days)', '目標客戶（天）'],
    meaning: ['Expected close within this many days makes a target customer.', '預計成交日在此天數內，列為目標客戶。'] },
  { key: 'largeFrom', kind: { is: 'number', min: 1, max: 1_000_000_000 }, label: ['Demand is large from', '需求量大（起）'],
    meaning: ['A number in Demand volume from here on is large: a key customer.', '需求量填數字時，從此數起算大：重要客戶。'] },
  ...FOLLOW_UP_ROWS.map((row): Setting => ({
    key: `wait.${row}`, kind: { is: 'wait', min: 1, max: 3650 }, label: around(['Follow up: ', '跟進間隔：'], ROW_NAMES[row]),
    meaning: ['Wait after the last talk: «5 workdays» or «14 days».', '上次聯繫後隔多久：「5 個工作天」或「14 天」。', '上次联系后隔多久：「5 个工作日」或「14 天」。'],
  })),
  ...FOLLOW_UP_ROWS.map((row): Setting => ({
    key: `red.${row}`, kind: { is: 'numberOrNever', min: 1, max: 3650 }, label: around(['Long overdue: ', '嚴重逾期：'], ROW_NAMES[row]),
    meaning: ['Days of silence after which it shows as long overdue, or never.', '幾天沒有聯繫算嚴重逾期，或「永不」。'],
  })),
  { key: 'parkedDays', kind: DAYS, label: ['Parked (days)', '暫時放一放（天）'],
    meaning: ['Without purchasing power now: wait at least this long, never dropped.', '暫無購買力者至少隔這麼久，但仍保持聯繫。'] },
  { key: 'capacity', kind: { is: 'number', min: 1, max: 1000 }, label: ['Contacts a workday', '每個工作天聯繫人數', '每个工作日联系人数'],
    meaning: ['How many contacts fit into a workday; the plan moves the rest to the next day with room.', '一個工作天能聯繫幾位；排不下的移到下一個有空的日子。', '一个工作日能联系几位；排不下的移到下一个有空的日子。'] },
  { key: 'maskPhones', kind: { is: 'choice', field: 'onOff' }, label: ['Mask phones', '遮罩電話', '电话脱敏'],
    meaning: ['On: the Follow-ups tab shows only the last three digits of a phone.', '開：跟進計畫只顯示電話末三碼。', '开：跟进计划只显示电话末三位。'] },
  { key: 'personalColumns', kind: { is: 'text', most: 2000 }, label: ['Personal columns', '個人資料欄位', '个人信息列'],
    meaning: ['Columns that tell somebody’s private things, by name, separated by commas; an export masks them. “none”: no column.', '涉及個人資料的欄位名稱，以逗號分開；匯出時會遮罩。「無」表示沒有。', '涉及个人信息的列名，以逗号分开；导出时会脱敏。「无」表示没有。'] },
  { key: 'morningHour', kind: { is: 'number', min: 0, max: 23 }, label: ['Morning refresh (hour)', '早晨更新（點）', '早晨更新（点）'],
    meaning: ['The hour (0–23) at which the morning refresh runs, where it is switched on.', '開啟早晨更新時，每天幾點（0–23）執行。', '开启早晨更新时，每天几点（0–23）执行。'] },
  { key: 'digestTo', kind: { is: 'mail' }, label: ['Mail the digest to', '摘要寄到', '摘要发到'],
    meaning: ['Your own address for the morning digest; blank: no mail. It never goes to a customer.', '早晨摘要寄給您自己的信箱；空白則不寄。絕不寄給客戶。', '早晨摘要发到您自己的邮箱；空白则不发。绝不发给客户。'] },
  { key: 'maskDigest', kind: { is: 'choice', field: 'onOff' }, label: ['Mask names in the digest', '摘要遮罩姓名', '摘要姓名脱敏'],
    meaning: ['On: the digest says 王○明 instead of the name.', '開：摘要裡寫 王○明，不寫全名。', '开：摘要里写 王○明，不写全名。'] },
  { key: 'messageRaised', kind: MESSAGE, label: ['Message after a raise', '升級訊息', '升级消息'],
    meaning: ['Your own words to a customer whose grade rose; blank: the built-in ones. {name}, {title}, {company}, {product} and {grade} are filled in. At most 2,000 characters.', '客戶升級後，您想說的話；空白則用內建的。{name}、{title}、{company}、{product}、{grade} 會自動填入，最多 2,000 字。', '客户升级后，您想说的话；空白则用内置的。{name}、{title}、{company}、{product}、{grade} 会自动填入，最多 2,000 字。'] },
  { key: 'messageToA', kind: MESSAGE, label: ['Message to a new A', '升到 A 級的訊息', '升到 A 级的消息'],
    meaning: ['The same for whoever became A, with the ask for an introduction; blank: the built-in words.', '客戶升到 A 級時說的話，可請對方介紹朋友；空白則用內建的。', '客户升到 A 级时说的话，可请对方介绍朋友；空白则用内置的。'] },
  { key: 'phoneRegion', kind: { is: 'region' }, label: ['Phone region', '電話地區'],
    meaning: ['Two letters (TW, CN, HK, US …): where a number without country code is from.', '兩個字母（TW、CN、HK、US…）：沒有國碼的號碼屬於哪裡。'] },
  { key: 'weekend', kind: { is: 'weekdays' }, label: ['Weekend', '週末'],
    meaning: ['Days of the week that are not worked, separated by commas.', '每週不上班的日子，以逗號分開。'] },
  { key: 'makeUpWorkdays', kind: { is: 'days' }, label: ['Make-up workdays', '補班日', '调休上班日'],
    meaning: ['Weekend days that are worked. Several in one cell, separated by commas, or one a row below with Setting left blank.', '週末補班的日期。一格可寫多個，以逗號分開；或在下面每列一個，「設定」留空。', '周末上班的日期。一格可写多个，以逗号分开；或在下面每行一个，「设置」留空。'] },
  { key: 'holidays', kind: { is: 'days' }, label: ['Holidays', '假日', '节假日'],
    meaning: ['Days that are not worked. Several in one cell, separated by commas, or one a row below with Setting left blank.', '放假的日期。一格可寫多個，以逗號分開；或在下面每列一個，「設定」留空。', '放假的日期。一格可写多个，以逗号分开；或在下面每行一个，「设置」留空。'] },
];

/** What the Policy tab holds besides the domain's policy. */
export interface Settings {
  /** null = automatic. */
  readonly language: 'en' | 'zh-Hant' | 'zh-Hans' | null;
  /** ISO 3166 letters; null = by the language (TW, CN, US). */
  readonly phoneRegion: string | null;
  /** Screens show only the last digits of a phone. */
  readonly maskPhones: boolean;
  /** 0–23, in the spreadsheet's zone. */
  readonly morningHour: number;
  /** '' = no digest is mailed. */
  readonly digestTo: string;
  readonly maskDigest: boolean;
  /** The user's own words after a raise, with their placeholders; '' = the built-in ones. */
  readonly messageRaised: string;
  readonly messageToA: string;
  /** Names of the columns that exports mask, as they were written; '' = the built-in ones. */
  readonly personalColumns: string;
}
export const DEFAULT_SETTINGS: Settings = { language: null, phoneRegion: null, maskPhones: true, morningHour: 7, digestTo: '', maskDigest: true, messageRaised: '', messageToA: '', personalColumns: '' };

function around(before: Words, name: Words): Words {
  return [before[0] + name[0], before[1] + name[1]];
}
