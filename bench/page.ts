import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closedContext, launchBrowser } from '../test/e2e/support/browser';

/** Seconds of the page with a saved ledger. */
export interface PageFigures {
  /** From navigation until it shows the grid, opens the add-on's menu and takes an edit. */
  readonly usable: number;
  /** From that edit until the menu opens again: the book is being saved meanwhile. */
  readonly afterEdit: number;
}

/** Opens a saved ledger in a browser and does what a person does first. */
export async function pageUsable(root: string, saved: string): Promise<PageFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'customer-ledger-bench-'));
  const file = join(folder, 'saved.ledger.json');
  writeFileSync(file, saved);
  const [server, browser] = await Promise.all([serve(root, file), launchBrowser()]);
  try {
    const { context } = await closedContext(browser);
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(server.url);
    await page.waitForFunction(() => document.body.dataset['ready'] === 'true', undefined, { timeout: 60_000 });
    await openTheMenu(page);
    await page.keyboard.press('Escape');
    await editACell(page);
    const edited = performance.now();
    await openTheMenu(page);
    return { usable: (edited - start) / 1000, afterEdit: (performance.now() - edited) / 1000 };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types into a cell as a person does and waits until the workbook has it. */
async function editACell(page: Page): Promise<void> {
  const cell = { tab: 'Customers', a1: 'AR3', text: 'Key account' };
  await page.locator('#grid').click({ position: { x: 400, y: 300 } });
  await page.evaluate(({ tab, a1 }) => {
    const book = (globalThis as unknown as PageGlobals).localSheet.api.getActiveWorkbook();
    const sheet = book.getSheetByName(tab);
    book.setActiveSheet(sheet);
    sheet.getRange(a1).activate();
  }, cell);
  await page.keyboard.type(cell.text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(({ tab, a1, text }) => (globalThis as unknown as PageGlobals).localSheet.api.getActiveWorkbook().getSheetByName(tab).getRange(a1).getValue() === text, cell);
}

async function openTheMenu(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: 'Customer Ledger' }).click();
  await page.getByRole('menu', { name: 'Customer Ledger' }).waitFor({ state: 'visible' });
}

interface PageGlobals {
  readonly localSheet: { readonly api: { getActiveWorkbook(): BookApi } };
}
interface BookApi {
  getSheetByName(name: string): SheetApi;
  setActiveSheet(sheet: SheetApi): void;
}
interface SheetApi {
  getRange(a1: string): { activate(): void; getValue(): unknown };
}

function serve(root: string, file: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), file], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => { child.once('exit', () => { done(); }); });
  let out = '';
  return new Promise((done, fail) => {
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      const url = /(http:\/\/127\.0\.0\.1:\d+\/)\n/.exec(out)?.[1];
      if (url !== undefined) done({ url, stop: async () => { child.kill(); await ended; } });
    });
    child.once('exit', (code) => { fail(new Error(`npm start ended with ${String(code)}: ${out}`)); });
  });
}
