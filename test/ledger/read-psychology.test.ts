import fc from 'fast-check';
import { PSYCHOLOGY_RULES, type Psychology } from '../../src/domain/card/psychology';
import { LANGS } from '../../src/ledger/lang';
import { readPsychology, writePsychology } from '../../src/ledger/read-psychology';

const TYPES: readonly Psychology[] = PSYCHOLOGY_RULES.map(({ type }) => type);

test.each<[unknown, Psychology[]]>([
  ['', []], ['  ', []], [null, []], [undefined, []], ['—', []],
  ['實用', ['pragmatic']], ['实用主义', ['pragmatic']], ['Pragmatic', ['pragmatic']], ['follow others', ['conformity']], ['追求品牌', ['brand']],
  ['實用、品牌', ['pragmatic', 'brand']], ['品牌，實用', ['brand', 'pragmatic']], ['pragmatic, brand', ['pragmatic', 'brand']], ['Brand/Novelty', ['brand', 'novelty']],
  ['审美＋猎奇', ['aesthetic', 'novelty']], ['審美和從眾', ['aesthetic', 'conformity']], ['aesthetic and follow others', ['aesthetic', 'conformity']], ['實用\n品牌', ['pragmatic', 'brand']],
  ['實用　品牌', ['pragmatic', 'brand']], ['brand novelty', ['brand', 'novelty']], ['brand; ; novelty;', ['brand', 'novelty']], ['實用、實用主義', ['pragmatic']], ['ｂｒａｎｄ｜new', ['brand', 'novelty']],
])('the cell %p holds %p', (cell, types) => {
  expect(readPsychology(cell)).toEqual({ ok: true, value: types });
});

test.each<[unknown, string]>([
  ['cheap', 'notAChoice'], ['實用、便宜', 'notAChoice'], ['實用、品牌、審美', 'notAChoice'], ['brand novelty aesthetic', 'notAChoice'], [7, 'notAChoice'], [true, 'notAChoice'],
  [new Date(0), 'notAChoice'], ['#REF!', 'formulaError'], ['<script>brand</script>', 'notAChoice'],
])('the cell %p cannot be read: %s', (cell, code) => {
  expect(readPsychology(cell)).toEqual({ ok: false, code });
});

test('what is written is read back, in every language and every order', () => {
  for (const lang of LANGS) {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...TYPES), { maxLength: 2 }), (types) => {
      expect(readPsychology(writePsychology(types, lang))).toEqual({ ok: true, value: types });
    }), { numRuns: 40 });
  }
});

test('whatever stands there, never more than two types and never an exception', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.anything()), (cell) => {
    const read = readPsychology(cell);
    if (read.ok) expect(read.value.length).toBeLessThanOrEqual(2);
  }));
});
