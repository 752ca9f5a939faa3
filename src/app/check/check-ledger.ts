import { forbiddenIn } from '../../domain/data-quality/forbidden';
import { cellName, columnLetter } from '../../ledger/a1';
import type { Issue } from '../../ledger/issue';
import { issue } from '../../ledger/issue';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import { TABS } from '../../ledger/keys';
import { headerRow, tabName } from '../../ledger/tabs';
import type { IssueFound, LedgerProblem, ProblemFacts } from '../contract/problems';
import { PLAN_TABS } from '../follow-ups/make-plan';
import { readPlanTab } from '../follow-ups/plan-tab';
import { goneIssues, goneRows } from '../follow-ups/ticks';
import type { Env, Ledger } from '../open-ledger';
import { openLedger } from '../open-ledger';
import type { Cell } from '../ports';
import { REGRADE_TABS } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import type { CustomersTable } from '../workbook/customers-table';
import { customersSheet, peopleOf, readAllCustomers, withOwnId } from '../workbook/customers-table';
import { gradeFromLines } from '../workbook/grade-entries';
import { readAllLines } from '../workbook/lines';
import { readMarks } from '../workbook/marks';
import type { CellsOfTab } from './cells-of-tab';
import { cellsOfCustomers, cellsOfTab, textUnder } from './cells-of-tab';
import { forbiddenData } from './forbidden-data';
import { noticeColumn } from './notice-column';
import { seldomFilled } from './seldom-filled';
import { staleFacts } from './stale-facts';

/** What is wrong in the ledger, without changing anything. */
export interface Checked {
  readonly customers: number;
  readonly problems: readonly LedgerProblem[];
}

/**
 * Reads everything a regrade reads and lists what it could not use, and what does not fit together (「學會辨別虛假信息」);
 * then every text of the customers, their profiles and the logs for what is old, rare or should not stand there.
 */
export function checkLedger(env: Env): Checked | Stop {
  const marks = readMarks(env.book.tags());
  const withPlan = openLedger(env, PLAN_TABS, marks, ['profiles']);
  // Without its plan a ledger can be checked all the same: the next refresh puts the tab back.
  const planless = isStop(withPlan) && 'tab' in withPlan && withPlan.tab === 'followUps' ? withPlan : null;
  const ledger = planless === null ? withPlan : openLedger(env, REGRADE_TABS, marks, ['profiles']);
  if (isStop(ledger)) return ledger;
  const customers = readAllCustomers(ledger);
  const plan = planless === null ? planIssues(ledger, customers) : [planless.stop === 'columnMissing' ? issue('columnMissing', 'followUps', { column: planless.column }) : issue('tabMissing', 'followUps')];
  const place = placer(ledger);
  return { customers: customers.entries.length, problems: [...graded(ledger, customers, plan, place), ...looked(ledger, customers, place)] };
}

type Place = <F extends ProblemFacts>(tab: TabKey, row: number | null, position: number | null, facts: F) => LedgerProblem;

/** What a regrade meets: issues, merged cells, notices. */
function graded(ledger: Ledger, customers: CustomersTable, plan: readonly Issue[], place: Place): LedgerProblem[] {
  const { env: { book }, layout } = ledger;
  const own = withOwnId(ledger, customers);
  const lines = readAllLines(ledger, peopleOf(customers.entries));
  const rows = customers.table.rows.length;
  const width = Math.max(1, ...Object.values(layout.customers ?? {}));
  const merged = rows < 1 ? [] : book.merges(customersSheet(ledger), { row: 1, column: 1, rows: rows + 1, columns: width });
  return [
    ...[...ledger.issues, ...customers.issues, ...own.issues, ...lines.issues, ...plan].map((each) => ofIssue(place, each)),
    ...merged.map((cells) => ({ ...place('customers', null, null, { kind: 'merged' }), cell: cells })),
    ...gradeFromLines(ledger, customers, own.entries, lines).flatMap(({ entry, notices }) => notices.map((notice) =>
      place('customers', customers.table.firstRow + entry.at, layout.customers?.[noticeColumn(notice)] ?? layout.customers?.name ?? 1, { kind: 'notice', name: entry.name, notice }))),
  ];
}

