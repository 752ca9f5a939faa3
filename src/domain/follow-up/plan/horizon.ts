import type { Day } from '../../day';
import type { WorkCalendar } from '../../policy';
import { addWorkdays, rollForward } from '../workdays';

/** How many workdays a plan looks ahead; beyond, «later» (policy §6 Plan). */
export const PLANNED_WORKDAYS = 60;

/** The workdays of a plan, the first of them today or the next one. */
export interface Horizon {
  readonly days: readonly Day[];
  /** The place in `days` of the first workday on or after `day`; null beyond the last. A day before the first gives 0. */
  placeOf(day: Day): number | null;
}

/** The workdays ahead of `today`. A calendar without workdays is taken for one of calendar days, as elsewhere. */
export function horizonOf(today: Day, calendar: WorkCalendar): Horizon {
  const first = rollForward(today, calendar);
  const days = [first];
  const places = [0];
  for (let day = first; days.length < PLANNED_WORKDAYS;) {
    const next = addWorkdays(day, 1, calendar);
    for (let passed: number = day; passed < next; passed += 1) places.push(days.length);
    days.push(next);
    day = next;
  }
  return { days, placeOf: (day) => (day <= first ? 0 : places[day - first] ?? null) };
}
