import { foldText } from './fold-text';
import { TABS, type TabKey } from './keys';
import type { Lang } from './lang';
import { allWords, wordIn, type Words } from './words';

/** The name of every tab in the three languages. */
export const TAB_NAMES: Readonly<Record<TabKey, Words>> = {
  customers: ['Customers', '客戶'],
  followUps: ['Follow-ups', '跟進計畫', '跟进计划'],
  profiles: ['Profiles', '客戶資料卡'],
  purchases: ['Purchases', '購買紀錄', '购买记录'],
  contacts: ['Contacts', '聯繫紀錄', '联系记录'],
  policy: ['Policy', '規則設定', '规则设置'],
  history: ['History', '變更紀錄', '变更记录'],
  review: ['Review', '每月檢討'],
};

/** The 1-based row of the headers: above those of the plan stands its line of counts. */
export function headerRow(tab: TabKey): number {
  return tab === 'followUps' ? 2 : 1;
}

/** What a fresh tab is called. */
export function tabName(tab: TabKey, lang: Lang): string {
  return wordIn(TAB_NAMES[tab], lang);
}

/** The tab a sheet name stands for, in any of the three languages, or null. A tag in the workbook goes before this. */
export function tabOfName(name: string): TabKey | null {
  const folded = foldText(name);
  return TABS.find((tab) => allWords(TAB_NAMES[tab]).some((word) => foldText(word) === folded)) ?? null;
}
