import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { closedContext, launchBrowser } from './support/browser';
import { allSaved, goTo, openPage, startPage, startRefused, tabNames, tabValues, type StartedPage } from './support/start-page';

jest.setTimeout(120_000);

const CSV = 'Name,Phone,Note\nInvented One,0900-000-001,007\n虛構二,+886900000002,=1+1\n';
let dir = '';
let file = '';
let browser: Browser;
let page: Page;
let started: StartedPage;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'ledger-'));
  file = join(dir, 'my.csv');
  writeFileSync(file, CSV);
  [started, browser] = await Promise.all([startPage([file]), launchBrowser()]);
  page = await (await closedContext(browser)).context.newPage();
  await openPage(page, started.url);
});
afterAll(async () => {
  await browser.close();
  await started.stop();
  rmSync(dir, { recursive: true, force: true });
});

test('a user\'s own file opens as it is, its text as text', async () => {
  const [tab = ''] = await tabNames(page);
  const values = await tabValues(page, tab);
  expect(values.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
    ['Name', 'Phone', 'Note'], ['Invented One', '0900-000-001', '007'], ['虛構二', '+886900000002', '=1+1'],
  ]);
});

test('an edit is saved beside the file, and is there after a reload and after a restart', async () => {
  const [tab = ''] = await tabNames(page);
  await goTo(page, tab, 'A4');
  await page.keyboard.type('Invented Three');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  await allSaved(page);
  expect(existsSync(`${file}.ledger.json`)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(CSV);
  await openPage(page, started.url);
  expect((await tabValues(page, tab))[3]?.[0]).toBe('Invented Three');
  await started.stop();
  started = await startPage([file]);
  await openPage(page, started.url);
  expect((await tabValues(page, tab))[3]?.[0]).toBe('Invented Three');
  expect(await page.locator('#saved').textContent()).toBe('Saved to my.csv.ledger.json');
});

test('File ▸ Download gives an .xlsx', async () => {
  await page.getByRole('menuitem', { name: 'File' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /xlsx/ }).click()]);
  expect(download.suggestedFilename()).toBe('my.xlsx');
  const saved = join(dir, 'out.xlsx');
  await download.saveAs(saved);
  expect(readFileSync(saved).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  [['missing.xlsx'], {}, 'missing.xlsx'],
  [['a.xlsx', 'b.xlsx'], {}, 'one file'],
  [[], { PORT: '80a' }, 'PORT'],
])('%j %j is refused in one sentence', async (args, env, names) => {
  const { code, stderr } = await startRefused(args, env as Record<string, string>);
  expect(code).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(names);
});
