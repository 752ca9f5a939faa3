import { closeSheets, evaluate } from './local-sheet';

afterAll(closeSheets);

/** Range.setValues: «parsed as if typed» — platform, «Data». */
const TYPED: readonly (readonly [unknown, unknown, string])[] = [
  ['Ann', 'Ann', 'Ann'],
  ['', '', ''],
  ['12', 12, '12'],
  ['-3.5', -3.5, '-3.5'],
  ['1,000,000', 1000000, '1,000,000'],
  ['1,00', '1,00', '1,00'],
  ['$2.99', 2.99, '$2.99'],
  ['50%', 0.5, '50%'],
  ['TRUE', true, 'TRUE'],
  ['false', false, 'FALSE'],
  ['007', 7, '7'],
  ["'007", '007', '007'],
  ["'=1+1", '=1+1', '=1+1'],
  ['0912-345-678', '0912-345-678', '0912-345-678'],
  ['客戶', '客戶', '客戶'],
  [42, 42, '42'],
  [true, true, 'TRUE'],
  [null, '', ''],
];
it.each(TYPED)('%p written is read as %p and shown as %p', (written, read, shown) => {
  expect(evaluate(`s.getRange('A1').setValues([[${JSON.stringify(written)}]]); return [s.getRange('A1').getValue(), s.getRange('A1').getDisplayValue()];`)).toEqual([read, shown]);
});

it('reads a telephone number that looks like a sum as a formula', () => {
  expect(evaluate(`s.getRange('A1').setValue('+91-044-28296490'); return s.getRange('A1').getFormula();`)).toBe('=+91-044-28296490');
});

it.each([
  ['2024-05-06', '2024-05-06'], ['2024/5/6', '2024-05-06'], ['5/6/2024', '2024-05-06'], ['1-2', '2024-01-02'], ['May 6, 2024', '2024-05-06'],
])('reads %p as a day', (typed, day) => {
  expect(evaluate(`s.getRange('A1').setValue('${typed}'); var d = s.getRange('A1').getValue(); return [d instanceof Date, Utilities.formatDate(d, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd')];`, { today: '2024-03-01' })).toEqual([true, day]);
});

it('reads 5/6 by the locale of the spreadsheet', () => {
  const day = (locale: string): unknown => evaluate(`book.setSpreadsheetLocale('${locale}'); s.getRange('A1').setValue('5/6/2024'); return Utilities.formatDate(s.getRange('A1').getValue(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd');`);
  expect([day('en_US'), day('en_GB')]).toEqual(['2024-05-06', '2024-06-05']);
});

it.each(['2024-02-30', '2024-13-01', '13/13/2024', '25:00', 'Marchant 5'])('keeps %p as text', (text) => {
  expect(evaluate(`s.getRange('A1').setValue('${text}'); return s.getRange('A1').getValue();`)).toBe(text);
});

describe('a plain-text cell', () => {
  const written = (text: string, options = {}): unknown => evaluate(`var c = s.getRange('A1').setNumberFormat('@'); c.setValue(${JSON.stringify(text)}); return [c.getValue(), c.getFormula()];`, options);
  it.each(['007', '=1+1', '1,000', '2024-05-06', 'TRUE', '+886 912'])('keeps %p letter by letter', (text) => { expect(written(text)).toEqual([text, '']); });
  it('can be had the other way, since nobody has verified it', () => {
    expect(written('=1+1', { atCells: 'parseFormulas' })).toEqual(['', '=1+1']);
    expect(written("'=1", { apostropheInAtCell: 'swallowed' })).toEqual(['=1', '']);
    expect(written("'=1", { apostropheInAtCell: 'kept' })).toEqual(["'=1", '']);
  });
});

it('keeps text that looks like a number as text when the cell is formatted later', () => {
  expect(evaluate(`s.getRange('A1').setValue("'0912"); s.getRange('A1').setFontWeight('bold').setBackground('#ff0000'); return [s.getRange('A1').getValue(), s.getRange('A1').getFontWeight(), s.getRange('A1').getBackground()];`)).toEqual(['0912', 'bold', '#ff0000']);
});

it('gives tables, Dates and errors of the script\'s own realm', () => {
  expect(evaluate(`
    s.getRange('A1').setValue('2024-05-06');
    var v = s.getRange('A1:B2').getValues(); var e; try { s.getRange('A1:B2').setValues([[1]]); } catch (x) { e = x; }
    return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, e instanceof Error, String(e)];`)).toEqual([true, true, true, true,
    'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.']);
});

it('throws for values of another shape, for cells outside the grid and for what it does not know', () => {
  const message = (expression: string): unknown => evaluate(`try { ${expression} } catch (e) { return e.message; }`);
  expect(message('s.getRange("A1:B1").setValues([[1]])')).toMatch('The number of columns in the data does not match');
  expect(message('s.getRange(1001, 1).getValue()')).toMatch('outside the dimensions of the sheet');
  expect(message('s.getRange(1, 27)')).toMatch('outside the dimensions of the sheet');
  expect(message('s.getRange(0, 1)')).toMatch('too small');
  expect(message('s.getRange(1, 1, 0, 1)')).toMatch('at least 1');
  expect(message('s.frobnicate()')).toBe('not implemented: Sheet.frobnicate');
  expect(message('SpreadsheetApp.openById("x")')).toBe('not implemented: SpreadsheetApp.openById');
  expect(message('s.getRange("A1").setValue(new Array(50002).join("x"))')).toMatch('50000 characters');
});

it('counts an unticked checkbox as content, but neither a format nor a rule', () => {
  expect(evaluate(`s.getRange('A1').setValue('x'); s.getRange('A9').setBackground('#eeeeee'); s.getRange('A8').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()); var one = s.getLastRow(); s.getRange('C5').insertCheckboxes(); return [one, s.getLastRow(), s.getLastColumn(), s.getRange('C5').getValue()];`)).toEqual([1, 5, 3, false]);
});

it('has no rows or columns when the tab is empty, and appendRow makes room', () => {
  expect(evaluate(`var empty = [s.getLastRow(), s.getLastColumn()]; s.deleteRows(3, s.getMaxRows() - 2); s.appendRow([1]); s.appendRow([2]); s.appendRow([3]); return [empty, s.getMaxRows(), s.getRange('A1:A3').getValues()];`)).toEqual([[0, 0], 3, [[1], [2], [3]]]);
});

it('clears content and keeps the format', () => {
  expect(evaluate(`s.getRange('A1').setNumberFormat('0.00').setValue(2).clearContent(); return [s.getRange('A1').getValue(), s.getRange('A1').getNumberFormat(), s.getLastRow()];`)).toEqual(['', '0.00', 0]);
});
