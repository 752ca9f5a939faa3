import type { Issue } from '../ledger/issue';
import { issue } from '../ledger/issue';
import type { CustomersTable } from './workbook/customers-table';
import { customersSheet, peopleOf, readAllCustomers, withOwnId } from './workbook/customers-table';
import { readPlanTab } from './follow-ups/plan-tab';
import { PLAN_TABS } from './follow-ups/make-plan';
import { goneIssues, goneRows } from './follow-ups/ticks';
import { gradeFromLines } from './workbook/grade-entries';
import { readAllLines } from './workbook/lines';
import type { TabKey } from '../ledger/keys';
import { TABS } from '../ledger/keys';
import type { Env, Ledger } from './open-ledger';
import { openLedger } from './open-ledger';
import type { PlacedNotice } from './regrade';
import { REGRADE_TABS } from './regrade';
import type { Stop } from './stop';
import { isStop } from './stop';

/** What is wrong in the ledger, without changing anything. */
export interface Checked {
  readonly customers: number;
  readonly issues: readonly Issue[];
  readonly notices: readonly PlacedNotice[];
  /** A1 names of merged cells among the customers: what is written into them is lost. */
  readonly merged: readonly string[];
  /** What the user calls the tabs. */
  readonly names: Readonly<Partial<Record<TabKey, string>>>;
}

/** Reads everything a regrade reads and lists what it could not use, and what does not fit together (「學會辨別虛假信息」). */
export function checkLedger(env: Env): Checked | Stop {
  const withPlan = openLedger(env, PLAN_TABS);
  // Without its plan a ledger can be checked all the same: the next refresh puts the tab back.
  const planless = isStop(withPlan) && 'tab' in withPlan && withPlan.tab === 'followUps' ? withPlan : null;
  const ledger = planless === null ? withPlan : openLedger(env, REGRADE_TABS);
  if (isStop(ledger)) return ledger;
  const sheet = customersSheet(ledger);
  const customers = readAllCustomers(ledger);
  const rows = customers.table.rows.length;
  const own = withOwnId(ledger, customers);
  const lines = readAllLines(ledger, peopleOf(customers.entries));
  const graded = gradeFromLines(ledger, customers, own.entries, lines);
  const width = Math.max(1, ...Object.values(ledger.layout.customers ?? {}));
  return {
    customers: customers.entries.length,
    issues: [...ledger.issues, ...customers.issues, ...own.issues, ...lines.issues, ...(planless === null ? planIssues(ledger, customers) : [planless.stop === 'columnMissing' ? issue('columnMissing', 'followUps', { column: planless.column }) : issue('tabMissing', 'followUps')])],
    notices: graded.flatMap(({ entry, notices }) => notices.map((notice) => ({ row: 2 + entry.at, name: entry.name, notice }))),
    names: namesOf(ledger),
    merged: rows < 1 ? [] : env.book.merges(sheet, { row: 1, column: 1, rows: rows + 1, columns: width }),
  };
}

/** Outcomes that cannot be read, and ticks of customers who are not there any more. */
function planIssues(ledger: Ledger, customers: CustomersTable): readonly Issue[] {
  const tab = readPlanTab(ledger);
  return [...tab.rows.flatMap((row) => row.issues), ...goneIssues(ledger, tab, goneRows(tab, customers))];
}

function namesOf(ledger: Ledger): Partial<Record<TabKey, string>> {
  const names: Partial<Record<TabKey, string>> = {};
  const sheets = ledger.env.shape.sheets();
  for (const tab of TABS) {
    const sheet = sheets.find(({ id }) => id === ledger.sheets[tab]);
    if (sheet !== undefined) names[tab] = sheet.name;
  }
  return names;
}
