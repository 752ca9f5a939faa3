import type { Day } from '../day';
import type { FollowUpRow, Policy } from '../policy';
import type { FollowUp } from './due';

/**
 * Overdue = due before today; red = overdue and silent for longer than the red days of its row (policy §6). Silence is
 * in calendar days since `silentSince`, the last talk or, never talked, the day of entry. F never counts as overdue
 * (「僅可以給予關注」). A broken promise counts as overdue although it is due today, for F as well: the day given passed.
 */
export function overdueMark(
  due: FollowUp, row: FollowUpRow, silentSince: Day | null, today: Day, policy: Policy,
): 'no' | 'overdue' | 'red' {
  const broken = due.reason.code === 'promiseBroken';
  if (!broken && (row === 'F' || due.day === null || due.day >= today)) return 'no';
  const { red } = policy.intervals[row];
  return red !== null && silentSince !== null && today - silentSince > red ? 'red' : 'overdue';
}
