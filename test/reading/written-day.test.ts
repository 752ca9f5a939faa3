import fc from 'fast-check';
import { readWrittenDay } from '../../src/reading/written-day';

const CONTEXT = { region: 'TW', today: '2024-06-01' } as const;

test.each([
  // Written so that it can be one day only.
  ['2024-05-20', '2024-05-20', ''], ['2024/5/20', '2024-05-20', ''], ['2024.5.20 14:30', '2024-05-20', ''], ['20240520', '2024-05-20', ''],
  ['２０２４／５／２０', '2024-05-20', ''], ['2024年5月20日', '2024-05-20', ''], ['民國113年5月20日', '2024-05-20', ''], ['113/5/20', '2024-05-20', ''], ['1130520', '2024-05-20', ''],
  ['20 May 2024', '2024-05-20', ''], ['25/12/2023', '2023-12-25', ''], ['12/25/2023', '2023-12-25', ''], ['3/3/2024', '2024-03-03', ''],
  // A spreadsheet's own number, as a number and as text.
  [45432, '2024-05-20', ''], [45432.75, '2024-05-20', ''], ['45432', '2024-05-20', 'dayGuessed'],
  // A year of the Republic with two digits.
  ['85/3/4', '1996-03-04', 'dayGuessed'],
  ['', '', ''], ['-', '', ''],
])('%p is %s', (cell, day, flags) => {
  const read = readWrittenDay(cell, { ...CONTEXT, order: null });
  expect(read.ok && [read.value, read.flags.join(' ')]).toEqual([day, flags]);
});

test.each([
  ['3/4/2024', '2024-04-03', '2024-03-04', ''], ['3.4.2024 9:00', '2024-04-03', '2024-03-04', ''], ['3/4/24', '2024-04-03', '2024-03-04', 'dayGuessed'],
  ['3/4/34', '2034-04-03', '2034-03-04', 'dayGuessed'], ['3/4/35', '1935-04-03', '1935-03-04', 'dayGuessed'], ['3/4/99', '1999-04-03', '1999-03-04', 'dayGuessed'],
])('%p is what its column says: %s or %s', (cell, dmy, mdy, flags) => {
  expect(readWrittenDay(cell, { ...CONTEXT, order: null })).toEqual({ ok: false, code: 'dayAmbiguous' });
  expect(readWrittenDay(cell, { ...CONTEXT, order: 'dmy' })).toEqual({ ok: true, value: dmy, flags: flags === '' ? [] : [flags] });
  expect(readWrittenDay(cell, { ...CONTEXT, order: 'mdy' })).toEqual({ ok: true, value: mdy, flags: flags === '' ? [] : [flags] });
});

test.each([
  ['5/20', 'dayWithoutYear'], ['5月20日', 'dayWithoutYear'], ['20 May', 'dayWithoutYear'], ['2023-02-29', 'notADay'], ['30/2/2024', 'notADay'], ['31/4/24', 'notADay'],
  ['soon', 'notADay'], ['#REF!', 'formulaError'], [true, 'notADay'], ['99999', 'notADay'],
])('%p is refused: %s', (cell, code) => {
  expect(readWrittenDay(cell, { ...CONTEXT, order: 'dmy' })).toEqual({ ok: false, code });
});

test('outside of Taiwan a short year in front is one of the last century', () => {
  expect(readWrittenDay('85/3/4', { ...CONTEXT, region: 'CN', order: null })).toEqual({ ok: true, value: '1985-03-04', flags: ['dayGuessed'] });
});

test('whatever stands in a cell is a day, nothing, or refused', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.\- ]{0,12}$/), fc.double()), fc.constantFrom('dmy', 'mdy', null), (cell, order) => {
    const read = readWrittenDay(cell, { ...CONTEXT, order });
    if (read.ok) expect(read.value).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
  }), { numRuns: 500 });
});
