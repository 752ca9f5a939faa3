import type { Day } from '../../domain/day';
import { contactCells } from '../../ledger/contact-row';
import type { Issue } from '../../ledger/issue';
import { issue } from '../../ledger/issue';
import { readText } from '../../ledger/read-text';
import { rowOfCells } from '../../ledger/row-of-cells';
import { appendRow } from '../workbook/append-rows';
import { setLineStatus } from '../workbook/line-status';
import type { Ledger } from '../open-ledger';
import { writeStamps } from '../workbook/stamp';
import type { CustomersTable } from '../workbook/customers-table';
import type { PlanRow, PlanTab } from './plan-tab';
import { isPending } from './plan-tab';
import type { Outcome, TickedContact } from './tick-line';
import { readTickLineId, tickedLine, tickLineId } from './tick-line';

/** What is to be logged, or taken back, for a line of the plan. */
export interface TickChange {
  readonly row: PlanRow;
  /** The line id that is to stand in the log, '' = none. */
  readonly log: string;
  /** The line id that is to be void, '' = none. */
  readonly undo: string;
}

/**
 * What the ticks of the plan ask for: a line ticked (or with an outcome) and not logged is logged; one logged since the
 * plan of `since` and unticked is taken back; another outcome takes the place of the first, but whoever was not reached on
 * an earlier day and is now has been contacted once more. A tick of an older plan that was logged is settled and asks for
 * nothing.
 * @param since the day of the plan the ticks were made in; null when it was never made
 * @param logged whether a line id stands in the contact log and counts
 */
export function tickChanges(rows: readonly PlanRow[], since: Day | null, today: Day, logged: (lineId: string) => boolean): readonly TickChange[] {
  const changes: TickChange[] = [];
  for (const row of rows) {
    const known = ownTick(row);
    const outcome: Outcome | null = row.outcome ?? (row.done ? 'talked' : null);
    if (outcome === null) {
      if (known !== null && known.day >= (since ?? today)) changes.push({ row, log: '', undo: row.logged });
      continue;
    }
    const lineId = (day: Day): string => tickLineId({ day, customerId: row.customerId, outcome });
    const triedBefore = known !== null && known.outcome === 'notReached' && outcome !== 'notReached' && known.day < today;
    if (known !== null && !triedBefore) {
      const log = lineId(known.day);
      if (log !== row.logged) changes.push({ row, log, undo: row.logged });
      continue;
    }
    // Cut off between the log and the note of it, the tick has a line already, perhaps of another day.
    const days = daysBetween(since ?? today, today);
    const there = days.map(lineId).find(logged);
    changes.push({ row, log: there ?? lineId(dayOfTick(row, since, today)), undo: '' });
  }
  return changes;
}

/** What a line notes as logged, if it is its own customer's: a note may have landed beside somebody else. */
export function ownTick({ logged, customerId }: Pick<PlanRow, 'logged' | 'customerId'>): TickedContact | null {
  const known = readTickLineId(logged);
  return known !== null && known.customerId === customerId ? known : null;
}

/**
 * The day of a tick that nobody saw being made (a phone runs no add-on): the day it was planned for, if that lies between
 * the plan it stands in and today; else the day of that plan.
 */
function dayOfTick({ plannedFor }: PlanRow, since: Day | null, today: Day): Day {
  if (since === null || since >= today) return today;
  return plannedFor !== null && plannedFor >= since && plannedFor <= today ? plannedFor : since;
}

function daysBetween(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = Math.max(first, last - MOST_DAYS_BACK); day <= last; day += 1) days.push(day as Day);
  return days;
}

/** A plan older than this was forgotten: its ticks are not looked for day by day. */
const MOST_DAYS_BACK = 60;

/**
 * Logs contacts for ticks, takes back those of ticks that are gone, and notes in each line what was logged for it. The
 * log first: whatever is cut off after it, the next run finds the line and notes it.
 * @param logged what is known of a line id in the contact log
 */
export function settleTicks(ledger: Ledger, tab: PlanTab, changes: readonly TickChange[], logged: (lineId: string) => 'ok' | 'void' | null): 'kept' | 'moved' {
  if (changes.length === 0) return 'kept';
  if (logTicks(ledger, tab, changes, logged) === 'moved') return 'moved';
  const stamps = changes.map(({ row, log }) => ({ key: 'logged' as const, at: row.at, value: log }));
  return writeStamps<'followUps'>(ledger.env.book, tab.sheet, ledger.layout.followUps ?? {}, tab.table, stamps, ['customerId']);
}

/** The contact log's part of it: lines added, made void, or good again. */
export function logTicks(ledger: Ledger, tab: PlanTab, changes: readonly TickChange[], logged: (lineId: string) => 'ok' | 'void' | null): 'kept' | 'moved' {
  const status = new Map<string, 'ok' | 'void'>();
  for (const { undo, log } of changes) {
    if (undo !== '' && logged(undo) !== 'void') status.set(undo, 'void');
    if (log !== '' && logged(log) === 'void') status.set(log, 'ok');
  }
  if (setLineStatus(ledger, 'contacts', status) === 'moved') return 'moved';
  const added = new Set<string>();
  for (const { row, log } of changes) {
    if (log === '' || logged(log) !== null || added.has(log)) continue;
    added.add(log);
    addContact(ledger, log, nameIn(tab, row));
  }
  ledger.env.book.flush();
  return 'kept';
}

/** Ticked lines of customers who are not there any more. */
export function goneRows(tab: PlanTab, customers: CustomersTable): PlanTab['rows'] {
  const ids = new Set(customers.entries.map(({ id }) => id));
  return tab.rows.filter((row) => !ids.has(row.customerId) && isPending(row));
}

/** Ticks of customers who are not on the list any more: nothing is logged, and the line stays until its owner has seen it. */
export function goneIssues(ledger: Ledger, tab: PlanTab, rows: readonly PlanRow[]): readonly Issue[] {
  const position = ledger.layout.followUps?.customerId ?? null;
  return rows.map((row) => issue('customerGone', 'followUps', {
    row: tab.table.firstRow + row.at, column: 'customerId', position, given: row.customerId, about: nameIn(tab, row) || row.customerId,
  }));
}

export function nameIn({ table }: PlanTab, row: PlanRow): string {
  return readText(table.rows[row.at]?.[table.index.customer ?? -1]);
}

function addContact(ledger: Ledger, lineId: string, customer: string): void {
  const contact = readTickLineId(lineId);
  const sheet = ledger.sheets.contacts;
  if (contact === null || sheet === undefined) return;
  const positions = ledger.layout.contacts ?? {};
  appendRow(ledger.env.book, sheet, rowOfCells(positions, contactCells(tickedLine(contact, customer), ledger.lang), Math.max(...Object.values(positions))));
}
