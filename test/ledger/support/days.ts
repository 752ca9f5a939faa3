import { dayFromIso, type Day } from '../../../src/domain/day';
import type { DayOfDate } from '../../../src/ledger/cell';

/** The day of a date in a sheet whose zone is UTC. */
export const utcDay: DayOfDate = (date) => (Math.floor(date.getTime() / 86_400_000) + 25569) as Day;

/** The day written yyyy-mm-dd; a mistake in a test shows at once. */
export function on(iso: string): Day {
  const day = dayFromIso(iso);
  if (day === null) throw new Error(`no day: ${iso}`);
  return day;
}
