import type { Env, Ledger } from '../open-ledger';
import { attempts, settleLanded } from '../regrade';
import type { Stop } from '../stop';
import { appendLine } from '../workbook/history';
import type { Moves } from '../workbook/write-results';
import { changeCells, rowOf } from './change-cells';
import { cellsOf, introducersOf, linesOf, regradeById } from './merge';
import type { MergeLog } from './merge-log';
import { mergeLogged } from './merge-log';
import { changeIntroducers } from './named-by-others';
import { moveLines } from './own-lines';
import { pastMerges } from './past-merges';
import { ID_KEY, type RowTab } from './places';
import { LOG_TABS } from './plan-merge';
import { giveRow } from './whole-row';

/** How a merge was taken apart. */
export interface TakenApart {
  readonly kept: string;
  readonly dropped: string;
  /** Facts that somebody has changed since: they stay as they are. */
  readonly changedSince: number;
}

/**
 * Makes two customers of one again, whatever was done since: the dropped one has his row, his facts and his lines, the
 * kept one the facts he had; what was bought, said and changed since stays with the kept one. The line «undo» is written
 * last: cut off before that, the same call again finishes it.
 * @returns null when there is no such merge, or none any more
 */
export function takeApart(env: Env, mergeId: string): TakenApart | Stop | null {
  return attempts<TakenApart | null>(env, (ledger, moves) => {
    if (settleLanded(ledger, mergeId, moves) === 'moved') return 'moved';
    const log = mergeLogged(ledger, mergeId);
    if (log === 'moved') return 'moved';
    if (log === null || log.undone) return null;
    const kept = rowOf(ledger, 'customers', log.keptId);
    if (kept === 'moved') return 'moved';
    // What he took over went on with him: that merge has to be taken apart first.
    const since = kept !== null ? undefined : pastMerges(ledger).find(({ droppedId }) => droppedId === log.keptId);
    if (since !== undefined) return { stop: 'mergedSince', customer: since.kept };
    const changedSince = back(ledger, log, moves);
    if (changedSince === 'moved') return 'moved';
    appendLine(ledger, mergeId, { customerId: '', customer: '', what: 'undo', from: log.keptId, to: log.droppedId, reason: '' });
    return { kept: log.kept, dropped: log.dropped, changedSince };
  }, ['profiles']);
}

function back(ledger: Ledger, { mergeId, keptId, droppedId, changes }: MergeLog, moves: Moves): number | 'moved' {
  let changedSince = 0;
  for (const tab of ['customers', 'profiles'] as const satisfies readonly RowTab[]) {
    const own = changes.find(({ place, customerId }) => place.is === 'cell' && place.tab === tab && customerId === droppedId);
    if (own?.place.is === 'cell' && giveRow(ledger, tab, droppedId, own.place.row) === 'moved') return 'moved';
    const given = changeCells(ledger, tab, droppedId, cellsOf(changes, tab, droppedId, 'back').filter(({ key }) => key !== ID_KEY[tab]));
    const taken = changeCells(ledger, tab, keptId, cellsOf(changes, tab, keptId, 'back'));
    if (given === 'moved' || taken === 'moved') return 'moved';
    changedSince += taken.kept;
  }
  if (changeIntroducers(ledger, introducersOf(changes, [keptId, droppedId], 'back')) === 'moved') return 'moved';
  for (const tab of LOG_TABS) if (moveLines(ledger, tab, linesOf(changes, tab, 'back')) === 'moved') return 'moved';
  for (const id of [keptId, droppedId]) if (regradeById(ledger, id, mergeId, moves) === 'moved') return 'moved';
  return changedSince;
}
