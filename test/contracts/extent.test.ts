import { closeSheets, evaluate, withScript } from './local-sheet';

afterAll(closeSheets);

it('keeps the last row and column right through writes, clears and overwriting', () => {
  expect(evaluate(`
    var seen = []; var look = function () { seen.push([s.getLastRow(), s.getLastColumn()]); };
    s.getRange('B2').setValue('x'); look();
    s.getRange('A1:C5').setValues([['a','',''],['','',''],['','',''],['','',''],['','','c']]); look();
    s.getRange('B3').setValue('inside'); look();
    s.getRange('C5').setValue(''); look();
    s.getRange('D9').setNumberFormat('@'); look();
    s.getRange('A3:B3').clearContent(); look();
    s.appendRow(['y', 'z']); look();
    return seen;`)).toEqual([[2, 2], [5, 3], [5, 3], [3, 2], [3, 2], [1, 1], [2, 2]]);
});

it('finds formulas that come into a workbook that held none, and recomputes what hangs on them', async () => {
  const sheet = withScript("function main() { SpreadsheetApp.getActiveSheet().getRange('B1').setFormula('=A1*2'); } function change() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5); }");
  sheet.type('A1', 2);
  sheet.run('main');
  await sheet.settle();
  const before = sheet.values('B1');
  sheet.run('change');
  await sheet.settle();
  expect([before, sheet.values('B1')]).toEqual([[[4]], [[10]]]);
});

it('follows formulas that move with their rows, and those that are overwritten', async () => {
  const sheet = withScript(`
    function main() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:A2').setValues([[1], [2]]); s.getRange('B1').setFormula('=A1*2'); s.getRange('B2').setFormula('=A2*2'); }
    function over() { SpreadsheetApp.getActiveSheet().getRange('B3').setValue('gone'); }
    function change() { SpreadsheetApp.getActiveSheet().getRange('A2').setValue(5); }`);
  sheet.run('main');
  await sheet.settle();
  sheet.insertRow('Sheet1', 1);
  sheet.run('over');
  sheet.run('change');
  await sheet.settle();
  expect(sheet.values('Sheet1!A2:B3')).toEqual([[5, 10], [2, 'gone']]);
  expect(sheet.formulas('Sheet1!B2:B3')).toEqual([['=A2*2'], ['']]);
});
