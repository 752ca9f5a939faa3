import { closeSheets, evaluate, localSheet, withScript } from './local-sheet';

afterAll(closeSheets);

interface Kept { readonly cells: number; readonly styled: number }

/** How many cells of the first tab the snapshot keeps, and how many of them with a style of their own. */
function kept(sheet: ReturnType<typeof withScript>): Kept {
  const [first] = Object.values(sheet.snapshot().workbook.sheets ?? {});
  const cells = Object.values(first?.cellData ?? {}).flatMap((line) => Object.values(line as Readonly<Record<string, { readonly s?: unknown }>>));
  return { cells: cells.length, styled: cells.filter(({ s }) => s !== undefined && s !== null).length };
}

const DRESS = `
var s = SpreadsheetApp.getActive().getSheets()[0];
function dress() {
  s.getRange('A1:C1').setValues([['Id', 'Day', 'Amount']]).setFontWeight('bold');
  s.getRange('A2:A').setNumberFormat('@'); s.getRange('B2:B').setNumberFormat('yyyy-mm-dd').setBackground('#eeeeee'); s.getRange('C:C').setNumberFormat('0.00');
}
function fill() { s.getRange('A2:C3').setValues([['007', '2024-05-06', 1], ['=1+1', '5/7/2024', 2.5]]); }
function formats(a1) { return JSON.stringify(s.getRange(a1).getNumberFormats()); }
function look() { return JSON.stringify([s.getRange('A1:C4').getNumberFormats(), s.getRange('A1:C2').getBackgrounds(), s.getRange('A1:C2').getFontWeights()]); }
function values() { return JSON.stringify(s.getRange('A2:C3').getValues().map(function (row) { return row.map(function (v) { return v instanceof Date ? Utilities.formatDate(v, 'Asia/Taipei', 'yyyy-MM-dd') : v; }); })); }
`;

it('keeps the format of a column once, not on each of its cells', () => {
  const sheet = withScript(`${DRESS} function main() { dress(); fill(); s.getRange('A2:A').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()); }`);
  sheet.run('main');
  expect(kept(sheet)).toEqual({ cells: 9, styled: 3 });
});

it('reads every cell\'s format as it was set, the header\'s exception included', () => {
  const sheet = withScript(`${DRESS} function main() { dress(); fill(); return look(); }`);
  const plain = ['@', 'yyyy-mm-dd', '0.00'];
  expect(JSON.parse(String(sheet.run('main')))).toEqual([
    [['', '', '0.00'], plain, plain, plain],
    [['#ffffff', '#ffffff', '#ffffff'], ['#ffffff', '#eeeeee', '#ffffff']],
    [['bold', 'bold', 'bold'], ['normal', 'normal', 'normal']],
  ]);
});

it('types and reads by the column\'s format', () => {
  const sheet = withScript(`${DRESS} function main() { dress(); fill(); return values(); }`);
  expect(JSON.parse(String(sheet.run('main')))).toEqual([['007', '2024-05-06', 1], ['=1+1', '2024-05-07', 2.5]]);
  expect(sheet.display('A2:C3')).toEqual([['007', '2024-05-06', '1.00'], ['=1+1', '2024-05-07', '2.50']]);
  sheet.type('A4:C4', [['0912', '2024-05-08', 3]]);
  expect(sheet.values('A4:C4')).toEqual([['0912', '2024-05-08', 3]]);
  expect(sheet.formulas('A3')).toEqual([['']]);
});

it.each(['json', 'xlsx'])('comes back with its formats from a file (%s)', async (kind) => {
  const { writeXlsx, readXlsx } = localSheet();
  const first = withScript(`${DRESS} function main() { dress(); fill(); }`);
  first.run('main');
  const { workbook } = first.snapshot();
  const file = kind === 'json' ? JSON.parse(JSON.stringify(workbook)) as typeof workbook : await readXlsx('again', await writeXlsx(workbook));
  const again = withScript(DRESS, { file: { workbook: file } });
  expect([again.run('look'), again.run('values')]).toEqual([first.run('look'), first.run('values')]);
});

it('writes a column\'s days into a CSV as days', () => {
  const sheet = withScript(`${DRESS} function main() { dress(); fill(); }`);
  sheet.run('main');
  const { workbook } = sheet.snapshot();
  const [tab] = Object.values(workbook.sheets ?? {});
  expect(localSheet().csvOfSheet(workbook, tab ?? {})).toBe('Id,Day,Amount\n007,2024-05-06,1\n=1+1,2024-05-07,2.5\n');
});

it('still opens a file that has the format on every cell', () => {
  const styles = { d: { n: { pattern: 'yyyy-mm-dd' } }, t: { n: { pattern: '@' } } };
  const cellData = { 0: { 0: { v: 'Id', t: 1 } }, 1: { 0: { v: '007', t: 1, s: 't' }, 1: { v: 45418, t: 2, s: 'd' } }, 2: { 0: { s: 't' }, 1: { s: 'd' } } };
  const sheet = withScript(`${DRESS} function main() { s.getRange('A3:B3').setValues([['008', '2024-05-07']]); return formats('A1:B4'); } function change() { s.getRange('B2:B').setNumberFormat('0'); return formats('A1:B4'); }`,
    { file: { workbook: { id: 'old', styles, sheetOrder: ['0'], sheets: { 0: { id: '0', name: 'Sheet1', rowCount: 100, columnCount: 5, cellData } } } } });
  expect(JSON.parse(String(sheet.run('main')))).toEqual([['', ''], ['@', 'yyyy-mm-dd'], ['@', 'yyyy-mm-dd'], ['', '']]);
  expect(sheet.values('A2:B3')).toEqual([['007', '2024-05-06'], ['008', '2024-05-07']]);
  expect(JSON.parse(String(sheet.run('change')))).toEqual([['', ''], ['@', '0'], ['@', '0'], ['', '0']]);
});

