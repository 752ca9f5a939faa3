import { addDays, type Day } from '../../day';
import type { Memo } from '../../grade/memo';
import { evolve, type LogLine } from '../../grade/standing';
import type { Policy } from '../../policy';
import { dutyOf, type Duty } from '../duty';
import type { Candidate } from './candidate';
import { nextChange } from './change';
import type { Met, Waiting } from './fill-day';
import type { Horizon } from './horizon';
import { LANES, laneOn, type Lane } from './lane';
import { metOn } from './met';
import { createQueue, type Queue, type Turn } from './queue';
import { stampedOn, type Foreseen } from './stamped';

/** Where the candidates wait while the days of a plan are filled one after the other. */
export interface WaitingRoom extends Waiting {
  readonly metToday: Met | null;
  /** Lets in whoever is due or changes by the day of this place. */
  open(place: number): void;
  /** He is talked to on the day of this place, and comes back when he is due again. */
  talk(at: number, place: number): void;
  /** Whether he was due on an earlier day of the plan than that of this place. */
  waitedBefore(at: number, place: number): boolean;
}

/** A waiting room with nobody let in yet; nobody who is due beyond the horizon costs more than a look. */
export function createWaitingRoom(candidates: readonly Candidate[], today: Day, horizon: Horizon, policy: Policy): WaitingRoom {
  const { days, placeOf } = horizon;
  const firstDay = days[0] ?? today;
  const queues = Object.fromEntries(LANES.map((lane) => [lane, createQueue()])) as Record<Lane, Queue>;
  const wakes: number[][] = days.map(() => []);
  // By candidate. What is foreseen of a candidate differs from the candidate only after a talk.
  const foreseen: (Foreseen | undefined)[] = new Array<undefined>(candidates.length).fill(undefined);
  const duties: Duty[] = candidates.map(({ duty }) => duty);
  const changes = new Float64Array(candidates.length);
  const versions = new Int32Array(candidates.length);
  const wakeAt = new Int32Array(candidates.length).fill(NOWHERE);
  const dueAt = new Int32Array(candidates.length).fill(NOWHERE);

  const personOf = (at: number): Foreseen => {
    const person = foreseen[at] ?? candidates[at];
    if (person === undefined) throw new Error(`There is no candidate ${String(at)}.`);
    return person;
  };
  const dutyAt = (at: number): Duty => {
    const duty = duties[at];
    if (duty === undefined) throw new Error(`There is no candidate ${String(at)}.`);
    return duty;
  };
  const wake = (at: number, day: number, from: number): void => {
    const place = day === Infinity ? null : placeOf(addDays(firstDay, day - firstDay));
    const next = place === null ? NOWHERE : Math.max(place, from);
    if (next === NOWHERE || next >= days.length) return;
    wakeAt[at] = next;
    wakes[next]?.push(at);
  };
  const foresee = (at: number, { customer, memo }: Foreseen, after: Day): void => {
    changes[at] = nextChange(customer, memo, after, policy) ?? Infinity;
  };
  const letIn = (at: number, duty: Duty, due: Day, place: number, day: Day): void => {
    const candidate = candidates[at];
    if (candidate === undefined) return;
    const lane = laneOn(duty, day, policy);
    const version = (versions[at] ?? 0) + 1;
    versions[at] = version;
    queues[lane].add({ at, version, since: orderedBy(lane, duty, due), due, key: candidate.key, id: candidate.id });
    if (dueAt[at] === NOWHERE) dueAt[at] = place;
  };
  /** Waits in a lane if he is due; in any case until the clock changes something. */
  const settle = (at: number, place: number, day: Day): void => {
    const duty = dutyAt(at);
    const due = duty.followUp.day;
    if (due === null) return;
    const change = changes[at] ?? Infinity;
    if (due > day) {
      versions[at] = (versions[at] ?? 0) + 1;
      wake(at, Math.min(due, change), place + 1);
      return;
    }
    letIn(at, duty, due, place, day);
    wake(at, change, place + 1);
  };

  candidates.forEach((candidate, at) => {
    if (candidate.duty.followUp.day === null) return;
    const { manual, enteredOn } = candidate.customer;
    let person: Foreseen = candidate;
    if (enteredOn === null || (manual !== null && manual.since === null)) foreseen[at] = person = stampedOn(candidate, today);
    foresee(at, person, today);
    if ((changes[at] ?? Infinity) <= firstDay) {
      duties[at] = dutyOf(person.customer, person.memo, firstDay, policy);
      foresee(at, person, firstDay);
    }
    settle(at, 0, firstDay);
  });

  const valid = (queue: Queue): Turn | undefined => {
    for (;;) {
      const turn = queue.first();
      if (turn === undefined || turn.version === versions[turn.at]) return turn;
      queue.removeFirst();
    }
  };
  return {
    metToday: firstDay === today ? metOn(today, candidates, policy) : null,
    open(place) {
      const day = days[place] ?? firstDay;
      for (const at of wakes[place] ?? []) {
        // He may have been talked to since, and wait for another day.
        if (wakeAt[at] !== place) continue;
        wakeAt[at] = NOWHERE;
        if ((changes[at] ?? Infinity) <= day) {
          const person = personOf(at);
          duties[at] = dutyOf(person.customer, person.memo, day, policy);
          foresee(at, person, day);
        }
        settle(at, place, day);
      }
      wakes[place] = [];
    },
    first: (lane) => valid(queues[lane]),
    take(lane) {
      const turn = valid(queues[lane]);
      if (turn === undefined) return;
      queues[lane].removeFirst();
      versions[turn.at] = turn.version + 1;
    },
    talk(at, place) {
      wakeAt[at] = NOWHERE;
      const day = days[place] ?? firstDay;
      const { customer, memo } = personOf(at);
      const talked: Foreseen = { customer, memo: afterTalk(memo, day) };
      const duty = dutyOf(customer, talked.memo, day, policy);
      foreseen[at] = talked;
      duties[at] = duty;
      foresee(at, talked, day);
      // Once a day is enough, whatever the interval.
      if (duty.followUp.day !== null) wake(at, Math.min(duty.followUp.day, changes[at] ?? Infinity), place + 1);
    },
    waitedBefore: (at, place) => {
      const due = dueAt[at] ?? NOWHERE;
      return due !== NOWHERE && due < place;
    },
  };
}

const NOWHERE = -1;

function orderedBy(lane: Lane, { silentSince, followUp }: Duty, due: Day): Day {
  if (lane === 'falling') return silentSince ?? due;
  const { reason } = followUp;
  return reason.code === 'promise' || reason.code === 'promiseBroken' ? reason.promised : due;
}

function afterTalk(memo: Memo, day: Day): Memo {
  const talk: LogLine = { kind: 'contact', day, reached: true, visit: false, promised: null };
  return evolve(memo, talk, memo.frame);
}
