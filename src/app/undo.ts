import type { Day } from '../domain/day';
import { writeChoice } from '../ledger/choices';
import { keysOf } from '../ledger/columns/of-tab';
import type { HistoryLine } from '../ledger/history-row';
import { purchaseReader } from '../ledger/purchase-row';
import { findCustomerRow } from './customers-table';
import type { HistoryEnd } from './history';
import { appendHistory, historyEnd, lastLines } from './history';
import type { Env, Ledger } from './open-ledger';
import { openLedger } from './open-ledger';
import { readerPositions, readTable } from './read-table';
import { attempts, regradeBlocks, REGRADE_TABS } from './regrade';
import { removeSetUp } from './set-up/remove';
import type { Stop } from './stop';
import { isStop } from './stop';

/** What was taken back. */
export type Undone =
  | { readonly undone: 'nothing' }
  | { readonly undone: 'purchase'; readonly customer: string; readonly day: Day | null }
  /** `kept` = columns and tabs that were left because somebody had filled them since. */
  | { readonly undone: 'setUp'; readonly kept: number };

/** History is searched from its end in steps of so many lines. */
const STEP = 2000;

/**
 * Takes back the last thing a command did that was not taken back yet: a purchase becomes void (its line stays), a
 * set-up loses what is still as it was made. The line «undo» in History is written last: cut off before that, the
 * next undo finishes this one instead of taking back the one before.
 */
export function undoLast(env: Env): Undone | Stop {
  const ledger = openLedger(env, REGRADE_TABS);
  if (isStop(ledger)) return ledger;
  const end = historyEnd(ledger);
  const line = lastUndoable(ledger, end);
  if (line === null) return { undone: 'nothing' };
  if (line.what === 'purchase') return undoPurchase(env, line);
  const kept = removeSetUp(ledger, line.when.slice(0, 10), () => {
    appendHistory(ledger, end, line.batch, [{ customerId: '', customer: '', what: 'undo', from: line.to, to: '', reason: '' }]);
  });
  return { undone: 'setUp', kept };
}

/** The latest line of an undoable command without an «undo» of its batch. */
function lastUndoable(ledger: Ledger, end: HistoryEnd | null): HistoryLine | null {
  if (end === null) return null;
  const undone = new Set<string>();
  for (let last = end.lastRow; last > 1; last -= STEP) {
    const lines = lastLines(ledger, { sheet: end.sheet, lastRow: last }, Math.min(STEP, last - 1));
    for (const line of [...lines].reverse()) {
      if (line.what === 'undo') undone.add(line.batch);
      else if ((line.what === 'purchase' || line.what === 'setUp' || line.what === 'adopted') && !undone.has(line.batch)) return line;
    }
  }
  return null;
}

function undoPurchase(env: Env, line: HistoryLine): Undone | Stop {
  let day: Day | null = null;
  return attempts(env, (ledger, moves) => {
    day = voidLine(ledger, line.batch) ?? day;
    const row = findCustomerRow(ledger, line.customerId);
    // A customer deleted since has no grade to correct; the line is void all the same.
    if (typeof row === 'number') {
      if (regradeBlocks(ledger, line.batch, moves, [{ row, rows: 1 }], { from: 'log', history: 'quiet' }) === 'moved') return 'moved';
    }
    const grade = typeof row === 'number' ? gradeOf(ledger, row) : '';
    appendHistory(ledger, historyEnd(ledger), line.batch, [{ customerId: line.customerId, customer: line.customer, what: 'undo', from: line.to, to: grade, reason: '' }]);
    return { undone: 'purchase', customer: line.customer, day };
  });
}

/** Sets the status of the purchase line to void; gives its day, or null when the line is gone. */
function voidLine(ledger: Ledger, lineId: string): Day | null {
  const { book } = ledger.env;
  const sheet = ledger.sheets.purchases;
  const positions = ledger.layout.purchases ?? {};
  if (sheet === undefined || positions.lineId === undefined || positions.status === undefined) return null;
  const row = book.findRow(sheet, positions.lineId, lineId);
  if (row === null) return null;
  const table = readTable(book, sheet, positions, keysOf('purchases'), row, 1);
  const read = purchaseReader({ positions: readerPositions(table.index), dayOfDate: ledger.env.host.dayOfDate });
  const { line } = read(table.rows[0] ?? [], row);
  if (line?.lineId !== lineId) return null;
  if (line.status !== 'void') {
    book.write(sheet, row, positions.status, [[writeChoice('purchaseStatus', 'void', ledger.lang)]]);
    book.flush();
  }
  return line.day;
}

function gradeOf(ledger: Ledger, row: number): string {
  const { grade } = ledger.layout.customers ?? {};
  const { customers } = ledger.sheets;
  if (grade === undefined || customers === undefined) return '';
  return String(ledger.env.book.read(customers, { row, column: grade, rows: 1, columns: 1 })[0]?.[0] ?? '');
}
