import { CHOICES, type Choice } from '../../src/ledger/choice-words';
import { choiceTexts, choiceValues, readChoice, writeChoice, type ChoiceField } from '../../src/ledger/choices';
import { columnOf, keysOf } from '../../src/ledger/columns/of-tab';
import { foldText } from '../../src/ledger/fold-text';
import { matchHeader, namesWithRank } from '../../src/ledger/headers';
import { COLUMN_KEYS, TABS } from '../../src/ledger/keys';
import { LANGS } from '../../src/ledger/lang';
import { allWords } from '../../src/ledger/words';

describe.each(TABS)('the columns of %s', (tab) => {
  test('every key of the contract has its column, in the contract’s order', () => {
    expect(keysOf(tab)).toEqual(COLUMN_KEYS[tab]);
    for (const key of keysOf(tab)) expect(allWords(columnOf(tab, key).header)).not.toContain('');
  });

  test('no header or alias means two columns', () => {
    const owners = new Map<string, string>();
    const doubles: string[] = [];
    for (const key of keysOf(tab)) {
      for (const name of new Set(namesWithRank(tab, key).map((each) => each.name))) {
        const owner = owners.get(name);
        if (owner !== undefined) doubles.push(`${name}: ${owner} and ${String(key)}`);
        owners.set(name, String(key));
      }
    }
    expect(doubles).toEqual([]);
  });

  test('a header of any language is found again', () => {
    for (const key of keysOf(tab)) {
      for (const header of allWords(columnOf(tab, key).header)) expect(matchHeader(tab, ` ${header.toUpperCase()}:`)).toEqual({ key, rank: 0 });
    }
  });
});

describe.each(Object.keys(CHOICES) as ChoiceField[])('the list %s', (field) => {
  test('no written form or alias means two values', () => {
    const owners = new Map<string, string>();
    const doubles: string[] = [];
    const table: Readonly<Record<string, Choice>> = CHOICES[field];
    for (const [value, { words, also }] of Object.entries(table)) {
      for (const text of new Set([...allWords(words), ...also.split('|').filter((each) => each !== '')].map(foldText))) {
        const owner = owners.get(text);
        if (owner !== undefined && owner !== value) doubles.push(`${text}: ${owner} and ${value}`);
        owners.set(text, value);
      }
    }
    expect(doubles).toEqual([]);
    expect(choiceTexts(field).size).toBeGreaterThan(0);
  });

  test('what is written is read back, in every language', () => {
    for (const lang of LANGS) {
      for (const value of choiceValues(field)) {
        expect(readChoice(field, writeChoice(field, value, lang))).toEqual({ ok: true, value });
      }
    }
  });
});
