import { addDays, weekdayOf, type Day } from '../day';
import type { WorkCalendar } from '../policy';

/** Not a weekend day and not a holiday, or a make-up workday (補班 / 调休). */
export function isWorkday(day: Day, calendar: WorkCalendar): boolean {
  if (calendar.makeUpWorkdays.size > 0 && calendar.makeUpWorkdays.has(day)) return true;
  if (calendar.weekend.includes(weekdayOf(day))) return false;
  return calendar.holidays.size === 0 || !calendar.holidays.has(day);
}

/**
 * The `count`-th workday after `day`, as WORKDAY of a spreadsheet counts: the day after is 1 when it is worked; 0 gives
 * the day itself. Where a calendar has no workday within LONGEST_BREAK days, calendar days are counted instead.
 */
export function addWorkdays(day: Day, count: number, calendar: WorkCalendar): Day {
  let at = day;
  for (let left = count; left > 0; left -= 1) {
    const next = workdayFrom(addDays(at, 1), 1, calendar);
    if (next === null) return addDays(at, left);
    at = next;
  }
  return at;
}

/** The day itself if it is worked, else the next workday; the day itself where there is none in reach. */
export function rollForward(day: Day, calendar: WorkCalendar): Day {
  return workdayFrom(day, 1, calendar) ?? day;
}

/** The day itself if it is worked, else the workday before; the day itself where there is none in reach. */
export function rollBack(day: Day, calendar: WorkCalendar): Day {
  return workdayFrom(day, -1, calendar) ?? day;
}

/** No real calendar closes for longer; beyond it the setting is taken for a mistake. */
export const LONGEST_BREAK = 400;

function workdayFrom(day: Day, step: 1 | -1, calendar: WorkCalendar): Day | null {
  for (let passed = 0; passed <= LONGEST_BREAK; passed += 1) {
    const at = addDays(day, passed * step);
    if (isWorkday(at, calendar)) return at;
  }
  return null;
}
