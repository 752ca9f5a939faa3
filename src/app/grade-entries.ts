import { decide, frameOf } from '../domain/decide';
import type { Decision } from '../domain/decision';
import type { Memo } from '../domain/grade/memo';
import { decodeMemo, encodeMemo } from '../domain/grade/memo-text';
import { memoFits, withManualSince } from '../domain/grade/memo';
import { fold } from '../domain/grade/standing';
import type { ResultCell } from '../ledger/customer-results';
import { RESULT_COLUMNS, resultCells, sameCell } from '../ledger/customer-results';
import { readText } from '../ledger/read-text';
import type { CustomersTable, Entry } from './customers-table';
import type { CustomerLines, Lines } from './lines';
import type { Ledger } from './open-ledger';

/** One customer graded: what is to stand in the result cells and what stood there. */
export interface Graded {
  readonly entry: Entry;
  readonly decision: Decision;
  readonly memo: Memo;
  /** New content of the result columns, in the order of RESULT_COLUMNS. */
  readonly cells: readonly ResultCell[];
  /** Indexes into RESULT_COLUMNS of the cells that differ from what stands there. */
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
  return entries.map((entry) => {
    const { purchases, contacts } = lines.of.get(entry.id) ?? NO_LINES;
    const memo = fold(purchases, contacts, frameOf(entry.customer, ledger.policy), ledger.today);
    return grade(ledger, customers, entry, memo);
  });
}

/** Grades one entry from a memo. */
export function gradeFromMemo(ledger: Ledger, customers: CustomersTable, entry: Entry, memo: Memo): Graded {
  return grade(ledger, customers, entry, memo);
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

function grade(ledger: Ledger, customers: CustomersTable, entry: Entry, memo: Memo): Graded {
  const decision = decide(entry.customer, memo, ledger.today, ledger.policy);
  const words = { why: ledger.words.why(decision.why), toGoUp: ledger.words.toGoUp(decision.toGoUp), nextAction: ledger.words.nextAction(decision.nextAction) };
  const cells = resultCells(RESULT_COLUMNS, decision, words, entry.id + OWNER_END + encodeMemo(memo), ledger.lang);
  const { index } = customers.table;
  const stored = customers.table.rows[entry.at] ?? [];
  const changed: number[] = [];
  RESULT_COLUMNS.forEach((key, column) => {
    const at = index[key];
    if (at !== undefined && !sameCell(stored[at], cells[column] ?? '', ledger.env.host.dayOfDate)) changed.push(column);
  });
  const owner = memoOwner(memoCell(customers, entry));
  return {
    entry, decision, memo, cells, changed,
    before: index.grade === undefined ? '' : readText(stored[index.grade]),
    after: String(cells[GRADE_AT] ?? ''),
    foreign: owner !== '' && owner !== entry.id,
  };
}

const GRADE_AT = RESULT_COLUMNS.indexOf('grade');

function memoCell(customers: CustomersTable, entry: Entry): string {
  const at = customers.table.index.memo;
  return at === undefined ? '' : readText(customers.table.rows[entry.at]?.[at]);
}

function splitMemo(cell: string): { owner: string; text: string } {
  const end = cell.lastIndexOf(OWNER_END);
  return end < 0 ? { owner: '', text: '' } : { owner: cell.slice(0, end), text: cell.slice(end + 1) };
}
