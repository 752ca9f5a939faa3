import type { HistoryLine } from '../../ledger/history-row';
import type { Ledger } from '../open-ledger';
import { historyEnd, lastLines } from '../workbook/history';
import type { MergeLog } from './merge-log';
import { isHead, mergeOf } from './merge-log';

/** The latest merges that can be taken apart, the latest first. */
export function pastMerges(ledger: Ledger): readonly MergeLog[] {
  const end = historyEnd(ledger);
  if (end === null) return [];
  const undone = new Set<string>();
  const found: HistoryLine[] = [];
  for (let last = end.lastRow; last > 1 && found.length < MOST && end.lastRow - last < LOOK_BACK; last -= STEP) {
    const lines = lastLines(ledger, { ...end, lastRow: last }, Math.min(STEP, last - 1));
    for (const line of [...lines].reverse()) {
      if (line.what === 'undo') undone.add(line.batch);
      else if (isHead(line) && !undone.has(line.batch)) found.push(line);
    }
  }
  return found.slice(0, MOST).flatMap((head) => mergeOf([head]) ?? []);
}

/** As many as a person will look through. */
const MOST = 20;
/** History is searched from its end in steps of so many lines, and not beyond a year of a busy ledger. */
const STEP = 10_000;
const LOOK_BACK = 40_000;
