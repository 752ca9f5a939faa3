import { monthOf, type Figure } from './figure';
import type { ReviewedCustomer } from './history';

/**
 * Whom each customer has introduced, by the month in which they were entered: 「介紹其他客戶」. Out of: all customers entered in
 * that month.
 */
export function referralFigures(customers: readonly ReviewedCustomer[]): readonly Figure[] {
  const entered = new Map<string, number>();
  const introduced = new Map<string, { readonly month: string; readonly key: string; readonly name: string; count: number }>();
  for (const { enteredOn, introducer } of customers) {
    if (enteredOn === null) continue;
    const month = monthOf(enteredOn);
    entered.set(month, (entered.get(month) ?? 0) + 1);
    if (introducer === null) continue;
    const key = `${month}|${introducer.key}`;
    let known = introduced.get(key);
    if (known === undefined) introduced.set(key, (known = { month, ...introducer, count: 0 }));
    known.count += 1;
  }
  return [...introduced.values()].map(({ month, key, name, count }) => ({ month, subject: { topic: 'referrals', introducer: name }, about: key, count, of: entered.get(month) ?? 0 }));
}
