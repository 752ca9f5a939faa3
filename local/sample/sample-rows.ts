import { wordFor } from './choice-words';
import { DAY_FACTS, SAMPLE_CUSTOMERS, type SampleCustomer } from './sample-customers';
import { readBuys, readTalks } from './sample-log';
import { NOTES, PRODUCTS } from './sample-notes';

/** A cell of the sample: a text, a number, or a day as its serial. */
export type SampleCell = string | number | { readonly serial: number };
/** Cells by column key. */
export type SampleRow = Readonly<Record<string, SampleCell>>;

export interface SampleRows {
  readonly customers: readonly SampleRow[];
  readonly purchases: readonly SampleRow[];
  readonly contacts: readonly SampleRow[];
}

/** The rows a person would have typed. `today` is a date serial (days since 1899-12-30). */
export function sampleRows(today: number, locale: string): SampleRows {
  const word = (column: string, code: string): string => wordFor(column, code, locale);
  const byDay = (rows: SampleRow[]): SampleRow[] => rows.sort((a, b) => serialOf(a) - serialOf(b));
  return {
    customers: SAMPLE_CUSTOMERS.map((customer, at) => customerRow(customer, at, today, word)),
    purchases: byDay(SAMPLE_CUSTOMERS.flatMap((customer, at) => readBuys(customer.buys ?? '').map((buy, nth): SampleRow => {
      const product = PRODUCTS[buy.product];
      if (product === undefined) throw new Error(`${buy.product} is no product of the sample`);
      const quantity = buy.product === 'F1' ? 2 : 1 + (at % 3);
      return {
        customer: customer.name, customerId: idOf(at), date: { serial: today - buy.daysAgo }, product: product.names[customer.from],
        quantity, amount: quantity * product.price, orderNo: `S${String(1000 + at * 10 + nth)}`, status: word('status', buy.returned ? 'returned' : 'ok'),
      };
    }))),
    contacts: byDay(SAMPLE_CUSTOMERS.flatMap((customer, at) => readTalks(customer.talks ?? '').map((talk, nth): SampleRow => {
      const notes = NOTES[customer.from];
      const note = notes[(at + nth) % notes.length];
      return {
        customer: customer.name, customerId: idOf(at), date: { serial: today - talk.daysAgo }, channel: word('channel', talk.channel),
        reached: word('reached', talk.reached ? 'yes' : 'no'), status: word('status', 'ok'),
        ...(talk.promised !== null && { promised: { serial: today - talk.promised } }),
        ...(talk.reached && note !== undefined && { ...note }),
      };
    }))),
  };
}

function customerRow(customer: SampleCustomer, at: number, today: number, word: (column: string, code: string) => string): SampleRow {
  const facts = Object.entries(customer.facts ?? {}).map(([key, value]): [string, SampleCell] => [
    key, typeof value === 'string' ? word(key, value) : DAY_FACTS.has(key) ? { serial: today - value } : value,
  ]);
  return {
    id: idOf(at), name: customer.name, ...(customer.company !== undefined && { company: customer.company }),
    phone: phoneOf(customer.from, at), email: `customer${at + 1}@example.com`, kind: word('kind', 'company'),
    enteredOn: { serial: today - customer.entered }, ...Object.fromEntries(facts),
  };
}

function idOf(at: number): string {
  return `C-${String(at + 1).padStart(6, '0')}`;
}

/** Numbers that cannot be anybody's: unused prefixes, and the American range kept for fiction. */
function phoneOf(from: SampleCustomer['from'], at: number): string {
  const tail = String(at + 1).padStart(2, '0');
  return { tw: `0900-000-0${tail}`, cn: `100-0000-00${tail}`, en: `+1 202-555-01${tail}` }[from];
}

function serialOf(row: SampleRow): number {
  const date = row['date'];
  return typeof date === 'object' ? date.serial : 0;
}
