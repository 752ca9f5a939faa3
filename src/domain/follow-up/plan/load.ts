import { FOLLOW_UP_ROWS, type FollowUpRow, type Policy } from '../../policy';
import type { Duty } from '../duty';

/** The contacts a workday that one row of the follow-up table asks for. */
export interface RowLoad {
  readonly row: FollowUpRow;
  readonly count: number;
  /** count ÷ interval in workdays. */
  readonly perWorkday: number;
  /** F and the parked fill what is left: they are not in the total. */
  readonly soft: boolean;
}

export interface Load {
  /** Rows that have somebody, in the order of the table; the parked of all rows are told with F. */
  readonly rows: readonly RowLoad[];
  /** Contacts a workday, without the soft ones. */
  readonly total: number;
  readonly fits: boolean;
}

/**
 * The load per workday against the capacity (policy §6 Plan): A 40, B 10, C 25, D 80, E 200 ask for 4 + 5 + 5 + 8 + 13 =
 * 35 a workday. Case 3 counts with its halved interval; whoever is not to be contacted asks for nothing.
 */
export function loadOf(duties: Iterable<Pick<Duty, 'row' | 'powerCase' | 'followUp'>>, policy: Policy): Load {
  const counts = new Map<FollowUpRow, { count: number; perWorkday: number }>();
  for (const { row, powerCase, followUp } of duties) {
    if (followUp.day === null) continue;
    const soft = row === 'F' || powerCase === 1;
    const told = soft ? 'F' : row;
    const sum = counts.get(told) ?? { count: 0, perWorkday: 0 };
    sum.count += 1;
    sum.perWorkday += 1 / workdaysOf(row, powerCase, policy);
    counts.set(told, sum);
  }
  const rows = FOLLOW_UP_ROWS.flatMap((row): RowLoad[] => {
    const sum = counts.get(row);
    return sum === undefined ? [] : [{ row, ...sum, soft: row === 'F' }];
  });
  const total = rows.reduce((sum, { perWorkday, soft }) => sum + (soft ? 0 : perWorkday), 0);
  return { rows, total, fits: total <= policy.capacity };
}

/** The interval of a row in workdays; calendar days count by the share of the week that is worked. */
export function workdaysOf(row: FollowUpRow, powerCase: Duty['powerCase'], policy: Policy): number {
  const { length, unit } = policy.intervals[row];
  const own = powerCase === 3 ? Math.ceil(length / 2) : length;
  const share = Math.max(1, 7 - policy.calendar.weekend.length) / 7;
  const workdays = unit === 'workdays' ? own : own * share;
  return Math.max(1, powerCase === 1 ? Math.max(workdays, policy.parkedDays * share) : workdays);
}
