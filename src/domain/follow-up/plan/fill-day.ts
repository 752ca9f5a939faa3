import type { Day } from '../../day';
import type { Policy } from '../../policy';
import { STEPS, type Lane, type PlanClass } from './lane';
import type { Turn } from './queue';

/** Those who can be taken on the day that is being filled. */
export interface Waiting {
  /** The first of a lane, or undefined when nobody waits in it. */
  first(lane: Lane): Turn | undefined;
  /** Takes the first of a lane. */
  take(lane: Lane): void;
}

/** Who was talked to already on the day that is being filled: how many, and how many of them are of whom. */
export interface Met {
  readonly all: number;
  /** They count as classes 1–6, and as not graded. */
  readonly front: number;
  readonly notGraded: number;
  /** Whether this candidate is one of them: he has used up his place, a second contact today takes none. */
  includes(at: number): boolean;
}

export interface Filled {
  /** In the order in which the day was filled. */
  readonly taken: readonly { readonly at: number; readonly planClass: PlanClass }[];
  /** Promises past the capacity. */
  readonly past: number;
}

/**
 * Fills one day in the order of the classes (policy §6 Plan). Promises are always in the plan of their day, even past
 * the capacity; the not graded get at most half of what classes 1–6 leave, rounded down, and what is left at the end.
 */
export function fillDay(waiting: Waiting, day: Day, met: Met | null, { capacity }: Policy): Filled {
  const taken: { at: number; planClass: PlanClass }[] = [];
  let room = capacity - (met === null ? 0 : met.all);
  let front = met === null ? 0 : met.front;
  let past = 0;
  for (const { planClass, lane, takes } of STEPS) {
    let share = takes === 'half' ? Math.floor((capacity - front) / 2) - (met === null ? 0 : met.notGraded) : Infinity;
    for (;;) {
      if (takes !== 'all' && (room <= 0 || share <= 0)) break;
      const turn = waiting.first(lane);
      if (turn === undefined || (takes === 'overdue' && turn.due >= day)) break;
      waiting.take(lane);
      taken.push({ at: turn.at, planClass });
      if (met !== null && met.includes(turn.at)) continue;
      if (room <= 0) past += 1;
      room -= 1;
      share -= 1;
      if (planClass <= 6) front += 1;
    }
  }
  return { taken, past };
}
