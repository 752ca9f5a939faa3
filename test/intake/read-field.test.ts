import type { ImportField } from '../../src/app/contract/ledger-rows';
import { matchColumns } from '../../src/intake/match-columns';
import { readField, writtenOf, type FieldContext } from '../../src/intake/read-field';
import { choiceValues, writeChoice, type ChoiceField } from '../../src/ledger/choices';
import { columnOf } from '../../src/ledger/columns/of-tab';
import { LANGS } from '../../src/ledger/lang';
import { aFile, FIELDS } from './support/a-file';

const ASKED: FieldContext = { region: 'TW', today: '2024-06-03', largeFrom: 100, titleFree: true, order: null, gradeMeanings: { A: 'A' } };

const CHOICES = FIELDS.flatMap((field): readonly (readonly [ImportField, ChoiceField])[] => {
  const { choice } = columnOf('customers', field);
  return choice === null || field === 'manualGrade' ? [] : [[field, choice]];
});

test.each(CHOICES)('every word that a ledger writes for %s is read back as itself, with nothing to remember of how it was written', (field, choice) => {
  for (const lang of LANGS) {
    for (const value of choiceValues(choice)) {
      const word = writeChoice<ChoiceField>(choice, value, lang);
      // «No» to a question that only a yes answers says nothing.
      const said = choice === 'yes' && value === 'no' ? '' : value;
      expect([word, readField(field, word, ASKED)]).toEqual([word, { value: said, title: '', flags: [], problem: null }]);
      expect(writtenOf(field, word, value)).toBe('');
    }
  }
});

test('two psychologies are read back from every language', () => {
  for (const word of ['pragmatic, brand', '實用、品牌', '实用、品牌']) {
    expect(readField('psychology', word, ASKED)).toMatchObject({ value: 'pragmatic,brand', problem: null });
    expect(writtenOf('psychology', word, 'pragmatic,brand')).toBe('');
  }
  expect(writtenOf('psychology', '實用/品牌', 'pragmatic,brand')).toBe('實用/品牌');
});

test.each<[ImportField, string | number | boolean, string]>([
  ['visited', '2024-05-20', 'yes'], ['visited', '5月20日', 'yes'], ['visited', true, 'yes'], ['visited', false, ''], ['need', false, ''], ['doNotContact', 'FALSE', ''],
  ['demand', 0, 'none'], ['demand', 99, 'small'], ['demand', '1萬', 'large'], ['likes', 'TRUE', 'TRUE'], ['likes', '—', ''], ['doubt', '無', ''], ['likes', '無', '無'],
  ['address', ' 台北市\r\n中山北路 ', '台北市\n中山北路'], ['knownPurchases', 3, '3'], ['manualGrade', 'A', 'A'], ['enteredOn', 45432, '2024-05-20'],
  ['name', '=HYPERLINK("x")', '=HYPERLINK("x")'], ['company', '•••', ''], ['id', ' 007 ', '007'],
])('%s: %p says %p', (field, cell, value) => {
  expect(readField(field, cell, ASKED)).toMatchObject({ value, problem: null });
});

test.each<[ImportField, string | number, string]>([
  ['demand', -1, 'notAChoice'], ['knownPurchases', '-1', 'notANumber'], ['knownPurchases', 2.5, 'notANumber'], ['knownPurchases', 1e12, 'notANumber'], ['visited', '也許', 'notAChoice'],
  ['manualGrade', '__proto__', 'gradeNotSaid'], ['manualGrade', 'constructor', 'gradeNotSaid'], ['likes', 'x'.repeat(5001), 'textTooLong'], ['id', 'x'.repeat(201), 'textTooLong'], ['address', '#REF!', 'formulaError'],
])('%s: %p is refused: %s', (field, cell, problem) => {
  expect(readField(field, cell, ASKED)).toMatchObject({ value: '', problem });
});

test('cells of a hundred thousand letters are told at once, whatever they repeat', () => {
  const cells = ['T', ' ', '.', '(', '1', '1 ', 'a@', '.a', '王', '王 ', '○', '•', '-', '=', '\u0000', '路縣', ', ', '1/'].map((part) => `a@1${part.repeat(100_000 / part.length)}x`);
  // Of NULs nothing is left, and what stands around them is short.
  for (const field of FIELDS) for (const cell of cells) expect(readField(field, cell, ASKED).value.length).toBeLessThan(10);
  const table = aFile(['甲', '電話', '約定日', '先前購買次數', 'x'], cells.map((cell) => [cell, cell, cell, cell, cell]));
  expect(matchColumns(table, FIELDS, {})).toHaveLength(5);
});
