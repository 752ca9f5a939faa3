import fc from 'fast-check';
import { zoneNamed } from '../../local/services/zone';
import { closeSheets, withScript } from './local-sheet';

afterAll(closeSheets);

const ZONES = ['Asia/Taipei', 'America/Sao_Paulo', 'Pacific/Apia', 'Europe/London'];
const PAIRS = ZONES.flatMap((sheet) => ZONES.map((script) => [sheet, script] as const));

/** Days around clock changes: Brazil's began at midnight; Samoa had no 30 December 2011. */
const DAYS = [
  '2018-11-03', '2018-11-04', '2018-11-05', '2019-02-16', '2019-02-17', '2011-12-29', '2011-12-31', '2024-03-30', '2024-03-31', '2024-04-01',
  '2024-10-26', '2024-10-27', '2024-10-28', '1997-01-01', '2024-02-29', '1974-04-01',
];
const CODE = `
function toText(days) {
  var book = SpreadsheetApp.getActive(); var range = book.getSheets()[0].getRange(1, 1, days.length, 1);
  range.setNumberFormat('yyyy-mm-dd').setValues(days.map(function (day) { return [day]; }));
  var zone = book.getSpreadsheetTimeZone();
  return range.getValues().map(function (row) { return Utilities.formatDate(row[0], zone, 'yyyy-MM-dd'); });
}
function copyDates(rows) {
  var sheet = SpreadsheetApp.getActive().getSheets()[0]; var range = sheet.getRange(1, 1, rows, 1);
  sheet.getRange(1, 2, rows, 1).setNumberFormat('yyyy-mm-dd').setValues(range.getValues());
  return sheet.getRange(1, 2, rows, 1).getDisplayValues().map(function (row) { return row[0]; });
}
function localDay(text) { var d = new Date(2024, 4, 6, 7, 8, 9); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getDay(), Utilities.formatDate(d, Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm:ss')]; }
function now() { return [Utilities.formatDate(new Date(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd'), Date.now() === new Date().getTime()]; }
`;

it.each(PAIRS)('a day is the same after a round trip, sheet in %s and script in %s', (zone, scriptZone) => {
  const sheet = withScript(CODE, { zone, scriptZone });
  expect(JSON.parse(JSON.stringify(sheet.run('toText', DAYS)))).toEqual(DAYS);
  expect(JSON.parse(JSON.stringify(sheet.run('copyDates', DAYS.length)))).toEqual(DAYS);
  expect(JSON.parse(JSON.stringify(sheet.run('localDay')))).toEqual([2024, 4, 6, 7, 1, '2024-05-06 07:08:09']);
});

it.each(PAIRS)('today is the day asked for, sheet in %s and script in %s', (zone, scriptZone) => {
  for (const today of ['2018-11-04', '2024-03-31', '2024-10-27']) {
    expect(JSON.parse(JSON.stringify(withScript(CODE, { zone, scriptZone, today }).run('now')))).toEqual([today, true]);
  }
});

it('moves a time in a gap forward, and takes the earlier of two', () => {
  const london = zoneNamed('Europe/London');
  expect(new Date(london.instantOf(Date.UTC(2024, 2, 31, 1, 30))).toISOString()).toBe('2024-03-31T01:30:00.000Z');
  expect(new Date(london.instantOf(Date.UTC(2024, 9, 27, 1, 30))).toISOString()).toBe('2024-10-27T00:30:00.000Z');
  const saoPaulo = zoneNamed('America/Sao_Paulo');
  expect(new Date(saoPaulo.instantOf(Date.UTC(2018, 10, 4, 0, 0))).toISOString()).toBe('2018-11-04T03:00:00.000Z');
});

it('finds the way back from every wall time that exists', () => {
  fc.assert(fc.property(fc.constantFrom(...ZONES), fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2035, 0, 1) }), (name, instant) => {
    const zone = zoneNamed(name);
    const wall = zone.wallOf(instant);
    expect(zone.wallOf(zone.instantOf(wall))).toBe(wall);
  }));
});

it('knows no zone that is none', () => {
  expect(() => zoneNamed('Mars/Olympus')).toThrow(RangeError);
});
