import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ImportPageData } from '../src/app/contract/import';
import type { ImportField, LedgerRow } from '../src/app/contract/ledger-rows';
import { writeCsv } from '../src/files/write-csv';
import { writeXlsx } from '../src/files/write-xlsx';
import { openHtml, type Script } from '../test/dialogs/support/page';
import { longestStandstill } from '../test/dialogs/support/stands-still';
import { closedContext, launchBrowser } from '../test/e2e/support/browser';
import { inventFirm, inventName, inventPhone } from './ledger/names';
import { randomFrom } from './ledger/random';

/** What a person sees of one import, from the file chosen to the last part. */
export interface ImportRun {
  /** Seconds from the choice of the file until its columns stand there, and from there to the preview. */
  readonly reading: number;
  readonly comparing: number;
  /** The longest time between two frames, in ms: so long a person sees nothing move. */
  readonly gap: number;
  /** The longest that the page answered nobody, in ms of its own computing time: other programs do not count. */
  readonly still: number;
  /** How many different places the progress bar was seen at. */
  readonly bar: number;
}

/** Imports 28,000 rows into a ledger of 28,000 customers, as .csv and as .xlsx, in the built page with a server that answers at once. */
export async function importRuns(distDir: string): Promise<Readonly<Record<'csv' | 'xlsx', ImportRun>>> {
  const html = readFileSync(join(distDir, 'import.html'), 'utf8');
  const rows = fileRows();
  const rest = (): Promise<void> => Promise.resolve();
  const files = { csv: await writeCsv(HEADERS, rows, rest, nothing), xlsx: await writeXlsx(HEADERS, rows, 'Customers', rest, nothing) };
  // Files on the disk: bytes handed over by the test driver would be unpacked by the page itself, which takes it half a second.
  const folder = mkdtempSync(join(tmpdir(), 'customer-ledger-bench-'));
  const browser = await launchBrowser();
  try {
    const run = async (kind: 'csv' | 'xlsx'): Promise<ImportRun> => {
      const { context } = await closedContext(browser);
      const page = await openHtml(context, html, DATA, server(ledgerRows()), { width: 860, height: 640 });
      const file = join(folder, `customers.${kind}`);
      writeFileSync(file, files[kind]);
      const figures = await imported(page, file);
      await context.close();
      return figures;
    };
    // The better of two: a machine that was busy with something else at one of them does not count.
    const twice = async (kind: 'csv' | 'xlsx'): Promise<ImportRun> => better(await run(kind), await run(kind));
    return { csv: await twice('csv'), xlsx: await twice('xlsx') };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const SIZE = 28_000;
const PART = 5000;
const KEYS: readonly ImportField[] = ['id', 'name', 'company', 'title', 'phone', 'email', 'address', 'source', 'intention', 'knowledge', 'expectedClose', 'knownLastContact', 'knownPurchases'];
const HEADERS = ['Name', 'Company', 'Title', 'Phone', 'E-mail', 'Address', 'Source', 'Intention', 'Product knowledge', 'Expected close', 'Known last contact', 'Known purchases', 'Birthday', 'Assistant', 'Remarks'];
const DATA: ImportPageData = { lang: 'en', today: '2026-05-20', region: 'TW', fields: KEYS.map((key, at) => ({ key, header: at === 0 ? 'Customer ID' : HEADERS[at - 1] ?? key })) };

/** Somebody who exists nowhere; the same number is the same person. */
function person(at: number): readonly string[] {
  const random = randomFrom(at * 7 + 3);
  const origin = random.pick(['tw', 'tw', 'en'] as const);
  const [name, firm] = [inventName(origin, random), inventFirm(origin, random)];
  return [
    name, firm, random.pick(['Buyer', 'Manager', '採購經理', '']), inventPhone('tw', at), `p${String(at)}@example.com`, `${String(1 + random.below(300))} Harbour Road`, random.pick(['Fair', 'Web', 'Referral']),
    random.pick(['Strong', 'Some', 'None', '']), random.pick(['Enough', 'Low', '']), `2026-${two(6 + random.below(6))}-${two(1 + random.below(28))}`, `2026-0${String(1 + random.below(4))}-${two(1 + random.below(28))}`, String(random.below(5)),
  ];
}

/** Every customer, known by half of what there is to know. */
function ledgerRows(): readonly LedgerRow[] {
  return Array.from({ length: SIZE }, (_, at) => {
    const [name = '', company = '', title = '', phone = '', email = ''] = person(at);
    const id = `C-${String(at + 1).padStart(6, '0')}`;
    return { id, row: at + 2, values: [id, name, company, title, phone, at % 2 === 0 ? email : '', ...Array.from({ length: KEYS.length - 6 }, () => '')] };
  });
}

/** Half are in the ledger and half are new; one in fifty has a day without a year, one in a hundred nothing but a name that somebody has. */
function fileRows(): readonly (readonly string[])[] {
  return Array.from({ length: SIZE }, (_, at) => {
    const cells = person(at % 2 === 0 ? at : SIZE + at);
    if (at % 100 === 7) return [cells[0] ?? '', ...Array.from({ length: HEADERS.length - 1 }, () => '')];
    return [...cells.slice(0, 10), at % 50 === 3 ? '5/20' : cells[10] ?? '', cells[11] ?? '', '', '', at % 9 === 0 ? 'Call before ten, ask for the price list' : ''];
  });
}

function server(rows: readonly LedgerRow[]): Script {
  const starts = Array.from({ length: Math.ceil(rows.length / PART) }, (_, at) => at * PART);
  const parts = starts.map((start) => ({ fields: KEYS, rows: rows.slice(start, start + PART), total: rows.length, next: start + PART < rows.length ? start + PART : null }));
  return {
    dialogLedgerRows: parts.map((value) => ({ answer: { ok: true, value } })),
    dialogImportPart: [{ answer: { ok: true, value: { created: 500, updated: 500, kept: [], failed: [] } } }],
    dialogFinishImport: [{ answer: { ok: true, value: { text: 'Imported.' } } }],
  };
}

async function imported(page: Page, file: string): Promise<ImportRun> {
  page.setDefaultTimeout(120_000);
  await page.evaluate(watch);
  let [read, compared] = [0, 0];
  const start = performance.now();
  const still = await longestStandstill(page, async () => {
    await page.locator('#file').setInputFiles(file);
    await page.locator('table.columns').waitFor();
    read = performance.now();
    await page.locator('footer .action').click();
    await page.locator('table.rows').waitFor();
    compared = performance.now();
    // What a person does with a preview: look at each kind of row, and turn a page.
    for (const state of ['new', 'updated', 'duplicate', 'problem', 'all']) {
      const filter = page.locator(`#filter-${state}`);
      if (await filter.count() === 0) throw new Error(`No row of the preview is ${state}`);
      await filter.check();
    }
    await page.locator('.pager button').last().click();
    await page.locator('footer .action').click();
    await page.locator('h1.done').waitFor();
  });
  const { gap, bar } = await page.evaluate(() => (window as unknown as { readonly watched: Watched }).watched);
  if (bar.length < LEAST_PLACES) throw new Error(`The progress bar was seen at ${String(bar.length)} places only`);
  return { reading: (read - start) / 1000, comparing: (compared - read) / 1000, gap, still, bar: bar.length };
}

/** Reading, comparing and importing each show a few: fewer would be a bar that stands. */
const LEAST_PLACES = 15;

function better(one: ImportRun, other: ImportRun): ImportRun {
  const least = (key: keyof ImportRun): number => Math.min(one[key], other[key]);
  return { reading: least('reading'), comparing: least('comparing'), gap: least('gap'), still: least('still'), bar: least('bar') };
}

interface Watched {
  gap: number;
  readonly bar: string[];
}

/** Runs in the page: from frame to frame, what has passed and where the bar stands. */
function watch(): void {
  const watched: Watched = { gap: 0, bar: [] };
  Object.assign(window, { watched });
  let last = performance.now();
  const frame = (): void => {
    const now = performance.now();
    watched.gap = Math.max(watched.gap, now - last);
    last = now;
    const bar = document.querySelector('progress');
    const place = bar === null ? '' : `${document.querySelector('h1')?.textContent ?? ''} ${bar.value.toFixed(2)}`;
    if (place !== '' && watched.bar[watched.bar.length - 1] !== place) watched.bar.push(place);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function nothing(): void {
  // The bench itself has no bar.
}
