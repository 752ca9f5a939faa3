import type { Lang } from './lang';

/** One wording in the three languages: English, 繁體中文, 简体中文. */
export type Words = readonly [en: string, zhHant: string, zhHans: string];

/** The wording of one language. */
export function wordIn(words: Words, lang: Lang): string {
  return lang === 'en' ? words[0] : lang === 'zh-Hant' ? words[1] : words[2];
}
