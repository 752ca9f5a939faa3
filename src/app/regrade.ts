import type { Grade } from '../domain/grade-letter';
import { GRADES } from '../domain/grade-letter';
import { gradeMove } from '../domain/grade/ladder';
import type { Issue } from '../ledger/issue';
import type { TabKey } from '../ledger/keys';
import type { Notice } from '../domain/notice';
import type { Env, Ledger } from './open-ledger';
import { openLedger } from './open-ledger';
import type { CustomersTable, Entry } from './workbook/customers-table';
import { findCustomerRow, peopleOf, readAllCustomers, readCustomers, withOwnId } from './workbook/customers-table';
import type { Graded } from './workbook/grade-entries';
import { gradeFromLines, gradeFromMemo, standingMemo } from './workbook/grade-entries';
import type { Lines } from './workbook/lines';
import { onlyIds, readAllLines, readLinesOf } from './workbook/lines';
import { fillIds } from './workbook/fill-ids';
import { stampCustomers } from './workbook/stamp-customers';
import { stampAsOf } from './workbook/as-of';
import type { Moves } from './workbook/write-results';
import { noMoves, writeGraded, writeResults } from './workbook/write-results';
import type { Stop } from './stop';
import { isStop } from './stop';

/** What a regrade did, in numbers. */
export interface Regraded {
  readonly customers: number;
  readonly up: number;
  readonly down: number;
  /** Graded for the first time. */
  readonly first: number;
  /** Rows whose cells changed, grade or not. */
  readonly changed: number;
  /** Grades that moved, in the order of the rows. */
  readonly moves: readonly GradeMoved[];
  readonly issues: readonly Issue[];
  readonly notices: readonly PlacedNotice[];
}

export interface GradeMoved {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A notice with the row it is about. */
export interface PlacedNotice {
  readonly row: number;
  readonly name: string;
  readonly notice: Notice;
}

/** The tabs a regrade works with. */
export const REGRADE_TABS = ['customers', 'purchases', 'contacts', 'history'] as const;

/** A person who keeps sorting wins: after this many attempts the command gives up and says so. */
const MOST_ATTEMPTS = 4;

/**
 * Grades every customer from the logs, replayed whole, and corrects whatever stands there: the reconciliation of all
 * hints that were missed. Nothing changed, nothing written.
 */
export function regradeAll(env: Env, batch: string): Regraded | Stop {
  return attempts(env, (ledger, moves) => regradeOnce(ledger, batch, moves));
}

/** The same for some rows only. `blocks` are 1-based rows of Customers. */
export function regradeRows(env: Env, batch: string, blocks: readonly RowBlock[]): Regraded | Stop {
  return attempts(env, (ledger, moves) => {
    if (settleLanded(ledger, batch, moves) === 'moved') return 'moved';
    return regradeBlocks(ledger, batch, moves, blocks) ?? { stop: 'selectionEmpty' };
  });
}

/** Rows of Customers, 1-based. */
export interface RowBlock {
  readonly row: number;
  readonly rows: number;
}

/**
 * Grades the customers of these rows; null when there are none.
 * @param from `log`: the lines are read; `memo`: only facts changed, so a memo that still holds is believed; `judged`: the same,
 *   and the manual grades were set or cleared by hand just now
 */
export function regradeBlocks(
  ledger: Ledger, batch: string, moves: Moves, blocks: readonly RowBlock[], from: 'log' | 'memo' | 'judged' = 'log',
): Regraded | 'moved' | null {
  const first = Math.max(2, Math.min(...blocks.map((block) => block.row)));
  const end = Math.max(...blocks.map((block) => block.row + block.rows - 1));
  if (end < first) return null;
  const customers = readCustomers(ledger, first, end - first + 1, end === first, moves.landed);
  if (stampCustomers(ledger, customers, from === 'judged') === 'moved') return 'moved';
  const wanted = entriesIn(customers.entries, first, blocks);
  if (wanted.length === 0 && customers.orphans.length === 0) return null;
  const graded = from === 'log' ? gradeByLog(ledger, customers, wanted) : gradeByMemo(ledger, customers, wanted);
  if (graded === 'moved' || writeResults(ledger, customers, graded, batch, moves) === 'moved') return 'moved';
  return summary(customers, graded, moves, customers.issues);
}

/** The customers of these rows, however many blocks they are. */
function entriesIn(entries: readonly Entry[], first: number, blocks: readonly RowBlock[]): readonly Entry[] {
  if (blocks.length <= FEW) return entries.filter(({ at }) => blocks.some(({ row, rows }) => first + at >= row && first + at < row + rows));
  const rowsIn = new Set(blocks.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at)));
  return entries.filter(({ at }) => rowsIn.has(first + at));
}

/**
 * Grades one customer from the log, without a word in History: the command has its own line for what it did.
 * @returns the stop says why there is no such customer
 */
