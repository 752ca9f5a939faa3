import { describe, expect, test } from '@jest/globals';
import { CARD_FACT_RULES } from '../../src/domain/card/completeness';
import { factMessages } from '../../src/i18n/facts/choose';
import { choiceValues, writeChoice, type ChoiceField } from '../../src/ledger/choices';
import { CUSTOMER_COLUMNS } from '../../src/ledger/columns/customers';
import { PROFILE_COLUMNS } from '../../src/ledger/columns/profiles';
import { LANGS } from '../../src/ledger/lang';
import { wordIn } from '../../src/ledger/words';

const COLUMNS = { ...PROFILE_COLUMNS, ...CUSTOMER_COLUMNS };

describe.each(LANGS)('the facts of a card in %s', (lang) => {
  const { labels, choices, ask } = factMessages(lang);

  test('are called as the columns of the sheet are', () => {
    expect(labels).toEqual(Object.fromEntries(Object.keys(labels).map((key) => [key, wordIn(COLUMNS[key as keyof typeof COLUMNS].header, lang)])));
  });

  test('have the values that the cells have, in their order', () => {
    for (const [field, words] of Object.entries(choices)) {
      expect(Object.entries(words)).toEqual(choiceValues(field as ChoiceField).map((value) => [value, writeChoice(field as ChoiceField, value, lang)]));
    }
  });

  test('each have a question of their own, which is one', () => {
    const questions = CARD_FACT_RULES.map(({ fact }) => ask[fact]);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.filter((question) => !/[?？]$/.test(question))).toEqual([]);
  });
});
