import { decide, frameOf } from '../../domain/decide';
import type { Day } from '../../domain/day';
import { canAppend, type Memo } from '../../domain/grade/memo';
import { evolve } from '../../domain/grade/standing';
import type { Issue } from '../../ledger/issue';
import { readText } from '../../ledger/read-text';
import { findCustomerRow, readCustomers } from '../workbook/customers-table';
import type { CustomersTable, Entry } from '../workbook/customers-table';
import { gradeFromMemo, standingMemo } from '../workbook/grade-entries';
import { foldLog } from '../workbook/fold-log';
import type { Ledger } from '../open-ledger';
import type { Area } from '../ports';
import type { GradeMoved } from '../regrade';
import { writeColumns } from '../workbook/write-columns';
import { writeResults, type Moves } from '../workbook/write-results';
import { lineNow } from './line-now';
import type { PlanTab } from './plan-tab';
import { FIRST_LINE, readPlanRows } from './plan-tab';
import type { Talk } from './talks';
import type { TickChange } from './ticks';
import { goneIssues, logTicks, tickChanges } from './ticks';
import { readTickLineId } from './tick-line';

/** What became of lines that were ticked, or unticked, by hand. */
export interface Ticked {
  readonly contacts: readonly TickedCustomer[];
  /** Ticks that could not be logged. */
  readonly issues: readonly Issue[];
}

export interface TickedCustomer extends GradeMoved {
  /** Logged, or taken back. */
  readonly logged: boolean;
  readonly next: Day | null;
}

/** So many lines at once are followed; the next refresh of the plan logs the rest. */
const MOST_LINES = 10;

/**
 * Follows a tick, an outcome or their removal in the plan: logs the contact (or makes it void), grades the customer and
 * gives the line its next day. A hint like every edit; the next refresh finds what was missed.
 */
export function ticksEdited(ledger: Ledger, batch: string, area: Area, moves: Moves): Ticked | 'moved' | null {
  const { done, outcome } = ledger.layout.followUps ?? {};
  const touched = [done, outcome].some((column) => column !== undefined && column >= area.column && column < area.column + area.columns);
  const first = Math.max(FIRST_LINE, area.row);
  const rows = Math.min(MOST_LINES, area.row + area.rows - first);
  if (!touched || rows < 1) return null;
  const tab = readPlanRows(ledger, first, rows);
  const issues = tab.rows.flatMap((row) => row.issues);
  const known = knownLines(ledger, tab);
  const changes = tickChanges(tab.rows, ledger.today, ledger.today, (lineId) => known(lineId) === 'ok');
  const contacts: TickedCustomer[] = [];
  for (const change of changes) {
    const { row } = change;
    const at = findCustomerRow(ledger, row.customerId);
    if (typeof at !== 'number') {
      if (change.log !== '') issues.push(...goneIssues(ledger, tab, [row]));
      continue;
    }
    const customers = readCustomers(ledger, at, 1, true);
    const [entry] = customers.entries;
    if (entry?.id !== row.customerId) return 'moved';
    const before = standingMemo(ledger, customers, entry);
    if (logTicks(ledger, tab, [change], known) === 'moved') return 'moved';
    const memo = memoAfter(ledger, entry, before, change);
    if (memo === 'moved') return 'moved';
    const graded = gradeFromMemo(ledger, customers, entry, memo);
    if (writeResults(ledger, customers, [graded], batch, moves) === 'moved') return 'moved';
    writeLine(ledger, tab, change, customers, entry, memo);
    contacts.push({ name: entry.name, from: graded.before, to: graded.after, logged: change.log !== '', next: graded.followUp });
  }
  return { contacts, issues };
}

/** What the contact log says of the line ids that a tick in these lines can have; each is looked up once. */
function knownLines(ledger: Ledger, tab: PlanTab): (lineId: string) => 'ok' | 'void' | null {
  const sheet = ledger.sheets.contacts;
  const column = ledger.layout.contacts?.lineId;
  const noted = new Set(tab.rows.map((row) => row.logged));
  const found = new Map<string, 'ok' | 'void' | null>();
  return (lineId) => {
    if (sheet === undefined || column === undefined) return null;
    let known = found.get(lineId);
    if (known === undefined) {
      // What a line notes as logged is there: only its status is to change, and that is looked at where it is set.
      known = noted.has(lineId) ? 'ok' : ledger.env.book.findRow(sheet, column, lineId) === null ? null : 'void';
      found.set(lineId, known);
    }
    return known;
  };
}

/** The memo with the contact in it; from the log where something was taken back, or the contact is not the latest. */
function memoAfter(ledger: Ledger, entry: Entry, before: Memo | null, { log, undo }: TickChange): Memo | 'moved' {
  const frame = frameOf(entry.customer, ledger.policy);
  const contact = readTickLineId(log);
  if (before !== null && undo === '' && contact !== null && canAppend(before, contact.day)) {
    const { day, outcome } = contact;
    return evolve(before, { kind: 'contact', day, reached: outcome !== 'notReached', visit: outcome === 'visited', promised: null }, frame);
  }
  return foldLog(ledger, entry);
}

/**
 * Notes in the line what was logged for it and gives it what holds from now on; its order in the day, and whether the day
 * has room, is for the next refresh to say.
 */
function writeLine(ledger: Ledger, { sheet, table }: PlanTab, { row, log }: TickChange, customers: CustomersTable, entry: Entry, memo: Memo): void {
  const positions = ledger.layout.followUps ?? {};
  const talk: Talk = { day: null, said: '', changeNext: readText(table.rows[row.at]?.[table.index.changeNext ?? -1]) };
  const columns = lineNow(ledger, row.at, customers, entry, decide(entry.customer, memo, ledger.today, ledger.policy), talk);
  if (positions.logged !== undefined) columns.push({ position: positions.logged, rows: [row.at], cell: () => log });
  // The line was read a few calls ago: it is written only where it still stands.
  if (stillThere(ledger, sheet, table.firstRow + row.at, row.customerId)) writeColumns(ledger.env.book, sheet, table.firstRow, columns, 2);
}

function stillThere(ledger: Ledger, sheet: PlanTab['sheet'], row: number, id: string): boolean {
  const column = ledger.layout.followUps?.customerId;
  return column !== undefined && readText(ledger.env.book.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]) === id;
}
