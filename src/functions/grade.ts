import { writeChoice } from '../ledger/choices';
import { decisionColumn } from './decisions';
import type { FunctionContext, Result } from './context';

/** LEDGER_GRADE(table, as_of, [purchases], [contacts], [policy]): one grade a row, «not graded» worded in the user's language. */
export function ledgerGrade(args: readonly unknown[], context: FunctionContext): Result {
  return decisionColumn(args, context, ({ grade }) => writeChoice('gradeShown', grade ?? 'notGraded', context.lang));
}
