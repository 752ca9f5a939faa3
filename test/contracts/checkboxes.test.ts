import { closeSheets, evaluate, withScript } from './local-sheet';

afterAll(closeSheets);

const CODE = `
function make() { var s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange('A2:A').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()); }
function values() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A3').getValues().map(function (r) { return r[0]; }); }
function last() { return SpreadsheetApp.getActive().getSheets()[0].getLastRow(); }
function onEdit(e) { return [e.range.getA1Notation(), e.value, typeof e.value, e.oldValue, typeof e.oldValue]; }
`;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

it('ticking a blank box writes TRUE, unticking FALSE, and onEdit is told in words', () => {
  const sheet = withScript(CODE);
  sheet.run('make');
  expect(plain(sheet.run('values'))).toEqual(['', '', '']);
  expect(sheet.run('last')).toBe(0);
  expect(plain(sheet.tick('A2')?.result)).toEqual(['A2', 'TRUE', 'string', null, 'undefined']);
  expect(plain(sheet.run('values'))).toEqual(['', true, '']);
  expect(plain(sheet.tick('A2', false)?.result)).toEqual(['A2', 'FALSE', 'string', 'TRUE', 'string']);
  expect(plain(sheet.tick('A2')?.result)).toEqual(['A2', 'TRUE', 'string', 'FALSE', 'string']);
  expect(plain(sheet.edit('A2', '')?.result)).toEqual(['A2', null, 'undefined', 'TRUE', 'string']);
  expect(plain(sheet.run('values'))).toEqual(['', '', '']);
});

it('one rule on a block is one write that leaves its neighbours\' rules alone', () => {
  const sheet = withScript(`
function one() { var s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange('A1:D9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).build()); }
function block() { var s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange('B3:C5').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()); }
function rules() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A2:D6').getDataValidations().map(function (row) { return row.map(function (r) { return r === null ? '-' : r.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX ? 'c' : 'l'; }).join(''); }); }`);
  sheet.run('one');
  const { report } = sheet.attempt('block');
  expect(report.calls).toEqual({ reads: 0, writes: 1, other: 0 });
  expect(plain(sheet.run('rules'))).toEqual(['llll', 'lccl', 'lccl', 'lccl', 'llll']);
});

it('a box with values of its own keeps them', () => {
  expect(evaluate(`
    s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no').build());
    var r = s.getRange('A1').getDataValidation(); return [r.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX, r.getCriteriaValues()];`)).toEqual([true, ['yes', 'no']]);
});

it('deleted rows take their rules along, hidden rows keep theirs', () => {
  expect(evaluate(`
    s.getRange('A2:A4').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    s.getRange('A2:A5').setValues([[true], [''], [false], ['x']]);
    s.deleteRows(3, 2); s.hideRows(2);
    return [s.getRange('A2:A3').getValues(), s.getRange('A2:A3').getDataValidations().map(function (r) { return r[0] === null; }), s.isRowHiddenByUser(2)];`)).toEqual([[[true], ['x']], [false, true], true]);
});
