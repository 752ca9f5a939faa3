import { closeSheets, withScript } from './local-sheet';

afterAll(closeSheets);

const CODE = `
var HEADERS = ['state', 'n', 'day', 'done', 'grade'];
function sheet() { return SpreadsheetApp.getActive().getSheets()[0]; }
function fill() {
  var s = sheet();
  s.getRange('A1').setValue('count line');
  s.getRange('C3:C').setNumberFormat('yyyy-mm-dd');
  s.getRange('A2:E2').setValues([HEADERS]);
  s.getRange('A3:E7').setValues([['today', 1.5, '2026-03-10', true, 'A*'], ['Today', 10, '2026-03-11', false, 'A'], ['later', 2, '2026-03-12', '', ''], ['', 1000.25, '', '', 'B'], ['today is', 5, '2026-03-10', true, 'A?']]);
  s.getRange('A2:E').createFilter();
  return s.getFilter().getRange().getA1Notation();
}
function hidden() { return [1, 2, 3, 4, 5, 6, 7].filter(function (r) { return sheet().isRowHiddenByFilter(r); }); }
function criteria(member, value) {
  var b = SpreadsheetApp.newFilterCriteria();
  if (member.indexOf('whenDate') === 0) value = new Date(value);
  return (value === undefined || value === null ? b[member]() : b[member](value)).build();
}
function set(column, member, value) { sheet().getFilter().setColumnFilterCriteria(column, criteria(member, value)); return hidden(); }
function take(column) { sheet().getFilter().removeColumnFilterCriteria(column); return hidden(); }
function told(column) { var k = sheet().getFilter().getColumnFilterCriteria(column); return k === null ? null : [k.getCriteriaType(), k.getCriteriaValues().map(function (v) { return v instanceof Date ? v.toISOString() : v; }), k.getHiddenValues()]; }
function write(a1, value) { sheet().getRange(a1).setValue(value); return hidden(); }
`;
const list = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;
const open = (file?: ReturnType<ReturnType<typeof withScript>['snapshot']>): ReturnType<typeof withScript> => {
  const sheet = withScript(CODE, file === undefined ? {} : { file });
  if (file === undefined) sheet.run('fill');
  return sheet;
};

it('reaches from its header row to the end of the grid and leaves the row above alone', () => {
  const sheet = withScript(CODE);
  expect(sheet.run('fill')).toBe('A2:E1000');
  expect(list(sheet.run('set', 1, 'setHiddenValues', ['today', 'Today', 'later', '', 'today is']))).toEqual([3, 4, 5, 6, 7]);
});

it.each([
  [1, 'setHiddenValues', ['today'], [3]],
  [1, 'setHiddenValues', [''], [6]],
  [1, 'setHiddenValues', [], []],
  [2, 'setHiddenValues', ['1.5', '1000.25'], [3, 6]],
  [3, 'setHiddenValues', ['2026-03-10'], [3, 7]],
  [4, 'setHiddenValues', ['TRUE'], [3, 7]],
  [1, 'whenTextEqualTo', 'today', [5, 6, 7]],
  [5, 'whenTextEqualTo', 'A*', [4, 5, 6, 7]],
  [5, 'whenTextEqualTo', 'A?', [3, 4, 5, 6]],
  [1, 'whenTextStartsWith', 'today', [5, 6]],
  [1, 'whenTextContains', 'ATE', [3, 4, 6, 7]],
  [1, 'whenCellNotEmpty', null, [6]],
  [4, 'whenCellNotEmpty', null, [5, 6]],
  [1, 'whenCellEmpty', null, [3, 4, 5, 7]],
  [2, 'whenNumberGreaterThan', 4, [3, 5]],
  [2, 'whenNumberEqualTo', 10, [3, 5, 6, 7]],
  [3, 'whenDateEqualTo', '2026-03-10T04:00:00Z', [4, 5, 6]],
  [3, 'whenDateAfter', '2026-03-10T04:00:00Z', [3, 6, 7]],
])('column %i %s %j hides rows %j, is told back, and goes again', (column, member, value, rows) => {
  const sheet = open();
  expect(sheet.run('told', column)).toBeNull();
  expect(list(sheet.run('set', column, member, value))).toEqual(rows);
  const [type, args, hiddenValues] = list(sheet.run('told', column)) as [string | null, unknown[], string[]];
  if (member === 'setHiddenValues') expect([type, args, hiddenValues]).toEqual([null, [], value]);
  else expect([type, hiddenValues, args]).toEqual([expect.stringMatching(/^(TEXT|CELL|NUMBER|DATE)_/), [], value === null ? [] : [typeof value === 'string' && value.includes('T0') ? '2026-03-10T04:00:00.000Z' : value]]);
  expect(list(sheet.run('take', column))).toEqual([]);
  expect(sheet.run('told', column)).toBeNull();
});

it('criteria of other columns stay', () => {
  const sheet = open();
  sheet.run('set', 1, 'setHiddenValues', ['later']);
  expect(list(sheet.run('set', 5, 'whenTextEqualTo', 'A?'))).toEqual([3, 4, 5, 6]);
  expect(list(sheet.run('told', 1))).toEqual([null, [], ['later']]);
  expect(list(sheet.run('take', 5))).toEqual([5]);
});

it('looks at what was written since only when it is set again', () => {
  const sheet = open();
  sheet.run('set', 1, 'setHiddenValues', ['later']);
  expect(list(sheet.run('write', 'A3', 'later'))).toEqual([5]);
  expect(list(sheet.run('set', 1, 'setHiddenValues', ['later']))).toEqual([3, 5]);
});

it('is the same after saving and opening', () => {
  const sheet = open();
  sheet.run('set', 3, 'whenDateEqualTo', '2026-03-10T04:00:00Z');
  sheet.run('set', 1, 'setHiddenValues', ['today is']);
  const again = open(JSON.parse(JSON.stringify(sheet.snapshot())) as ReturnType<typeof sheet.snapshot>);
  expect(list(again.run('hidden'))).toEqual([4, 5, 6, 7]);
  expect(list(again.run('told', 3))).toEqual(['DATE_EQUAL_TO', ['2026-03-10T04:00:00.000Z'], []]);
  expect(list(again.run('take', 1))).toEqual([4, 5, 6]);
});
