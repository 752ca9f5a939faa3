import type { ColumnKey } from '../../ledger/keys';
import { columnOf } from '../../ledger/columns/of-tab';
import { highestId, idText } from '../../ledger/ids';
import { readText } from '../../ledger/read-text';
import type { CustomersTable, Entry } from './customers-table';
import { memoOwner } from './grade-entries';
import type { Ledger } from '../open-ledger';
import { isMade } from './is-made';
import type { Stamp } from './stamp';
import { writeStamps } from './stamp';

/**
 * Gives ids to rows without one, and the day to Entered on and Manual since where they are blank: from then on
 * «never talked» and the manual grade have a day to count from. The entries are brought up to date.
 * @param judged the manual grades have just been set or cleared by hand: they hold from today, and without one there is no day
 */
export function stampCustomers(ledger: Ledger, customers: CustomersTable, judged = false): 'kept' | 'moved' {
  const { index } = customers.table;
  const stamps: Stamp<'customers'>[] = [];
  const newIds = idsFor(ledger, customers);
  const blank = (key: ColumnKey<'customers'>, entry: Entry): boolean => {
    const at = index[key];
    return at !== undefined && readText(customers.table.rows[entry.at]?.[at]) === '';
  };
  for (const entry of customers.entries) {
    const id = newIds.get(entry);
    if (id !== undefined) {
      stamps.push({ key: 'id', at: entry.at, value: id });
      entry.id = id;
    }
    if (entry.customer.enteredOn === null && blank('enteredOn', entry)) {
      stamps.push({ key: 'enteredOn', at: entry.at, value: ledger.today });
      entry.customer = { ...entry.customer, enteredOn: ledger.today };
    }
    const { manual } = entry.customer;
    if (manual !== null && (judged || (entry.manualSinceDue && blank('manualSince', entry)))) {
      stamps.push({ key: 'manualSince', at: entry.at, value: ledger.today });
      entry.customer = { ...entry.customer, manual: { ...manual, since: ledger.today } };
    }
    if (manual === null && judged && !blank('manualSince', entry)) stamps.push({ key: 'manualSince', at: entry.at, value: '' });
  }
  showAsDays(ledger, customers, stamps);
  return writeStamps(ledger.env.book, customers.sheet, ledger.layout.customers ?? {}, customers.table, stamps, ['id', 'name']);
}

/** In a column of the user's own a day would show as a number where its cell has no format of a date. */
function showAsDays(ledger: Ledger, { sheet, table }: CustomersTable, stamps: readonly Stamp<'customers'>[]): void {
  for (const key of ['enteredOn', 'manualSince'] as const) {
    const column = ledger.layout.customers?.[key];
    const rows = stamps.flatMap((stamp) => (stamp.key === key && stamp.value !== '' ? [stamp.at] : []));
    const [first] = rows;
    if (column === undefined || first === undefined || isMade(ledger, key)) continue;
    const last = rows[rows.length - 1] ?? first;
    ledger.env.book.setFormat(sheet, { row: table.firstRow + first, column, rows: last - first + 1, columns: 1 }, columnOf('customers', key).format);
  }
}

/**
 * The ids for rows that have none: the one its own memo still remembers (the id column was deleted), else one above the
 * highest ever seen in Customers, the logs and History, so that a deleted customer's number never returns.
 */
function idsFor(ledger: Ledger, customers: CustomersTable): ReadonlyMap<Entry, string> {
  const without = customers.entries.filter((entry) => entry.id === '');
  const ids = new Map<Entry, string>();
  if (without.length === 0 || customers.table.index.id === undefined) return ids;
  const taken = new Set(customers.entries.map((entry) => entry.id));
  const memoAt = customers.table.index.memo;
  let highest = -1;
  for (const entry of without) {
    const owner = memoAt === undefined ? '' : memoOwner(customers.table.rows[entry.at]?.[memoAt]);
    let id = owner !== '' && !taken.has(owner) ? owner : '';
    if (id === '') {
      if (highest < 0) highest = highestEver(ledger, customers.entries.map(({ id: known }) => known));
      highest += 1;
      id = idText(highest);
    }
    taken.add(id);
    ids.set(entry, id);
  }
  return ids;
}

/** Reads the id columns of the whole document: needed only when a number is to be given. */
export function highestEver(ledger: Ledger, ids: readonly string[]): number {
  let highest = 0;
  const see = (id: unknown): void => {
    highest = highestId([readText(id)], highest);
  };
  for (const id of ids) see(id);
  for (const tab of ['customers', 'purchases', 'contacts', 'history'] as const) {
    const sheet = ledger.sheets[tab];
    const key = tab === 'customers' ? 'id' : 'customerId';
    const column = (ledger.layout[tab] as Partial<Record<string, number>> | undefined)?.[key];
    if (sheet === undefined || column === undefined) continue;
    const rows = ledger.env.book.lastRow(sheet) - 1;
    if (rows > 0) for (const [cell] of ledger.env.book.read(sheet, { row: 2, column, rows, columns: 1 })) see(cell);
  }
  return highest;
}
