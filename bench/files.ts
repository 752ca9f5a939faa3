import { build } from 'esbuild';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import type { FileRefusal, FileTable, Pause } from '../src/files/table';
import { longestStandstill } from '../test/dialogs/support/stands-still';
import { closedContext, launchBrowser } from '../test/e2e/support/browser';
import { inventFirm, inventName, inventPhone, type Origin } from './ledger/names';
import { randomFrom } from './ledger/random';

export type FileKind = 'csv' | 'big5' | 'xlsx' | 'vcf';

/** What one file costs the page that reads it. */
export interface FileCost {
  readonly mb: number;
  readonly rows: number;
  /** Seconds until it is a table. */
  readonly seconds: number;
  /** The longest that the page could neither paint nor answer, in ms of its own computing time. */
  readonly still: number;
}

const COLUMNS = ['編號', '姓名', '公司', '職稱', '手機', '電話', 'Email', '地址', '等級', '來源', '建檔日', '最近聯繫', '金額', '同意', '備註'] as const;

/** Lists of `size` customers and 15 columns as spreadsheets and phones save them, read in Chromium as the import page reads them. `root` is the repository. */
export async function fileCosts(root: string, size: number): Promise<Readonly<Record<FileKind, FileCost>>> {
  const rows = people(size);
  const files: Readonly<Record<FileKind, Uint8Array>> = { csv: csvOf(rows), big5: big5Of(csvOf(rows)), xlsx: await xlsxOf(rows), vcf: vcfOf(rows) };
  const browser = await launchBrowser();
  try {
    const { context } = await closedContext(browser);
    const page = await context.newPage();
    await page.route('http://127.0.0.1/files', (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>files</title>' }));
    await page.route('http://127.0.0.1/file/*', (route) => route.fulfill({ contentType: 'application/octet-stream', body: Buffer.from(files[route.request().url().split('/').pop() as FileKind]) }));
    await page.goto('http://127.0.0.1/files');
    await page.addScriptTag({ content: await pageCode(root) });
    return { csv: await costOf(page, 'csv'), big5: await costOf(page, 'big5'), xlsx: await costOf(page, 'xlsx'), vcf: await costOf(page, 'vcf') };
  } finally {
    await browser.close();
  }
}

/** The quickest of three for the clock: a machine that was busy with something else at one of them does not count. */
async function costOf(page: Page, kind: FileKind): Promise<FileCost> {
  const tries: Omit<FileCost, 'still'>[] = [];
  const still = await longestStandstill(page, async () => {
    while (tries.length < 3) tries.push(await page.evaluate(readInPage, kind));
  });
  const [{ mb, rows }] = tries as [FileCost];
  return { mb, rows, seconds: Math.min(...tries.map((each) => each.seconds)), still };
}

interface PageGlobals {
  readonly files: { readonly readFile: (bytes: Uint8Array, name: string, pause: Pause, progress: (share: number) => void) => Promise<FileTable | FileRefusal>; readonly pause: Pause };
}

/** Runs in the page. */
async function readInPage(kind: string): Promise<Omit<FileCost, 'still'>> {
  const { readFile, pause } = (globalThis as unknown as PageGlobals).files;
  const bytes = new Uint8Array(await (await fetch(`http://127.0.0.1/file/${kind}`)).arrayBuffer());
  const start = performance.now();
  const table = await readFile(bytes, `list.${kind}`, pause, () => undefined);
  const seconds = (performance.now() - start) / 1000;
  if ('refused' in table) throw new Error(`It was refused: ${JSON.stringify(table)}`);
  return { mb: bytes.length / 1024 / 1024, rows: table.rows.length, seconds };
}

async function pageCode(root: string): Promise<string> {
  const contents = 'export { readFile } from \'./src/files/read-file\'; export { pause } from \'./src/dialogs/ui/pause\';';
  const result = await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, minify: true, write: false, format: 'iife', globalName: 'files', target: 'es2019' });
  return result.outputFiles[0]?.text ?? '';
}

type Person = readonly (string | number | boolean | Date)[];

function people(size: number): readonly Person[] {
  const random = randomFrom(size * 31 + 5);
  return Array.from({ length: size }, (_, at): Person => {
    // Letters of both scripts are not in one file of an old encoding.
    const origin: Origin = random.pick(['tw', 'tw', 'tw', 'en']);
    const phone = inventPhone(origin, at);
    return [
      `C${String(at + 1)}`, inventName(origin, random), inventFirm(origin, random), random.pick(['經理', '店長', '採購', '']), phone, inventPhone('tw', at + 7), `c${String(at)}@example.com`,
      `台北市中山北路${String(random.below(9) + 1)}段${String(random.below(300) + 1)}號`, random.pick(['A', 'B', 'C', '']), random.pick(['展覽', '介紹', '網站']),
      new Date(Date.UTC(2020, 0, 1 + random.below(2000))), new Date(Date.UTC(2024, 0, 1 + random.below(300))), random.below(1_000_000) / 10, random.below(2) === 1, random.pick(['', '', '下次再聯絡，要樣品', '問過價格, 嫌貴']),
    ];
  });
}

function texts(person: Person): readonly string[] {
  return person.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)));
}

function csvOf(rows: readonly Person[]): Uint8Array {
  return new TextEncoder().encode([COLUMNS, ...rows.map(texts)].map((cells) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join('\r\n'));
}

/** Its decoder asked for every pair of bytes, the other way round. */
function big5Of(utf8: Uint8Array): Uint8Array {
  const [decoder, pairs] = [new TextDecoder('big5'), new Map<string, readonly number[]>()];
  for (let lead = 0xa1; lead <= 0xf9; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...new TextDecoder().decode(utf8)].flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : pairs.get(letter) ?? [0x3f])));
}

async function xlsxOf(rows: readonly Person[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('客戶');
  sheet.addRow([...COLUMNS]);
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function vcfOf(rows: readonly Person[]): Uint8Array {
  return new TextEncoder().encode(rows.map(texts).map(([, name = '', company = '', title = '', mobile = '', phone = '', email = '', address = '', , , , , , , note = '']) => [
    'BEGIN:VCARD', 'VERSION:3.0', `N:${name};;;;`, `FN:${name}`, `ORG:${company}`, `TITLE:${title}`, `TEL;TYPE=CELL:${mobile}`, `TEL;TYPE=WORK:${phone}`, `EMAIL:${email}`, `ADR:;;${address};;;;`, `NOTE:${note}`, 'END:VCARD', '',
  ].join('\r\n')).join(''));
}
