import { readAmount } from '../../src/reading/amount';

test.each([
  ['1,234', 1234, ''], ['１２０', 120, ''], ['NT$1,200', 1200, 'currencyDropped'], ['NT$ 1,200元', 1200, 'currencyDropped'], ['¥500', 500, 'currencyDropped'], ['￥500', 500, 'currencyDropped'],
  ['3萬', 30_000, ''], ['1.5亿', 150_000_000, ''], ['2千', 2000, ''], ['5百', 500, ''], ['1.2k', 1200, ''], ['1.1K', 1100, ''], ['3M', 3_000_000, ''], ['2k USD', 2000, 'currencyDropped'],
  ['約3萬', 30_000, ''], ['~ 500', 500, ''], ['100+', 100, ''], ['3萬以上', 30_000, ''], ['5000/月', 5000, ''], ['5次', 5, ''], ['(5)', -5, ''], ['-5', -5, ''], ['0', 0, ''], [7.5, 7.5, ''],
  ['', null, ''], ['-', null, ''], ['無', null, ''], ['n/a', null, ''],
])('%p is %p', (cell, value, flags) => {
  expect(readAmount(cell)).toEqual({ ok: true, value, flags: flags === '' ? [] : [flags] });
});

test.each([['很多', 'notANumber'], ['1-2', 'notANumber'], ['1,2,3', 'notANumber'], ['k', 'notANumber'], ['#DIV/0!', 'formulaError'], [true, 'notANumber'], [Infinity, 'notANumber']])('%p is refused: %s', (cell, code) => {
  expect(readAmount(cell)).toEqual({ ok: false, code });
});