describe('when the sheet changes shape', () => {
  const after = (change: string): unknown => {
    const sheet = withScript(`${DRESS} function main() { dress(); fill(); ${change} return formats('A1:D5'); }`);
    return JSON.parse(String(sheet.run('main')));
  };
  const [head, row] = [['', '', '0.00', ''], ['@', 'yyyy-mm-dd', '0.00', '']];

  it.each([
    ['rows are inserted', "s.insertRowsAfter(2, 2);", [head, row, row, row, row]],
    ['rows are added at the end', "s.insertRowsAfter(s.getMaxRows(), 50); s = SpreadsheetApp.getActive().getSheets()[0]; s.getRange('A1001:D1001').copyTo(s.getRange('A5'));", [head, row, row, row, row]],
    ['rows are deleted', 's.deleteRows(2, 1);', [head, row, row, row, row]],
    ['it is sorted', "s.getRange('A2:C3').sort(1);", [head, row, row, row, row]],
    ['a column is inserted', 's.insertColumnsAfter(1, 1);', [['', '', '', '0.00'], ...Array.from({ length: 4 }, () => ['@', '@', 'yyyy-mm-dd', '0.00'])]],
    ['a column is deleted', 's.deleteColumn(1);', [['', '0.00', '', ''], ...Array.from({ length: 4 }, () => ['yyyy-mm-dd', '0.00', '', ''])]],
    ['a column is moved', "s.moveColumns(s.getRange('A:A'), 3);", [['', '', '0.00', ''], ...Array.from({ length: 4 }, () => ['yyyy-mm-dd', '@', '0.00', ''])]],
  ])('formats stay right: %s', (_, change, expected) => { expect(after(change)).toEqual(expected); });
});

describe('a cell that differs from its column', () => {
  it('keeps its own format when other things of the column change', () => {
    expect(evaluate(`s.getRange('A2:A').setNumberFormat('@'); s.getRange('A3').setNumberFormat('0'); s.getRange('A2:A').setFontWeight('bold'); return [s.getRange('A2:A4').getNumberFormats(), s.getRange('A1:A3').getFontWeights()];`))
      .toEqual([[['@'], ['0'], ['@']], [['normal'], ['bold'], ['bold']]]);
  });
  it('loses it when the column is formatted anew', () => {
    expect(evaluate(`s.getRange('A2:A').setNumberFormat('@'); s.getRange('A3').setNumberFormat('0'); s.getRange('A2:A').setNumberFormat('0.0'); return s.getRange('A1:A4').getNumberFormats();`)).toEqual([[''], ['0.0'], ['0.0'], ['0.0']]);
  });
  it('can be plain in a dressed column', () => {
    expect(evaluate(`s.getRange('A:A').setNumberFormat('@').setBackground('#eeeeee').setFontWeight('bold').setFontColor('#ff0000'); s.getRange('A3').clearFormat(); s.getRange('A4').setBackground(null).setFontWeight('normal');
      s.getRange('A3').setValue('007');
      return [s.getRange('A2:A4').getNumberFormats(), s.getRange('A2:A4').getBackgrounds(), s.getRange('A2:A4').getFontWeights(), s.getRange('A3:A4').getFontColors(), s.getRange('A3').getValue()];`))
      .toEqual([[['@'], [''], ['@']], [['#eeeeee'], ['#ffffff'], ['#ffffff']], [['bold'], ['normal'], ['normal']], [['#000000'], ['#ff0000']], 7]);
  });
  it('is as plain as the rest after the whole column was cleared', () => {
    expect(evaluate(`s.getRange('A:A').setNumberFormat('@'); s.getRange('A3').setNumberFormat('0'); s.getRange('A:A').clearFormat(); return s.getRange('A1:A4').getNumberFormats();`)).toEqual([[''], [''], [''], ['']]);
  });
  it('may begin far down', () => {
    expect(evaluate(`s.getRange('A500:A').setNumberFormat('@'); return [s.getRange('A499:A501').getNumberFormats(), s.getRange('A1000').getNumberFormat()];`)).toEqual([[[''], ['@'], ['@']], '@']);
  });
});

it('copies a format out of its column, and the lack of one into another', () => {
  expect(evaluate(`s.getRange('A:A').setNumberFormat('@'); s.getRange('A2').setValue('007'); s.getRange('B2').setValue(7);
    s.getRange('A2').copyTo(s.getRange('C2')); s.getRange('B2').copyTo(s.getRange('A3')); s.getRange('A2').copyTo(s.getRange('D2'), { contentsOnly: true });
    return [s.getRange('A2:D3').getNumberFormats(), s.getRange('A3:C3').getValues(), s.getRange('C2:D2').getValues()];`))
    .toEqual([[['@', '', '@', ''], ['', '', '', '']], [[7, '', '']], [['007', '007']]]);
});

it('puts one list on a column as one block', () => {
  const sheet = withScript("function main() { SpreadsheetApp.getActive().getSheets()[0].getRange('B2:C').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build()); }");
  sheet.run('main');
  const data = sheet.snapshot().workbook.resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ?? '{}';
  const [rules] = Object.values(JSON.parse(data) as Record<string, { readonly ranges: readonly unknown[] }[]>);
  expect(rules?.map(({ ranges }) => ranges)).toEqual([[{ startRow: 1, endRow: 999, startColumn: 1, endColumn: 2 }]]);
});
