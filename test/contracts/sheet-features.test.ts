import { closeSheets, evaluate, withScript } from './local-sheet';

afterAll(closeSheets);

const TAGS = `
function tag() { var s = SpreadsheetApp.getActive().getSheets()[0]; ['B', 'D'].forEach(function (c) { s.getRange(c + ':' + c).addDeveloperMetadata('column', c, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); }); }
function where() { return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('column').withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find().map(function (m) { return m.getValue() + m.getLocation().getColumn().getColumn(); }).join(' '); }
`;

it.each([
  ['a column put in front', (h: Sheet) => { h.insertColumn('Sheet1', 1); }, 'B3 D5'],
  ['a column put between', (h: Sheet) => { h.insertColumn('Sheet1', 3); }, 'B2 D5'],
  ['a tagged column deleted', (h: Sheet) => { h.deleteColumn('Sheet1', 2); }, 'D3'],
  ['a column before it deleted', (h: Sheet) => { h.deleteColumn('Sheet1', 1); }, 'B1 D3'],
  ['a tagged column moved right', (h: Sheet) => { h.moveColumn('Sheet1', 2, 6); }, 'B5 D3'],
  ['a tagged column moved left', (h: Sheet) => { h.moveColumn('Sheet1', 4, 1); }, 'B3 D1'],
  ['rows inserted', (h: Sheet) => { h.insertRow('Sheet1', 1); }, 'B2 D4'],
  ['the tab renamed', (h: Sheet) => { h.renameSheet('Sheet1', 'Mine'); }, 'B2 D4'],
])('a tag stays on its column after %s', (_, change, expected) => {
  const sheet = withScript(TAGS);
  sheet.run('tag');
  change(sheet);
  expect(sheet.run('where')).toBe(expected);
});

it('a tag survives saving and opening, and dies with its tab', () => {
  const first = withScript(TAGS);
  first.run('tag');
  const again = withScript(TAGS, { file: JSON.parse(JSON.stringify(first.snapshot())) as ReturnType<Sheet['snapshot']> });
  expect(again.run('where')).toBe('B2 D4');
});

it('a tag can only be on whole rows and columns', () => {
  expect(evaluate(`try { s.getRange('A1:B2').addDeveloperMetadata('k'); } catch (e) { return e.message; }`)).toMatch('arbitrary ranges');
});

it('a named range follows inserted rows and columns', () => {
  expect(evaluate(`book.setNamedRange('AsOf', s.getRange('B2')); s.insertRowsBefore(1, 2); s.insertColumnBefore(1); return [book.getRangeByName('AsOf').getA1Notation(), book.getNamedRanges().length, book.getRangeByName('Nobody')];`)).toEqual(['C4', 1, null]);
});

it('validation rules are read back as they were made', () => {
  expect(evaluate(`
    s.getRange('A2:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['甲', 'B'], true).setAllowInvalid(false).setHelpText('choose').build());
    s.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    var r = s.getRange('A3').getDataValidation();
    s.getRange('A3').clearDataValidations();
    return [r.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, r.getCriteriaValues()[0], r.getAllowInvalid(), r.getHelpText(), s.getRange('A3').getDataValidation(), s.getRange('A4').getDataValidation() !== null, s.getRange('B2').getDataValidation().getCriteriaType(), s.getRange('A1').getDataValidation()];`))
    .toEqual([true, ['甲', 'B'], false, 'choose', null, true, 'DATE_IS_VALID_DATE', null]);
});

it('conditional formats keep their order and are replaced whole', () => {
  expect(evaluate(`
    function rule(text) { return SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground('#00ff00').setRanges([s.getRange('A2:A9')]).build(); }
    s.setConditionalFormatRules([rule('A'), rule('B')]);
    var seen = s.getConditionalFormatRules();
    s.setConditionalFormatRules(seen.concat([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2="C"').setFontColor('#ff0000').setRanges([s.getRange('B2:B9')]).build()]));
    return s.getConditionalFormatRules().map(function (r) { return [r.getBooleanCondition().getCriteriaType(), r.getBooleanCondition().getCriteriaValues()[0], r.getRanges()[0].getA1Notation()]; });`))
    .toEqual([['TEXT_EQUAL_TO', 'A', 'A2:A9'], ['TEXT_EQUAL_TO', 'B', 'A2:A9'], ['CUSTOM_FORMULA', '=$A2="C"', 'B2:B9']]);
});

it('protections warn, are described and follow their cells', () => {
  expect(evaluate(`s.getRange('C2:C9').protect().setDescription('own').setWarningOnly(true); s.insertColumnBefore(1); s.deleteRow(3); var p = s.getProtections(SpreadsheetApp.ProtectionType.RANGE); return [p.length, p[0].getDescription(), p[0].isWarningOnly(), p[0].getRange().getA1Notation()];`)).toEqual([1, 'own', true, 'D2:D8']);
});

