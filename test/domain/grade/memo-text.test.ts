import fc from 'fast-check';
import { frameOf } from '../../../src/domain/decide';
import { decodeMemo, encodeMemo } from '../../../src/domain/grade/memo-text';
import { emptyMemo, fold } from '../../../src/domain/grade/standing';
import { DEFAULT_POLICY } from '../../../src/domain/policy';
import { anyContacts, anyPurchases, known, manual, TODAY } from '../arbitrary';
import { day, NOBODY } from '../support';

const empty = emptyMemo(frameOf(NOBODY, DEFAULT_POLICY), day(0));

test('a memo comes back as it was written', () => {
  fc.assert(fc.property(fc.record({ known, manual: fc.option(manual) }), anyPurchases, anyContacts, (who, bought, met) => {
    const memo = fold(bought, met, frameOf(who, DEFAULT_POLICY), day(TODAY));
    expect(decodeMemo(encodeMemo(memo))).toEqual(memo);
  }));
});

test('its text is short and looks like no formula, number or date', () => {
  fc.assert(fc.property(anyPurchases, anyContacts, (bought, met) => {
    const text = encodeMemo(fold(bought, met, frameOf(NOBODY, DEFAULT_POLICY), day(TODAY)));
    expect(text).toMatch(/^\[1,/);
    expect(text.length).toBeLessThan(400);
  }));
});

test.each([
  ['nothing', ''], ['other text', 'call on Monday'], ['other JSON', '{"a":1}'], ['half a memo', encodeMemo(empty).slice(0, -5)],
  ['another version', encodeMemo(empty).replace('[1,', '[2,')],
  ['a space more', encodeMemo(empty).replace(',', ', ')],
  ['a field more', encodeMemo(empty).replace(']', ',null]')],
  ['a field less', encodeMemo(empty).replace(/,[^,]*\]$/, ']')],
  ['text for a number', encodeMemo(empty).replace('45', '"45"')],
  ['a blank for a number', encodeMemo(empty).replace('45', 'null')],
  ['a flag that is neither yes nor no', encodeMemo(empty).replace('45,90,90,1,0', '45,90,90,1,2')],
  ['a nested list', '[1,[1]]'], ['the longest cell', `[1,${'1,'.repeat(20000)}1]`],
])('%s is no memo', (_, text) => {
  expect(text).not.toBe(encodeMemo(empty));
  expect(decodeMemo(text)).toBeNull();
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    expect(decodeMemo(text)).toBeNull();
    decodeMemo(`[1,${text}]`);
  }));
});
