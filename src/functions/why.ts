import { messagesFor } from '../i18n/choose';
import { wordWhy } from '../i18n/reasons/word';
import { type FunctionContext, type Result } from './context';
import { decisionColumn } from './decisions';

/** LEDGER_WHY(table, as_of, [purchases], [contacts], [policy]): one sentence a row, the rule and the dates behind the grade. */
export function ledgerWhy(args: readonly unknown[], context: FunctionContext): Result {
  return decisionColumn(args, context, ({ why }) => wordWhy(why, messagesFor(context.lang).reasons, context.formatDay));
}
