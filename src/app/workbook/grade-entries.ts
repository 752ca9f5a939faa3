import { decide, frameOf } from '../../domain/decide';
import type { Day } from '../../domain/day';
import type { Memo } from '../../domain/grade/memo';
import { decodeMemo, encodeMemo } from '../../domain/grade/memo-text';
import { memoFits, withManualSince } from '../../domain/grade/memo';
import { fold } from '../../domain/grade/standing';
import type { Notice } from '../../domain/notice';
import type { ResultCell } from '../../ledger/customer-results';
import { planState } from '../../domain/follow-up/plan/state';
import { rollForward } from '../../domain/follow-up/workdays';
import type { Decision } from '../../domain/decision';
import { writeChoice } from '../../ledger/choices';
import { PLAN_COLUMNS, RESULT_COLUMNS, resultCells, sameCell, WRITTEN_COLUMNS } from '../../ledger/customer-results';
import { readDay } from '../../ledger/read-day';
import { readText } from '../../ledger/read-text';
import type { CustomersTable, Entry } from './customers-table';
import type { CustomerLines, Lines } from './lines';
import type { Ledger } from '../open-ledger';

/** One customer graded: what is to stand in the result cells and what stood there. */
export interface Graded {
  readonly entry: Entry;
  /** Of the decision only what is asked for afterwards: tens of thousands of them are kept until all is written. */
  readonly notices: readonly Notice[];
  readonly followUp: Day | null;
  /** New content of the result columns, in the order of WRITTEN_COLUMNS; those of the plan only where they were read. */
  readonly cells: readonly ResultCell[];
  /** Indexes into WRITTEN_COLUMNS of the cells that differ from what stands there. */
  readonly changed: readonly number[];
  /** The grade cell as it stood, '' when never graded. */
  readonly before: string;
  readonly after: string;
  /** The result cells of this row belong to another customer (a part of the sheet was sorted, or a write was cut off). */
  readonly foreign: boolean;
}

/** Between the customer's id and the memo in the hidden cell. */
const OWNER_END = '\n';
const NO_LINES: CustomerLines = { purchases: [], contacts: [] };

/**
 * Grades entries from their logs, replayed whole.
 * @param lines all lines of these customers
 */
export function gradeFromLines(ledger: Ledger, customers: CustomersTable, entries: readonly Entry[], lines: Lines): Graded[] {
  const stored = resultIndexes(customers);
  return entries.map((entry) => {
    const { purchases, contacts } = lines.of.get(entry.id) ?? NO_LINES;
    const memo = fold(purchases, contacts, frameOf(entry.customer, ledger.policy), ledger.today);
    return grade(ledger, customers, stored, entry, memo);
  });
}

/** Grades one entry from a memo. */
export function gradeFromMemo(ledger: Ledger, customers: CustomersTable, entry: Entry, memo: Memo): Graded {
  return grade(ledger, customers, resultIndexes(customers), entry, memo);
}

/** The memo that stands in the entry's row, when it is this customer's own and still holds today. */
export function standingMemo(ledger: Ledger, customers: CustomersTable, entry: Entry): Memo | null {
  const { owner, text } = splitMemo(memoCell(customers, entry));
  if (owner !== entry.id) return null;
  const memo = decodeMemo(text);
  const frame = frameOf(entry.customer, ledger.policy);
  const moved = memo === null || memo.frame.manualSince === frame.manualSince ? memo : withManualSince(memo, frame.manualSince);
  return moved !== null && memoFits(moved, frame, ledger.today) ? moved : null;
}

/** The id kept with a memo: whose results these are. '' when the cell holds none. */
export function memoOwner(cell: unknown): string {
  return splitMemo(readText(cell)).owner;
}

function grade(ledger: Ledger, customers: CustomersTable, indexes: readonly number[], entry: Entry, memo: Memo): Graded {
  const decision = decide(entry.customer, memo, ledger.today, ledger.policy);
  const words = { why: ledger.words.why(decision.why), toGoUp: ledger.words.toGoUp(decision.toGoUp), nextAction: ledger.words.nextAction(decision.nextAction) };
  const { index } = customers.table;
  const stored = customers.table.rows[entry.at] ?? [];
  const { dayOfDate } = ledger.env.host;
  const owner = memoOwner(memoCell(customers, entry));
  const foreign = owner !== '' && owner !== entry.id;
  const cells = resultCells(RESULT_COLUMNS, decision, words, entry.id + OWNER_END + encodeMemo(memo), ledger.lang);
  if (index.plannedFor !== undefined) cells.push(...planCells(ledger, stored, index, decision, foreign));
  let changed = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const at = indexes[column] ?? -1;
    if (at >= 0 && !sameCell(stored[at], cells[column] ?? '', dayOfDate)) changed += 2 ** column;
  }
  return {
    entry, notices: decision.notices, followUp: decision.followUp.day, cells, changed: columnsIn(changed),
    before: index.grade === undefined ? '' : readText(stored[index.grade]),
    after: String(cells[GRADE_AT] ?? ''),
    foreign,
  };
}

/**
 * State and day of the plan. They stay as the plan made them while the customer is due on the same day; when that
 * changed, the new day holds until the plan is made again.
 */
function planCells(ledger: Ledger, stored: readonly unknown[], index: CustomersTable['table']['index'], { followUp: { day } }: Decision, foreign: boolean): ResultCell[] {
  const { today, policy, policyTab, lang, env: { host: { dayOfDate } } } = ledger;
  const dayIn = (key: 'plannedFor' | 'nextFollowUp'): Day | null => {
    const read = readDay(stored[index[key] ?? -1] ?? '', dayOfDate);
    return read.ok ? read.value : null;
  };
  // Before the first plan there is nothing to keep up.
  if (policyTab.plannedOn === null) return PLAN_COLUMNS.map((key) => plainCell(stored[index[key] ?? -1], dayOfDate));
  const kept = !foreign && dayIn('nextFollowUp') === day;
  const plannedFor = kept ? dayIn('plannedFor') : day === null || day >= today ? day : rollForward(today, policy.calendar);
  return [writeChoice('planState', planState(plannedFor, day, today, policy.calendar), lang), plannedFor ?? ''];
}

function plainCell(cell: unknown, dayOfDate: (date: Date) => Day): ResultCell {
  return cell instanceof Date ? dayOfDate(cell) : typeof cell === 'number' ? cell : readText(cell);
}

const GRADE_AT = RESULT_COLUMNS.indexOf('grade');

/** Where each of the result columns stands in the rows of the table; -1 = nowhere. */
function resultIndexes({ table }: CustomersTable): readonly number[] {
  return WRITTEN_COLUMNS.map((key) => table.index[key] ?? -1);
}

/** The written columns of a sum of powers of two. Most rows change in the same few ways and share their list. */
function columnsIn(sum: number): readonly number[] {
  let columns = lists.get(sum);
  if (columns === undefined) lists.set(sum, columns = WRITTEN_COLUMNS.map((_, column) => column).filter((column) => Math.floor(sum / 2 ** column) % 2 === 1));
  return columns;
}

const lists = new Map<number, readonly number[]>();

function memoCell(customers: CustomersTable, entry: Entry): string {
  const at = customers.table.index.memo;
  return at === undefined ? '' : readText(customers.table.rows[entry.at]?.[at]);
}

function splitMemo(cell: string): { owner: string; text: string } {
  const end = cell.lastIndexOf(OWNER_END);
  return end < 0 ? { owner: '', text: '' } : { owner: cell.slice(0, end), text: cell.slice(end + 1) };
}
