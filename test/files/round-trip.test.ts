import { describe, expect, jest, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { backFromNeutral, neutralText, RISKY } from '../../src/files/neutral-text';
import type { FileCell } from '../../src/files/table';
import { writeCsv } from '../../src/files/write-csv';
import { writeVcf } from '../../src/files/write-vcf';
import { writeXlsx } from '../../src/files/write-xlsx';
import { looksLikeTypedInput } from '../../src/ledger/text-safety';
import { sharedFile } from '../ledger/support/shared-data';
import { noPause, tableOf, untold } from './support/read';

// The machine may be busy with much else.
jest.setTimeout(60_000);

type Rows = readonly (readonly FileCell[])[];
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const cellsOf = async (bytes: Uint8Array): Promise<Rows> => (await tableOf(bytes)).rows.map(({ cells }) => cells);

const BLNS = sharedFile('hostile/blns.json');
const CSV = sharedFile('hostile/csv-payload.txt');
/** What breaks programs, and what spreadsheets take for a formula. Half letters are in no file. */
const HOSTILE: readonly string[] = [
  '=1+1', '+886 912 345 678', '-5', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\u2060=1', '\u2060\u2060=1', '＝1', '=HYPERLINK("http://a","b")', '\'=1', '"', '""', ',', ';', '\n', 'a\r\nb', 'a\rb', ' a ', '_x000D_', '_x005F_x000D_', '\u0000x', '\u0007', ']]>', '<b>&amp;', '\ufffe', '王，小明', '\u{1f600}', 'BEGIN:VCARD', 'END:VCARD', 'sep=;', '=E4=B8', '\\n', '\\', 'TEL:1', '\u2028',
  ...(BLNS === null ? [] : JSON.parse(BLNS) as string[]), ...(CSV === null ? [] : CSV.split('\n')),
].filter((each) => each.trim() !== '' && !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(each));

const letters = fc.string({ unit: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...'ab,;|\t"\'=+-@ \n\r\u2060王\\:_x0D<&>') }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) }), maxLength: 12 });
const someText = letters.filter((each) => each.trim() !== '' && !each.includes('\0'));
/**
 * Each row begins with its number: a row of blanks is no row, and the first says how many columns there are. What stands in
 * a column is of one kind, as in a list.
 */
const tables = (...kinds: readonly fc.Arbitrary<FileCell>[]): fc.Arbitrary<{ readonly headers: readonly string[]; readonly rows: Rows }> => fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 3 }).chain((columns) => fc.record({
  headers: fc.constant(['Row', 'Name', 'Note', 'More'].slice(0, columns.length + 1)),
  rows: fc.array(fc.tuple(...columns), { minLength: 1, maxLength: 6 }).map((rows) => rows.map((cells, at): readonly FileCell[] => [`r${String(at + 1)}`, ...cells])),
}));

describe('.csv', () => {
  test('any texts come back as they were', async () => {
    await fc.assert(fc.asyncProperty(tables(fc.oneof(someText, fc.constant(''))), async ({ headers, rows }) => {
      const table = await tableOf(await writeCsv(headers, rows, noPause, untold));
      expect([table.headers, table.rows.map(({ cells }) => cells)]).toEqual([headers, rows]);
    }), { numRuns: 300 });
  });

  test('hostile texts come back as they were, and none begins a formula', async () => {
    const rows = HOSTILE.filter((each) => !each.includes('\0')).map((each, at) => [`r${String(at)}`, each]);
    const bytes = await writeCsv(['Row', 'Name'], rows, noPause, untold);
    expect(await cellsOf(bytes)).toEqual(rows);
    // Another reader sees what a spreadsheet would.
    const seen = Papa.parse<string[]>(text(bytes).slice(1)).data.slice(1, -1).map((cells) => cells[1] ?? '');
    expect(seen.length).toBe(rows.length);
    expect(seen.filter((each) => RISKY.test(each) && !each.startsWith('\u2060'))).toEqual([]);
    expect(rows.filter(([, each = '']) => RISKY.test(each)).length).toBeGreaterThan(12);
  });

  test('begins with its mark, has commas and CRLF, and says numbers as they are', async () => {
    expect(text(await writeCsv(['Name', 'Sum', 'Yes'], [['Ann, jr', -1.5, true], ['=1', 2, false]], noPause, untold))).toBe('\ufeffName,Sum,Yes\r\n"Ann, jr",-1.5,true\r\n\u2060=1,2,false\r\n');
  });
});

