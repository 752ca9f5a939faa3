import type { Day } from '../../day';
import type { Policy } from '../../policy';
import type { Duty } from '../duty';

/** The ten classes of a day's plan, numbered as policy §6 Plan numbers them. */
export type PlanClass = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** The queues that the classes of a day are filled from: who is in one waits in one order, whatever the day. */
export const LANES = ['promise', 'falling', 'B', 'case3', 'quiet', 'C', 'notGraded', 'D', 'E', 'A', 'filler'] as const;
export type Lane = (typeof LANES)[number];

/** One step of filling a day: so many of one lane. */
export interface Step {
  readonly planClass: PlanClass;
  readonly lane: Lane;
  /** all = past the capacity too; half = of what classes 1–6 leave; overdue = due before the day. */
  readonly takes: 'all' | 'half' | 'overdue' | 'any';
}

/** The order within a day (policy §6 Plan): who must not wait first, 「首先」 case 3 among them, fillers last. */
export const STEPS: readonly Step[] = [
  { planClass: 1, lane: 'promise', takes: 'all' },
  { planClass: 2, lane: 'falling', takes: 'any' },
  { planClass: 3, lane: 'B', takes: 'any' },
  { planClass: 4, lane: 'case3', takes: 'any' },
  { planClass: 5, lane: 'quiet', takes: 'any' },
  { planClass: 6, lane: 'C', takes: 'any' },
  { planClass: 7, lane: 'notGraded', takes: 'half' },
  { planClass: 8, lane: 'D', takes: 'overdue' },
  { planClass: 8, lane: 'E', takes: 'overdue' },
  { planClass: 9, lane: 'A', takes: 'any' },
  { planClass: 9, lane: 'D', takes: 'any' },
  { planClass: 9, lane: 'E', takes: 'any' },
  { planClass: 9, lane: 'notGraded', takes: 'any' },
  { planClass: 10, lane: 'filler', takes: 'any' },
];

/** So many days before the close days are over a standing buyer is about to fall to B (38 days of silence of 45) … */
export const FALLING_BEFORE = 7;
/** … and so many before he has been quiet for long (30 of 45). */
export const QUIET_BEFORE = 15;

/**
 * The lane of a customer who is due on the day `day`: that of the first class that fits. Case 1 and F are fillers only,
 * promises apart (「可以暫時放一放,但仍要保持聯繫」, 「僅可以給予關注」); a case 3 of bad credit has none of its own.
 */
export function laneOn(duty: Duty, day: Day, { closeDays }: Policy): Lane {
  const { row, standing, powerCase, silentSince } = duty;
  const { code } = duty.followUp.reason;
  if (code === 'promise' || code === 'promiseBroken') return 'promise';
  if (row === 'F' || powerCase === 1) return 'filler';
  const silence = standing && silentSince !== null ? day - silentSince : -Infinity;
  if (silence >= closeDays - FALLING_BEFORE) return 'falling';
  if (row === 'B' && !standing) return 'B';
  if (powerCase === 3) return 'case3';
  if (silence >= closeDays - QUIET_BEFORE) return 'quiet';
  return row === 'close' || row === 'B' ? 'A' : row;
}
