import type { Saved, Sheet } from './bundle';
import { close, must, openSheet, save } from './bundle';

/** The day the small ledger was first graded, and a later day on which the clock has moved several grades. */
export const FIRST_DAY = '2026-03-02';
export const LATER_DAY = '2026-04-20';

const GRID_ROWS = 40;

/** Facts by header; what is left out is blank. */
const CUSTOMERS: readonly Readonly<Record<string, string>>[] = [
  { Name: 'Ann', Company: 'Acorn', Intention: 'strong', 'Product knowledge': 'enough', 'Said yes': 'yes' },
  { Name: 'Bo', Company: 'Birch', Intention: 'some', 'Product knowledge': 'enough' },
  { Name: 'Cy', Company: 'Cedar', Intention: 'strong', 'Product knowledge': 'enough', Doubts: 'too dear?' },
  { Name: 'Di', Company: 'Dogwood', 'Product knowledge': 'low' },
  { Name: 'Ed', Company: 'Elm', Intention: 'none' },
  { Name: 'Fay', Company: 'Fir', Intention: 'strong', 'Product knowledge': 'enough', 'Expected close': '2026-03-20' },
  { Name: 'Gus', Company: 'Gorse', Intention: 'some', 'Product knowledge': 'enough', 'Manual grade': 'B', 'Manual reason': 'knows everybody' },
  { Name: 'Hal', Company: 'Hazel' },
  { Name: 'Ida', Company: 'Ivy', Intention: 'strong', 'Product knowledge': 'enough', 'Blocking issue': 'delivery' },
  { Name: 'Jo', Company: 'Juniper', Need: 'explicit' },
  { Name: 'Kit', Company: 'Kapok', Intention: 'strong', 'Product knowledge': 'enough' },
  { Name: 'Lou', Company: 'Larch', Intention: 'some', 'Product knowledge': 'enough', Phone: '0912345678' },
];

/** Customer, date, amount: typed by hand, so named and not numbered. */
const PURCHASES: readonly (readonly [string, string, number])[] = [
  ['Ann', '2026-01-10', 120], ['Ann', '2026-02-20', 80], ['Bo', '2026-02-25', 40], ['Cy', '2025-10-01', 300], ['Cy', '2026-02-01', 30],
  ['Gus', '2026-01-31', 15], ['Hal', '2025-11-11', 99], ['Lou', '2026-02-28', 10], ['Lou', '2026-02-28', 12],
];
const CONTACTS: readonly (readonly [string, string])[] = [['Di', '2026-02-10'], ['Fay', '2026-02-27'], ['Cy', '2026-02-20'], ['Kit', '2026-02-15']];

/** The same ledger at several points of its life; each is made once and opened from its copy. */
export interface Lives {
  /** Set up, rows typed, nothing graded: no ids, no days of entry. */
  readonly typed: Saved;
  /** Graded on FIRST_DAY; after that, by hand and unseen: two new customers, lines that only name their customer, changed facts. */
  readonly untidy: Saved;
  /** Graded on LATER_DAY. */
  readonly graded: Saved;
}

let lives: Lives | null = null;

