import { addDays, weekdayOf, type Day, type Weekday } from '../../day';
import type { WorkCalendar } from '../../policy';

/** The state of a line of the plan; overdue is a mark of its own. */
export type PlanState = 'today' | 'thisWeek' | 'later' | 'notPlanned';

/**
 * The state of a customer by the day he is planned for (policy §6 Plan): today or before; up to the end of the running
 * week; later, also when the days planned had no place for him; not planned without a due day (do not contact).
 */
export function planState(plannedFor: Day | null, due: Day | null, today: Day, calendar: Pick<WorkCalendar, 'weekend'>): PlanState {
  if (due === null) return 'notPlanned';
  if (plannedFor === null) return 'later';
  if (plannedFor <= today) return 'today';
  return plannedFor <= weekEnd(today, calendar) ? 'thisWeek' : 'later';
}

/**
 * The last day of the week that `today` lies in: weeks end with their weekend, whichever days that is (Friday and
 * Saturday: on Saturday), and with Sunday where there is none. On that day itself the week is over by evening.
 */
export function weekEnd(today: Day, { weekend }: Pick<WorkCalendar, 'weekend'>): Day {
  const last = lastWeekday(weekend);
  return addDays(today, (last - weekdayOf(today) + 7) % 7);
}

/** Of a week that is read from Monday to Sunday the last day off, and those that follow it without a break. */
function lastWeekday(weekend: readonly Weekday[]): Weekday {
  const isOff = (weekday: number) => weekend.some((off) => off === weekday % 7);
  if (weekend.length === 0 || [0, 1, 2, 3, 4, 5, 6].every(isOff)) return SUNDAY;
  let last = 7;
  while (!isOff(last)) last -= 1;
  while (isOff(last + 1)) last += 1;
  return (last % 7) as Weekday;
}

const SUNDAY: Weekday = 0;
