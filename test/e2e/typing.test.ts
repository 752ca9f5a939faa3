import type { Browser, Page } from 'playwright-core';
import { closedContext, launchBrowser } from './support/browser';
import { goTo, openPage, startPage, type StartedPage } from './support/start-page';

jest.setTimeout(120_000);

let started: StartedPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [started, browser] = await Promise.all([startPage(), launchBrowser()]);
  const { context } = await closedContext(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  await openPage(page, started.url);
});
afterAll(async () => {
  await browser.close();
  await started.stop();
});

interface SheetApi { getRange(a1: string): { getDisplayValue(): unknown; getNumberFormat(): string; getRow(): number; getColumn(): number }; getSheet(): { getCellRaw(row: number, column: number): { v?: unknown; t?: number; f?: unknown } | null } }

async function typed(a1: string, text: string): Promise<{ readonly shown: unknown; readonly value: unknown; readonly formula: unknown }> {
  await goTo(page, 'Customers', a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  return page.evaluate((at) => {
    const sheet = (globalThis as unknown as { localSheet: { api: { getActiveWorkbook(): { getActiveSheet(): SheetApi } } } }).localSheet.api.getActiveWorkbook().getActiveSheet();
    const range = sheet.getRange(at);
    const raw = sheet.getSheet().getCellRaw(range.getRow(), range.getColumn());
    return { shown: range.getDisplayValue(), value: raw?.v, formula: raw?.f ?? null };
  }, a1);
}

test('a blank cell takes what is typed by its column\'s format: text stays text, a day is a day', async () => {
  const phone = await typed('D80', '0912');
  const sum = await typed('D81', '=1+1');
  const day = await typed('F80', '2024-05-06');
  expect([phone, { value: sum.value, formula: sum.formula }, day]).toEqual([
    { shown: '0912', value: '0912', formula: null }, { value: '=1+1', formula: null }, { shown: '2024-05-06', value: 45418, formula: null },
  ]);
});

test('Escape out of a menu gives the keyboard back to the cell', async () => {
  await goTo(page, 'Customers', 'B82');
  await page.getByRole('menuitem', { name: 'Customer Ledger' }).click();
  await page.getByRole('menu', { name: 'Customer Ledger' }).waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await page.keyboard.type('Ann');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(await typed('B83', 'Bob')).toMatchObject({ value: 'Bob' });
  expect(await page.evaluate(() => (globalThis as unknown as { localSheet: { api: { getActiveWorkbook(): { getActiveSheet(): SheetApi } } } }).localSheet.api.getActiveWorkbook().getActiveSheet().getRange('B82').getDisplayValue())).toBe('Ann');
});

test('a copied cell brings the format of its column into another', async () => {
  await goTo(page, 'Customers', 'D80');
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(300);
  await goTo(page, 'Customers', 'G84');
  await page.keyboard.press('Control+v');
  await page.waitForTimeout(800);
  const pasted = await page.evaluate(() => {
    const sheet = (globalThis as unknown as { localSheet: { api: { getActiveWorkbook(): { getActiveSheet(): SheetApi } } } }).localSheet.api.getActiveWorkbook().getActiveSheet();
    const range = sheet.getRange('G84');
    return [sheet.getSheet().getCellRaw(range.getRow(), range.getColumn())?.v, range.getNumberFormat()];
  });
  expect(pasted).toEqual(['0912', '@']);
});
