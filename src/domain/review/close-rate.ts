import type { Day } from '../day';
import type { Psychology } from '../card/psychology';
import { monthOf, type Figure } from './figure';
import { firstOrderDay, type ReviewedCustomer } from './history';

/** So many days after a talk, a first purchase is taken to come from it. */
export const CLOSED_WITHIN = 30;

/**
 * The close rate by buying psychology, which is to say by pitch. Out of: the customers of that psychology who were reached in
 * the month and had not bought on an earlier day. Count: those of them who bought for the first time on the day of the last
 * such talk of the month or within 30 days after it, in that month or in the next. A customer of two types counts for both;
 * one of none for «no psychology chosen».
 */
export function closeRateFigures(customers: readonly ReviewedCustomer[]): readonly Figure[] {
  const rates = new Map<string, { readonly month: string; readonly psychology: Psychology | null; count: number; of: number }>();
  for (const customer of customers) {
    if (customer.boughtBefore) continue;
    const first = firstOrderDay(customer);
    for (const [month, talk] of lastTalks(customer, first)) {
      const closed = first !== null && first - talk <= CLOSED_WITHIN;
      for (const psychology of customer.psychology.length === 0 ? [null] : customer.psychology) {
        const key = `${month}|${psychology ?? ''}`;
        let rate = rates.get(key);
        if (rate === undefined) rates.set(key, (rate = { month, psychology, count: 0, of: 0 }));
        rate.of += 1;
        if (closed) rate.count += 1;
      }
    }
  }
  return [...rates.values()].map(({ month, psychology, count, of }) => ({ month, subject: { topic: 'closeRate', psychology }, about: psychology ?? '', count, of }));
}

/** The last talk of each month up to the first purchase. */
function lastTalks({ talkDays }: ReviewedCustomer, first: Day | null): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const day of talkDays) {
    if (first !== null && day > first) continue;
    const month = monthOf(day);
    const before = last.get(month);
    if (before === undefined || day > before) last.set(month, day);
  }
  return last;
}