it('finds text by what cells show', () => {
  expect(evaluate(`
    s.getRange('A1:A4').setValues([['C-000123'], ['c-000123x'], [5], ['C-000123']]);
    function found(f) { return f.findAll().map(function (r) { return r.getA1Notation(); }).join(); }
    return [found(s.createTextFinder('C-000123').matchEntireCell(true)), found(s.getRange('A2:A4').createTextFinder('c-000123').matchCase(true)), found(s.createTextFinder('^\\\\d$').useRegularExpression(true)), s.createTextFinder('nobody').findNext()];`))
    .toEqual(['A1,A4', 'A2', 'A3', null]);
});

it('refuses a second filter and a tab name that is taken', () => {
  expect(evaluate(`
    s.getRange('A1:B3').setValues([['n', 'v'], ['a', 1], ['b', 2]]); s.getRange('A1:B3').createFilter();
    var messages = [];
    [function () { s.getRange('A1:B3').createFilter(); }, function () { book.insertSheet('Sheet1'); }, function () { book.deleteSheet(s); }].forEach(function (f) { try { f(); messages.push(''); } catch (e) { messages.push(e.message); } });
    s.getFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
    return messages.map(function (m) { return m !== ''; }).concat([s.isRowHiddenByFilter(2), s.isRowHiddenByFilter(3), s.getFilter().getColumnFilterCriteria(1).getHiddenValues()]);`))
    .toEqual([true, true, true, true, false, ['a']]);
});

it('makes new tabs of 1,000 rows and 26 columns, beside the active one', () => {
  expect(evaluate(`var t = book.insertSheet('New'); var u = book.insertSheet('First', 0); return [t.getMaxRows(), t.getMaxColumns(), book.getSheets().map(function (x) { return x.getName(); })];`)).toEqual([1000, 26, ['First', 'Sheet1', 'New']]);
});

it('limits properties as Google does', () => {
  expect(evaluate(`var p = PropertiesService.getDocumentProperties(); var m; try { p.setProperty('k', new Array(9300).join('x')); } catch (e) { m = e.message; } p.setProperty('a', 1); return [m, p.getProperty('a'), p.getProperty('none'), p.getKeys()];`)).toEqual(['Argument too large: value', '1', null, ['a']]);
});

it('fills templates and escapes what is not to be raw', () => {
  expect(evaluate(`var t = HtmlService.createTemplateFromFile('page'); t.name = '<b>'; t.rows = [1, 2]; return t.evaluate().setTitle('T').getContent();`, { html: { page: '<p><?= name ?>|<?!= name ?><? for (var i = 0; i < rows.length; i++) { ?>-<?= rows[i] ?><? } ?></p>' } })).toBe('<p>&#60;b&#62;|<b>-1-2</p>');
});

it.each([
  ['yyyy-MM-dd', '2024-05-06'], ["yyyy-MM-dd'T'HH:mm:ss", '2024-05-06T23:30:05'], ['EEE, MMM d, yyyy h:mm a', 'Mon, May 6, 2024 11:30 PM'], ["u 'o''clock' Z", "1 o'clock +0800"],
])('formats dates by %s', (pattern, text) => {
  expect(evaluate(`return Utilities.formatDate(new Date('2024-05-06T15:30:05Z'), 'Asia/Taipei', ${JSON.stringify(pattern)});`)).toBe(text);
});

describe('custom functions', () => {
  const CODE = `
/**
 * Says what it was given.
 * @customfunction
 */
function LEDGER_KIND(x) { if (x === 'boom') throw new Error('no'); function kind(v) { return v === '' ? 'blank' : v instanceof Date ? 'Date' : typeof v; } return Array.isArray(x) ? x.map(function (row) { return row.map(kind); }) : kind(x); }
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').setValues([['x', 2], ['2024-05-06', '']]); }`;
  it('get scalars, tables, Dates and blanks as in Sheets, spill, and show a throw as an error', async () => {
    const sheet = withScript(CODE);
    sheet.run('write');
    sheet.type('D1', '=LEDGER_KIND(A1:B2)');
    sheet.type('D4', '=LEDGER_KIND(B1)');
    sheet.type('D5', '=LEDGER_KIND(A2)');
    sheet.type('D6', '=LEDGER_KIND(B2)');
    sheet.type('D7', '=LEDGER_KIND("boom")');
    expect(await sheet.settle()).toBe(true);
    expect(sheet.values('D1:E7')).toEqual([['string', 'number'], ['Date', 'blank'], ['', ''], ['number', ''], ['Date', ''], ['blank', ''], ['#ERROR!', '']]);
  });
});

type Sheet = ReturnType<typeof withScript>;

it('a list of ranges takes one thing in one call, and nothing in between is touched', () => {
  const sheet = withScript("function main() { SpreadsheetApp.getActive().getSheets()[0].getRangeList(['A1:B1', 'A3', 'C4:C5']).setValue('x'); }");
  sheet.type('A2', [['mine']]);
  const { report } = sheet.attempt('main');
  expect(report.calls).toMatchObject({ reads: 0, writes: 1 });
  expect(report.cells.written).toBe(5);
  expect(sheet.values('A1:C5')).toEqual([['x', 'x', ''], ['mine', '', ''], ['x', '', ''], ['', '', 'x'], ['', '', 'x']]);
});
