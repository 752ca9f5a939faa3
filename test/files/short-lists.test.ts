import { describe, expect, jest, test } from '@jest/globals';
import { Converter } from 'opencc-js';
import Papa from 'papaparse';
import { LABELS } from '../../src/files/encodings';
import { guessEncoding } from '../../src/files/guess-encoding';
import { sharedFile } from '../ledger/support/shared-data';
import { encode } from './support/encode';

// The machine may be busy with much else.
jest.setTimeout(60_000);

const FILE = sharedFile('tw-listed-companies/tw_companies_no_people.csv');
const ROWS = FILE === null ? [] : Papa.parse<string[]>(FILE, { skipEmptyLines: true }).data.slice(1);
const [NAME, SHORT, ADDRESS] = [2, 3, 6];
const simplified = Converter({ from: 'tw', to: 'cn' });

const WRITTEN = [
  ['Big5', (text: string) => text],
  ['GB18030', (text: string) => text],
  ['GB18030', simplified],
] as const;

/** What share of the lists of so many rows without any headers is found out. */
function foundOut(rows: number, columns: readonly number[], [encoding, convert]: (typeof WRITTEN)[number]): number {
  const lists = Array.from({ length: Math.floor(ROWS.length / rows) }, (_, at) => convert(ROWS.slice(at * rows, (at + 1) * rows).map((row) => columns.map((column) => row[column] ?? '').join(',')).join('\n')));
  // Names in Latin letters alone are the same in every encoding; a few letters are in neither.
  const bytes = lists.flatMap((list) => (/[^\0-\u007f]/.test(list) ? encodable(list, LABELS[encoding]) : []));
  expect(bytes.length).toBeGreaterThan(lists.length * 0.9);
  return bytes.filter((each) => guessEncoding(each) === encoding).length / bytes.length;
}

function encodable(text: string, encoding: string): readonly Uint8Array[] {
  try {
    return [encode(text, encoding)];
  } catch {
    return [];
  }
}

(FILE === null ? describe.skip : describe)('lists of Taiwan\'s companies cut into short ones', () => {
  test.each(WRITTEN)('%s: every list of 2 rows with name, short name and address, of 5 with names; 99 % of 5 with short names', (...written) => {
    expect(foundOut(2, [NAME, SHORT, ADDRESS], written)).toBe(1);
    expect(foundOut(5, [NAME], written)).toBe(1);
    expect(foundOut(5, [SHORT], written)).toBeGreaterThanOrEqual(0.99);
    // Two letters are all there is.
    expect(foundOut(1, [SHORT], written)).toBeGreaterThanOrEqual(0.85);
  });
});
