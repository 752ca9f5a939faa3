import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED_BYTES, refusedBySize } from '../../src/files/limits';
import { paceOf } from '../../src/files/pace';
import { readFile } from '../../src/files/read-file';
import { readPasted } from '../../src/files/read-pasted';
import { writeXlsx } from '../../src/files/write-xlsx';
import { writeZip, zipOf, type PackedPart } from '../../src/files/write-zip';
import { utf16, utf8 } from './support/encode';
import { noPause, refusalOf, tableOf, untold } from './support/read';
import { rawXlsx, rowsXml } from './support/xlsx';

// The machine may be busy with much else.
jest.setTimeout(60_000);

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));
const noise = (length: number): readonly number[] => Array.from({ length }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
const zipWith = (name: string, ...pieces: readonly string[]): Promise<Uint8Array> => writeZip([{ name, pieces }], paceOf(noPause));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
const lists = rowsXml(['Name', 'Phone'], ['Ann', '0912']);

/** What a file is, under a name that says it is a list. */
const NO_LIST: readonly (readonly [what: string, bytes: () => Uint8Array | Promise<Uint8Array>, refused: string, detail: string])[] = [
  ['nothing', () => bytes(), 'empty', ''],
  ['blank lines', () => utf8(' \r\n\r\n\t\r\n'), 'empty', ''],
  ['a mark and nothing', () => utf8('', true), 'empty', ''],
  ['commas and nothing', () => utf8(',,,\n,,,\n'), 'empty', ''],
  ['a web page', () => utf8('<!DOCTYPE html>\n<html><body><table><tr><td>Ann</td></tr></table></body></html>'), 'html', ''],
  ['a web page behind a comment', () => utf8('\n<!-- saved, from -->\n<HTML>'), 'html', ''],
  ['a table of a web page, as old systems export it', () => utf8('<table border="1"><tr><td>Name</td></tr></table>'), 'html', ''],
  ['a spreadsheet of 2003 as XML', () => utf8('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'), 'oldExcel', ''],
  ['a .zip', () => zipWith('list.csv', 'Name,Phone\nAnn,1\n'), 'zip', ''],
  ['a document', () => zipWith('word/document.xml', '<w/>'), 'zip', ''],
  ['a spreadsheet of another kind', () => zipWith('content.xml', '<office/>'), 'zip', ''],
  ['a .zip with a spreadsheet in it', () => zipWith('xl/workbook-of-mine.txt', 'x'), 'zip', ''],
  ['a spreadsheet of the binary kind', () => zipWith('xl/workbook.bin', 'x'), 'oldExcel', ''],
  ['a .gz', () => bytes([0x1f, 0x8b, 8, 0], noise(100)), 'zip', ''],
  ['a .7z', () => bytes([0x37, 0x7a, 0xbc, 0xaf], noise(100)), 'zip', ''],
  ['a .rar', () => bytes('Rar!', noise(100)), 'zip', ''],
  ['an old .xls', () => bytes(OLE), 'oldExcel', ''],
  ['an older .xls', () => bytes([0x09, 0x08, 0x10, 0x00], noise(100)), 'oldExcel', ''],
  ['a spreadsheet behind a password', () => bytes(OLE, [...utf16('EncryptedPackage', 'LE', false)]), 'encrypted', ''],
  ['a .pdf', () => bytes('%PDF-1.7\n', noise(100)), 'pdf', ''],
  ['a .png', () => bytes([0x89], 'PNG\r\n', noise(100)), 'image', 'PNG'],
  ['a photo', () => bytes([0xff, 0xd8, 0xff, 0xe0], noise(100)), 'image', 'JPEG'],
  ['a photo of a phone', () => bytes([0, 0, 0, 24], 'ftypheic', noise(100)), 'image', 'HEIC'],
  ['a .gif', () => bytes('GIF89a', noise(100)), 'image', 'GIF'],
  ['a .webp', () => bytes('RIFF', [1, 2, 3, 4], 'WEBP', noise(100)), 'image', 'WebP'],
  ['a .bmp', () => bytes('BM', [1, 2, 3, 4, 0, 0, 0, 0], noise(100)), 'image', 'BMP'],
  ['formatted text', () => bytes('{\\rtf1\\ansi Name, Phone}'), 'binary', ''],
  ['noise', () => bytes(noise(5000)), 'binary', ''],
  ['a program', () => bytes([0x7f], 'ELF', [2, 1, 1], new Array<number>(300).fill(0), noise(300)), 'binary', ''],
  ['nothing but NULs', () => bytes(new Array<number>(1000).fill(0)), 'binary', ''],
  ['headers alone', () => utf8('Name,Phone\r\n'), 'noRows', ''],
  ['a spreadsheet with nothing on its sheets', () => rawXlsx({ sheets: [{ name: 'A', data: '' }, { name: 'B', data: '<row r="1"><c r="A1" s="1"/></row>' }] }), 'noRows', ''],
  ['a spreadsheet without sheets', () => rawXlsx({ sheets: [] }), 'noSheets', ''],
  ['a spreadsheet cut off', async () => (await rawXlsx({ sheets: [{ name: 'A', data: lists }] })).subarray(0, 700), 'broken', ''],
  ['a spreadsheet that lost a part of its middle', async () => (await rawXlsx({ sheets: [{ name: 'A', data: lists }] })).map((byte, at) => (at > 300 && at < 800 ? 0x55 : byte)), 'broken', ''],
  ['a spreadsheet with a document type', () => rawXlsx({ sheets: [{ name: 'A', data: `<!DOCTYPE lolz [<!ENTITY lol "lol">]>${lists}` }] }), 'broken', ''],
  ['two rows of headers', () => utf8('Customer,,Contact,\nName,Company,Phone,Email\nAnn,ACME,0912345678,a@b.tw\nBob,ACME,0912345679,b@b.tw\n'), 'twoHeaderRows', '1, 2'],
  ['headers in two languages', () => utf8('姓名,電話,信箱\nName,Phone,Email\nAnn,0912345678,a@b.tw\nBob,0912345679,b@b.tw\nCy,0912345670,c@b.tw\n'), 'twoHeaderRows', '1, 2'],
  ['a million commas', () => utf8(`Name,Phone\nAnn${','.repeat(1_000_000)}x\n`), 'tooManyColumns', String(MOST_COLUMNS)],
  ['a million commas and nothing else', () => utf8(','.repeat(1_000_000)), 'empty', ''],
  ['a cell far to the right', () => rawXlsx({ sheets: [{ name: 'A', data: `${lists}<row r="3"><c r="XFD3"><v>1</v></c></row>` }] }), 'tooManyColumns', String(MOST_COLUMNS)],
  ['more lines than a list has', () => utf8(`Name,Phone\n${'Ann,1\n'.repeat(MOST_ROWS)}`), 'tooManyRows', String(MOST_ROWS)],
];

test.each(NO_LIST)('%s', async (_, make, refused, detail) => {
  expect(await refusalOf(await make(), 'list.csv')).toEqual({ refused, detail });
});

describe('quotes that do not end are refused by their line', () => {
  test.each([
    ['Name,Note\nAnn,"called\nBob,fine\n', '2'],
    ['Name,Note\n"Ann,called\nBob,"x",\n', '2'],
    ['Name,Note\r\nAnn,"two\r\nlines"\r\nBob,"called\r\n', '4'],
    ['Name,Note\rAnn,fine\r"Bob,called\r', '3'],
    ['"Name,Note\nAnn,x\n', '1'],
    [`Name,Note\nAnn,"${'x\n'.repeat(60_000)}"\n`, '2'],
  ])('%#', async (text, line) => {
    expect(await refusalOf(utf8(text))).toEqual({ refused: 'quotesUnbalanced', detail: line });
  });
});

test('a file of 100 MB is refused before anybody reads it, and no byte of it is looked at', async () => {
  expect(refusedBySize(100 * 1024 * 1024)).toEqual({ refused: 'tooBig', detail: '20' });
  expect([refusedBySize(MOST_BYTES), refusedBySize(0)]).toEqual([null, { refused: 'empty', detail: '' }]);
  const huge = new Proxy(new Uint8Array(1), { get: (target, key) => { if (key === 'length') return 100 * 1024 * 1024; throw new Error(`looked at ${String(key)} of ${String(target.length)}`); } });
  expect(await readFile(huge, 'list.csv', noPause, untold)).toEqual({ refused: 'tooBig', detail: '20' });
});

test('a small file that unpacks to very much is refused on the way', async () => {
  const part = (name: string, text: string): PackedPart => ({ name, packed: deflateRawSync(text), sum: 0, size: text.length });
  // The same megabyte again and again: a flushed block stands for itself.
  const block = deflateRawSync(`${' '.repeat(1024 * 1024)}<row>`, { finishFlush: constants.Z_FULL_FLUSH });
  const bomb = zipOf([
    part('xl/workbook.xml', '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>'),
    part('xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    { name: 'xl/worksheets/sheet1.xml', packed: Buffer.concat([...new Array<Buffer>(MOST_UNPACKED_BYTES / 1024 / 1024).fill(block), Buffer.from([3, 0])]), sum: 0, size: 10 },
  ]);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await refusalOf(bomb, 'a.xlsx')).toEqual({ refused: 'tooBig', detail: '20' });
});

test('a part that is behind a password', async () => {
  const whole = await writeXlsx(['Name'], [['Ann']], 'A', noPause, untold);
  const marked = Uint8Array.from(whole);
  for (let at = 0; at < marked.length - 4; at += 1) if (marked[at] === 0x50 && marked[at + 1] === 0x4b && marked[at + 2] === 1 && marked[at + 3] === 2) marked[at + 8] = 1;
  expect(await refusalOf(marked, 'a.xlsx')).toEqual({ refused: 'encrypted', detail: '' });
});

test('what looks like something else and is a list', async () => {
  expect((await tableOf(utf8('BMW dealer,Phone\nAnn,1\n'))).headers).toEqual(['BMW dealer', 'Phone']);
  expect((await tableOf(utf16('Name,Phone\nAnn,1\n', 'LE', false))).headers).toEqual(['Name', 'Phone']);
  expect((await tableOf(utf8('<b>Name</b>,Phone\nAnn,1\n'))).headers).toEqual(['<b>Name</b>', 'Phone']);
  expect((await tableOf(utf8('Name,Phone\nAnn,1\n'), 'list.xlsx')).format).toBe('csv');
  expect((await tableOf(await writeXlsx(['Name'], [['Ann']], 'A', noPause, untold), 'list.csv')).format).toBe('xlsx');
});

test.each([['', 'empty'], [' \n ', 'empty'], ['<table><tr><td>1</td></tr></table>', 'html'], ['Name\tPhone', 'noRows'], ['BEGIN:VCARD\nFN:Ann\n', 'broken'], ['x'.repeat(MOST_BYTES + 1), 'tooBig']])('pasted: %#', async (text, refused) => {
  expect(await readPasted(text, noPause, untold)).toMatchObject({ refused });
});

test('what is made to keep a reader busy is told in no time', async () => {
  const start = Date.now();
  await tableOf(utf8(`Name,Note\n${'<!---->'.repeat(600)}x,1\nAnn,a@${'.'.repeat(90_000)}!\n`));
  await refusalOf(utf8(`${'<!---->'.repeat(500)}<html>`));
  await tableOf(utf8(`BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE:${'a'.repeat(200_000)}\nTEL${';"'.repeat(20_000)}:1\nEND:VCARD\n`), 'a.vcf');
  // Backtracking would take hours.
  expect(Date.now() - start).toBeLessThan(20_000);
});

test('no bytes whatever make it throw', async () => {
  const whole = await writeXlsx(['Name', 'Phone'], [['Ann', 1], ['Bob', 2]], 'A', noPause, untold);
  for (let seed = 0; seed < 150; seed += 1) {
    const bad = Uint8Array.from(whole);
    for (let hit = 0; hit < 5; hit += 1) bad[(seed * 131 + hit * 977) % bad.length] = (seed * 7 + hit * 31) % 256;
    const read = await readFile(bad, 'a.xlsx', noPause, untold);
    expect('refused' in read || read.headers.length >= 0).toBe(true);
  }
});
