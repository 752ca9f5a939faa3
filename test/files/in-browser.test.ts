import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from 'esbuild';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type * as ReadFile from '../../src/files/read-file';
import type { FileCell, FileTable } from '../../src/files/table';
import type * as WriteXlsx from '../../src/files/write-xlsx';
import { closedContext, launchBrowser } from '../e2e/support/browser';
import { encode } from './support/encode';
import { noPause, untold } from './support/read';
import { writeXlsx } from '../../src/files/write-xlsx';

/*
 * Decoding, packing and unpacking are the browser's own: what Node has instead is another program. Here the same code runs
 * where it is meant to.
 */
jest.setTimeout(60_000);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const contents = 'export { readFile } from \'./src/files/read-file\'; export { writeXlsx } from \'./src/files/write-xlsx\';';
  const result = await build({ stdin: { contents, resolveDir: path.resolve(__dirname, '../..'), loader: 'ts' }, bundle: true, write: false, format: 'iife', globalName: 'files', target: 'es2019' });
  browser = await launchBrowser();
  page = await (await closedContext(browser)).context.newPage();
  await page.addScriptTag({ content: result.outputFiles[0]?.text ?? '' });
});
afterAll(() => browser.close());

interface PageGlobals {
  readonly files: Pick<typeof ReadFile, 'readFile'> & Pick<typeof WriteXlsx, 'writeXlsx'>;
}

/** Reads the bytes in the page. */
function read(bytes: Uint8Array): Promise<FileTable | { readonly refused: string }> {
  return page.evaluate((all) => (globalThis as unknown as PageGlobals).files.readFile(Uint8Array.from(all), 'list', () => Promise.resolve(), () => undefined), [...bytes]);
}

const ROWS: readonly (readonly FileCell[])[] = [['王小明', 12.5, true], ['=1+1', -3, false], ['a\r\nb_x000D_', 0, true], ['許功蓋', '0912345678', '']];

describe('in Chromium', () => {
  test.each([
    ['Big5', 'big5', '姓名,電話,公司\r\n許功蓋,0912-345-678,台泥\r\n吳淑芬,02-2531-7099,碁恒裏銹\r\n'],
    ['GB18030', 'gb18030', '姓名,电话,公司\r\n王小明,138-0013-8000,华为技术\r\n刘志强,,上海贸易\r\n'],
    ['Shift_JIS', 'shift_jis', '氏名,電話,会社名\r\n佐藤一郎,03-1234-5678,ソニー表示\r\n'],
    ['Windows-1252', 'windows-1252', 'Name,City\r\nJosé García,Málaga\r\nZoë Müller,Köln\r\n'],
  ])('%s is found out and read as in Node', async (encoding, label, text) => {
    const table = await read(encode(text, label));
    expect(table).toMatchObject({ encoding, rows: text.trimEnd().split('\r\n').slice(1).map((line, at) => ({ line: at + 2, cells: line.split(',') })) });
  });

  test('a spreadsheet file written in the page is read in the page, and one of Node too', async () => {
    const written = await page.evaluate(async (rows) => [...await (globalThis as unknown as PageGlobals).files.writeXlsx(['Name', 'Sum', 'Yes'], rows, 'A', () => Promise.resolve(), () => undefined)], ROWS);
    const cells = { format: 'xlsx', headers: ['Name', 'Sum', 'Yes'], rows: ROWS.map((row, at) => ({ line: at + 2, cells: row })) };
    expect(await read(Uint8Array.from(written))).toMatchObject(cells);
    expect(await read(await writeXlsx(['Name', 'Sum', 'Yes'], ROWS, 'A', noPause, untold))).toMatchObject(cells);
  });

  test('a spreadsheet file with its middle gone, and one cut off, are refused', async () => {
    const whole = await writeXlsx(['Name', 'Sum'], Array.from({ length: 200 }, (_, at) => [`Customer ${String(at * 7919)}`, at]), 'A', noPause, untold);
    expect(await read(whole.map((byte, at) => (at > whole.length / 2 && at < whole.length / 2 + 600 ? 0x55 : byte)))).toEqual({ refused: 'broken', detail: '' });
    expect(await read(whole.subarray(0, whole.length / 2))).toEqual({ refused: 'broken', detail: '' });
  });
});
