import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeSheets, localSheet, withScript } from '../contracts/local-sheet';

const folder = mkdtempSync(join(tmpdir(), 'ledger-files-'));
afterAll(() => {
  closeSheets();
  rmSync(folder, { recursive: true });
});
const path = (name: string): string => join(folder, name);
const HOSTILE = join(__dirname, '..', '..', '..', 'shared', 'data', 'hostile', 'blns.json');

it('opens a CSV as text except plain numbers and ISO days', async () => {
  writeFileSync(path('list.csv'), '\uFEFF電話,n,d,x\r\n0912345678,12.5,2024-05-06,=1+1\r\n"a,""b""",-3,2024-02-30,TRUE\r\n007,1e5,1/2/2024,"two\nlines"\r\n');
  const sheet = withScript('', { file: await localSheet().openFile(path('list.csv')) });
  expect(sheet.sheets()).toEqual(['list']);
  expect(sheet.values('list')).toEqual([['電話', 'n', 'd', 'x'], ['0912345678', 12.5, '2024-05-06', '=1+1'], ['a,"b"', -3, '2024-02-30', 'TRUE'], ['007', '1e5', '1/2/2024', 'two\nlines']]);
  expect(sheet.formulas('list').flat().join('')).toBe('');
});

const FILL = `function fill() {
  var s = SpreadsheetApp.getActive().getSheets()[0];
  s.setName('客戶'); s.getRange('A1:D1').setValues([['名', 'n', 'd', 'f']]).setFontWeight('bold').setBackground('#dddddd');
  s.getRange('A2:A3').setNumberFormat('@').setValues([['007'], ['=1+1']]);
  s.getRange('B2:C2').setValues([[0.25, '2024-05-06']]); s.getRange('B2').setNumberFormat('0%'); s.getRange('D2').setFormula('=B2*2'); s.getRange('B3').setValue(true);
  s.setFrozenRows(1); s.setColumnWidth(1, 180); s.hideColumns(5); SpreadsheetApp.getActive().setNamedRange('AsOf', s.getRange('C2'));
  s.getRange('A2:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());
  SpreadsheetApp.getActive().insertSheet('Other').getRange('A1').setValue(1);
  PropertiesService.getDocumentProperties().setProperty('k', 'v'); s.getRange('B:B').addDeveloperMetadata('tag', 'b');
}
function look() { var b = SpreadsheetApp.getActive(); var s = b.getSheets()[0]; return JSON.stringify([s.getRange('A1').getFontWeight(), s.getRange('A1').getBackground(), s.getRange('B2').getDisplayValue(), s.getRange('D2').getFormula(), s.getFrozenRows(), s.getColumnWidth(1), s.isColumnHiddenByUser(5), b.getRangeByName('AsOf').getA1Notation(), s.getRange('A5').getDataValidation().getCriteriaValues()[0], s.getRange('A2').getNumberFormat()]); }
function kept() { return JSON.stringify([PropertiesService.getDocumentProperties().getProperty('k'), SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('tag').find().length]); }`;

it.each(['book.xlsx', 'book.ledger.json'])('brings everything it can back from %s', async (name) => {
  const first = withScript(FILL);
  first.run('fill');
  await first.settle();
  const { saveFile, openFile } = localSheet();
  await saveFile(path(name), first.snapshot());
  const again = withScript(FILL, { file: await openFile(path(name)) });
  expect(again.sheets()).toEqual(['客戶', 'Other']);
  expect(again.values('客戶!A1:D3')).toEqual([['名', 'n', 'd', 'f'], ['007', 0.25, '2024-05-06', 0.5], ['=1+1', true, '', '']]);
  expect(JSON.parse(String(again.run('look')))).toEqual(['bold', '#dddddd', '25%', '=B2*2', 1, 180, true, 'C2', ['x', 'y'], '@']);
  expect(JSON.parse(String(again.run('kept')))).toEqual(name.endsWith('.xlsx') ? [null, 0] : ['v', 1]);
});

it('saves tabs whose names Excel does not take', async () => {
  const sheet = withScript(`function tabs() { var b = SpreadsheetApp.getActive(); ['History', 'a/b', 'A_B', new Array(40).join('x'), "'q'"].forEach(function (n) { b.insertSheet(n).getRange('A1').setValue(n); }); }`);
  sheet.run('tabs');
  await localSheet().saveFile(path('names.xlsx'), sheet.snapshot());
  const back = withScript('', { file: await localSheet().openFile(path('names.xlsx')) });
  expect(back.sheets()).toHaveLength(6);
  expect(back.values('History!A1')).toEqual([['History']]);
});

(existsSync(HOSTILE) ? it : it.skip)('keeps every hostile string through a plain-text cell and a ledger file', async () => {
  const strings = (JSON.parse(readFileSync(HOSTILE, 'utf8')) as string[]).filter((text) => text !== '');
  const code = 'function put(rows) { var s = SpreadsheetApp.getActive().getSheets()[0]; var r = s.getRange(1, 1, rows.length, 1); r.setNumberFormat("@").setValues(rows); return JSON.stringify([r.getValues(), r.getFormulas()]); }';
  const sheet = withScript(code);
  const [values, formulas] = JSON.parse(String(sheet.run('put', strings.map((text) => [text])))) as [string[][], string[][]];
  expect(values.flat()).toEqual(strings);
  expect(formulas.flat().join('')).toBe('');
  await localSheet().saveFile(path('hostile.ledger.json'), sheet.snapshot());
  expect(withScript(code, { file: await localSheet().openFile(path('hostile.ledger.json')) }).values(`A1:A${String(strings.length)}`).flat()).toEqual(strings);
  await localSheet().saveFile(path('hostile.xlsx'), sheet.snapshot());
  const printable = (text: unknown): boolean => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(String(text));
  const back = withScript(code, { file: await localSheet().openFile(path('hostile.xlsx')) }).values(`A1:A${String(strings.length)}`).flat();
  expect(back.filter((_, index) => printable(strings[index]))).toEqual(strings.filter(printable));
});

it.each([
  ['missing.xlsx', null, 'There is no file'], ['bad.xlsx', 'not a zip', 'cannot be read as an .xlsx file'],
  ['bad.ledger.json', '{', 'is damaged'], ['other.json', '{"a":1}', 'is not a ledger file'], ['note.txt', 'x', 'is of no kind that can be opened'],
])('says in one sentence why %s cannot be opened', async (name, content, sentence) => {
  if (content !== null) writeFileSync(path(name), content);
  await expect(localSheet().openFile(path(name))).rejects.toThrow(sentence);
});
