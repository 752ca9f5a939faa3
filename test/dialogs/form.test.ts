import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkForm, emptyForm, inputOf, readDecimal, type PurchaseForm } from '../../src/dialogs/purchase/form';
import { WANG } from './support/samples';

const TODAY = '2026-05-20';
const sound: PurchaseForm = { customer: WANG, day: TODAY, product: ' Espresso machine ', quantity: '2', amount: 'NT$ 12,800', orderNo: '', note: '' };

describe('numbers as people type them', () => {
  test.each<[string, number | null | 'unreadable']>([
    ['12800', 12800], ['12,800', 12800], ['12,800.50', 12800.5], ['1,234,567', 1234567], ['0', 0],
    ['NT$ 12,800', 12800], ['$99', 99], ['¥1280', 1280], ['1280元', 1280], ['１２，８００', 12800], ['  7 ', 7],
    ['', null], ['   ', null],
    ['abc', 'unreadable'], ['1,5', 'unreadable'], ['12,80', 'unreadable'], ['-5', 'unreadable'], ['1.2.3', 'unreadable'],
    ['2 pcs', 'unreadable'], ['1e3', 'unreadable'], ['$', 'unreadable'], ['=1+1', 'unreadable'],
  ])('%j is %j', (text, expected) => {
    expect(readDecimal(text)).toBe(expected);
  });

  test('a number written with separators is read as itself', () => {
    fc.assert(fc.property(fc.nat({ max: 1_000_000_000 }), (number) => {
      expect(readDecimal(number.toLocaleString('en-US'))).toBe(number);
    }));
  });

  test('whatever is typed gives a number of zero or more, nothing, or «unreadable»', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      const read = readDecimal(text);
      expect(read === null || read === 'unreadable' || (Number.isFinite(read) && read >= 0)).toBe(true);
    }));
  });
});

describe('what keeps a purchase from being saved', () => {
  test.each<[string, Partial<PurchaseForm>, object]>([
    ['nothing', {}, {}],
    ['no customer', { customer: null }, { customer: 'customer' }],
    ['no day', { day: '' }, { day: 'dayMissing' }],
    ['yesterday is fine', { day: '2026-05-19' }, {}],
    ['tomorrow', { day: '2026-05-21' }, { day: 'dayInFuture' }],
    ['a quantity of zero', { quantity: '0' }, { quantity: 'quantity' }],
    ['a quantity in words', { quantity: 'two' }, { quantity: 'quantity' }],
    ['a gift costs nothing', { amount: '0' }, {}],
    ['an amount in words', { amount: 'much' }, { amount: 'amount' }],
  ])('%s', (_, change, errors) => {
    expect(checkForm({ ...sound, ...change }, TODAY)).toEqual(errors);
  });

  test('an empty form lacks only the customer', () => {
    expect(checkForm(emptyForm(null, TODAY), TODAY)).toEqual({ customer: 'customer' });
  });
});

test('the purchase as the server takes it: texts trimmed, blanks as null, the row as a hint', () => {
  expect(inputOf(sound, 'line-1')).toEqual({
    customerId: 'C-000012', row: 5, day: TODAY, product: 'Espresso machine', quantity: 2, amount: 12800, orderNo: '', note: '', lineId: 'line-1',
  });
  expect(inputOf({ ...sound, quantity: '', amount: ' ' }, 'line-1')).toMatchObject({ quantity: null, amount: null });
});
