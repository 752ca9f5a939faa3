import type { Decision } from '../domain/decision';
import { isDate, type DayOfDate } from './cell';
import { writeChoice } from './choices';
import { ledgerColumns } from './columns/of-tab';
import type { ColumnKey } from './keys';
import type { Lang } from './lang';

/** The columns of Customers that the plan of follow-ups writes. */
export const PLAN_COLUMNS = ['state', 'plannedFor'] as const satisfies readonly ColumnKey<'customers'>[];

/** The columns of Customers that a regrade writes, in the order of a fresh sheet: grade … memo. The id is written only where it is given. */
export const RESULT_COLUMNS: readonly ColumnKey<'customers'>[] = ledgerColumns('customers').filter((key) => !(PLAN_COLUMNS as readonly string[]).includes(key));

/** All that the ledger computes for a customer: what the plan says comes last, and only where it was read with the row. */
export const WRITTEN_COLUMNS: readonly ColumnKey<'customers'>[] = [...RESULT_COLUMNS, ...PLAN_COLUMNS];

/** What a regrade writes into one cell: text, a number, or a day as its serial. */
export type ResultCell = string | number;

/** The sentences of a decision, worded by the caller in the ledger's language. */
export interface ResultWords {
  readonly why: string;
  readonly toGoUp: string;
  readonly nextAction: string;
}

/** The result cells of one customer, in the order of `columns` (some or all of RESULT_COLUMNS; any other gives ''). */
export function resultCells(
  columns: readonly ColumnKey<'customers'>[], decision: Decision, words: ResultWords, memo: string, lang: Lang,
): ResultCell[] {
  return columns.map((column) => resultCell(column, decision, words, memo, lang));
}

/**
 * Whether what stands in a cell is what would be written: nothing changed, nothing written. A day may come back as an
 * instant; a number as text where the user formatted the column so.
 */
export function sameCell(stored: unknown, fresh: ResultCell, dayOfDate: DayOfDate): boolean {
  if (stored === fresh) return true;
  if (stored === null || stored === undefined) return fresh === '';
  if (typeof fresh === 'number') {
    if (isDate(stored)) return dayOfDate(stored) === fresh;
    return typeof stored === 'string' && stored !== '' && Number(stored) === fresh;
  }
  return typeof stored === 'number' && fresh !== '' && String(stored) === fresh;
}

/** `sameCell` for a whole row: `stored` from its index `from` on. */
export function sameCells(stored: readonly unknown[], fresh: readonly ResultCell[], dayOfDate: DayOfDate, from = 0): boolean {
  for (let at = 0; at < fresh.length; at += 1) {
    if (!sameCell(stored[from + at], fresh[at] ?? '', dayOfDate)) return false;
  }
  return true;
}

function resultCell(column: ColumnKey<'customers'>, decision: Decision, words: ResultWords, memo: string, lang: Lang): ResultCell {
  switch (column) {
    case 'grade': return writeChoice('gradeShown', decision.grade ?? 'notGraded', lang);
    case 'factsSay': return writeChoice('gradeShown', decision.factsSay ?? 'notGraded', lang);
    case 'nextFollowUp': return decision.followUp.day ?? '';
    case 'overdue': return decision.overdue === 'no' ? '' : writeChoice('overdue', decision.overdue, lang);
    case 'nextAction': return words.nextAction;
    case 'why': return words.why;
    case 'toGoUp': return words.toGoUp;
    case 'stage': return writeChoice('stage', decision.stage, lang);
    case 'powerCase': return decision.powerCase === null ? '' : writeChoice('powerCase', `${decision.powerCase}`, lang);
    case 'key': return decision.key ? writeChoice('key', 'key', lang) : '';
    // Who never bought has blanks, not noughts: a list of prospects stays readable.
    case 'purchases': return decision.orderDays === 0 ? '' : decision.orderDays;
    case 'total': return decision.orderDays === 0 ? '' : decision.total;
    case 'lastPurchase': return decision.lastPurchase ?? '';
    case 'lastContact': return decision.lastTalk ?? '';
    case 'memo': return memo;
    default: return '';
  }
}
