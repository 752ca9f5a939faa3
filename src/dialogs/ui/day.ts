import type { Lang } from '../../ledger/lang';

/** A day with its weekday, as a heading says it: «Sunday 22 November 2026», 2026年11月22日 星期日. */
export function longDay(iso: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));
}

/** A day as people write it: «20 May 2026», 2026/5/20. What is no day is left as it is. */
export function plainDay(iso: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  return new Intl.DateTimeFormat(LOCALE[lang], { day: 'numeric', month: lang === 'en' ? 'short' : 'numeric', year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));
}

/** A day within the running year: «22 Nov», 11/22. */
export function shortDay(iso: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { day: 'numeric', month: lang === 'en' ? 'short' : 'numeric', timeZone: 'UTC' }).format(new Date(iso));
}

/** A day of the coming weeks with its weekday, short: «Mon 23 Nov», 11/23（週一）. */
export function weekDay(iso: string, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALE[lang], { weekday: 'short', day: 'numeric', month: lang === 'en' ? 'short' : 'numeric', timeZone: 'UTC' }).format(new Date(iso));
}

const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' };
