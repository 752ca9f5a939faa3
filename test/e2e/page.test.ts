import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { closedContext, launchBrowser } from './support/browser';
import { goTo, openPage, startPage, tabNames, tabValues, type StartedPage } from './support/start-page';

jest.setTimeout(120_000);

const SHOTS = join(__dirname, '../../.cache/screenshots');
let started: StartedPage;
let browser: Browser;
let page: Page;
let outside: string[];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [started, browser] = await Promise.all([startPage(), launchBrowser()]);
  const closed = await closedContext(browser);
  outside = closed.outside;
  page = await closed.context.newPage();
  await openPage(page, started.url);
});
afterAll(async () => {
  await browser.close();
  await started.stop();
});

test('it says in two lines where it is and what it did', () => {
  expect(started.printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n[^\n]*60 invented customers[^\n]*\n$/);
});

test('the sample is set up and regraded: every grade, stage, case and follow-up state is there', async () => {
  expect(await tabNames(page)).toEqual(expect.arrayContaining(['Customers', 'Purchases', 'Contacts', 'Policy', 'History']));
  const [headers = [], ...rows] = await tabValues(page, 'Customers');
  const column = (header: string): string[] => rows.map((row) => row[headers.indexOf(header)] ?? '').filter((_, at) => at < 60);
  expect(column('Name').filter((name) => name !== '')).toHaveLength(60);
  expect(new Set(column('Grade'))).toEqual(new Set(['A', 'B', 'C', 'D', 'E', 'F', 'Not graded']));
  expect(new Set(column('Stage'))).toEqual(new Set(['Customer', 'Target customer', 'Potential customer', 'Target market', 'Unsorted', 'Outside']));
  expect(new Set(column('Power case'))).toEqual(new Set(['', '1', '2', '3', '?']));
  expect(new Set(column('Overdue'))).toEqual(new Set(['', '! Overdue', '!! Long overdue']));
  expect(new Set(column('Key customer'))).toEqual(new Set(['', '★ Key']));
  expect(column('Why').every((why) => why !== '')).toBe(true);
  await page.screenshot({ path: join(SHOTS, 'page-sample.png') });
});

test('the add-on\'s menu opens and closes by keyboard', async () => {
  await page.getByRole('menuitem', { name: 'File' }).focus();
  await page.keyboard.press('End');
  expect(await focused(page)).toBe('Customer Ledger');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('menu', { name: 'Customer Ledger' }).isVisible()).toBe(true);
  expect(await focused(page)).toContain('Record a purchase');
  await page.keyboard.press('R');
  expect(await focused(page)).toContain('Regrade');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('menu', { name: 'Regrade' }).isVisible()).toBe(true);
  await page.screenshot({ path: join(SHOTS, 'page-menu.png') });
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu', { name: 'Regrade' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await focused(page)).toBe('Customer Ledger');
});

test('the language of the View menu changes the add-on\'s menu and the page', async () => {
  for (const [language, addOn, record] of [['繁體中文', '客戶分級簿', '記錄購買'], ['简体中文', '客户分级簿', '记录购买'], ['English', 'Customer Ledger', 'Record a purchase']] as const) {
    await page.locator('#menus button').nth(2).click();
    await page.getByRole('menu').getByRole('menuitem').first().click();
    await page.getByRole('menuitemradio', { name: language }).click();
    await page.getByRole('menuitem', { name: addOn }).click();
    await expect(page.getByRole('menuitem', { name: record }).count()).resolves.toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
});

test('typing =LEDGER_GRADE( shows what it takes', async () => {
  await goTo(page, 'Customers', 'B90');
  await page.keyboard.type('=LEDGER_GRADE(', { delay: 20 });
  const help = page.getByText('LEDGER_GRADE(', { exact: false }).first();
  await help.waitFor({ timeout: 5000 });
  const text = await page.locator('div:has(> .univer-max-h-\\[350px\\])').innerText();
  expect(text).toContain('table');
  expect(text).toContain('as_of');
  await page.screenshot({ path: join(SHOTS, 'page-formula-help.png') });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('a purchase recorded through the dialog raises the grade, with its reason and the next follow-up', async () => {
  const before = await customer('Beatrix Holloway');
  await goTo(page, 'Customers', `B${before.line}`);
  await page.getByRole('menuitem', { name: 'Customer Ledger' }).click();
  await page.getByRole('menuitem', { name: 'Record a purchase…' }).click();
  const dialog = page.frameLocator('iframe.frame');
  await dialog.getByLabel('Product').fill('Countertop dispenser W1');
  await dialog.getByLabel('Amount').fill('6800');
  await dialog.getByText('What this purchase does').waitFor();
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(SHOTS, 'page-purchase.png') });
  await dialog.getByRole('button', { name: 'Save purchase' }).click();
  await page.locator('.toast').first().waitFor({ timeout: 10_000 });
  await page.keyboard.press('Escape');
  await page.screenshot({ path: join(SHOTS, 'page-purchase-saved.png') });
  const after = await customer('Beatrix Holloway');
  expect([before.Grade, after.Grade]).toEqual(['D', 'A']);
  expect(after.Why).toMatch(/^A: last bought/);
  expect(after['Next follow-up']).not.toBe(before['Next follow-up']);
  const lines = (await tabValues(page, 'Purchases')).filter((row) => row[0] === 'Beatrix Holloway');
  expect(lines).toHaveLength(2);
});

test('a fact typed into a cell regrades the customer at once', async () => {
  const before = await customer('沈听澜');
  const [headers = []] = await tabValues(page, 'Customers');
  await goTo(page, 'Customers', `${letter(headers.indexOf('Intention'))}${before.line}`);
  await page.keyboard.type('strong');
  await page.keyboard.press('Enter');
  expect(before.Grade).toBe('D');
  await eventually(async () => (await customer('沈听澜')).Grade, 'C');
});

test('no request left this machine', () => {
  expect(outside).toEqual([]);
});

function focused(on: Page): Promise<string> {
  return on.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

interface Row { readonly line: number; readonly Grade: string; readonly Why: string; readonly 'Next follow-up': string }

async function customer(name: string): Promise<Row> {
  const [headers = [], ...rows] = await tabValues(page, 'Customers');
  const at = rows.findIndex((row) => row[headers.indexOf('Name')] === name);
  const cell = (header: string): string => rows[at]?.[headers.indexOf(header)] ?? '';
  return { line: at + 2, Grade: cell('Grade'), Why: cell('Why'), 'Next follow-up': cell('Next follow-up') };
}

async function eventually(read: () => Promise<string>, expected: string): Promise<void> {
  const until = Date.now() + 15_000;
  while ((await read()) !== expected && Date.now() < until) await page.waitForTimeout(300);
  expect(await read()).toBe(expected);
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`;
}
