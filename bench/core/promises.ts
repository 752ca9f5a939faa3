import { addDays, weekdayOf, type Day } from '../../src/domain/day';
import type { WorkCalendar } from '../../src/domain/policy';

/** Keeps count of what customers were promised, by the dates alone: the plan is not asked. */
export interface Promises {
  /** @param from the day on which the date was named: the contact of that day does not keep it */
  make(at: number, from: Day, promised: Day): void;
  /** The customer was talked to. */
  meet(at: number, today: Day): void;
  /** A promise whose workday is over has slipped. */
  endDay(today: Day): void;
  figures(): { readonly promises: number; readonly slips: number; readonly early: number };
}

export function createPromises(calendar: WorkCalendar): Promises {
  /** By customer, the workday on which his promise is to be kept. */
  const open = new Map<number, Day>();
  let [promises, slips, early] = [0, 0, 0];
  return {
    make(at, from, promised) {
      promises += 1;
      open.set(at, workdayFor(from, promised, calendar));
    },
    meet(at, today) {
      const day = open.get(at);
      if (day === undefined) return;
      if (today < day) early += 1;
      open.delete(at);
    },
    endDay(today) {
      for (const [at, day] of open) {
        if (day > today) continue;
        slips += 1;
        open.delete(at);
      }
    },
    figures: () => ({ promises, slips, early }),
  };
}

/** The last workday up to the date named; where none is left after the talk, the next one. */
function workdayFor(from: Day, promised: Day, calendar: WorkCalendar): Day {
  for (let day = promised; day > from; day = addDays(day, -1)) if (isWorked(day, calendar)) return day;
  let day = addDays(promised, 1);
  while (!isWorked(day, calendar)) day = addDays(day, 1);
  return day;
}

/** Whether a day is worked. */
export function isWorked(day: Day, { weekend, holidays, makeUpWorkdays }: WorkCalendar): boolean {
  return makeUpWorkdays.has(day) || (!weekend.includes(weekdayOf(day)) && !holidays.has(day));
}
