import { maskAddress, maskMail, maskName, maskPhone } from '../domain/privacy/mask';
import { messagesFor } from '../i18n/choose';
import { isFormulaError } from '../ledger/cell';
import { readChoice, type ChoiceValue } from '../ledger/choices';
import { quoted } from '../ledger/issue';
import { readText } from '../ledger/read-text';
import { sideBySide } from './columns-of-height';
import { type FunctionContext, type Result } from './context';

/**
 * LEDGER_MASK(value, kind): what others may see of a name, phone, mail or address (policy §8), as exports show it; blank for a
 * blank. The kind is one cell for all of a column, or a column of the same height.
 */
export function ledgerMask([value, kind]: readonly unknown[], { lang, dayOfDate }: FunctionContext): Result {
  const messages = messagesFor(lang).functions;
  const side = sideBySide({ value, kind }, messages);
  if (!side.ok) return side.sentence;
  const result = (at: number): string => {
    const [cell, named] = [side.cell('value', at), side.cell('kind', at)];
    const text = readText(cell, dayOfDate);
    if (text === '') return '';
    if (isFormulaError(cell)) return messages.unreadable('value', quoted(cell), 'formulaError');
    const read = readChoice('maskKind', named);
    return read.ok && read.value !== null ? MASKS[read.value](text) : messages.argument('kind', quoted(named));
  };
  return side.single ? result(0) : Array.from({ length: side.height }, (_, at) => [result(at)]);
}

const MASKS: Readonly<Record<ChoiceValue<'maskKind'>, (text: string) => string>> = { name: maskName, phone: maskPhone, mail: maskMail, address: maskAddress };
