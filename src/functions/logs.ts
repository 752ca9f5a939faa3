import { messagesFor } from '../i18n/choose';
import type { Contact, Purchase } from '../domain/customer';
import { contactReader } from '../ledger/contact-row';
import { columnOf } from '../ledger/columns/of-tab';
import { findColumns } from '../ledger/find-columns';
import { purchaseReader } from '../ledger/purchase-row';
import { wordIn } from '../ledger/words';
import type { Rows } from './arguments';
import { type FunctionContext } from './context';
import type { TableRow } from './table';

/** The lines of a log by row of the table, or why it cannot be used. */
export type Lines<T> = { readonly ok: true; readonly of: (row: number) => readonly T[] } | { readonly ok: false; readonly sentence: string };

/** The purchases of each customer of the table. Lines that cannot be read, and those of unknown customers, are passed over. */
export function readPurchases(range: Rows, table: readonly TableRow[], context: FunctionContext): Lines<Purchase> {
  const { positions, issues } = findColumns('purchases', [], range[0]);
  const missing = issues.find((issue) => issue.code === 'columnMissing');
  if (missing !== undefined) return headersMissing('purchases', missing.column === 'date', context);
  const read = purchaseReader({ positions, dayOfDate: context.dayOfDate });
  return collect(range, table, (cells, row) => {
    const { line, counts } = read(cells, row);
    return line === null || !counts ? null : { line, entry: { day: line.day, amount: line.amount } };
  });
}

/** The contacts of each customer of the table, as `readPurchases`. */
export function readContacts(range: Rows, table: readonly TableRow[], context: FunctionContext): Lines<Contact> {
  const { positions, issues } = findColumns('contacts', [], range[0]);
  const missing = issues.find((issue) => issue.code === 'columnMissing');
  if (missing !== undefined) return headersMissing('contacts', missing.column === 'date', context);
  const read = contactReader({ positions, dayOfDate: context.dayOfDate, texts: false });
  return collect(range, table, (cells, row) => {
    const { line, counts } = read(cells, row);
    if (line === null || !counts) return null;
    return { line, entry: { day: line.day, reached: line.reached, visit: line.channel === 'visit', promised: line.promised } };
  });
}

function headersMissing(log: 'purchases' | 'contacts', date: boolean, { lang }: FunctionContext): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence: messagesFor(lang).functions.logHeaders(log, wordIn(columnOf(log, date ? 'date' : 'customerId').header, lang)) };
}

/** The id of a line rules; without one, a name that only one row of the table has. */
function collect<T>(
  range: Rows, table: readonly TableRow[],
  read: (cells: readonly unknown[], row: number) => { line: { customerId: string; customer: string; lineId: string }; entry: T } | null,
): Lines<T> {
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  table.forEach((row, at) => {
    if (row.is !== 'customer') return;
    if (row.id !== '') byId.set(row.id, byId.has(row.id) ? -1 : at);
    if (row.name !== '') byName.set(row.name, byName.has(row.name) ? -1 : at);
  });
  const entries = new Map<number, T[]>();
  const seen = new Set<string>();
  for (let at = 1; at < range.length; at += 1) {
    const found = read(range[at] ?? [], at + 1);
    if (found === null) continue;
    const { line, entry } = found;
    if (line.lineId !== '') {
      if (seen.has(line.lineId)) continue;
      seen.add(line.lineId);
    }
    const row = (line.customerId !== '' ? byId.get(line.customerId) : byName.get(line.customer)) ?? -1;
    if (row < 0) continue;
    const list = entries.get(row);
    if (list === undefined) entries.set(row, [entry]);
    else list.push(entry);
  }
  return { ok: true, of: (row) => entries.get(row) ?? NONE };
}

const NONE: readonly never[] = [];
