import { closeSheets, evaluate, withScript } from './local-sheet';

afterAll(closeSheets);

it.each([
  ['ascending', true, [2, 10, 'Apple', 'apple', 'Banana', 'éclair', 'zoo', false, true, '', '']],
  ['descending', false, [true, false, 'zoo', 'éclair', 'Banana', 'Apple', 'apple', 10, 2, '', '']],
])('sorts %s: numbers, texts, truths, and blanks last', (_, ascending, expected) => {
  expect(evaluate(`
    s.getRange('A1:A11').setValues([['zoo'], [''], [true], ['Apple'], [10], ['Banana'], [''], [false], ['apple'], [2], ['éclair']]);
    s.getRange('A1:A11').sort({ column: 1, ascending: ${String(ascending)} });
    return s.getRange('A1:A11').getValues().map(function (r) { return r[0]; });`)).toEqual(expected);
});

it('sorts by several keys, equal rows staying in their order', () => {
  expect(evaluate(`
    s.getRange('B2:D7').setValues([['b', 1, 'first'], ['a', 2, 'second'], ['b', 2, 'third'], ['a', 2, 'fourth'], ['', 9, 'fifth'], ['a', '', 'sixth']]);
    s.getRange('B2:D7').sort([{ column: 2, ascending: true }, { column: 3, ascending: false }]);
    return s.getRange('D2:D7').getValues().map(function (r) { return r[0]; });`)).toEqual(['second', 'fourth', 'sixth', 'third', 'first', 'fifth']);
});

it('takes days for the numbers they are, and a bare column number', () => {
  expect(evaluate(`
    s.getRange('A1:A3').setNumberFormat('yyyy-mm-dd');
    s.getRange('A1:B3').setValues([['2026-03-10', 'c'], ['2025-12-31', 'a'], ['2026-01-02', 'b']]);
    s.getRange('A1:B3').sort(1);
    return [s.getRange('A1:B3').getDisplayValues(), s.getRange('A1').getValue() instanceof Date];`)).toEqual([[['2025-12-31', 'a'], ['2026-01-02', 'b'], ['2026-03-10', 'c']], true]);
});

it('takes looks and notes along and leaves what is beside it', () => {
  expect(evaluate(`
    s.getRange('A1:C3').setValues([['c', 1, 'x'], ['a', 2, 'y'], ['b', '', 'z']]);
    s.getRange('A1').setBackground('#ff0000').setNote('note of c'); s.getRange('B2').setNumberFormat('0.00'); s.getRange('C1').setNote('beside');
    s.getRange('A1:B3').sort(1);
    return [s.getRange('A1:C3').getDisplayValues(), s.getRange('A1:A3').getBackgrounds(), s.getRange('A1:C3').getNotes()];`))
    .toEqual([[['a', '2.00', 'x'], ['b', '', 'y'], ['c', '1', 'z']], [['#ffffff'], ['#ffffff'], ['#ff0000']], [['', '', 'beside'], ['', '', ''], ['note of c', '', '']]]);
});

it('keeps a formula pointing at its own row, and one beside the block pointing where it did', async () => {
  const sheet = withScript(`
function write() { var s = SpreadsheetApp.getActive().getSheets()[0];
  s.getRange('A1:C4').setValues([['n', 'double', 'plain'], [3, '=A2*2+$F$1', 'x'], [1, '=A3*2+$F$1', 'y'], [2, 7, 'z']]);
  s.getRange('F1').setValue(100); s.getRange('E2').setFormula('=B2'); }
function sort() { SpreadsheetApp.getActive().getSheets()[0].getRange('A2:C4').sort({ column: 1, ascending: true }); }
function sortByFormula() { SpreadsheetApp.getActive().getSheets()[0].getRange('A2:C4').sort({ column: 2, ascending: false }); }`);
  sheet.run('write');
  await sheet.settle();
  sheet.run('sort');
  expect(sheet.formulas('B2:B4')).toEqual([['=A2*2+$F$1'], [''], ['=A4*2+$F$1']]);
  expect(sheet.values('A2:C4')).toEqual([[1, 102, 'y'], [2, 7, 'z'], [3, 106, 'x']]);
  await sheet.settle();
  expect(sheet.values('A2:E4')).toEqual([[1, 102, 'y', '', 102], [2, 7, 'z', '', ''], [3, 106, 'x', '', '']]);
  sheet.run('sortByFormula');
  await sheet.settle();
  expect(sheet.values('A2:E4')).toEqual([[3, 106, 'x', '', 106], [1, 102, 'y', '', ''], [2, 7, 'z', '', '']]);
  sheet.type('A2', 10);
  await sheet.settle();
  expect(sheet.values('B2:B4')).toEqual([[120], [102], [7]]);
});

