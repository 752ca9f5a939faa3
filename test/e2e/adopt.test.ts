import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { closedContext, launchBrowser } from './support/browser';
import { openPage, startPage, tabNames, tabValues, type StartedPage } from './support/start-page';

jest.setTimeout(120_000);

/** Somebody's own list: headers of their own making, grades of the common five-level scheme, a date without a year. */
const CSV = [
  '客戶,手機,等級,購買意向,產品認識,預計成交日,我的備註',
  '林小明,0900-111-222,A級,強烈,充分,2026-12-24,老同學',
  '王大同,0900-333-444,B級,有,充分,,身分證 A123456789',
  '陳美麗,0900-555-666,C級,,,5/20,=週末再打',
  '',
].join('\n');
const SHOTS = join(__dirname, '../../.cache/screenshots');

let dir = '';
let browser: Browser;
let page: Page;
let started: StartedPage;
let own = '';

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  dir = mkdtempSync(join(tmpdir(), 'ledger-'));
  const file = join(dir, '我的客戶.csv');
  writeFileSync(file, CSV);
  [started, browser] = await Promise.all([startPage([file]), launchBrowser()]);
  page = await (await closedContext(browser, { locale: 'zh-TW' })).context.newPage();
  await openPage(page, started.url);
  own = (await tabNames(page))[0] ?? '';
});
afterAll(async () => {
  await browser.close();
  await started.stop();
  rmSync(dir, { recursive: true, force: true });
});

test('before a ledger is there, recording a purchase says what to do first', async () => {
  await choose('記錄購買…');
  await page.locator('.toast').filter({ hasText: '還不是分級簿' }).waitFor();
});

test('the dialog shows what was understood of the list and asks what its grades mean', async () => {
  await choose('工具', '建立分級簿或沿用這份名單…');
  const dialog = frame();
  await dialog.getByText('等級').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(SHOTS, 'adopt-dialog.png') });
  expect(await dialog.getByRole('combobox').count()).toBeGreaterThanOrEqual(7);
  await dialog.getByRole('button', { name: /建立|沿用|設定|完成/ }).last().click();
  await page.locator('.toast').filter({ hasText: '3' }).first().waitFor({ timeout: 20_000 });
  await page.keyboard.press('Escape');
});

test('their columns stand as they were; the ledger\'s stand behind them, in their language', async () => {
  const values = await tabValues(page, own);
  expect(values.slice(0, 4).map((row) => row.slice(0, 7))).toEqual([
    ['客戶', '手機', '等級', '購買意向', '產品認識', '預計成交日', '我的備註'],
    ['林小明', '0900-111-222', 'A級', '強烈', '充分', '2026-12-24', '老同學'],
    ['王大同', '0900-333-444', 'B級', '有', '充分', '', '身分證 A123456789'],
    ['陳美麗', '0900-555-666', 'C級', '', '', '5/20', '=週末再打'],
  ]);
  const headers = values[0] ?? [];
  const column = (header: string): string[] => values.slice(1, 4).map((row) => row[headers.indexOf(header)] ?? '');
  expect(headers).toEqual(expect.arrayContaining(['客戶編號', '理由', '下次跟進']));
  // The grades come from the facts; their own letters stay what they were.
  const grades = column(headers.includes('級別') ? '級別' : '級別(分級簿)');
  expect(grades.slice(1)).toEqual(['D', '未分級']);
  expect(grades[0]).toMatch(/^[BC]$/);
  await page.screenshot({ path: join(SHOTS, 'adopt-done.png') });
});

test('Check the ledger names what cannot be read and what should not stand there, and leads to its cell while the sheet stays in use', async () => {
  await choose('工具', '檢查分級簿');
  const dialog = frame();
  await dialog.getByText('5/20').first().waitFor({ timeout: 10_000 });
  expect(await dialog.getByRole('button', { name: `前往 ${own} F4` }).count()).toBe(1);
  expect(await dialog.locator('body').innerText()).not.toContain('A123456789');
  await page.screenshot({ path: join(SHOTS, 'check-dialog.png') });
  await dialog.getByRole('button', { name: '不該放在這裡（1）' }).click();
  expect(await dialog.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('王大同：「我的備註」裡有像身分證號碼的內容。')]);
  await dialog.getByRole('button', { name: `前往 ${own} G3` }).click();
  await dialog.getByText(`游標已移到 ${own} G3。`).waitFor();
  await page.waitForFunction(() => (globalThis as unknown as { localSheet: { api: CursorApi } }).localSheet.api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation() === 'G3');
  // The add-on's own columns stand far to the right: the sheet has to move for the cell to be seen.
  await page.waitForFunction(() => ((globalThis as unknown as { localSheet: { api: CursorApi } }).localSheet.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange()?.startColumn ?? 99) <= 6);
  await page.screenshot({ path: join(SHOTS, 'check-at-the-cell.png') });
  expect(await page.locator('.dialog-layer.modal').count()).toBe(0);
  await dialog.getByRole('button', { name: '關閉' }).click();
  await page.locator('iframe.frame').waitFor({ state: 'detached' });
});

test('undo gives the list back as it was', async () => {
  await choose('工具', '復原上一次變更');
  await eventually(async () => ((await tabValues(page, own))[0] ?? []).filter((cell) => cell !== '').length, 7);
  expect(await tabNames(page)).toHaveLength(2);
});

/** Chooses an item of the add-on's menu. */
async function choose(...path: readonly string[]): Promise<void> {
  await page.getByRole('menuitem', { name: '客戶分級簿' }).click();
  for (const name of path) await page.getByRole('menuitem', { name, exact: true }).click();
}

function frame(): FrameLocator {
  return page.frameLocator('iframe.frame');
}

async function eventually(read: () => Promise<number>, expected: number): Promise<void> {
  for (let wait = 0; wait < 40 && (await read()) !== expected; wait += 1) await page.waitForTimeout(250);
  expect(await read()).toBe(expected);
}

interface CursorApi {
  getActiveWorkbook(): { getActiveSheet(): { getActiveRange(): { getA1Notation(): string } | null; getVisibleRange(): { readonly startColumn: number } | null } } | null;
}