export function regradeOne(ledger: Ledger, id: string, moves: Moves): Graded | Stop | 'moved' {
  const row = findCustomerRow(ledger, id);
  if (typeof row !== 'number') return row;
  const customers = readCustomers(ledger, row, 1, true);
  const [entry] = customers.entries;
  if (entry?.id !== id) return 'moved';
  const graded = gradeByLog(ledger, customers, [entry]);
  if (graded === 'moved' || writeGraded(ledger, customers, graded, moves) === 'moved') return 'moved';
  return graded[0] ?? 'moved';
}

/** Grades anew whoever stands in rows that were written while rows moved. */
export function settleLanded(ledger: Ledger, batch: string, moves: Moves): 'kept' | 'moved' {
  const rows = [...moves.landed];
  if (rows.length === 0) return 'kept';
  if (regradeBlocks(ledger, batch, moves, rows.map((row) => ({ row, rows: 1 }))) === 'moved') return 'moved';
  moves.landed.clear();
  return 'kept';
}

function gradeByLog(ledger: Ledger, customers: CustomersTable, entries: readonly Entry[]): Graded[] | 'moved' {
  const lines = linesFor(ledger, entries);
  return lines === 'moved' ? 'moved' : gradeFromLines(ledger, customers, entries, lines);
}

function gradeByMemo(ledger: Ledger, customers: CustomersTable, entries: readonly Entry[]): Graded[] | 'moved' {
  const graded: Graded[] = [];
  const doubtful: Entry[] = [];
  for (const entry of entries) {
    const memo = standingMemo(ledger, customers, entry);
    if (memo === null) doubtful.push(entry);
    else graded.push(gradeFromMemo(ledger, customers, entry, memo));
  }
  const replayed = doubtful.length === 0 ? [] : gradeByLog(ledger, customers, doubtful);
  if (replayed === 'moved') return 'moved';
  graded.push(...replayed);
  return graded.sort((a, b) => a.entry.at - b.entry.at);
}

function linesFor(ledger: Ledger, entries: readonly Entry[]): Lines | 'moved' {
  const ids = entries.map((entry) => entry.id);
  return ids.length <= FEW ? readLinesOf(ledger, ids) : readAllLines(ledger, onlyIds(ids));
}

/** So few customers' lines are looked up one by one. */
const FEW = 2;

/**
 * Opens the ledger and runs the job; again, from fresh cells, when a person moved rows meanwhile.
 * @param useful tabs that the job works with where they are there
 */
export function attempts<T>(env: Env, job: (ledger: Ledger, moves: Moves) => T | Stop | 'moved', useful: readonly TabKey[] = []): T | Stop {
  const moves = noMoves();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const ledger = openLedger(env, REGRADE_TABS, undefined, useful);
    if (isStop(ledger)) return ledger;
    const done = job(ledger, moves);
    if (done !== 'moved') return done;
  }
  return { stop: 'sheetMoved' };
}

function regradeOnce(ledger: Ledger, batch: string, moves: Moves): Regraded | Stop | 'moved' {
  const customers = readAllCustomers(ledger, moves.landed);
  if (customers.entries.length === 0 && customers.orphans.length === 0) return { ...NOBODY, issues: ledger.issues };
  if (stampCustomers(ledger, customers) === 'moved') return 'moved';
  const own = withOwnId(ledger, customers);
  const lines = readAllLines(ledger, peopleOf(customers.entries));
  if (fillIds(ledger, lines.fills) === 'moved') return 'moved';
  const graded = gradeFromLines(ledger, customers, own.entries, lines);
  if (writeResults(ledger, customers, graded, batch, moves) === 'moved') return 'moved';
  stampAsOf(ledger);
  return summary(customers, graded, moves, [...ledger.issues, ...customers.issues, ...own.issues, ...lines.issues]);
}

const NOBODY: Regraded = { customers: 0, up: 0, down: 0, first: 0, changed: 0, moves: [], issues: [], notices: [] };

function summary(customers: CustomersTable, graded: readonly Graded[], moves: Moves, issues: readonly Issue[]): Regraded {
  let [up, down, first, changed] = [0, 0, 0, 0];
  const notices: PlacedNotice[] = [];
  const moved: GradeMoved[] = [];
  for (const { entry, notices: found, before: shown, after, changed: cells } of graded) {
    const before = moves.before.get(entry.id) ?? shown;
    if (cells.length > 0) changed += 1;
    if (before === '') first += 1;
    else if (cellMove(before, after) === 'up') up += 1;
    else if (cellMove(before, after) === 'down') down += 1;
    if (before !== '' && before !== after) moved.push({ name: entry.name, from: before, to: after });
    for (const notice of found) notices.push({ row: customers.table.firstRow + entry.at, name: entry.name, notice });
  }
  return { customers: graded.length, up, down, first, changed, moves: moved, issues, notices };
}

/** Which way a grade went, by what its cells show; whatever is no letter («not graded») stands below F. */
export function cellMove(from: string, to: string): 'up' | 'down' | 'same' {
  const letter = (text: string): Grade | null => GRADES.find((grade) => grade === text) ?? null;
  return gradeMove(letter(from), letter(to));
}
