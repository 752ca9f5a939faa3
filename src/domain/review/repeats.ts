import type { Day } from '../day';
import { monthOf, type Figure } from './figure';
import { firstOrderDay, type ReviewedCustomer } from './history';

/**
 * How many of the month's buyers had bought on an earlier day: 小櫻, of whom 「很少有客戶二次購買」, against 小楊, who lives on
 * 「老客戶重復購買」. Out of: the customers who bought in that month. Two lines of one day are one purchase.
 */
export function repeatFigures(customers: readonly ReviewedCustomer[]): readonly Figure[] {
  const months = new Map<string, { count: number; of: number }>();
  for (const customer of customers) {
    const first = firstOrderDay(customer);
    for (const [month, last] of lastOrders(customer.orderDays)) {
      let figure = months.get(month);
      if (figure === undefined) months.set(month, (figure = { count: 0, of: 0 }));
      figure.of += 1;
      if (customer.boughtBefore || (first !== null && first < last)) figure.count += 1;
    }
  }
  return [...months].map(([month, { count, of }]) => ({ month, subject: { topic: 'repeat' }, about: '', count, of }));
}

function lastOrders(days: readonly Day[]): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const day of days) {
    const month = monthOf(day);
    const before = last.get(month);
    if (before === undefined || day > before) last.set(month, day);
  }
  return last;
}
