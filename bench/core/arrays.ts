import type { Area, Cell } from '../../src/app/ports';
import { dayFromIso, type Day } from '../../src/domain/day';
import { instantOfDay } from '../../src/google/zone';
import { columnOf, keysOf } from '../../src/ledger/columns/of-tab';
import type { TabKey } from '../../src/ledger/keys';
import type { Positions } from '../../src/ledger/layout';
import { inventLedger, type InventedLedger, type Row } from '../ledger/invent';

/** The time zone that the arrays' dates are in. */
export const ZONE = 'Asia/Taipei';

/** The tabs a regrade reads, in the order of the sheet ids of these arrays. */
export const TABS = ['customers', 'purchases', 'contacts'] as const;

/** Whole tabs as `getValues` gives them: a row an array, a blank cell '', a day an instant. Rows below the header. */
export interface Arrays {
  readonly today: number;
  readonly rows: Readonly<Record<(typeof TABS)[number], Cell[][]>>;
}

/** The cells of an invented ledger of so many customers in the columns of a fresh sheet. */
export function arraysOf(size: number, iso: string): Arrays {
  const today = dayFromIso(iso);
  if (today === null) throw new Error(`${iso} is no day`);
  return arraysFrom(inventLedger(size, today), today);
}

/** The same of a ledger that was invented already. */
export function arraysFrom(ledger: InventedLedger, today: Day): Arrays {
  const cells = (tab: TabKey, rows: readonly Row[]): Cell[][] => {
    const keys = keysOf(tab);
    return rows.map((row) => keys.map((key, at) => asStored(tab, at + 1, row[key] ?? '')));
  };
  return { today, rows: { customers: cells('customers', ledger.customers), purchases: cells('purchases', ledger.purchases), contacts: cells('contacts', ledger.contacts) } };
}

/** A cell as `getValues` gives it back: a day in a column of days is an instant, every cell's its own. */
export function asStored(tab: TabKey, column: number, cell: Cell): Cell {
  const key = keysOf(tab)[column - 1];
  if (typeof cell !== 'number' || key === undefined || columnOf(tab, key).type !== 'day') return cell;
  let known = instants.get(cell);
  if (known === undefined) instants.set(cell, known = instantOfDay(cell as Day, ZONE));
  return new Date(known.getTime());
}

const instants = new Map<number, Date>();

/** Where the columns of a fresh tab stand. */
export function positionsOf<T extends TabKey>(tab: T): Positions<T> {
  return Object.fromEntries(keysOf(tab).map((key, at) => [key, at + 1])) as Positions<T>;
}

/** A block of a tab, as one read gives it. Its area counts the header. */
export function blockOf(rows: readonly Cell[][], { row, column, rows: count, columns }: Area): Cell[][] {
  return rows.slice(row - 2, row - 2 + count).map((cells) => cells.slice(column - 1, column - 1 + columns));
}
