import type { Who } from '../contract/common';
import type { FactKey } from '../contract/facts';
import { writeDetails } from '../facts/write-details';
import { NO_PROFILE } from '../facts/profile-row';
import type { Env, Ledger } from '../open-ledger';
import { attempts, regradeBlocks, settleLanded } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { customerRow } from '../workbook/customer-row';
import { findCustomerRow } from '../workbook/customers-table';
import type { LogTab } from '../workbook/lines';
import type { Moves } from '../workbook/write-results';
import { columnOf } from '../../ledger/columns/of-tab';
import { changeCells, cellOfText } from './change-cells';
import type { Change, MergeLog } from './merge-log';
import { logMerge, mergeLogged } from './merge-log';
import { changeIntroducers } from './named-by-others';
import { giveLines, moveLines } from './own-lines';
import { ID_KEY, textOfPlace, type RowTab } from './places';
import { LOG_TABS, plannedMerge, type PlannedLines } from './plan-merge';
import { clearResults, takeIdOff } from './whole-row';

/** Two customers who are one. */
export interface NewMerge {
  readonly keep: Who;
  readonly drop: Who;
  readonly take: readonly FactKey[];
  readonly mergeId: string;
}

/** What became of them. */
export interface MergeResult {
  readonly kept: string;
  readonly dropped: string;
  /** Lines of the logs that are the kept one's now. */
  readonly lines: number;
  readonly repeated: boolean;
}

/**
 * Makes one customer of two. All that changes is written down first, with what stood there; then the lines of the logs go
 * over, then the facts, and last the dropped row is cleared: the row itself, and what the person keeps in columns of his
 * own, stay. Cut off anywhere, the same call again finishes it. 「準客戶卡」 of one person are one card.
 */
export function mergePair(env: Env, merge: NewMerge): MergeResult | Stop {
  let repeated: boolean | null = null;
  return attempts(env, (ledger, moves) => {
    if (settleLanded(ledger, merge.mergeId, moves) === 'moved') return 'moved';
    const before = mergeLogged(ledger, merge.mergeId);
    if (before === 'moved') return 'moved';
    // Taken apart since, it is not done again by an answer that was lost.
    if (before?.undone === true) return { stop: 'badRequest' };
    repeated ??= before !== null;
    const logged = loggedNow(ledger, merge, before);
    if (logged === 'moved' || isStop(logged)) return logged;
    if (forward(ledger, logged, moves) === 'moved') return 'moved';
    const { log } = logged;
    return { kept: log.kept, dropped: log.dropped, lines: log.changes.filter(({ place }) => place.is === 'line').length, repeated };
  }, ['profiles']);
}

/** What is to be done, written down, and where the rows were seen. */
interface Logged {
  readonly log: Omit<MergeLog, 'when' | 'undone'>;
  readonly lines: readonly PlannedLines[];
  readonly rows: Partial<Record<'kept' | 'dropped', number>>;
}

/** What an earlier call has written down holds, and what is new since is added. */
function loggedNow(ledger: Ledger, { keep, drop, take, mergeId }: NewMerge, before: MergeLog | null): Logged | Stop | 'moved' {
  const kept = customerRow(ledger, keep);
  if (kept === 'moved' || isStop(kept)) return kept;
  const dropped = customerRow(ledger, drop);
  if (dropped === 'moved') return 'moved';
  if (isStop(dropped)) return before !== null && dropped.stop === 'customerUnknown' ? { log: before, lines: [], rows: {} } : dropped;
  const planned = plannedMerge(ledger, { kept, dropped, take }, mergeId);
  if (planned === 'moved') return 'moved';
  const known = new Set(before?.changes.map((change) => placeKey(ledger, change)));
  const log = {
    mergeId, keptId: kept.entry.id, kept: kept.entry.name, droppedId: dropped.entry.id, dropped: dropped.entry.name || dropped.entry.id,
    changes: planned.changes.filter((change) => !known.has(placeKey(ledger, change))),
  };
  logMerge(ledger, log, before === null);
  const rows = { kept: kept.customers.table.firstRow + kept.entry.at, dropped: dropped.customers.table.firstRow + dropped.entry.at };
  return { log: { ...log, kept: before?.kept ?? log.kept, dropped: before?.dropped ?? log.dropped, changes: [...before?.changes ?? [], ...log.changes] }, lines: planned.lines, rows };
}

/** What a change is about, wherever the row has been sorted to since. */
function placeKey(ledger: Ledger, { place, customerId }: Change): string {
  return `${customerId}|${textOfPlace(place.is === 'cell' ? { ...place, row: 0 } : place, ledger.lang)}`;
}

