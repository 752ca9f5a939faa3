import type { Contact, Purchase } from '../../domain/customer';
import type { Day } from '../../domain/day';
import { contactReader } from '../../ledger/contact-row';
import type { Issue } from '../../ledger/issue';
import { issue } from '../../ledger/issue';
import type { ColumnKey } from '../../ledger/keys';
import type { Positions } from '../../ledger/layout';
import { purchaseReader } from '../../ledger/purchase-row';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import type { Table } from './read-table';
import { readTable, readWhole, readerPositions } from './read-table';

/** The counting lines of one customer. */
export interface CustomerLines {
  readonly purchases: Purchase[];
  readonly contacts: Contact[];
}

/** What the logs hold, by customer id. */
export interface Lines {
  readonly of: ReadonlyMap<string, CustomerLines>;
  readonly issues: readonly Issue[];
  /** Log lines whose customer was named, not numbered, and is known now: the id to fill in. */
  readonly fills: readonly IdFill[];
}

export interface IdFill {
  readonly tab: LogTab;
  /** 1-based sheet row. */
  readonly row: number;
  /** The customer as typed in that line. */
  readonly name: string;
  readonly id: string;
}

export type LogTab = 'purchases' | 'contacts';

/** Who the customers are, as far as log lines need to know. */
export interface People {
  readonly ids: ReadonlySet<string>;
  /** The id of a name that only one customer bears; null when several do, undefined when none does. */
  idNamed(name: string): string | null | undefined;
}

/** Customers whom no line is to be matched with by its name. */
export function onlyIds(ids: readonly string[]): People {
  return { ids: new Set(ids), idNamed: () => undefined };
}

/** The columns of each log that a regrade needs; the typed name is read only where an id is missing. */
const NEEDED = {
  purchases: ['date', 'customerId', 'amount', 'status'],
  contacts: ['date', 'customerId', 'channel', 'reached', 'promised', 'status'],
} as const satisfies { readonly [T in LogTab]: readonly ColumnKey<T>[] };

/** Reading this many lines in between costs about as much as one more call. */
const WORTH_A_CALL = 3000;

/** Reads both logs whole. Lines of unknown or ambiguous customers, and unreadable ones, become issues. */
export function readAllLines(ledger: Ledger, people: People): Lines {
  const collected = collector(ledger, people);
  for (const tab of ['purchases', 'contacts'] as const) {
    const sheet = ledger.sheets[tab];
    if (sheet === undefined) continue;
    collected.add(tab, withNames(ledger, tab, readWhole<LogTab>(ledger.env.book, sheet, ledger.layout[tab] ?? {}, NEEDED[tab])));
  }
  return collected.result();
}

/** Reads the lines of a few customers only, found by their ids; `moved` when a person moved lines between finding and reading them. */
export function readLinesOf(ledger: Ledger, ids: readonly string[]): Lines | 'moved' {
  const collected = collector(ledger, onlyIds(ids));
  for (const tab of ['purchases', 'contacts'] as const) {
    const sheet = ledger.sheets[tab];
    const positions = ledger.layout[tab] ?? {};
    const column = (positions as { customerId?: number }).customerId;
    if (sheet === undefined || column === undefined) continue;
    const rows = ids.flatMap((id) => ledger.env.book.findRows(sheet, column, id)).sort((a, b) => a - b);
    for (const window of windowsOf(rows)) {
      const table: Table<LogTab> = readTable<LogTab>(ledger.env.book, sheet, positions, NEEDED[tab], window.first, window.last - window.first + 1);
      if (!standThere(table, rows, ids)) return 'moved';
      collected.add(tab, table, ids);
    }
  }
  return collected.result();
}

/** Whether every line that was found in this window is one of these customers' still. */
function standThere(table: Table<LogTab>, found: readonly number[], ids: readonly string[]): boolean {
  const at = (table.index as { customerId?: number }).customerId ?? -1;
  return found.every((row) => {
    const cells = table.rows[row - table.firstRow];
    return cells === undefined || ids.includes(readText(cells[at]));
  });
}

