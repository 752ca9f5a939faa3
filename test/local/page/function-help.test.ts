import { readFunctionHelp } from '../../../local/page/function-help';

const CODE = `var L=(()=>{/** @customfunction */return {}})();
function onOpen() { return L.onOpen.apply(this, arguments); }
/**
 * Next follow-up date,
 * a workday.
 *
 * @param {Array<Array<string>>} grade A to F, a cell or a column
 * @param {number} [case] 1, 2 or 3
 * @return {Array<Array<Date>>} a date a row
 * @customfunction
 */
function LEDGER_FOLLOW_UP(grade, power) { return L.LEDGER_FOLLOW_UP.apply(this, arguments); }
/** Not for cells. */
function helper() {}`;

test('the help of a custom function is what its JSDoc says; other functions have none', () => {
  expect(readFunctionHelp(CODE)).toEqual([{
    name: 'LEDGER_FOLLOW_UP',
    description: 'Next follow-up date, a workday.',
    params: [
      { name: 'grade', type: 'Array<Array<string>>', text: 'A to F, a cell or a column', optional: false },
      { name: 'case', type: 'number', text: '1, 2 or 3', optional: true },
    ],
  }]);
});

test('code without custom functions has no help', () => {
  expect(readFunctionHelp('function onOpen() {}')).toEqual([]);
});
