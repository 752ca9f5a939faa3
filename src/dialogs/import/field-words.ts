import type { ImportPageData } from '../../app/contract/import';
import type { ImportField } from '../../app/contract/ledger-rows';
import type { ColumnMatch } from '../../intake/plan';
import { maskAddress, maskMail, maskPhone } from '../../domain/privacy/mask';
import { plainDay } from '../ui/day';
import type { ImportWords } from './words';

/** What a field is called in this sheet. */
export function labelOf(field: ImportField, { fields }: ImportPageData): string {
  return fields.find(({ key }) => key === field)?.header ?? field;
}

/** A column's header in the file; a column without one is counted. */
export function headerOf(match: ColumnMatch | undefined, { columns }: ImportWords): string {
  return match === undefined || match.header === '' ? columns.noHeader((match?.column ?? 0) + 1) : match.header;
}

/** A value as people read it: the word of a choice, a day of the locale, everything else as it stands. */
export function valueWords(field: ImportField, value: string, { facts, lang }: ImportWords): string {
  if (field === 'psychology') return value.split(',').map((type) => wordOf(facts.choices.psychology, type)).join(lang === 'en' ? ', ' : '、');
  const choices: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = facts.choices;
  return wordOf(choices[TICKS.has(field) ? 'yes' : field] ?? {}, DAYS.has(field) ? plainDay(value, lang) : value);
}

/** What the ledger has of somebody: nobody's phone, mail or address in full on a screen that others may see. */
export function maskedWords(field: ImportField, value: string, words: ImportWords): string {
  if (field === 'phone') return maskPhone(value);
  if (field === 'email') return maskMail(value);
  if (field === 'address') return maskAddress(value);
  return valueWords(field, value, words);
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}

const TICKS: ReadonlySet<ImportField> = new Set<ImportField>(['saidYes', 'visited', 'doNotContact']);
const DAYS: ReadonlySet<ImportField> = new Set<ImportField>(['saidYes', 'visited', 'expectedClose', 'promised', 'snoozeUntil', 'enteredOn', 'knownLastContact', 'knownLastPurchase']);