function forward(ledger: Ledger, { log: { keptId, droppedId, mergeId, changes }, lines, rows }: Logged, moves: Moves): 'kept' | 'moved' {
  for (const { own, lineIds } of lines) if (giveLines(ledger, own, lineIds, keptId) === 'moved') return 'moved';
  // Somebody has deleted the row meanwhile: the lines are found by their ids.
  if (rows.dropped === undefined) for (const tab of LOG_TABS) if (moveLines(ledger, tab, linesOf(changes, tab, 'forward')) === 'moved') return 'moved';
  if (changeIntroducers(ledger, introducersOf(changes, [keptId, droppedId], 'forward')) === 'moved') return 'moved';
  if (keepDetails(ledger, keptId, changes) === 'moved') return 'moved';
  const own = cellsOf(changes, 'customers', keptId, 'forward');
  if (own.length > 0 && changeCells(ledger, 'customers', keptId, own, rows.kept) === 'moved') return 'moved';
  for (const tab of ['profiles', 'customers'] as const) {
    const cells = cellsOf(changes, tab, droppedId, 'forward');
    if (cells.length === 0) continue;
    const cleared = changeCells(ledger, tab, droppedId, cells.filter(({ key }) => key !== ID_KEY[tab]), rows.dropped);
    if (cleared === 'moved') return 'moved';
    if (cleared.row !== null && tab === 'customers') {
      moves.landed.add(cleared.row);
      clearResults(ledger, cleared.row);
      if (findCustomerRow(ledger, droppedId, cleared.row) !== cleared.row) return 'moved';
    }
    if (cleared.row !== null && takeIdOff(ledger, tab, droppedId) === 'moved') return 'moved';
  }
  return settleLanded(ledger, mergeId, moves) === 'moved' ? 'moved' : regradeById(ledger, keptId, mergeId, moves, rows.kept);
}

/** Facts of family and firm; where the kept one has no row for them yet, it is added with them. */
function keepDetails(ledger: Ledger, keptId: string, changes: readonly Change[]): 'kept' | 'moved' {
  const cells = cellsOf(changes, 'profiles', keptId, 'forward');
  const changed = cells.length === 0 ? null : changeCells(ledger, 'profiles', keptId, cells);
  if (changed === null || changed === 'moved') return changed ?? 'kept';
  if (changed.row !== null) return 'kept';
  const row = customerRow(ledger, { id: keptId });
  if (row === 'moved' || isStop(row)) return 'moved';
  return writeDetails(ledger, row.entry, NO_PROFILE, cells.map(({ key, then }) => ({ key: key as FactKey, value: then, cell: cellOfText(columnOf('profiles', key as never), then, '') })));
}

/** Grades one customer from the log; nothing to do where he is not on the list any more. */
export function regradeById(ledger: Ledger, id: string, batch: string, moves: Moves, hint?: number): 'kept' | 'moved' {
  const row = findCustomerRow(ledger, id, hint);
  if (typeof row !== 'number') return 'kept';
  if (regradeBlocks(ledger, batch, moves, [{ row, rows: 1 }]) === 'moved') return 'moved';
  // Sorted in between, it was somebody else who was graded.
  return findCustomerRow(ledger, id, row) === row ? 'kept' : 'moved';
}

/** Which way a merge goes. */
export type Direction = 'forward' | 'back';

interface Step { readonly now: string; readonly then: string }

function step({ from, to }: Change, direction: Direction): Step {
  return direction === 'forward' ? { now: from, then: to } : { now: to, then: from };
}

/** The lines of a log that change hands, by their ids. */
export function linesOf(changes: readonly Change[], tab: LogTab, direction: Direction): ReadonlyMap<string, Step> {
  // A log without a column for the ids of lines: they cannot be told apart.
  return new Map(changes.flatMap((change) => (change.place.is === 'line' && change.place.tab === tab && change.place.lineId !== '' ? [[change.place.lineId, step(change, direction)] as const] : [])));
}

/** The cells of one customer's row on a tab. */
export function cellsOf(changes: readonly Change[], tab: RowTab, id: string, direction: Direction): readonly (Step & { readonly key: string })[] {
  return changes.flatMap((change) => (change.place.is === 'cell' && change.place.tab === tab && change.customerId === id ? [{ key: change.place.key, ...step(change, direction) }] : []));
}

/** Who introduced others, by their ids. */
export function introducersOf(changes: readonly Change[], but: readonly string[], direction: Direction): ReadonlyMap<string, Step> {
  return new Map(changes.flatMap((change) => (change.place.is === 'cell' && !but.includes(change.customerId) ? [[change.customerId, step(change, direction)] as const] : [])));
}
