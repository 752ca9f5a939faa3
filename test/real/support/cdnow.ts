import { readFileSync } from 'node:fs';

/** One line of the sample's purchases. */
export interface Sale {
  readonly day: string;
  readonly customer: string;
  readonly quantity: number;
  readonly amount: number;
}

/** The sample's purchases up to `last`, in the order in which they happened. */
export function salesUntil(file: string, last: string): Sale[] {
  return readFileSync(file, 'utf8').trim().split('\n').slice(1)
    .map((line): Sale => {
      const [day = '', customer = '', quantity = '', amount = ''] = line.split(',');
      return { day, customer, quantity: Number(quantity), amount: Number(amount) };
    })
    .filter(({ day }) => day <= last)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Every day from the first to the last, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