it('keeps formulas that share one text, inside and outside of the block', async () => {
  const file = { workbook: { id: 'book', sheetOrder: ['0'], sheets: { 0: { id: '0', name: 'Sheet1', rowCount: 10, columnCount: 5, cellData: {
    0: { 0: { v: 3, t: 2 }, 1: { f: '=A1*2', si: 's', v: 6, t: 2 } }, 1: { 0: { v: 1, t: 2 }, 1: { si: 's', v: 2, t: 2 } }, 2: { 0: { v: 2, t: 2 }, 1: { si: 's', v: 4, t: 2 } },
  } } } } };
  const sheet = withScript(`function sort() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').sort(1); }`, { file });
  await sheet.settle();
  sheet.run('sort');
  await sheet.settle();
  expect(sheet.values('A1:B3')).toEqual([[1, 2], [3, 6], [2, 4]]);
  sheet.type('A3', 5);
  sheet.type('A2', 7);
  await sheet.settle();
  expect(sheet.values('A1:B3')).toEqual([[1, 2], [7, 14], [5, 10]]);
});

it('checkboxes stay checkboxes, and rows that a filter hides are sorted with the others', () => {
  expect(evaluate(`
    s.getRange('A1:B5').setValues([['n', 'done'], ['d', true], ['b', ''], ['c', false], ['a', '']]);
    s.getRange('B2:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
    s.getRange('A1:B5').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b', 'c']).build());
    s.getRange('A2:B5').sort(1);
    return [s.getRange('A2:B5').getValues(), [2, 3, 4, 5].map(function (r) { return s.isRowHiddenByFilter(r); }), s.getRange('B2:B5').getDataValidations().map(function (r) { return r[0].getCriteriaType(); })];`))
    .toEqual([[['a', ''], ['b', ''], ['c', false], ['d', true]], [false, true, true, false], ['CHECKBOX', 'CHECKBOX', 'CHECKBOX', 'CHECKBOX']]);
});

it.each([['3', 'outside'], ['"A"', 'signature']])('refuses column %s', (column, words) => {
  expect(evaluate(`try { s.getRange('A1:B3').sort(${column}); } catch (e) { return e.message; }`)).toMatch(words);
});

it('sorts 28,000 rows of 25 columns in seconds, as one buffered write', () => {
  const sheet = withScript(`
function fill() { var s = SpreadsheetApp.getActive().getSheets()[0]; s.insertRowsAfter(s.getMaxRows(), 27001);
  var rows = []; for (var i = 0; i < 28000; i += 1) { var row = [(i * 7919) % 28000, ['today', 'this week', 'later', ''][i % 4]]; for (var c = 2; c < 25; c += 1) row.push('v' + (i % 97)); rows.push(row); }
  s.getRange(2, 1, 28000, 25).setValues(rows); }
function sort() { SpreadsheetApp.getActive().getSheets()[0].getRange(2, 1, 28000, 25).sort([{ column: 2, ascending: false }, { column: 1, ascending: true }]); }`);
  sheet.run('fill');
  const { report, error } = sheet.attempt('sort');
  expect(error).toBeNull();
  const rows = sheet.values('A2:B28001');
  const state = rows.map(([, text]) => text);
  expect([state[0], state[7000], state[14000], state[21000]]).toEqual(['today', 'this week', 'later', '']);
  for (let at = 1; at < 7000; at += 1) expect(Number(rows[at]?.[0])).toBeGreaterThan(Number(rows[at - 1]?.[0]));
  expect(report.calls).toEqual({ reads: 0, writes: 1, other: 0 });
  expect(report.modelledMs).toBe(200 + 7000);
  expect(report.cpuMs).toBeLessThan(5000);
}, 60_000);