describe('what would become a formula', () => {
  test('is not the ledger\'s own idea alone: whatever it takes for one is told apart', () => {
    // The ledger also minds apostrophes, numbers and days: in a file of texts they do no harm.
    const formulas = HOSTILE.filter((each) => looksLikeTypedInput(each) && /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]/.test(each));
    expect(formulas.length).toBeGreaterThan(8);
    expect(formulas.filter((each) => neutralText(each) === each)).toEqual([]);
  });

  test('any text comes back from it', () => {
    fc.assert(fc.property(letters, (each) => { expect(backFromNeutral(neutralText(each))).toBe(each); }), { numRuns: 2000 });
  });

  test('what does not is left as it is', () => {
    for (const each of ['Ann', '0912-345-678', '王小明', 'a=b', '', '(02) 2531-7099', '2024-05-20']) expect(neutralText(each)).toBe(each);
  });
});

describe('.xlsx', () => {
  const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => Number(number.toPrecision(15))).filter((number) => Number.isFinite(number) && !Object.is(number, -0)));
  test('any cells come back as they were', async () => {
    await fc.assert(fc.asyncProperty(tables(fc.oneof(someText, fc.constant('')), fc.boolean(), numbers), async ({ headers, rows }) => {
      const table = await tableOf(await writeXlsx(headers, rows, 'Customers', noPause, untold));
      expect([table.headers, table.rows.map(({ cells }) => cells)]).toEqual([headers, rows]);
    }), { numRuns: 150 });
  });

  test('hostile texts come back as they were', async () => {
    const rows = HOSTILE.map((each, at) => [`r${String(at)}`, each]);
    expect(await cellsOf(await writeXlsx(['Row', 'Name'], rows, 'a/b[c]:*?\\"<&\'', noPause, untold))).toEqual(rows);
  });

  test('another reader reads the same, texts as texts, and formula-looking ones as typed behind an apostrophe', async () => {
    const rows: Rows = [['0912345678', 12.5, true], ['=1+1', -3, false], ['王小明\n', 0, true]];
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await writeXlsx(['Phone', 'Sum', 'Yes'], rows, '客戶', noPause, untold)) as unknown as ArrayBuffer);
    const [sheet] = book.worksheets;
    expect([sheet?.name, sheet?.getSheetValues().slice(1).map((row) => (row as unknown[]).slice(1))]).toEqual(['客戶', [['Phone', 'Sum', 'Yes'], ...rows]]);
    expect([sheet?.getCell('A3').type, sheet?.getCell('A2').numFmt]).toEqual([ExcelJS.ValueType.String, '@']);
  });
});

describe('.vcf', () => {
  const KEYS = ['name', 'company', 'title', 'phone', 'email', 'address', 'note'] as const;
  const HEADERS = ['Name', 'Company', 'Title', 'Phone', 'Email', 'Address', 'Note'];
  // A card has no line breaks of two kinds, and blanks at the ends are nobody's.
  const said = someText.map((each) => each.replace(/\r\n?/g, '\n').trim());
  const oneLine = said.map((each) => each.replace(/\s*\n\s*/g, ' ')).filter((each) => !/^(tel|mailto):/i.test(each));

  test('any texts come back as they were', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(oneLine, oneLine, oneLine, oneLine, oneLine, oneLine, said), { minLength: 1, maxLength: 4 }), async (rows) => {
      const table = await tableOf(await writeVcf(KEYS, rows, noPause, untold), 'a.vcf');
      expect([table.headers, table.rows.map(({ cells }) => cells)]).toEqual([HEADERS, rows]);
    }), { numRuns: 300 });
  });

  test('hostile texts come back as they were', async () => {
    const rows = HOSTILE.filter((each) => !each.includes('\0')).map((each) => each.replace(/\r\n?/g, '\n').trim()).map((each) => [each, each]);
    expect(await cellsOf(await writeVcf(['name', 'note'], rows, noPause, untold))).toEqual(rows);
  });

  test('lines are folded at 75 bytes between letters; several phones; what is nothing on a card stays out', async () => {
    const note = '這是一個很長的備註，'.repeat(12);
    const bytes = await writeVcf(['name', null, 'phone', 'phone', 'note'], [['王小明', 'secret', '0912', '0913', note], ['', 'secret', '', '', '']], noPause, untold);
    const lines = text(bytes).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\ufffd'))).toEqual([]);
    expect([lines.slice(0, 6), text(bytes).includes('secret')]).toEqual([['BEGIN:VCARD', 'VERSION:3.0', 'N:王小明;;;;', 'FN:王小明', 'TEL:0912', 'TEL:0913'], false]);
    expect(await cellsOf(bytes)).toEqual([['王小明', '0912', '0913', note]]);
  });
});
