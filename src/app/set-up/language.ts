import type { Lang } from '../../ledger/lang';

/** Characters that only one of the two scripts uses, among those that headers of customer lists are made of. */
const ONLY_TRADITIONAL = /[電話號碼聯絡繫戶產業實資稱貿變額傳過買賣員購備註類別職務國區縣鄉鎮籤級經營統編單聲關歷記錄應證書寫]/;
const ONLY_SIMPLIFIED = /[电话号码联络户产业实资称贸变额传过买卖员购备注类别职务国区县乡镇签级经营统编单声关历记录应证书写]/;

/** The language of a list by its headers; null when they say nothing (English, or no letters at all). */
export function langOfHeaders(headers: readonly unknown[]): Lang | null {
  const text = headers.filter((header) => typeof header === 'string').join('');
  if (/[\u3400-\u9fff]/.test(text)) {
    const score = (pattern: RegExp): number => Array.from(text).filter((char) => pattern.test(char)).length;
    const traditional = score(ONLY_TRADITIONAL);
    const simplified = score(ONLY_SIMPLIFIED);
    if (traditional !== simplified) return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
    return null;
  }
  return /[A-Za-z]/.test(text) ? 'en' : null;
}
