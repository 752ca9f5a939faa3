import fc from 'fast-check';
import { maskAddress, maskMail, maskName, maskPhone } from '../../../src/domain/privacy/mask';
import { isMasked } from '../../../src/domain/privacy/masked';

test.each(['王○明', '王○', '○○', '歐○○娜', 'J○○ S○○', 'L○○', ' 王○明 ', '•••678', '•••', 'z•••', '王•••', '𠮷○健'])('%s is what a mask left', (text) => {
  expect(isMasked(text)).toBe(true);
});

test.each([
  '', ' ', '○', '✓', '王小明', '王 小明', 'John Smith', '0912-345-678', '•', '••', '• a point', '...678', 'a...', '●●●', '○×', '一○四', '二○○八', '一○四資訊科技',
  '二○二四年五月', '○○公司', '台北市○○路1號', '第○章第一節', '○ yes', 'A○○ and others', '•••12', '•••1234', 'ab•••',
])('%j is an ordinary text', (text) => {
  expect(isMasked(text)).toBe(false);
});

test('whatever is masked is known for it again', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((given) => given.trim() !== '');
  fc.assert(fc.property(text, (given) => {
    for (const mask of [maskMail, maskPhone, maskAddress]) expect(isMasked(mask(given))).toBe(true);
  }));
  fc.assert(fc.property(text, (given) => {
    fc.pre(!/[一二三四五六七八九十百千萬万年月日號号零〇第.,\d]/u.test(given));
    expect(isMasked(maskName(given))).toBe(true);
  }));
});

test('a name of several letters is never taken for a mask', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...'王陳林明華娜 AbJohn-·'), { minLength: 1, maxLength: 8 }), (letters) => {
    expect(isMasked(letters.join(''))).toBe(false);
  }));
});
