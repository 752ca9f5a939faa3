import { messagesFor } from '../i18n/choose';
import { strategyFor } from '../domain/grade/strategy';
import { wordStrategy } from '../i18n/reasons/word';
import { isBlank } from '../ledger/cell';
import { readChoice } from '../ledger/choices';
import { quoted } from '../ledger/issue';
import { splitPolicy } from './arguments';
import { sideBySide } from './columns-of-height';
import { type FunctionContext, type Result } from './context';

/** LEDGER_STRATEGY(grade, [policy]): how to respond to a customer of this grade (policy §7), blank for a blank. */
export function ledgerStrategy(args: readonly unknown[], context: FunctionContext): Result {
  const messages = messagesFor(context.lang).functions;
  const { args: [grade] } = splitPolicy(args, context);
  const side = sideBySide({ grade }, messages);
  if (!side.ok) return side.sentence;
  const result = (at: number): string => {
    const cell = side.cell('grade', at);
    if (isBlank(cell)) return '';
    const read = readChoice('gradeShown', cell);
    if (!read.ok) return messages.argument('grade', quoted(cell));
    return wordStrategy(strategyFor(read.value === 'notGraded' ? null : read.value), messagesFor(context.lang).reasons);
  };
  return side.single ? result(0) : Array.from({ length: side.height }, (_, at) => [result(at)]);
}