/** Adds the typed names, read from the first to the last line without an id: what a person typed lately stands at the end. */
function withNames<T extends LogTab>(ledger: Ledger, tab: T, table: Table<T>): Table<T> {
  const at = (table.index as { customerId?: number }).customerId;
  const sheet = ledger.sheets[tab];
  const lacksId = (row: readonly Cell[]): boolean => at === undefined || (row[at] === '' && row.some((cell) => cell !== ''));
  const first = table.rows.findIndex(lacksId);
  if (sheet === undefined || first < 0) return table;
  let last = table.rows.length - 1;
  while (last > first && !lacksId(table.rows[last] ?? [])) last -= 1;
  const named = readTable<T>(ledger.env.book, sheet, ledger.layout[tab] ?? ({} as Positions<T>), ['customer' as ColumnKey<T>], table.firstRow + first, last - first + 1);
  if (named.rows.length === 0) return table;
  const width = table.rows[0]?.length ?? 0;
  const rows = table.rows.map((row, i) => (i < first || i > last ? row : row.concat(named.rows[i - first] ?? [])));
  return { firstRow: table.firstRow, rows, index: { ...table.index, customer: width } };
}

interface Collector {
  add<T extends LogTab>(tab: T, table: Table<T>, only?: readonly string[]): void;
  result(): Lines;
}

interface OwnLines extends CustomerLines {
  readonly id: string;
}

function collector(ledger: Ledger, people: People): Collector {
  const of = new Map<string, OwnLines>();
  const issues: Issue[] = [];
  const fills: IdFill[] = [];
  const linesOf = (id: string): OwnLines => {
    let lines = of.get(id);
    if (lines === undefined) of.set(id, (lines = { id, purchases: [], contacts: [] }));
    return lines;
  };
  const whose = (tab: LogTab, row: number, id: string, name: string): OwnLines | null => {
    if (id !== '') {
      const known = of.get(id);
      if (known !== undefined) return known;
      if (people.ids.has(id)) return linesOf(id);
      issues.push(issue('customerUnknown', tab, { row, column: 'customerId', position: ledger.layout[tab]?.customerId ?? null, given: id, about: id }));
      return null;
    }
    const found = people.idNamed(name);
    if (typeof found === 'string') {
      fills.push({ tab, row, name, id: found });
      return linesOf(found);
    }
    issues.push(issue(found === null ? 'customerAmbiguous' : 'customerUnknown', tab, { row, column: 'customer', position: ledger.layout[tab]?.customer ?? null, given: name, about: name }));
    return null;
  };
  const future = (tab: LogTab, row: number, day: Day, about: string): void => {
    if (day > ledger.today) issues.push(issue('dayInFuture', tab, { row, column: 'date', position: ledger.layout[tab]?.date ?? null, about }));
  };
  const add = (tab: LogTab, table: Table<LogTab>, only?: readonly string[]): void => {
    const options = { positions: readerPositions(table.index), dayOfDate: ledger.env.host.dayOfDate };
    const purchase = tab === 'purchases' ? purchaseReader(options) : null;
    const contact = tab === 'contacts' ? contactReader({ ...options, texts: false }) : null;
    const idAt = (table.index as { customerId?: number }).customerId ?? -1;
    table.rows.forEach((cells: Cell[], at) => {
      if (only !== undefined && !only.includes(readText(cells[idAt]))) return;
      const row = table.firstRow + at;
      if (purchase !== null) {
        const read = purchase(cells, row);
        if (read.issues.length > 0) issues.push(...read.issues);
        if (read.line === null || !read.counts) return;
        const { day, amount } = read.line;
        const own = whose(tab, row, read.line.customerId, read.line.customer);
        if (own === null) return;
        own.purchases.push({ day, amount });
        future(tab, row, day, own.id);
      } else if (contact !== null) {
        const read = contact(cells, row);
        if (read.issues.length > 0) issues.push(...read.issues);
        if (read.line === null || !read.counts) return;
        const { day, reached, channel, promised } = read.line;
        const own = whose(tab, row, read.line.customerId, read.line.customer);
        if (own === null) return;
        own.contacts.push({ day, reached, visit: channel === 'visit', promised });
        future(tab, row, day, own.id);
      }
    });
  };
  return { add: add as Collector['add'], result: () => ({ of, issues, fills }) };
}

/** A name as lines and customers are matched by it: width, case and spaces do not matter. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** The rows as one run, or as two where the widest gap is worth a call of its own. */
function windowsOf(rows: readonly number[]): { first: number; last: number }[] {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return [];
  let before = first;
  let after = first;
  rows.forEach((row, at) => {
    const previous = rows[at - 1] ?? row;
    if (row - previous > after - before) [before, after] = [previous, row];
  });
  return after - before < WORTH_A_CALL ? [{ first, last }] : [{ first, last: before }, { first: after, last }];
}
