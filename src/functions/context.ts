import type { Day } from '../domain/day';
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
