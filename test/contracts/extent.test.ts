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
