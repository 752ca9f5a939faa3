import type { Day } from '../domain/day';
import type { Lang } from '../ledger/lang';

/** A day as people write it: «20 May 2026» (no reader takes it for another day), 2026/5/20 in Chinese. */
export function formatDay(day: Day, lang: Lang): string {
  let known = days.get(lang);
  if (known === undefined) days.set(lang, (known = new Map()));
  let text = known.get(day);
  if (text === undefined) known.set(day, (text = dayFormat(lang).format(new Date((day - UNIX_EPOCH) * MS_PER_DAY))));
  return text;
}

/** A count or an amount with the locale's thousands separators and at most two decimals. */
export function formatNumber(value: number, lang: Lang): string {
  let format = numberFormats.get(lang);
  if (format === undefined) {
    numberFormats.set(lang, (format = new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: 2 })));
  }
  return format.format(value);
}

const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN' };
const UNIX_EPOCH = 25569;
const MS_PER_DAY = 86_400_000;

// A regrade words tens of thousands of dates out of a few hundred days: formatting one costs more than finding it.
const days = new Map<Lang, Map<Day, string>>();
const dayFormats = new Map<Lang, Intl.DateTimeFormat>();
const numberFormats = new Map<Lang, Intl.NumberFormat>();

function dayFormat(lang: Lang): Intl.DateTimeFormat {
  let format = dayFormats.get(lang);
  if (format === undefined) {
    const month = lang === 'en' ? 'short' : 'numeric';
    format = new Intl.DateTimeFormat(LOCALE[lang], { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
    dayFormats.set(lang, format);
  }
  return format;
}
