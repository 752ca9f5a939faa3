import type { FactKey, FactValue } from '../../../app/contract/facts';
import { plainDay } from '../../ui/day';
import type { CardWords } from '../words';
import { controlOf } from './groups';

/** What values are worded with. */
type ValueWords = Pick<CardWords, 'facts' | 'lang'>;

/** What a fact is called where it stands. */
export function labelOf(key: FactKey, { card, facts }: CardWords): string {
  if (key === 'basicAsOf' || key === 'personAsOf' || key === 'companyAsOf') return card.facts.asOf;
  if (key === 'basicSource' || key === 'personSource' || key === 'companySource') return card.facts.source;
  return facts.labels[key];
}

/** What stands in a cell, as people read it. */
export function shownValue(key: FactKey, fact: FactValue | undefined, words: ValueWords): string {
  return fact?.shown ?? valueWords(key, fact?.value ?? '', words);
}

/** A value as people read it: the word of a choice, a day of the locale. */
export function valueWords(key: FactKey, value: string, { facts, lang }: ValueWords): string {
  if (value === '') return '';
  if (key === 'psychology') return value.split(',').map((type) => wordOf(facts.choices.psychology, type)).join(lang === 'en' ? ', ' : '、');
  const control = controlOf(key);
  if (control === 'day') return plainDay(value, lang);
  if (control === 'tick') return wordOf(facts.choices.yes, value);
  if (control === 'line' || control === 'area') return value;
  return wordOf(facts.choices[control], value);
}

/** A code that the page does not know is shown as it is. */
function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
