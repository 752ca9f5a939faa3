import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const ROOT = join(__dirname, '../../..');

export interface StartedPage {
  readonly url: string;
  /** Everything it printed before it served. */
  readonly printed: string;
  stop(): Promise<void>;
}

/** Runs what `npm start` runs and waits until it prints its address. */
export async function startPage(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<StartedPage> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...args], {
    cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (part: Buffer) => { err += part.toString(); });
  const ended = new Promise<void>((done) => { child.once('exit', () => { done(); }); });
  const url = await new Promise<string>((done, fail) => {
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      const found = /(http:\/\/127\.0\.0\.1:\d+\/)\n.*\n/.exec(out);
      if (found?.[1] !== undefined) done(found[1]);
    });
    child.once('exit', (code) => { fail(new Error(`npm start ended with ${String(code)}: ${out}${err}`)); });
  });
  return { url, printed: out, stop: async () => { child.kill(); await ended; } };
}

/** What `npm start` prints and its exit code when it refuses. */
export async function startRefused(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs'), ...args], { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (part: Buffer) => { stderr += part.toString(); });
  return new Promise((done) => { child.once('exit', (code) => { done({ code, stderr }); }); });
}

/** Opens the page and waits until the sheet can be used. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => document.body.dataset['ready'] === 'true', undefined, { timeout: 90_000 });
}

/** What a tab's cells show, from A1; the grid is a canvas, so the workbook is asked. */
export function tabValues(page: Page, tab: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate((name) => {
    const sheet = (globalThis as unknown as { localSheet: { api: WorkbookApi } }).localSheet.api.getActiveWorkbook()?.getSheetByName(name);
    if (sheet === null || sheet === undefined) throw new Error(`There is no tab ${name}`);
    // The facade's last row counts rows that are only formatted.
    return sheet.getRange(0, 0, sheet.getSheet().getLastRowWithContent() + 1, sheet.getLastColumn() + 1).getDisplayValues().map((row) => row.map((cell) => cell ?? ''));
  }, tab);
}

/** The names of the tabs in their order. */
export function tabNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { localSheet: { api: WorkbookApi } }).localSheet.api.getActiveWorkbook()?.getSheets().map((sheet) => sheet.getSheetName()) ?? []);
}

/** Waits until everything is saved. */
export function allSaved(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { localSheet: { saved(): Promise<void> } }).localSheet.saved());
}

/** Puts the cursor into a cell of a tab, as a click would. */
export async function goTo(page: Page, tab: string, a1: string): Promise<void> {
  await page.evaluate(({ name, cell }) => {
    const book = (globalThis as unknown as { localSheet: { api: WorkbookApi } }).localSheet.api.getActiveWorkbook();
    const sheet = book?.getSheetByName(name);
    if (book === null || book === undefined || sheet === null || sheet === undefined) throw new Error(`There is no tab ${name}`);
    book.setActiveSheet(sheet);
    const range = sheet.getRange(cell);
    range.activate();
    sheet.scrollToCell(Math.max(0, range.getRow() - 8), 0);
  }, { name: tab, cell: a1 });
  await page.waitForTimeout(300);
}

interface WorkbookApi {
  getActiveWorkbook(): {
    getSheetByName(name: string): TabApi | null;
    getSheets(): TabApi[];
    setActiveSheet(sheet: TabApi): void;
  } | null;
}
interface TabApi {
  getSheetName(): string;
  getSheet(): { getLastRowWithContent(): number };
  getLastColumn(): number;
  getRange(row: number, column: number, rows: number, columns: number): { getDisplayValues(): (string | null)[][] };
  getRange(a1: string): { activate(): void; getRow(): number };
  scrollToCell(row: number, column: number): unknown;
}