/** What stands in the texts, whether a regrade needs them or not. */
function looked(ledger: Ledger, customers: CustomersTable, place: Place): LedgerProblem[] {
  const names = new Map(customers.entries.map(({ id, name }) => [id, name]));
  const list = cellsOfCustomers(ledger, customers);
  const profiles = cellsOfTab(ledger, 'profiles');
  return [
    ...(profiles === null ? [] : [...old(ledger, profiles, names, place), ...forbidden(profiles, nameIn(profiles, 'customerId', 'customer', names), place)]),
    ...forbidden(list, nameIn(list, 'id', 'name', names), place), ...seldom(list, place),
    ...(['contacts', 'purchases'] as const).flatMap((tab) => {
      const log = cellsOfTab(ledger, tab);
      return log === null ? [] : forbidden<'contacts' | 'purchases'>(log, nameIn<'contacts' | 'purchases'>(log, 'customerId', 'customer', names), place);
    }),
  ];
}

function old(ledger: Ledger, profiles: CellsOfTab<'profiles'>, names: ReadonlyMap<string, string>, place: Place): LedgerProblem[] {
  const { stale, issues } = staleFacts(ledger, profiles);
  return [
    ...issues.map((each) => ofIssue(place, each)),
    ...stale.flatMap(({ row, position, id, group, asOf }) => {
      const name = names.get(id);
      return name === undefined ? [] : [place('profiles', row, position, { kind: 'stale', name, group, asOf })];
    }),
  ];
}

function forbidden<T extends TabKey>(cells: CellsOfTab<T>, nameOf: (row: readonly Cell[]) => string, place: Place): LedgerProblem[] {
  return forbiddenData(cells).map(({ row, column: { header, position }, what, filled }) => (row === null
    ? place(cells.tab, null, position, { kind: 'forbiddenColumn', what, column: header, filled })
    : place(cells.tab, row, position, { kind: 'forbidden', what, column: header, name: nameOf(cells.rows[row - cells.firstRow] ?? []) })));
}

/** Whom a row is about: by id where that is known, else as it was typed; never a text that is itself forbidden. */
function nameIn<T extends TabKey>(cells: CellsOfTab<T>, id: ColumnKey<T>, name: ColumnKey<T>, names: ReadonlyMap<string, string>): (row: readonly Cell[]) => string {
  const idOf = textUnder(cells, id);
  const typed = textUnder(cells, name);
  return (row) => {
    const known = names.get(idOf(row)) ?? typed(row);
    return forbiddenIn(known, false) === null ? known : '';
  };
}

function seldom(list: CellsOfTab<'customers'>, place: Place): LedgerProblem[] {
  return seldomFilled(list).map(({ column: { header, position }, filled, of }) => place('customers', null, position, { kind: 'seldom', column: header, filled, of }));
}

/** Outcomes that cannot be read, and ticks of customers who are not there any more. */
function planIssues(ledger: Ledger, customers: CustomersTable): readonly Issue[] {
  const tab = readPlanTab(ledger);
  return [...tab.rows.flatMap((row) => row.issues), ...goneIssues(ledger, tab, goneRows(tab, customers))];
}

function ofIssue(place: Place, { row, position, ...found }: Issue): LedgerProblem {
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== '')) as unknown as IssueFound;
  return place(found.tab, row, position, { kind: 'issue', issue: known });
}

/** Names places as the user's sheet does. */
function placer(ledger: Ledger): Place {
  const sheets = ledger.env.shape.sheets();
  const names = new Map(TABS.map((tab) => [tab, sheets.find(({ id }) => id === ledger.sheets[tab])?.name ?? tabName(tab, ledger.lang)]));
  return (tab, row, position, facts) => ({
    sheet: names.get(tab) ?? '',
    cell: row === null ? (position === null ? '' : `${columnLetter(position)}${String(headerRow(tab))}`) : position === null ? `A${String(row)}` : cellName(row, position),
    ...facts,
  });
}
