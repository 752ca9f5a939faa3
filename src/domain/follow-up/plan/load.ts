import { FOLLOW_UP_ROWS, type FollowUpRow, type Interval, type Policy } from '../../policy';
import type { Candidate } from './candidate';

/** What a part of the ledger asks for. */
export interface LoadLine {
  /** A row of the follow-up table, case 3 included at its halved interval; or the parked of case 1, whatever their row. */
  readonly row: FollowUpRow | 'case1';
  readonly count: number;
  /** Contacts a workday: Σ count ÷ interval, not rounded. */
  readonly perWorkday: number;
  /** F and case 1 fill gaps only: they are not in the total. */
  readonly soft: boolean;
}

export interface Load {
  /** Rows without customers are left out. */
  readonly lines: readonly LoadLine[];
  readonly total: number;
  readonly soft: number;
  readonly capacity: number;
  readonly fits: boolean;
  /** Not to be contacted, in no line. */
  readonly doNotContact: number;
}

/**
 * The load of a workday against the capacity (policy §6 Plan): Σ count ÷ interval by class. Intervals in calendar days
 * count as the workdays in them by the share of weekdays worked; holidays, promises and snoozes are not foreseen.
 */
export function loadOf(candidates: readonly Pick<Candidate, 'customer' | 'duty'>[], policy: Policy): Load {
  const found = new Map<LoadLine['row'], { count: number; perWorkday: number }>();
  let doNotContact = 0;
  for (const { customer, duty: { row, powerCase } } of candidates) {
    if (customer.doNotContact) {
      doNotContact += 1;
      continue;
    }
    const name = powerCase === 1 ? 'case1' : row;
    const line = found.get(name) ?? { count: 0, perWorkday: 0 };
    line.count += 1;
    line.perWorkday += 1 / workdaysBetween(policy.intervals[row], powerCase === 1, powerCase === 3, policy);
    found.set(name, line);
  }
  const lines = ROWS.flatMap((row): readonly LoadLine[] => {
    const line = found.get(row);
    return line === undefined ? [] : [{ row, ...line, soft: row === 'F' || row === 'case1' }];
  });
  const total = sumOf(lines.filter((line) => !line.soft));
  return { lines, total, soft: sumOf(lines.filter((line) => line.soft)), capacity: policy.capacity, fits: fitsInto(policy.capacity, total), doNotContact };
}

/** Sums of fractions are compared with room for their rounding. */
export function fitsInto(capacity: number, total: number): boolean {
  return total <= capacity + 1e-6;
}

const ROWS = [...FOLLOW_UP_ROWS, 'case1'] as const;

function sumOf(lines: readonly LoadLine[]): number {
  return lines.reduce((sum, line) => sum + line.perWorkday, 0);
}

function workdaysBetween({ length, unit }: Interval, parked: boolean, halved: boolean, policy: Policy): number {
  const share = shareWorked(policy);
  const count = halved ? Math.ceil(length / 2) : length;
  const own = unit === 'days' ? count * share : count;
  // Nobody is contacted twice a day.
  return Math.max(1, parked ? Math.max(own, policy.parkedDays * share) : own);
}

/** The share of weekdays worked; without any, calendar days are counted, as elsewhere. */
function shareWorked({ calendar }: Policy): number {
  const off = new Set(calendar.weekend).size;
  return off >= 7 ? 1 : (7 - off) / 7;
}
