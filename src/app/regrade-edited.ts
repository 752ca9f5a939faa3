import { RESULT_COLUMNS } from '../ledger/customer-results';
import { CUSTOMER_INPUTS } from '../ledger/customer-row';
import type { ColumnKey } from '../ledger/keys';
import { readText } from '../ledger/read-text';
import { findCustomerRow } from './workbook/customers-table';
import { PLAN_TABS } from './follow-ups/make-plan';
import { ticksEdited, type Ticked } from './follow-ups/ticks-edited';
import { fillIds } from './workbook/fill-ids';
import type { IdFill, LogTab } from './workbook/lines';
import { readMarks, sheetOf } from './workbook/marks';
import type { Env, Ledger } from './open-ledger';
import { openLedger } from './open-ledger';
import type { Area, SheetId } from './ports';
import { readTable } from './workbook/read-table';
import type { Regraded, RowBlock } from './regrade';
import { attempts, regradeBlocks, REGRADE_TABS, settleLanded } from './regrade';
import { isStop } from './stop';
import type { Moves } from './workbook/write-results';
import { noMoves } from './workbook/write-results';

/** An edit by a person's hand: where, and what a single cell held before (null when unknown). */
export interface Edit {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly oldText: string | null;
}

/** After so many edited log lines at once, *regrade all* is asked for instead of following each. */
const MOST_LINES = 200;

/**
 * Grades the customers that an edit by hand touches: typed, pasted or cleared in Customers, Purchases or Contacts, ticked
 * in Follow-ups. It is a hint only (bursts of edits are lost, phones run nothing), so it gives up quietly where it cannot
 * work; *regrade all* and the next plan reconcile. null = the edit does not concern the ledger.
 */
export function regradeEdited(env: Env, batch: string, edit: Edit): Regraded | Ticked | null {
  const marks = readMarks(env.book.tags());
  const tab = (['customers', 'followUps', 'purchases', 'contacts'] as const).find((key) => sheetOf(marks, key) === edit.sheet);
  if (tab === undefined || edit.area.row + edit.area.rows - 1 < 2) return null;
  const ledger = openLedger(env, tab === 'followUps' ? PLAN_TABS : REGRADE_TABS, marks);
  if (isStop(ledger)) return null;
  const moves = noMoves(false);
  const result = tab === 'customers' ? editedCustomers(ledger, batch, edit.area, moves)
    : tab === 'followUps' ? ticksEdited(ledger, batch, edit.area, moves)
      : editedLines(ledger, batch, tab, edit, moves);
  if (result !== 'moved') return result;
  // Whoever the edit was about is caught up by the next regrade; nobody may be left with another's results till then.
  attempts(env, (again) => (settleLanded(again, batch, moves) === 'moved' ? 'moved' : null));
  return null;
}

function editedCustomers(ledger: Ledger, batch: string, area: Area, moves: Moves): Regraded | 'moved' | null {
  const positions = ledger.layout.customers ?? {};
  const touches = (keys: readonly ColumnKey<'customers'>[]): boolean => keys.some((key) => isIn(positions[key], area));
  if (!touches([...CUSTOMER_INPUTS, 'company', ...RESULT_COLUMNS])) return null;
  const block: RowBlock = { row: Math.max(2, area.row), rows: area.row + area.rows - Math.max(2, area.row) };
  // What the logs say did not change, so the memo is believed; an edited result column is simply written again.
  return regradeBlocks(ledger, batch, moves, [block], touches(['manualGrade']) && !touches(['manualSince']) ? 'judged' : 'memo');
}

function editedLines(ledger: Ledger, batch: string, tab: LogTab, { area, oldText }: Edit, moves: Moves): Regraded | 'moved' | null {
  const sheet = ledger.sheets[tab];
  const positions = ledger.layout[tab] ?? {};
  const first = Math.max(2, area.row);
  const rows = area.row + area.rows - first;
  if (sheet === undefined || rows > MOST_LINES) return null;
  const table = readTable<LogTab>(ledger.env.book, sheet, positions, ['customer', 'customerId'], first, rows);
  const customers = new Map<string, number | null>();
  const fills: IdFill[] = [];
  table.rows.forEach((cells, at) => {
    const id = readText(cells[table.index.customerId ?? -1]);
    const name = readText(cells[table.index.customer ?? -1]);
    if (id !== '') customers.set(id, null);
    else if (name !== '') {
      const found = customerNamed(ledger, name);
      if (found === null) return;
      customers.set(found.id, found.row);
      fills.push({ tab, row: first + at, name, id: found.id });
    }
  });
  // A line given to another customer is taken from the one it had before.
  if (oldText !== null && oldText !== '' && isIn(positions.customerId, area)) customers.set(oldText, null);
  if (fillIds(ledger, fills) === 'moved') return 'moved';
  const blocks = [...customers].flatMap(([id, known]): RowBlock[] => {
    const row = known ?? findCustomerRow(ledger, id);
    return typeof row === 'number' ? [{ row, rows: 1 }] : [];
  });
  return blocks.length === 0 ? null : regradeBlocks(ledger, batch, moves, blocks);
}

/** The only customer who bears exactly this name; null when there is none or several. */
function customerNamed(ledger: Ledger, name: string): { readonly id: string; readonly row: number } | null {
  const { book } = ledger.env;
  const sheet = ledger.sheets.customers;
  const positions = ledger.layout.customers ?? {};
  if (sheet === undefined || positions.name === undefined) return null;
  const [row, ...others] = book.findRows(sheet, positions.name, name);
  if (row === undefined || others.length > 0) return null;
  const table = readTable(book, sheet, positions, ['id'], row, 1);
  const id = readText(table.rows[0]?.[table.index.id ?? -1]);
  return id === '' ? null : { id, row };
}

function isIn(position: number | undefined, area: Area): boolean {
  return position !== undefined && position >= area.column && position < area.column + area.columns;
}
