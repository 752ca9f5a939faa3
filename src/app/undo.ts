import type { Day } from '../domain/day';
import type { HistoryLine } from '../ledger/history-row';
import { purchaseReader } from '../ledger/purchase-row';
import type { HistoryEnd } from './workbook/history';
import { appendLine, historyEnd, lastLines } from './workbook/history';
import type { Env, Ledger } from './open-ledger';
import { openLedger } from './open-ledger';
import { setLineStatus } from './workbook/line-status';
import { readerPositions } from './workbook/read-table';
import { attempts, regradeOne, settleLanded } from './regrade';
import { finishRemoval, removeSetUp } from './set-up/remove';
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
  // No more is asked of the ledger than undoing needs: half of it may be gone from an undo that was cut off.
  const ledger = openLedger(env, ['history']);
  if (isStop(ledger)) return ledger;
  const end = historyEnd(ledger);
  const line = lastUndoable(ledger, end);
  if (line === null) {
    if (ledger.marks.some(({ tab, column }) => tab === 'customers' && column !== null)) return { undone: 'nothing' };
    finishRemoval(ledger);
    return { undone: 'setUp', kept: 0 };
  }
  if (line.what === 'purchase') return undoPurchase(env, line);
  const kept = removeSetUp(ledger, line.when.slice(0, 10), () => {
    appendLine(ledger, line.batch, { customerId: '', customer: '', what: 'undo', from: line.to, to: '', reason: '' });
  });
  return { undone: 'setUp', kept };
}

/** The latest line of an undoable command without an «undo» of its batch. */
function lastUndoable(ledger: Ledger, end: HistoryEnd | null): HistoryLine | null {
  if (end === null) return null;
  const undone = new Set<string>();
  for (let last = end.lastRow; last > 1; last -= STEP) {
    const lines = lastLines(ledger, { sheet: end.sheet, lastRow: last, tail: null }, Math.min(STEP, last - 1));
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
    const voided = voidLine(ledger, line.batch);
    if (voided === 'moved') return 'moved';
    if (voided !== 'gone') day = voided;
    if (settleLanded(ledger, line.batch, moves) === 'moved') return 'moved';
    const graded = regradeOne(ledger, line.customerId, moves);
    if (graded === 'moved') return 'moved';
    // A customer deleted since has no grade to correct; the line is void all the same.
    const grade = isStop(graded) ? '' : graded.after;
    appendLine(ledger, line.batch, { customerId: line.customerId, customer: line.customer, what: 'undo', from: line.to, to: grade, reason: '' });
    return { undone: 'purchase', customer: line.customer, day };
  });
}

/** Sets the status of the purchase line to void and gives its day. */
function voidLine(ledger: Ledger, lineId: string): Day | 'gone' | 'moved' {
  const found = setLineStatus(ledger, 'purchases', new Map([[lineId, 'void']]));
  if (found === 'moved') return 'moved';
  const { table, places } = found;
  const at = places.get(lineId);
  if (at === undefined) return 'gone';
  const read = purchaseReader({ positions: readerPositions(table.index), dayOfDate: ledger.env.host.dayOfDate });
  return read(table.rows[at] ?? [], table.firstRow + at).line?.day ?? 'gone';
}
