import type { Day } from '../../day';
import type { Policy } from '../../policy';
import type { Candidate } from './candidate';
import { fillDay } from './fill-day';
import { horizonOf } from './horizon';
import type { PlanClass } from './lane';
import { createWaitingRoom } from './waiting-room';

export type { Candidate } from './candidate';

/** A candidate's place in the plan. */
export interface Planned {
  readonly id: string;
  /** null: do not contact, or beyond the workdays planned («later»). */
  readonly plannedFor: Day | null;
  /** The class that gave him the place; null without one. */
  readonly planClass: PlanClass | null;
  /** His place among those of this plan on that day, from 0, in the order in which the day was filled; -1 without one. */
  readonly rank: number;
  /** Planned later than he could have been – than his due day or, overdue, than the first day – because days were full. */
  readonly moved: boolean;
}

export interface Plan {
  readonly today: Day;
  /** Today, or the next workday. */
  readonly firstDay: Day;
  /** In the order of the candidates. */
  readonly lines: readonly Planned[];
  /** How many promises a day has past its capacity; days without are left out. */
  readonly over: ReadonlyMap<Day, number>;
}

/**
 * The plan of the days ahead (policy §6 Plan): `policy.capacity` contacts a workday, filled day by day in the order of
 * the ten classes, each customer on the first day from his due date on that has room. 「要同等對待每個客戶…並不等於…平均
 * 花費時間和精力」: promises never move, F fills the gaps.
 *
 * A pure function of facts, logs and today; the order of the candidates does not matter. The days are lived through in
 * advance: whoever gets a place is talked to on that day, and comes back with the duty he has then, so that those who
 * return tomorrow do not push out those who were planned; and everybody has the duty of the day that is being filled.
 * Hence, when today's plan was done, tomorrow's plan is the rest of today's, and moves nobody whose facts did not
 * change. While today's plan is being done in its order, planning again moves nobody who is left. Exceptions:
 * - A line of the log, or a known date, that lies in the future is a problem, listed, and changes the facts when it comes.
 * - Talks made today count by what is known after them. A promise kept today that came from a talk's line, or was
 *   broken before, cannot be told from a plain talk any more; the customer then counts for the row he is in now, and the
 *   share of the not graded may shift by one.
 */
export function planFollowUps(candidates: readonly Candidate[], today: Day, policy: Policy): Plan {
  const horizon = horizonOf(today, policy.calendar);
  const room = createWaitingRoom(candidates, today, horizon, policy);
  const over = new Map<Day, number>();
  const lines: Planned[] = new Array<Planned>(candidates.length);
  horizon.days.forEach((day, place) => {
    room.open(place);
    const { taken, past } = fillDay(room, day, place === 0 ? room.metToday : null, policy);
    if (past > 0) over.set(day, past);
    let rank = 0;
    for (const { at, planClass } of taken) {
      if (lines[at] === undefined) {
        const id = candidates[at]?.id ?? '';
        lines[at] = { id, plannedFor: day, planClass, rank, moved: room.waitedBefore(at, place) };
        rank += 1;
      }
      room.talk(at, place);
    }
  });
  candidates.forEach(({ id }, at) => {
    lines[at] ??= { id, plannedFor: null, planClass: null, rank: -1, moved: room.waitedBefore(at, horizon.days.length) };
  });
  return { today, firstDay: horizon.days[0] ?? today, lines, over };
}
