import type { FollowUpRow, Policy } from '../../policy';
import type { Candidate } from './candidate';
import { fitsInto, loadOf } from './load';

/** A change of the policy that would make the load fit. */
export type Remedy =
  /** Contacts a workday. */
  | { readonly code: 'capacity'; readonly needed: number }
  /** Longer intervals, in workdays, of these rows together. */
  | { readonly code: 'intervals'; readonly intervals: readonly LongerInterval[] };

export interface LongerInterval {
  readonly row: FollowUpRow;
  readonly from: number;
  readonly to: number;
}

/**
 * What would make the load fit (policy §6 Plan): the capacity needed, and the smallest longer intervals of E, of D and
 * E, and so on towards C – never of those who keep close or are about to close, and at most twice the present ones:
 * 「要同等對待每個客戶」 ends where nobody is called any more. Only changes that suffice; none when the load fits.
 */
export function remediesFor(candidates: readonly Pick<Candidate, 'customer' | 'duty'>[], policy: Policy): readonly Remedy[] {
  const counted = candidates.filter(({ duty, customer }) => !customer.doNotContact && duty.powerCase !== 1);
  const load = loadOf(counted, policy);
  if (load.fits) return [];
  const needed: Remedy = { code: 'capacity', needed: Math.ceil(load.total - 1e-6) };
  // The load of a row depends on its interval alone: each is counted once for every length it may take.
  const parts = PATIENT.map((row): Part => {
    const { length, unit } = policy.intervals[row];
    const people = counted.filter(({ duty }) => duty.row === row);
    const loads = unit === 'days' ? [] : Array.from({ length: length + 1 }, (_, more) => loadOf(people, withLength(policy, row, length + more)).total);
    return { row, length, loads };
  }).filter((part) => (part.loads[0] ?? 0) > 0);
  const together = parts.map((_, index) => longerIntervals(parts.slice(0, index + 1), load.total, policy.capacity));
  return [needed, ...together.flatMap((intervals): readonly Remedy[] => (intervals === null ? [] : [{ code: 'intervals', intervals }]))];
}

/** Whose intervals may grow, the first first. */
const PATIENT: readonly FollowUpRow[] = ['E', 'D', 'notGraded', 'C'];

interface Part {
  readonly row: FollowUpRow;
  readonly length: number;
  /** Contacts a workday when the interval is longer by so many workdays as the index. */
  readonly loads: readonly number[];
}

/** The smallest common lengthening, in percent, then each taken back as far as it still fits; null when twice does not. */
function longerIntervals(parts: readonly Part[], total: number, capacity: number): readonly LongerInterval[] | null {
  const fixed = total - parts.reduce((sum, part) => sum + (part.loads[0] ?? 0), 0);
  const fits = (more: readonly number[]) =>
    fitsInto(capacity, fixed + parts.reduce((sum, part, index) => sum + (part.loads[more[index] ?? 0] ?? 0), 0));
  for (let percent = 1; percent <= 100; percent += 1) {
    let more = parts.map((part) => Math.ceil((part.length * percent) / 100));
    if (!fits(more)) continue;
    for (let index = parts.length - 1; index >= 0; index -= 1) {
      for (;;) {
        const less = more.map((days, other) => (other === index ? days - 1 : days));
        if ((less[index] ?? 0) < 1 || !fits(less)) break;
        more = less;
      }
    }
    return parts.map(({ row, length }, index) => ({ row, from: length, to: length + (more[index] ?? 0) }));
  }
  return null;
}

function withLength(policy: Policy, row: FollowUpRow, length: number): Policy {
  return { ...policy, intervals: { ...policy.intervals, [row]: { ...policy.intervals[row], length } } };
}
