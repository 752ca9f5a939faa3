import type { Day } from '../../src/domain/day';
import type { Candidate } from '../../src/domain/follow-up/plan/candidate';
import { laneOn, STEPS, type PlanClass } from '../../src/domain/follow-up/plan/lane';
import { planFollowUps } from '../../src/domain/follow-up/plan/plan';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy';
import { inventGraded } from '../ledger/invent-graded';
import { FULL, NEGLECT } from '../ledger/sizes';
import { median } from '../median';
import { candidateOn, peopleIn } from './candidates';
import { cpuOf } from './cpu';

/** Milliseconds of CPU of a warm engine, medians. */
export interface PlanFigures {
  /** Planning everybody, twenty contacts a workday. */
  readonly plan: number;
  /** The same with a thousand a workday. */
  readonly wide: number;
  /** Sorting the same customers by class, due day, key and id, the class of each looked up beforehand. */
  readonly sort: number;
  /** The same sort with the class worked out in each comparison. */
  readonly lazySort: number;
}

const RUNS = 25;
const WIDE = 1000;

/** @param today a date serial */
export function planFigures(today: Day): PlanFigures {
  const policy = DEFAULT_POLICY;
  const candidates = peopleIn(inventGraded(FULL, today, NEGLECT.full), today, policy).map((person) => candidateOn(person, today, policy));
  const jobs = [
    () => planFollowUps(candidates, today, policy).lines.length,
    () => planFollowUps(candidates, today, { ...policy, capacity: WIDE }).lines.length,
    () => sorted(candidates, today, policy).length,
    () => sortedLazily(candidates, today, policy).length,
  ];
  // By turns, so that all of them meet the same machine.
  const times: number[][] = jobs.map(() => []);
  for (let run = 0; run < RUNS; run += 1) {
    jobs.forEach((job, at) => {
      times[at]?.push(cpuOf(() => {
        // What nobody looks at may be left out by the engine.
        if (job() !== candidates.length) throw new Error('Somebody was left out');
      }));
    });
  }
  // The first runs still compile.
  const [plan = NaN, wide = NaN, sort = NaN, lazySort = NaN] = times.map((all) => median(all.slice(5)));
  return { plan, wide, sort, lazySort };
}

/** What a day's list would be without a plan: one order, cut off wherever the day ends. */
function sorted(candidates: readonly Candidate[], today: Day, policy: Policy): readonly Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, planClass: classOn(candidate, today, policy) }))
    .sort((a, b) => a.planClass - b.planClass || compare(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
}

function sortedLazily(candidates: readonly Candidate[], today: Day, policy: Policy): readonly Candidate[] {
  return candidates.slice().sort((a, b) => classOn(a, today, policy) - classOn(b, today, policy) || compare(a, b));
}

function compare(a: Candidate, b: Candidate): number {
  return (a.duty.followUp.day ?? Infinity) - (b.duty.followUp.day ?? Infinity) || Number(b.key) - Number(a.key) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The class that somebody who is due would be in. */
export function classOn({ duty }: Candidate, today: Day, policy: Policy): PlanClass {
  return CLASS_OF.get(laneOn(duty, today, policy)) ?? 10;
}

const CLASS_OF = new Map(STEPS.map(({ lane, planClass }) => [lane, planClass]).reverse() as [string, PlanClass][]);
