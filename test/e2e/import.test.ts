import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { commandsEn } from '../../src/i18n/commands/en';
import { importEn as words } from '../../src/i18n/import/en';
import { BIG5_LIST } from '../dialogs/support/import-samples';
import { closedContext, launchBrowser } from './support/browser';
import { openPage, startPage, tabValues, type StartedPage } from './support/start-page';

jest.setTimeout(120_000);

const SHOTS = join(__dirname, '../../.cache/screenshots');
const { menu } = commandsEn;
let started: StartedPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [started, browser] = await Promise.all([startPage(), launchBrowser()]);
  page = await (await closedContext(browser)).context.newPage();
  page.setDefaultTimeout(30_000);
  await openPage(page, started.url);
});
afterAll(async () => {
  await browser.close();
  await started.stop();
});

test('a list in Big5 is read, a column put right, and its customers stand in the ledger with grades of their own', async () => {
  const before = await customers();
  const dialog = await openImport();
  await toColumns(dialog);
  expect(await dialog.locator('#encoding').inputValue()).toBe('Big5');
  // The sample's firms are people here: their names go where names go.
  await dialog.getByLabel(words.columns.targetFor('公司')).selectOption('source');
  await dialog.getByRole('button', { name: words.columns.next, exact: true }).press('Enter');
  await heading(dialog, words.preview.title);
  await page.screenshot({ path: join(SHOTS, 'import-e2e-preview.png') });
  await dialog.getByRole('button', { name: words.preview.go(3, 0) }).press('Enter');
  await heading(dialog, words.done.title);
  await page.screenshot({ path: join(SHOTS, 'import-e2e-done.png') });

  const after = await customers();
  expect(after).toHaveLength(before.length + 3);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(-3).map((each) => [each['Name'], each['Company'], each['Phone'], each['Source']])).toEqual([
    ['林美玲', '', '02-2345-6789', '海港印刷'], ['陳怡君', '', '0933-222-111', '晨光文具'], ['張志豪', '', '0955-111-222', '高雄五金'],
  ]);
  for (const each of after.slice(-3)) {
    expect(each['Customer ID']).toMatch(/^C-\d{6}$/);
    expect(each['Why']).not.toBe('');
  }
});

test('one step takes the whole import back', async () => {
  const before = await customers();
  const dialog = page.frameLocator('iframe.frame');
  await dialog.getByRole('button', { name: words.done.undo }).press('Enter');
  await heading(dialog, words.done.undone);
  const after = await customers();
  expect(after).toEqual(before.slice(0, -3));
  await dialog.getByRole('button', { name: words.done.another }).press('Enter');
});

test('the same file twice changes nothing the second time', async () => {
  const dialog = page.frameLocator('iframe.frame');
  await toColumns(dialog);
  // With the keys: a toast of the sheet may lie over the buttons. How the file was used is remembered.
  expect(await dialog.getByLabel(words.columns.targetFor('公司')).inputValue()).toBe('source');
  await dialog.getByRole('button', { name: words.columns.next, exact: true }).press('Enter');
  await dialog.getByRole('button', { name: words.preview.go(3, 0) }).press('Enter');
  await heading(dialog, words.done.title);
  const once = await customers();
  await dialog.getByRole('button', { name: words.done.another }).press('Enter');
  await toColumns(dialog);
  await dialog.getByRole('button', { name: words.columns.next, exact: true }).press('Enter');
  await dialog.getByText(words.preview.nothing).waitFor();
  expect(await dialog.getByText(words.preview.unchanged).count()).toBe(3);
  expect(await customers()).toEqual(once);
});

async function openImport(): Promise<FrameLocator> {
  for (const name of [menu.title, menu.tools, menu.import]) await page.getByRole('menuitem', { name, exact: true }).click();
  return page.frameLocator('iframe.frame');
}

async function toColumns(dialog: FrameLocator): Promise<void> {
  await heading(dialog, words.choose.title);
  await dialog.locator('#file').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: BIG5_LIST });
  await heading(dialog, words.columns.title);
}

async function heading(dialog: FrameLocator, name: string): Promise<void> {
  await dialog.getByRole('heading', { level: 1, name }).waitFor();
}

/** The rows of the customer list by their headers; rows without any cell left out. */
async function customers(): Promise<readonly Readonly<Record<string, string>>[]> {
  const [headers = [], ...rows] = await tabValues(page, 'Customers');
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ''])));
}
