import { messagesFor } from '../i18n/choose';
import type { Contact, Customer, Purchase } from '../domain/customer';
import type { Policy } from '../domain/policy';
import { isBlank, type CellProblem } from '../ledger/cell';
import { findColumns } from '../ledger/find-columns';
import { customerReader } from '../ledger/customer-row';
import { quoted, type Issue } from '../ledger/issue';
import { indexIn, type Positions } from '../ledger/layout';
import { readDay } from '../ledger/read-day';
import { readNumber } from '../ledger/read-number';
import { readText } from '../ledger/read-text';
import { rowsOf } from './arguments';
import { type FunctionContext } from './context';

/** One row of the table argument. */
export type TableRow =
  /** Nothing in it: its result is a blank. */
  | { readonly is: 'empty' }
  /** A cell that counts cannot be read: its result is this sentence. */
  | { readonly is: 'bad'; readonly sentence: string }
  | {
    readonly is: 'customer'; readonly id: string; readonly name: string; readonly customer: Customer;
    /** The last purchase and the last contact as the table's own columns have them, for when no log is given. */
    readonly purchases: readonly Purchase[]; readonly contacts: readonly Contact[];
  };

export type Table = { readonly ok: true; readonly rows: readonly TableRow[] } | { readonly ok: false; readonly sentence: string };

/**
 * The customers of a table argument: a range with its header row, headers in any of the three languages. Rows after the last
 * filled one are left out, so that a whole-column range spills no further than its data. Columns that are absent are unknown;
 * computed «Last purchase» and «Last contact» count as plain days, «Purchases» without a day as known purchases.
 */
export function readTable(argument: unknown, policy: Policy, context: FunctionContext): Table {
  const messages = messagesFor(context.lang).functions;
  const range = rowsOf(argument);
  const headers = range?.[0];
  if (range === null || headers === undefined) return { ok: false, sentence: messages.tableHeaders };
  const { positions } = findColumns('customers', [], headers);
  if (Object.keys(positions).length === 0) return { ok: false, sentence: messages.tableHeaders };
  const read = customerReader({ positions, dayOfDate: context.dayOfDate, largeFrom: policy.largeFrom });
  const computed = computedReader(positions, context);
  const sentence = ({ position, given, code }: BadCell): string => messages.unreadable(position === null ? '' : readText(headers[position - 1]), given, code);
  const last = lastFilled(range);
  const rows = range.slice(1, last + 1).map((cells, at): TableRow => {
    if (cells.every(isBlank)) return { is: 'empty' };
    const { id, name, customer, issues } = read(cells, at + 2);
    const own = computed(cells);
    const bad = issues.find(isBadCell) ?? own.bad;
    if (bad !== null) return { is: 'bad', sentence: sentence(bad) };
    const known = customer.known.purchases === null && own.count !== null
      ? { ...customer, known: { ...customer.known, purchases: own.count } } : customer;
    return { is: 'customer', id, name, customer: known, purchases: own.purchases, contacts: own.contacts };
  });
  return { ok: true, rows };
}

interface BadCell {
  readonly position: number | null;
  readonly given: string;
  readonly code: CellProblem;
}

/** A row without a name has a grade all the same; every other issue of a customer row is about a cell. */
function isBadCell(found: Issue): found is Issue & BadCell {
  return found.code !== 'nameMissing';
}

interface Computed {
  readonly purchases: readonly Purchase[];
  readonly contacts: readonly Contact[];
  readonly count: number | null;
  readonly bad: BadCell | null;
}

function computedReader(positions: Positions<'customers'>, { dayOfDate }: FunctionContext): (cells: readonly unknown[]) => Computed {
  const purchaseAt = indexIn(positions, 'lastPurchase');
  const contactAt = indexIn(positions, 'lastContact');
  const countAt = indexIn(positions, 'purchases');
  const bad = (at: number, cells: readonly unknown[], code: CellProblem): Computed => ({ ...NOTHING, bad: { position: at + 1, given: quoted(cells[at]), code } });
  return (cells) => {
    const purchase = readDay(cells[purchaseAt], dayOfDate);
    if (!purchase.ok) return bad(purchaseAt, cells, purchase.code);
    const contact = readDay(cells[contactAt], dayOfDate);
    if (!contact.ok) return bad(contactAt, cells, contact.code);
    const count = readNumber(cells[countAt]);
    if (!count.ok) return bad(countAt, cells, count.code);
    if (purchase.value === null && contact.value === null && count.value === null) return NOTHING;
    return {
      purchases: purchase.value === null ? NONE : [{ day: purchase.value, amount: null }],
      contacts: contact.value === null ? NONE : [{ day: contact.value, reached: true, visit: false, promised: null }],
      count: purchase.value === null ? count.value : null,
      bad: null,
    };
  };
}

const NONE: readonly never[] = [];
const NOTHING: Computed = { purchases: NONE, contacts: NONE, count: null, bad: null };

function lastFilled(range: readonly (readonly unknown[])[]): number {
  let last = range.length - 1;
  while (last > 0 && (range[last] ?? []).every(isBlank)) last -= 1;
  return last;
}
