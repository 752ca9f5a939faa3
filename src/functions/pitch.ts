import { messagesFor } from '../i18n/choose';
import { pitchMessages } from '../i18n/psychology/choose';
import { quoted } from '../ledger/issue';
import { readPsychology } from '../ledger/read-psychology';
import { splitPolicy } from './arguments';
import { sideBySide } from './columns-of-height';
import { type FunctionContext, type Result } from './context';

/**
 * LEDGER_PITCH(psychology, [policy]): what to bring forward and what to leave out with a buyer of this psychology (policy §8),
 * blank for a blank. A cell with two types gets a line for each, with its name.
 */
export function ledgerPitch(args: readonly unknown[], context: FunctionContext): Result {
  const messages = messagesFor(context.lang).functions;
  const { types, inCell } = pitchMessages(context.lang);
  const { args: [psychology] } = splitPolicy(args, context);
  const side = sideBySide({ psychology }, messages);
  if (!side.ok) return side.sentence;
  const result = (at: number): string => {
    const cell = side.cell('psychology', at);
    const read = readPsychology(cell);
    if (!read.ok) return messages.argument('psychology', quoted(cell));
    const lines = read.value.map((type) => types[type]).map(({ name, pitch, avoid }) => ({ name, text: inCell(pitch, avoid) }));
    return lines.length === 1 ? lines[0]?.text ?? '' : lines.map(({ name, text }) => `${name} · ${text}`).join('\n');
  };
  return side.single ? result(0) : Array.from({ length: side.height }, (_, at) => [result(at)]);
}
