import type { Day } from '../domain/day';
import { functionsEn } from '../i18n/functions/en';
import type { FunctionMessages } from '../i18n/functions/messages';
import { functionsZhHans } from '../i18n/functions/zh-hans';
import { functionsZhHant } from '../i18n/functions/zh-hant';
import { en as reasonsEn } from '../i18n/reasons/en';
import type { ReasonMessages } from '../i18n/reasons/messages';
import { zhHans as reasonsZhHans } from '../i18n/reasons/zh-hans';
import { zhHant as reasonsZhHant } from '../i18n/reasons/zh-hant';
import type { DayOfDate } from '../ledger/cell';
import type { Lang } from '../ledger/lang';

/** What a custom function needs besides its arguments; it never looks at the clock or at the sheet. */
export interface FunctionContext {
  /** The calendar day of a date argument in the sheet's zone. */
  readonly dayOfDate: DayOfDate;
  readonly lang: Lang;
  readonly formatDay: (day: Day) => string;
  /** The instant that shows as this day in the sheet. */
  readonly dateFromDay: (day: Day) => Date;
}

/** What a function gives back for one cell. */
export type ResultValue = string | number | Date;
/** A whole result: one cell, or a column that spills. */
export type Result = ResultValue | ResultValue[][];

/** The sentences of the functions in one language. */
export function functionMessages(lang: Lang): FunctionMessages {
  return lang === 'en' ? functionsEn : lang === 'zh-Hant' ? functionsZhHant : functionsZhHans;
}

/** The wording of reasons in one language. */
export function reasonMessages(lang: Lang): ReasonMessages {
  return lang === 'en' ? reasonsEn : lang === 'zh-Hant' ? reasonsZhHant : reasonsZhHans;
}
