import type { Day } from '../day';
import type { Memo } from '../grade/memo';
import type { WorkCalendar } from '../policy';
import { rollBack, rollForward } from './workdays';

/** A promise that still binds. `rolled` is the workday it falls on; broken when that passed without a talk. */
export interface OpenPromise {
  readonly promised: Day;
  readonly rolled: Day;
  readonly broken: boolean;
}

/**
 * The promise to this customer that is open on the day `today`, if any (policy §6 Due 2): the later of the Promised
 * date cell and the date promised in the latest talk's line. It falls on the workday on or before it – or after it,
 * while the one before has passed – and ends with a talk from the workday on or before it on, or with a failed try
 * from then on (the customer then counts as not reached).
 *
 * The talk whose line carries the promise does not end it, nor does a purchase of the same day: within a day the
 * order counts first. A second talk on that day ends it when the promise was for that very day.
 */
export function openPromise(cell: Day | null, memo: Memo, today: Day, calendar: WorkCalendar): OpenPromise | null {
  const line = memo.promised;
  const promised = line !== null && (cell === null || line >= cell) ? line : cell;
  if (promised === null) return null;
  const before = rollBack(promised, calendar);
  if (kept(promised, before, promised === line ? memo.talkLine : null, memo)) return null;
  const lastTry = memo.tries[memo.tries.length - 1];
  if (lastTry !== undefined && lastTry >= before) return null;
  const rolled = before >= today ? before : rollForward(promised, calendar);
  return { promised, rolled, broken: rolled < today };
}

function kept(promised: Day, before: Day, carriedBy: Day | null, memo: Memo): boolean {
  if (memo.lastTalk === null || memo.lastTalk < before) return false;
  if (carriedBy === null || memo.lastTalk > carriedBy) return true;
  return memo.talkedAgain && promised <= carriedBy;
}