export function smallLedger(): Lives {
  if (lives !== null) return lives;
  const sheet = openSheet(null, { today: FIRST_DAY });
  must(sheet.attempt('setUpLedger'));
  const small = openSheet(save(sheet, GRID_ROWS), { today: FIRST_DAY });
  close(sheet);
  typeRows(small, 'Customers', 2, CUSTOMERS);
  typeRows(small, 'Purchases', 2, PURCHASES.map(([Customer, date, amount]) => ({ Customer, Date: date, Amount: String(amount) })));
  typeRows(small, 'Contacts', 2, CONTACTS.map(([Customer, date]) => ({ Customer, Date: date, Reached: 'yes' })));
  const typed = save(small);
  must(small.attempt('regradeAll'));
  typeRows(small, 'Customers', 14, [{ Name: 'Mo', Company: 'Maple', Intention: 'strong', 'Product knowledge': 'enough' }, { Name: 'Ned', Company: 'Nutmeg', 'Manual grade': 'C' }]);
  typeRows(small, 'Purchases', 11, [{ Customer: 'Kit', Date: '2026-03-10', Amount: '7' }, { Customer: 'Mo', Date: '2026-03-15', Amount: '9' }]);
  typeRows(small, 'Contacts', 6, [{ Customer: 'Ned', Date: '2026-03-18', Reached: 'yes' }]);
  typeCell(small, 'Customers', 3, 'Doubts', 'wants to wait');
  typeCell(small, 'Customers', 10, 'Blocking issue', '');
  const untidy = save(small);
  small.setToday(LATER_DAY);
  must(small.attempt('regradeAll'));
  lives = { typed, untidy, graded: save(small) };
  close(small);
  return lives;
}

/** 1-based column of a header. */
export function columnOf(sheet: Sheet, tab: string, header: string): number {
  const found = (sheet.values(`${tab}!1:1`)[0] ?? []).indexOf(header);
  if (found < 0) throw new Error(`${tab} has no column ${header}`);
  return found + 1;
}

export function letter(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1);
}

/** Types one cell; no trigger runs. */
export function typeCell(sheet: Sheet, tab: string, row: number, header: string, value: unknown): void {
  sheet.type(`${tab}!${letter(columnOf(sheet, tab, header))}${row}`, value);
}

function typeRows(sheet: Sheet, tab: string, first: number, rows: readonly Readonly<Record<string, string>>[]): void {
  rows.forEach((cells, index) => {
    for (const [header, value] of Object.entries(cells)) typeCell(sheet, tab, first + index, header, value);
  });
}

/** Rows of a tab as objects by header, blank rows left out; days as `yyyy-mm-dd`. */
export function rowsOf(sheet: Sheet, tab: string): Readonly<Record<string, unknown>>[] {
  const [headers = [], ...rows] = sheet.values(tab);
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ''])));
}

/** The row of the sheet in which this customer stands. */
export function rowOf(sheet: Sheet, name: string): number {
  const column = columnOf(sheet, 'Customers', 'Name') - 1;
  const index = sheet.values('Customers').findIndex((row) => row[column] === name);
  if (index < 0) throw new Error(`No customer ${name}`);
  return index + 1;
}

export function idOf(sheet: Sheet, name: string): string {
  return String(sheet.values('Customers')[rowOf(sheet, name) - 1]?.[columnOf(sheet, 'Customers', 'Customer ID') - 1] ?? '');
}

/** Everything in the workbook as far as it does not depend on who ran when: the batch of a regrade is new each time. */
export function picture(sheet: Sheet): Readonly<Record<string, unknown>> {
  return Object.fromEntries(sheet.sheets().map((tab) => [tab, tab === 'History' ? history(sheet) : trimmed(sheet.values(tab))]));
}

/** The lines of History, sorted, without their batch. */
export function history(sheet: Sheet): string[] {
  return rowsOf(sheet, 'History').map((line) => JSON.stringify({ ...line, Batch: '' })).sort();
}

/** The customers by name, and the lines of the logs by what was typed in them: what is left when the order of rows is forgotten. */
export function byName(sheet: Sheet): Readonly<Record<string, unknown>> {
  const sorted = (tab: string): string[] => rowsOf(sheet, tab).map((row) => JSON.stringify(row)).sort();
  return { customers: sorted('Customers'), purchases: sorted('Purchases'), contacts: sorted('Contacts'), history: history(sheet) };
}

function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const kept = rows.map((row) => {
    let width = row.length;
    while (width > 0 && row[width - 1] === '') width -= 1;
    return row.slice(0, width);
  });
  while (kept.length > 0 && kept[kept.length - 1]?.length === 0) kept.pop();
  return kept;
}
