import type { Day } from '../../day';
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

/**
 * A waiting room before its first day. Whom the clock does not change – nearly everybody – is only noted down for his
 * lane and his due day, and looked at again when somebody of that lane is asked for; the others are woken on the days
 * on which they may change.
 */
export function createWaitingRoom(candidates: readonly Candidate[], today: Day, horizon: Horizon, policy: Policy): WaitingRoom {
  const { days, placeOf } = horizon;
  const firstDay = days[0] ?? today;
  const queues = Object.fromEntries(LANES.map((lane) => [lane, createQueue()])) as Record<Lane, Queue>;
  const noted = Object.fromEntries(LANES.map((lane) => [lane, { lists: [], next: 0 }])) as unknown as Record<Lane, Noted>;
  const wakes: number[][] = days.map(() => []);
  // By candidate; who is not in `lived` is as he came.
  const lived: (Lived | undefined)[] = new Array<undefined>(candidates.length).fill(undefined);
  const versions = new Int32Array(candidates.length);
  const wakeAt = new Int32Array(candidates.length).fill(NOWHERE);
  const dueAt = new Int32Array(candidates.length).fill(NOWHERE);
  let current = 0;

  const noteDown = (at: number, { duty }: LookedAt, due: Day, from: number): void => {
    const place = placeOf(due);
    if (place === null) return;
    const { lists } = noted[laneOn(duty, due > firstDay ? due : firstDay, policy)];
    const list = lists[Math.max(place, from)];
    if (list === undefined) lists[Math.max(place, from)] = [at];
    else list.push(at);
  };
  const wake = (at: number, day: Day, from: number): void => {
    const place = placeOf(day);
    if (place === null || Math.max(place, from) >= days.length) return;
    wakeAt[at] = Math.max(place, from);
    wakes[Math.max(place, from)]?.push(at);
  };
  const turnOf = (at: number, lane: Lane, duty: Duty, due: Day): Turn | undefined => {
    const candidate = candidates[at];
    return candidate && { at, version: versions[at] ?? 0, since: orderedBy(lane, duty, due), due, key: candidate.key, id: candidate.id };
  };
  /** Waits in a lane from his due day on, but not before the place `from`; in any case until the clock changes something. */
  const settle = (at: number, person: LookedAt, place: number, from: number): void => {
    const { duty, change } = person;
    const due = duty.followUp.day;
    if (due === null) return;
    versions[at] = (versions[at] ?? 0) + 1;
    if (change === null) {
      noteDown(at, person, due, from);
      return;
    }
    const day = days[place] ?? firstDay;
    if (due > day || from > place) {
      wake(at, due < change ? due : change, Math.max(from, place + 1));
      return;
    }
    const lane = laneOn(duty, day, policy);
    const turn = turnOf(at, lane, duty, due);
    if (turn !== undefined) queues[lane].add(turn);
    if (dueAt[at] === NOWHERE) dueAt[at] = place;
    wake(at, change, place + 1);
  };
  const lookAgain = (at: number, { customer, memo }: Foreseen, day: Day): Lived => {
    const person = { customer, memo, duty: dutyOf(customer, memo, day, policy), change: nextChange(customer, memo, day, policy) };
    lived[at] = person;
    return person;
  };
  const first = (lane: Lane): Turn | undefined => {
    const queue = queues[lane];
    const note = noted[lane];
    for (; note.next <= current; note.next += 1) {
      for (const at of note.lists[note.next] ?? []) {
        const duty = (lived[at] ?? candidates[at])?.duty;
        const turn = duty === undefined || duty.followUp.day === null ? undefined : turnOf(at, lane, duty, duty.followUp.day);
        if (turn !== undefined) queue.add(turn);
      }
    }
    for (;;) {
      const turn = queue.first();
      if (turn === undefined || turn.version === versions[turn.at]) return turn;
      queue.removeFirst();
    }
  };

  candidates.forEach((candidate, at) => {
    const { customer, duty } = candidate;
    if (duty.followUp.day === null) return;
    const { manual } = customer;
    const isStamped = customer.enteredOn !== null && (manual === null || manual.since !== null);
    const person = isStamped ? candidate : stampedOn(candidate, today);
    const change = nextChange(person.customer, person.memo, today, policy);
    if (change !== null && change <= firstDay) {
      settle(at, lookAgain(at, person, firstDay), 0, 0);
      return;
    }
    if (change !== null || !isStamped) lived[at] = { customer: person.customer, memo: person.memo, duty, change };
    settle(at, { duty, change }, 0, 0);
  });

  return {
    metToday: firstDay === today ? metOn(today, candidates, policy) : null,
    open(place) {
      current = place;
      const day = days[place] ?? firstDay;
      for (const at of wakes[place] ?? []) {
        const person = lived[at];
        // He may have been talked to since, and wait for another day.
        if (wakeAt[at] !== place || person === undefined) continue;
        wakeAt[at] = NOWHERE;
        settle(at, person.change !== null && person.change <= day ? lookAgain(at, person, day) : person, place, place);
      }
    },
    first,
    take(lane) {
      const turn = first(lane);
      if (turn !== undefined) queues[lane].removeFirst();
    },
    talk(at, place) {
      const person = lived[at] ?? candidates[at];
      const day = days[place];
      if (person === undefined || day === undefined) return;
      wakeAt[at] = NOWHERE;
      // Once a day is enough, whatever the interval.
      settle(at, lookAgain(at, { customer: person.customer, memo: afterTalk(person.memo, day) }, day), place, place + 1);
    },
    waitedBefore(at, place) {
      const due = (lived[at] ?? candidates[at])?.duty.followUp.day ?? null;
      const from = dueAt[at] !== NOWHERE ? dueAt[at] : due === null ? null : placeOf(due);
      return from !== null && from !== undefined && from < place;
    },
  };
}

/** What a lane will have to look at, by place in the plan; all before `next` has been looked at. */
interface Noted {
  readonly lists: (number[] | undefined)[];
  next: number;
}

interface LookedAt {
  readonly duty: Duty;
  /** The next day on which the clock may change the duty; null = never. */
  readonly change: Day | null;
}

type Lived = Foreseen & LookedAt;

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
