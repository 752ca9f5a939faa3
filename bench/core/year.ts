import { addDays, dayFromIso, isoFromDay, type Day } from '../../src/domain/day';
import { loadOf } from '../../src/domain/follow-up/plan/load';
import type { PlanClass } from '../../src/domain/follow-up/plan/lane';
import { planFollowUps } from '../../src/domain/follow-up/plan/plan';
import type { Memo } from '../../src/domain/grade/memo';
import { evolve } from '../../src/domain/grade/standing';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy';
import { randomFrom } from '../ledger/random';
import { candidateOn, type Person } from './candidates';
import { classOn } from './plan';
import { createPromises, isWorked } from './promises';
import { spreadOf, type Spread } from './spread';

/** A year of work in which every planned contact is made. */
export interface YearFigures {
  readonly customers: number;
  /** Contacts a workday that the ledger asks for on the first day, those of F and case 1 apart. */
  readonly load: number;
  readonly capacity: number;
  readonly contacts: number;
  /** The fullest day. */
  readonly mostADay: number;
  readonly promises: number;
  /** Promises whose workday passed without a contact. */
  readonly slips: number;
  /** Contacts made before the workday of a promise, in its stead. */
  readonly early: number;
  readonly standing: number;
  /** How often a standing buyer was silent for longer than the close days, and the first such day. */
  readonly falls: number;
  readonly firstFall: string | null;
  /** How many in which month, `2026-10` and so on. */
  readonly fallsIn: Readonly<Record<string, number>>;
  /** How many lost their standing altogether. */
  readonly lapses: number;
  /** Of the contacts made, by the class that gave them their place. */
  readonly classes: readonly ClassFigures[];
}

export interface ClassFigures extends Spread {
  readonly planClass: PlanClass;
  /** Customers of this class who were due when the year ended and had waited longer than a day. */
  readonly waiting: number;
}

/** The holidays and make-up workdays of the year. */
export const CALENDAR: Policy['calendar'] = {
  weekend: [0, 6],
  holidays: days('2026-04-03', '2026-04-06', '2026-05-01', '2026-06-19', '2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-12-25', '2027-01-01', '2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'),
  makeUpWorkdays: days('2026-09-27', '2026-10-10', '2027-01-30'),
};

/** So many contacts promise a date … */
const PROMISING = 0.05;
/** … between so many days ahead. */
const AHEAD = { from: 3, to: 30 } as const;

export interface YearOptions {
  readonly people: readonly Person[];
  readonly first: Day;
  readonly workdays: number;
  readonly policy: Policy;
  /** The share of contacts in which a date is promised. */
  readonly promising?: number;
}

/**
 * Lives through a year: every workday the plan is made anew, everybody planned for the day is talked to, some of them name
 * a date. Slips and falls are judged by the dates alone, not by what the plan says of itself.
 */
export function liveAYear({ people, first, workdays, policy, promising = PROMISING }: YearOptions): YearFigures {
  const random = randomFrom(people.length);
  const memos: Memo[] = people.map(({ memo }) => memo);
  const lastTalks = memos.map(({ lastTalk }) => lastTalk);
  const standing = memos.flatMap(({ standing: stands, lastTalk }, at) => (stands && lastTalk !== null && first - lastTalk <= policy.lapseDays ? [at] : []));
  const promises = createPromises(policy.calendar);
  people.forEach(({ customer }, at) => {
    // Who must not be contacted is promised nothing.
    if (customer.promised !== null && !customer.doNotContact) promises.make(at, addDays(first, -1), customer.promised);
  });
  const late = new Map<PlanClass, number[]>();
  const waiting = new Map<PlanClass, number>();
  let [contacts, mostADay, falls, lapses, load] = [0, 0, 0, 0, 0];
  let firstFall: Day | null = null;
  const fallsIn: Record<string, number> = {};
  let today = first;
  for (let worked = 0; worked < workdays; today = addDays(today, 1)) {
    for (const at of standing) {
      const silence = today - (lastTalks[at] ?? today);
      if (silence === policy.lapseDays + 1) lapses += 1;
      if (silence !== policy.closeDays + 1) continue;
      falls += 1;
      firstFall ??= today;
      const month = isoFromDay(today).slice(0, 7);
      fallsIn[month] = (fallsIn[month] ?? 0) + 1;
    }
    if (!isWorked(today, policy.calendar)) continue;
    worked += 1;
    const candidates = people.map((person, at) => candidateOn({ ...person, memo: memos[at] ?? person.memo }, today, policy));
    const { lines } = planFollowUps(candidates, today, policy);
    if (worked === 1) load = loadOf(candidates, policy).total;
    let made = 0;
    candidates.forEach((candidate, at) => {
      const { plannedFor = null, planClass = null } = lines[at] ?? {};
      const due = candidate.duty.followUp.day;
      if (due === null) return;
      if (plannedFor !== today || planClass === null) {
        if (worked === workdays && due < today) count(waiting, classOn(candidate, today, policy));
        return;
      }
      made += 1;
      listed(late, planClass).push(Math.max(0, today - due));
      promises.meet(at, today);
      const promised = random.chance(promising) ? addDays(today, AHEAD.from + random.below(AHEAD.to - AHEAD.from + 1)) : null;
      if (promised !== null) promises.make(at, today, promised);
      lastTalks[at] = today;
      memos[at] = evolve(candidate.memo, { kind: 'contact', day: today, reached: true, visit: false, promised }, candidate.memo.frame);
    });
    contacts += made;
    mostADay = Math.max(mostADay, made);
    promises.endDay(today);
  }
  return {
    customers: people.length, load, capacity: policy.capacity, contacts, mostADay,
    ...promises.figures(), standing: standing.length, falls, firstFall: firstFall === null ? null : isoFromDay(firstFall), fallsIn, lapses,
    classes: CLASSES.map((planClass) => ({ planClass, ...spreadOf(late.get(planClass) ?? []), waiting: waiting.get(planClass) ?? 0 })),
  };
}

/** The policy of a year: the ledger's own, on the year's calendar. */
export const YEAR_POLICY: Policy = { ...DEFAULT_POLICY, calendar: CALENDAR };

const CLASSES: readonly PlanClass[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function count(counts: Map<PlanClass, number>, planClass: PlanClass): void {
  counts.set(planClass, (counts.get(planClass) ?? 0) + 1);
}

function listed(lists: Map<PlanClass, number[]>, planClass: PlanClass): number[] {
  const found = lists.get(planClass) ?? [];
  lists.set(planClass, found);
  return found;
}

function days(...isos: readonly string[]): ReadonlySet<Day> {
  return new Set(isos.flatMap((iso) => dayFromIso(iso) ?? []));
}
