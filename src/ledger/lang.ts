/** The three languages of the product. */
export const LANGS = ['en', 'zh-Hant', 'zh-Hans'] as const;
export type Lang = (typeof LANGS)[number];

/** The language for a locale as Google writes them (`en`, `zh_TW`, `zh-HK`, `zh_CN`); English when it is neither. */
export function langOfLocale(locale: string): Lang {
  const tag = locale.toLowerCase().replace('_', '-');
  if (!tag.startsWith('zh')) return 'en';
  return /hant|tw|hk|mo/.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
