import type { Day } from '../day';
import { addDays } from '../day';

/** What is known of a family or a firm is looked at again after half a year (policy §8 「力求準確」). */
const STALE_AFTER = 180;

/** Whether facts as of this day are to be looked at again. */
export function isStale(asOf: Day, today: Day): boolean {
  return asOf < addDays(today, -STALE_AFTER);
}
