import type { Day } from '../../../../src/domain/day';
import { dutyOf, type Duty } from '../../../../src/domain/follow-up/duty';
import { addWorkdays, rollForward } from '../../../../src/domain/follow-up/workdays';
import { stampedOn } from '../../../../src/domain/follow-up/plan/stamped';
import type { Policy } from '../../../../src/domain/policy';
import { talkedTo, type Person } from './support';

/** Where a customer is planned, and in which class; nothing for who is not. */
export type Places = Readonly<Record<string, readonly [Day, number]>>;

/**
 * The plan written down from policy §6 without any thought for speed: every workday everybody is looked at anew, put in
 * order and taken while there is room. For a day on which nobody was talked to yet.
 */
export function plainPlan(list: readonly Person[], today: Day, policy: Policy): Places {
  const places: Record<string, readonly [Day, number]> = {};
  let people = list.map((one) => ({ ...one, ...stampedOn(one, today) }));
  let day = rollForward(today, policy.calendar);
  for (let count = 0; count < 60; count += 1) {
    const due = people.map((one) => ({ one, duty: dutyOf(one.customer, one.memo, day, policy) }))
      .filter(({ duty }) => duty.followUp.day !== null && duty.followUp.day <= day)
      .map((entry) => ({ ...entry, planClass: classOf(entry.duty, day) }))
      .sort((a, b) => order(a, b));
    const taken = new Map<string, number>();
    const take = (which: (entry: (typeof due)[number]) => boolean, atMost: number, planClass: number) => {
      let left = atMost;
      for (const entry of due) {
        if (left <= 0 || (planClass !== 1 && taken.size >= policy.capacity)) return;
        if (taken.has(entry.one.id) || !which(entry)) continue;
        taken.set(entry.one.id, planClass);
        left -= 1;
      }
    };
    for (const planClass of [1, 2, 3, 4, 5, 6]) take((entry) => entry.planClass === planClass, Infinity, planClass);
    take((entry) => entry.planClass === 7, Math.floor((policy.capacity - taken.size) / 2), 7);
    for (const row of ['D', 'E']) take((entry) => entry.planClass === 8 && entry.duty.row === row, Infinity, 8);
    take((entry) => entry.planClass === 9 && entry.duty.row === 'close', Infinity, 9);
    for (const row of ['D', 'E']) take((entry) => entry.planClass === 9 && entry.duty.row === row, Infinity, 9);
    take((entry) => entry.planClass === 7, Infinity, 9);
    take((entry) => entry.planClass === 10, Infinity, 10);
    for (const [id, planClass] of taken) places[id] ??= [day, planClass];
    const met = day;
    people = people.map((one) => (taken.has(one.id) ? { ...one, ...talkedTo(one, met) } : one));
    day = addWorkdays(day, 1, policy.calendar);
  }
  return places;
}

function classOf({ row, standing, powerCase, silentSince, followUp: { day: due, reason } }: Duty, day: Day): number {
  const silence = silentSince === null ? 0 : day - silentSince;
  if (reason.code === 'promise' || reason.code === 'promiseBroken') return 1;
  if (row === 'F' || powerCase === 1) return 10;
  if (standing && silence >= 38) return 2;
  if (row === 'B' && !standing) return 3;
  if (powerCase === 3) return 4;
  if (standing && silence >= 30) return 5;
  if (row === 'C') return 6;
  if (row === 'notGraded') return 7;
  return row !== 'close' && due !== null && due < day ? 8 : 9;
}

interface Entry {
  readonly one: Person;
  readonly duty: Duty;
  readonly planClass: number;
}

function order(a: Entry, b: Entry): number {
  if (a.planClass !== b.planClass) return a.planClass - b.planClass;
  const silence = a.planClass === 2 ? (a.duty.silentSince ?? 0) - (b.duty.silentSince ?? 0) : 0;
  const lateness = (a.duty.followUp.day ?? 0) - (b.duty.followUp.day ?? 0);
  const key = Number(b.one.key) - Number(a.one.key);
  return silence || lateness || key || (a.one.id < b.one.id ? -1 : 1);
}
