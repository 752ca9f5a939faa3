import { frameOf } from '../domain/decide';
import { canAppend } from '../domain/grade/memo';
import type { Memo } from '../domain/grade/memo';
import { evolve } from '../domain/grade/standing';
import type { Purchase } from '../domain/customer';
import type { PurchaseLine } from '../ledger/purchase-row';
import { purchaseCells } from '../ledger/purchase-row';
import { rowOfCells } from '../ledger/row-of-cells';
import type { CustomersTable, Entry } from './workbook/customers-table';
import { findCustomerRow, readCustomers } from './workbook/customers-table';
import type { Graded } from './workbook/grade-entries';
import { gradeFromMemo, standingMemo } from './workbook/grade-entries';
import { appendLine, historyEnd, lastLines } from './workbook/history';
import { foldLog } from './workbook/fold-log';
import type { Thanks } from './contract/thanks';
import { thanksOf } from './thanks';
import type { Env, Ledger } from './open-ledger';
import { attempts, settleLanded } from './regrade';
import { RESULT_COLUMNS } from '../ledger/customer-results';
import type { Stop } from './stop';
import { isStop } from './stop';
import { appendRow } from './workbook/append-rows';
import { writeGraded } from './workbook/write-results';

/** A purchase as the dialog or the command line hands it in; the customer's name and status are filled in here. */
export interface NewPurchase extends Omit<PurchaseLine, 'customer' | 'status'> {
  /** Where the customer's row was seen last: a hint. */
  readonly row?: number | undefined;
}

/** What a purchase does to a customer. */
export interface PurchaseResult {
  readonly ledger: Ledger;
  readonly graded: Graded;
  /** A line with this id was there already: nothing was written again. */
  readonly repeated: boolean;
  /** What to say to the customer after a raise. */
  readonly thanks: Thanks | null;
}

/** What the grade would become, without writing anything. */
export function previewPurchase(env: Env, purchase: NewPurchase): PurchaseResult | Stop {
  return attempts(env, (ledger) => {
    if (purchase.day > ledger.today) return { stop: 'dayInFuture', day: purchase.day };
    const found = oneCustomer(ledger, purchase);
    if (found === 'moved' || isStop(found)) return found;
    const graded = gradeWith(ledger, found.customers, found.entry, purchase);
    return graded === 'moved' ? 'moved' : { ledger, graded, repeated: false, thanks: null };
  });
}

/**
 * Records a purchase: the line first, then its line in History, then the customer's results. A second call with the same
 * line id writes no second line but sees to it that the results are right, so it may be repeated after any failure.
 * 「某位客戶第二次購買產品,他會自動地將這位客戶升高一個級別」
 */
export function recordPurchase(env: Env, purchase: NewPurchase): PurchaseResult | Stop {
  // What this call itself has done, so that starting over after rows moved does none of it twice.
  const done = { line: false, history: false };
  let repeated = false;
  return attempts(env, (ledger, moves) => {
    if (purchase.day > ledger.today) return { stop: 'dayInFuture', day: purchase.day };
    if (settleLanded(ledger, purchase.lineId, moves) === 'moved') return 'moved';
    const found = oneCustomer(ledger, purchase);
    if (found === 'moved' || isStop(found)) return found;
    const { customers, entry } = found;
    if (!done.line) repeated = hasLine(ledger, purchase.lineId);
    // The memo that stands there is of before the line; once the line is in the log, the log is folded anew.
    const graded = done.line || repeated ? gradeAfter(ledger, customers, entry) : gradeWith(ledger, customers, entry, purchase);
    if (graded === 'moved') return 'moved';
    if (!done.line && !repeated) addLine(ledger, { ...purchase, customer: entry.name, status: 'ok' });
    done.line = true;
    if (!done.history) logPurchase(ledger, graded, purchase, repeated);
    done.history = true;
    moves.before.set(entry.id, graded.after);
    return writeGraded(ledger, customers, [graded], moves) === 'moved' ? 'moved' : { ledger, graded, repeated, thanks: thanksOf(ledger, customers, graded, purchase.product) };
  });
}

/** The customer's row; `moved` when somebody else stands where it was found a moment ago. */
function oneCustomer(ledger: Ledger, purchase: NewPurchase): { readonly customers: CustomersTable; readonly entry: Entry } | Stop | 'moved' {
  const row = findCustomerRow(ledger, purchase.customerId, purchase.row);
  if (typeof row !== 'number') return row;
  const customers = readCustomers(ledger, row, 1, true);
  const [entry] = customers.entries;
  return entry?.id === purchase.customerId ? { customers, entry } : 'moved';
}

/** The grade with the line in the log. */
function gradeAfter(ledger: Ledger, customers: CustomersTable, entry: Entry): Graded | 'moved' {
  const memo = foldLog(ledger, entry);
  return memo === 'moved' ? 'moved' : gradeFromMemo(ledger, customers, entry, memo);
}

/** The grade with a line that is not in the log yet. */
function gradeWith(ledger: Ledger, customers: CustomersTable, entry: Entry, purchase: NewPurchase): Graded | 'moved' {
  const memo = memoWith(ledger, customers, entry, purchase);
  return memo === 'moved' ? 'moved' : gradeFromMemo(ledger, customers, entry, memo);
}

/** The customer's memo with the purchase in it: one step from the memo that stands there, or the whole log when it is backdated. */
function memoWith(ledger: Ledger, customers: CustomersTable, entry: Entry, purchase: NewPurchase): Memo | 'moved' {
  const frame = frameOf(entry.customer, ledger.policy);
  const line: Purchase = { day: purchase.day, amount: purchase.amount };
  const memo = standingMemo(ledger, customers, entry);
  if (memo !== null && canAppend(memo, purchase.day)) return evolve(memo, { kind: 'purchase', ...line }, frame);
  return foldLog(ledger, entry, { purchases: [line] });
}

function hasLine(ledger: Ledger, lineId: string): boolean {
  const sheet = ledger.sheets.purchases;
  const column = ledger.layout.purchases?.lineId;
  return sheet !== undefined && column !== undefined && ledger.env.book.findRow(sheet, column, lineId) !== null;
}

function addLine(ledger: Ledger, line: PurchaseLine): void {
  const sheet = ledger.sheets.purchases;
  if (sheet === undefined) return;
  const positions = ledger.layout.purchases ?? {};
  const width = Math.max(...Object.values(positions));
  appendRow(ledger.env.book, sheet, rowOfCells(positions, purchaseCells(line, ledger.lang), width));
  ledger.env.book.flush();
}

/** One line says both what was bought and what became of the grade; a repeated save writes it only if it is missing. */
function logPurchase(ledger: Ledger, { entry, before, after, cells }: Graded, purchase: NewPurchase, repeated: boolean): void {
  if (repeated && lastLines(ledger, historyEnd(ledger), LOOK_BACK).some((line) => line.batch === purchase.lineId)) return;
  const why = String(cells[RESULT_COLUMNS.indexOf('why')] ?? '');
  appendLine(ledger, purchase.lineId, { customerId: entry.id, customer: entry.name, what: 'purchase', from: before, to: after, reason: why });
}

/** How far back in History a repeated save looks for its own line. */
const LOOK_BACK = 2000;
