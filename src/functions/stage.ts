import { writeChoice } from '../ledger/choices';
import type { FunctionContext, Result } from './context';
import { decisionColumn } from './decisions';

/** LEDGER_STAGE(table, as_of, [policy]): the funnel stage of each row, 目標市場 → 潛在客戶 → 目標客戶. */
export function ledgerStage(args: readonly unknown[], context: FunctionContext): Result {
  return decisionColumn(args, context, ({ stage }) => writeChoice('stage', stage, context.lang));
}
