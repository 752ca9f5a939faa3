import { describe, expect, test } from '@jest/globals';
import { isFlag, isNumber, isText, isWhole, listOf, maybe, maybeNull, recordOf } from '../../src/app/shape';

const isLine = recordOf({ id: isText, row: maybe(isWhole), amount: maybeNull(isNumber), paid: isFlag, tags: listOf(isText) });
const LINE = { id: 'C-1', row: 2, amount: 1.5, paid: true, tags: ['a'] };

describe('what crosses the border has the shape that is asked for', () => {
  test.each([
    ['whole', LINE],
    ['without what may be left out', { id: '', paid: false, tags: [] }],
    ['with null where that is allowed', { ...LINE, amount: null }],
    ['with more than is asked for', { ...LINE, extra: {} }],
  ])('%s', (_, value) => { expect(isLine(value)).toBe(true); });

  test.each<readonly [string, unknown]>([
    ['nothing', undefined], ['null', null], ['a text', 'C-1'], ['a list', [LINE]],
    ['a field missing', { id: 'C-1', paid: true }],
    ['a number for a text', { ...LINE, id: 1 }],
    ['half a row', { ...LINE, row: 1.5 }],
    ['null where it is not allowed', { ...LINE, row: null }],
    ['no number', { ...LINE, amount: NaN }],
    ['an endless number', { ...LINE, amount: Infinity }],
    ['a word for yes', { ...LINE, paid: 'yes' }],
    ['one bad item in a list', { ...LINE, tags: ['a', 2] }],
    ['an object for a list', { ...LINE, tags: { 0: 'a', length: 1 } }],
  ])('not %s', (_, value) => { expect(isLine(value)).toBe(false); });
});
