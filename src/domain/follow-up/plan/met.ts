import type { Day } from '../../day';
import type { Policy } from '../../policy';
import type { Duty } from '../duty';
import { rollBack, rollForward } from '../workdays';
import type { Candidate } from './candidate';
import type { Met } from './fill-day';

/**
 * Customers talked to today use up today's places. Each counts for what is known of him after the talk: the talk has
 * settled what brought him into the plan, but his row has stayed, and so has a promise in his cell that was for today.
 */
export function metOn(today: Day, candidates: readonly Candidate[], policy: Policy): Met {
  let all = 0;
  let front = 0;
  let notGraded = 0;
  for (const { memo, duty, customer } of candidates) {
    if (memo.lastTalk !== today) continue;
    all += 1;
    if (isFront(duty) || promisedFor(today, customer.promised, policy)) front += 1;
    else if (duty.row === 'notGraded') notGraded += 1;
  }
  return { all, front, notGraded, includes: (at) => candidates[at]?.memo.lastTalk === today };
}

/** Of classes 1–6. */
function isFront({ row, powerCase }: Duty): boolean {
  if (row === 'F' || powerCase === 1) return false;
  return powerCase === 3 || row === 'close' || row === 'B' || row === 'C';
}

function promisedFor(today: Day, promised: Day | null, { calendar }: Policy): boolean {
  return promised !== null && (rollBack(promised, calendar) === today || rollForward(promised, calendar) === today);
}
