/** The languages the page can be shown in, as a user's Google account names them. */
export const PAGE_LANGUAGES = [
  { locale: 'en', univer: 'enUS', html: 'en', label: 'English' },
  { locale: 'zh_TW', univer: 'zhTW', html: 'zh-Hant-TW', label: '繁體中文' },
  { locale: 'zh_CN', univer: 'zhCN', html: 'zh-Hans-CN', label: '简体中文' },
] as const;

export type PageLanguage = (typeof PAGE_LANGUAGES)[number];
export type UserLocale = PageLanguage['locale'];

const KEY = 'customer-ledger.locale';

/** The language for a locale; English when it is none of the three. */
export function languageOf(locale: string): PageLanguage {
  const tag = locale.replace('-', '_').toLowerCase();
  if (!tag.startsWith('zh')) return PAGE_LANGUAGES[0];
  return /hant|tw|hk|mo/.test(tag) ? PAGE_LANGUAGES[1] : PAGE_LANGUAGES[2];
}

/** What the user chose last in the View menu, else what the browser asks for. */
export function rememberedLanguage(): PageLanguage {
  return languageOf(localStorage.getItem(KEY) ?? navigator.language);
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: PageLanguage): void {
  localStorage.setItem(KEY, language.locale);
}
