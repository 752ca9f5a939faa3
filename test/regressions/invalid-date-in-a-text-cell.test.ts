import { dayFromSerial } from '../../src/domain/day';
import { readText } from '../../src/ledger/read-text';

test('a date that is none, in a column of text, reads as blank instead of ending the run', () => {
  expect(readText(new Date(Number.NaN), (date) => dayFromSerial(date.getTime()))).toBe('');
  expect(readText(new Date(Number.NaN))).toBe('');
});
