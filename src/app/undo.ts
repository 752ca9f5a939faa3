import type { Day } from '../domain/day';
import type { HistoryLine } from '../ledger/history-row';
import { readDay } from '../ledger/read-day';
import { restoreFacts } from './facts/undo-facts';
import type { HistoryEnd } from './workbook/history';
import { appendLine, historyEnd, lastLines } from './workbook/history';
import type { Env, Ledger } from './open-ledger';
import { undoImport, type ImportUndone } from './import/undo-import';
import { openLedger } from './open-ledger';
import { setLineStatus } from './workbook/line-status';
import type { LogTab } from './workbook/lines';
import { takeApart, type TakenApart } from './merge/take-apart';
import { attempts, regradeOne, settleLanded } from './regrade';
import { finishRemoval, removeSetUp } from './set-up/remove';
import type { Stop } from './stop';
import { isStop } from './stop';

/** What was taken back. */
export type Undone =
  | { readonly undone: 'nothing' }
  | { readonly undone: 'purchase'; readonly customer: string; readonly day: Day | null }
  /** `kept` = facts that somebody has changed since. */
  | { readonly undone: 'contact'; readonly customer: string; readonly day: Day | null; readonly kept: number }
  | { readonly undone: 'facts'; readonly customer: string; readonly restored: number; readonly kept: number }
  | ({ readonly undone: 'merged' } & TakenApart)
  | ({ readonly undone: 'imported' } & ImportUndone)
  /** `kept` = columns and tabs that were left because somebody had filled them since. */
  | { readonly undone: 'setUp'; readonly kept: number };

/** History is searched from its end in steps of so many lines. */
const STEP = 2000;

/**
 * Takes back the last thing a command did that was not taken back yet: a purchase or a talk becomes void (its line stays),
 * facts are as before where nobody has changed them since, a set-up loses what is still as it was made. The line «undo» in History is written last: cut off before that, the
 * next undo finishes this one instead of taking back the one before.
 */
export function undoLast(env: Env): Undone | Stop {
  // No more is asked of the ledger than undoing needs: half of it may be gone from an undo that was cut off.
  const ledger = openLedger(env, ['history']);
  if (isStop(ledger)) return ledger;
  const end = historyEnd(ledger);
  const batch = lastUndoable(ledger, end);
  const line = batch[batch.length - 1];
  if (line === undefined) {
    if (ledger.marks.some(({ tab, column }) => tab === 'customers' && column !== null)) return { undone: 'nothing' };
    finishRemoval(ledger);
    return { undone: 'setUp', kept: 0 };
  }
  if (line.what === 'merged') return undoMerge(env, line.batch);
  if (line.what === 'imported') return importTakenBack(env, line.batch);
  if (line.what === 'purchase') return undoPurchase(env, line);
  if (line.what === 'contact' || line.what === 'facts') return undoFacts(env, line, batch);
  const kept = removeSetUp(ledger, line.when.slice(0, 10), () => {
    appendLine(ledger, line.batch, { customerId: '', customer: '', what: 'undo', from: line.to, to: '', reason: '' });
  });
  return { undone: 'setUp', kept };
}

/** The lines of the latest undoable command without an «undo» of its batch, the oldest first; none when there is none. */
function lastUndoable(ledger: Ledger, end: HistoryEnd | null): readonly HistoryLine[] {
  if (end === null) return [];
  const undone = new Set<string>();
  for (let last = end.lastRow; last > 1; last -= STEP) {
    const upTo = (count: number): readonly HistoryLine[] => lastLines(ledger, { sheet: end.sheet, lastRow: last, tail: null }, Math.min(count, last - 1));
    for (const line of [...upTo(STEP)].reverse()) {
      if (line.what === 'undo') undone.add(line.batch);
      else if (UNDOABLE.includes(line.what) && !undone.has(line.batch) && !wasErased(line)) {
        // The lines of one save stand together, and may stand across the border of a step.
        return line.what === 'contact' || line.what === 'facts' ? upTo(STEP + MOST_OF_ONE).filter((each) => each.batch === line.batch && UNDOABLE.includes(each.what)) : [line];
      }
    }
  }
  return [];
}

const UNDOABLE: readonly HistoryLine['what'][] = ['purchase', 'contact', 'facts', 'setUp', 'adopted', 'imported', 'merged'];
/** More lines than one save of facts has. */
const MOST_OF_ONE = 200;

/** An erasure has left nothing that could be given back. */
function wasErased({ what, reason }: HistoryLine): boolean {
  return (what === 'merged' || what === 'facts') && reason === '';
}

function undoMerge(env: Env, mergeId: string): Undone | Stop {
  const done = takeApart(env, mergeId);
  return done === null ? { undone: 'nothing' } : isStop(done) ? done : { undone: 'merged', ...done };
}

function importTakenBack(env: Env, importId: string): Undone | Stop {
  const done = undoImport(env, importId);
  return isStop(done) ? done : { undone: 'imported', ...done };
}

function undoPurchase(env: Env, line: HistoryLine): Undone | Stop {
  let day: Day | null = null;
  return attempts(env, (ledger, moves) => {
    const voided = voidLine(ledger, 'purchases', line.batch);
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

/** A talk with what it revealed, or facts alone, in one step. */
function undoFacts(env: Env, line: HistoryLine, batch: readonly HistoryLine[]): Undone | Stop {
  const talk = batch.find(({ what }) => what === 'contact');
  let day: Day | null = null;
  return attempts(env, (ledger, moves) => {
    const voided = talk === undefined ? 'gone' : voidLine(ledger, 'contacts', line.batch);
    if (voided === 'moved') return 'moved';
    if (voided !== 'gone') day = voided;
    const done = restoreFacts(ledger, line.customerId, batch, line.batch, moves);
    if (done === 'moved') return 'moved';
    const { grade, restored, kept } = done;
    appendLine(ledger, line.batch, { customerId: line.customerId, customer: line.customer, what: 'undo', from: talk?.to ?? '', to: grade, reason: '' });
    return talk === undefined ? { undone: 'facts', customer: line.customer, restored, kept } : { undone: 'contact', customer: line.customer, day, kept };
  }, ['profiles', 'followUps']);
}

/** Sets the status of a line in a log to void and gives its day. */
function voidLine(ledger: Ledger, tab: LogTab, lineId: string): Day | 'gone' | 'moved' {
  const found = setLineStatus<LogTab>(ledger, tab, new Map([[lineId, 'void']]));
  if (found === 'moved') return 'moved';
  const { table, places } = found;
  const at = places.get(lineId);
  const dateAt = (table.index as { readonly date?: number }).date;
  if (at === undefined || dateAt === undefined) return 'gone';
  const day = readDay(table.rows[at]?.[dateAt], ledger.env.host.dayOfDate);
  return day.ok && day.value !== null ? day.value : 'gone';
}
