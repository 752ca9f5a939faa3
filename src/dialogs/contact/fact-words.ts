import type { FactKey, FactValue } from '../../app/contract/facts';
import { contactMessages } from '../../i18n/contact/choose';
import { factMessages } from '../../i18n/facts/choose';
import type { Lang } from '../../ledger/lang';
import { plainDay } from '../ui/day';
import type { TalkFact } from './form';

/** What kind of control a fact of a talk needs. */
export const FACT_KINDS = {
  intention: 'choice', doubt: 'text', issue: 'text', saidYes: 'yes', expectedClose: 'day',
  need: 'choice', knowledge: 'choice', power: 'choice', authority: 'choice', demand: 'choice',
} as const satisfies Readonly<Record<TalkFact, 'choice' | 'text' | 'yes' | 'day'>>;

/** The values of a fact that is chosen from a list, each with its word. */
export function optionsOf(fact: TalkFact, lang: Lang): readonly { readonly value: string; readonly label: string }[] {
  const { choices } = factMessages(lang);
  if (FACT_KINDS[fact] === 'yes') return [{ value: 'yes', label: choices.yes.yes }, { value: '', label: contactMessages(lang).notYet }];
  const words = Object.entries(choices).find(([field]) => field === fact)?.[1] ?? {};
  return [...Object.entries<string>(words).map(([value, label]) => ({ value, label })), { value: '', label: contactMessages(lang).unknown }];
}

/** The value of a fact in the person's words; what is blank says what blank means there. */
export function sayFact(key: FactKey, fact: FactValue | undefined, lang: Lang): string {
  const value = fact?.value ?? '';
  const words = contactMessages(lang);
  if (value === '') return fact?.shown ?? (key === 'doubt' || key === 'issue' ? words.gone : key === 'saidYes' ? words.notYet : words.unknown);
  if (!isTalkFact(key)) return value;
  if (FACT_KINDS[key] === 'day') return /^\d{4}-\d\d-\d\d$/.test(value) ? plainDay(value, lang) : value;
  // A number of the demand is no code: it says itself.
  return optionsOf(key, lang).find((option) => option.value === value)?.label ?? value;
}

function isTalkFact(key: FactKey): key is TalkFact {
  return key in FACT_KINDS;
}
