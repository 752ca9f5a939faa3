import type { GradeMove } from '../app/contract/common';
import type { Ledger } from '../app/open-ledger';
import { cellMove } from '../app/regrade';
import type { Graded } from '../app/workbook/grade-entries';
import { RESULT_COLUMNS } from '../ledger/customer-results';
import type { ColumnKey } from '../ledger/keys';

/** The grade before and after, as the sheet will show it. */
export function moveOf({ graded, ledger }: { readonly graded: Graded; readonly ledger: Ledger }): GradeMove {
  const { before, after, cells, followUp: day } = graded;
  const cell = (key: ColumnKey<'customers'>): string => String(cells[RESULT_COLUMNS.indexOf(key)] ?? '');
  return {
    from: before, to: after, move: cellMove(before, after), why: cell('why'), toGoUp: cell('toGoUp'),
    nextFollowUp: day === null ? '' : ledger.words.day(day), nextAction: cell('nextAction'),
  };
}
