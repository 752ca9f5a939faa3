import { addDays, type Day } from '../day';
import type { PowerCase } from '../funnel/power-case';
import type { Grade } from '../grade-letter';
import type { FollowUpRow, Policy } from '../policy';
import { addWorkdays } from './workdays';

/** The row of the follow-up table (policy §6): A however it came, and B with standing, keep close contact. */
export function followUpRow(grade: Grade | null, standing: boolean): FollowUpRow {
  if (grade === null) return 'notGraded';
  if (grade === 'A' || (grade === 'B' && standing)) return 'close';
  return grade;
}

/**
 * `from` + the interval of the row, not rolled to a workday. Case 3 halves it, rounded up
 * (「首先需要推銷人員花費較多的時間和精力」); case 1 makes it the parked days at least
 * (「可以暫時放一放,但仍要保持聯繫」). With bad credit give no case 3: it has lost that priority.
 */
export function afterInterval(from: Day, row: FollowUpRow, powerCase: PowerCase | null, policy: Policy): Day {
  const { length, unit } = policy.intervals[row];
  const count = powerCase === 3 ? Math.ceil(length / 2) : length;
  const due = unit === 'days' ? addDays(from, count) : addWorkdays(from, count, policy.calendar);
  const parked = powerCase === 1 ? addDays(from, policy.parkedDays) : due;
  return parked > due ? parked : due;
}
