import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { eventually } from '../dialogs/support/eventually';
import { closedContext, launchBrowser } from './support/browser';
import { goTo, openPage, startPage, tabValues, type StartedPage } from './support/start-page';

jest.setTimeout(120_000);

const SHOTS = process.env['SHOTS'] ?? join(__dirname, '../../.cache/screenshots');
const CUSTOMER = 'Winifred Sable';
let started: StartedPage;
let browser: Browser;
let page: Page;
let sidebar: FrameLocator;
let dialog: FrameLocator;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [started, browser] = await Promise.all([startPage(), launchBrowser()]);
  page = await (await closedContext(browser, { width: 1280, height: 900 })).context.newPage();
  page.setDefaultTimeout(15_000);
  await openPage(page, started.url);
  sidebar = page.frameLocator('.sidebar iframe.frame');
  dialog = page.frameLocator('.dialog iframe.frame');
});
afterAll(async () => {
  await browser.close();
  await started.stop();
});

test('Log a contact finds the customer by a few letters and logs a try that reached nobody', async () => {
  await goTo(page, 'Customers', 'A1');
  await choose('Log a contact…');
  await dialog.getByRole('combobox', { name: 'Customer' }).fill('winif');
  await dialog.getByRole('option', { name: CUSTOMER }).click();
  await dialog.getByRole('radio', { name: 'Call' }).check();
  await dialog.getByRole('radio', { name: 'No', exact: true }).check();
  await dialog.getByText('Stays D').first().waitFor();
  await page.screenshot({ path: join(SHOTS, 'contact-not-reached.png') });
  await dialog.getByRole('button', { name: 'Save contact' }).click();
  await dialog.getByRole('heading', { name: 'Saved' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const last = (await lines('Contacts')).at(-1);
  expect([last?.['Customer'], last?.['Reached'], last?.['Channel'], last?.['Status']]).toEqual([CUSTOMER, 'No', 'call', 'OK']);
});

test('Undo last change takes the contact back and leaves its line', async () => {
  await choose('Tools', 'Undo last change');
  await page.locator('.toast').filter({ hasText: CUSTOMER }).last().waitFor();
  expect((await lines('Contacts')).at(-1)?.['Status']).toBe('Void');
});

test('a fact is edited in place on the card, with the day it is known from', async () => {
  await goTo(page, 'Customers', `B${(await rowOf(CUSTOMER)) + 1}`);
  await choose('Open card');
  await sidebar.getByRole('heading', { level: 1, name: CUSTOMER }).waitFor();
  await sidebar.getByRole('button', { name: /^(Add: )?Likes and dislikes/ }).last().click();
  await sidebar.getByRole('textbox', { name: 'Likes and dislikes' }).fill('Jasmine tea; no calls before ten');
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('Jasmine tea; no calls before ten').first().waitFor();
  await eventually(async () => (await customer())['Likes and dislikes'], 'Jasmine tea; no calls before ten');
  const profile = (await lines('Profiles')).find((line) => line['Customer'] === CUSTOMER);
  expect(profile?.['Basic facts as of']).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('signals that were seen give the buying psychology, with what to say and to leave out', async () => {
  await sidebar.getByText('Signals seen', { exact: false }).first().click();
  await sidebar.getByRole('checkbox', { name: 'Asks how long it lasts' }).check();
  await sidebar.getByRole('checkbox', { name: 'Asks about service after the sale' }).check();
  await sidebar.locator('.psychology').getByRole('button', { name: 'Save' }).click();
  await sidebar.locator('.psychology .pitch').first().waitFor();
  await eventually(async () => (await customer())['Buying psychology'], 'pragmatic');
  expect((await customer())['Signals seen']).toContain('Asks how long it lasts');
  await page.screenshot({ path: join(SHOTS, 'card-psychology.png') });
});

test('what somebody else writes while the card is being edited is kept, and said', async () => {
  await sidebar.getByRole('button', { name: /^Likes and dislikes/ }).last().click();
  await sidebar.getByRole('textbox', { name: 'Likes and dislikes' }).fill('Green tea');
  await setCell('Customers', (await rowOf(CUSTOMER)), 'Likes and dislikes', 'Coffee, black');
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('Somebody else changed', { exact: false }).waitFor();
  await page.screenshot({ path: join(SHOTS, 'card-two-people.png') });
  const both = (await customer())['Likes and dislikes'] ?? '';
  expect(both).toContain('Coffee, black');
  expect(both).toContain('Green tea');
  await sidebar.getByRole('button', { name: 'Use mine' }).click();
  await eventually(async () => (await customer())['Likes and dislikes'], 'Green tea');
});

test('next and previous walk through today\'s plan', async () => {
  await choose('Follow-ups', 'Refresh today’s plan');
  await page.locator('.toast').filter({ hasText: 'Today’s plan is ready' }).last().waitFor();
  const planned = (await lines('Follow-ups', 1)).filter((line) => line['Planned for'] !== '').map((line) => line['Customer'] ?? '');
  await goTo(page, 'Follow-ups', 'E3');
  await choose('Open card');
  await sidebar.getByRole('heading', { level: 1, name: planned[0] ?? '' }).waitFor();
  await sidebar.getByRole('button', { name: 'Next in today’s plan' }).click();
  await sidebar.getByRole('heading', { level: 1, name: planned[1] ?? '' }).waitFor();
  await sidebar.getByText(/^2 of \d+$/).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await sidebar.getByRole('heading', { level: 1, name: planned[0] ?? '' }).waitFor();
});

test('a customer who is erased while the card is open can be read, but no longer saved', async () => {
  await goTo(page, 'Customers', `B${(await rowOf(CUSTOMER)) + 1}`);
  await choose('Open card');
  await sidebar.getByRole('heading', { level: 1, name: CUSTOMER }).waitFor();
  await sidebar.getByRole('button', { name: /^Likes and dislikes/ }).last().click();
  await sidebar.getByRole('textbox', { name: 'Likes and dislikes' }).fill('Typed too late');
  await deleteRow('Customers', await rowOf(CUSTOMER));
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('This customer is no longer on the list', { exact: false }).waitFor();
  await page.screenshot({ path: join(SHOTS, 'card-erased.png') });
  const typed = sidebar.getByRole('textbox', { name: 'Likes and dislikes' });
  expect([await typed.inputValue(), await typed.isEditable()]).toEqual(['Typed too late', false]);
  expect(JSON.stringify(await lines('Customers'))).not.toContain('Typed too late');
});

test('the brief of today has a part for everybody in the plan', async () => {
  await choose('Follow-ups', 'Visit brief for today…');
  await dialog.getByRole('button', { name: 'Print…' }).waitFor();
  const round = (await lines('Follow-ups', 1)).filter((line) => line['Order in the day'] !== '' && line['State'] === 'Today').length;
  expect(await dialog.locator('.brief').count()).toBeGreaterThanOrEqual(round);
  await page.screenshot({ path: join(SHOTS, 'brief-today.png') });
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('Monthly review makes the Review tab, and made again changes nothing', async () => {
  await choose('Tools', 'Monthly review');
  await page.locator('.toast').filter({ hasText: 'Review' }).last().waitFor();
  const figures = await lines('Review');
  expect(figures.length).toBeGreaterThan(5);
  const latest = figures.map((line) => line['Month'] ?? '').sort().at(-1) ?? '';
  // The latest month is in front of whoever asked.
  expect(await page.evaluate(() => (globalThis as unknown as Active).localSheet.api.getActiveWorkbook().getActiveSheet().getActiveRange().getRow())).toBe((await lines('Review')).findIndex((line) => line['Month'] === latest) + 1);
  expect(figures.every((line) => /^\d{4}-\d\d$/.test(line['Month'] ?? ''))).toBe(true);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(SHOTS, 'review.png') });
  await choose('Tools', 'Monthly review');
  await page.waitForTimeout(1500);
  expect(await lines('Review')).toEqual(figures);
});

type Line = Readonly<Record<string, string>>;

async function choose(...items: readonly string[]): Promise<void> {
  for (const close of await page.locator('.toast button').all()) await close.click({ timeout: 500 }).catch(() => undefined);
  await page.getByRole('menuitem', { name: 'Customer Ledger' }).click();
  for (const item of items) await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The lines of a tab by their headers. */
async function lines(tab: string, headerRow = 0): Promise<Line[]> {
  const rows = await tabValues(page, tab);
  const headers = rows[headerRow] ?? [];
  return rows.slice(headerRow + 1).map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? '']))).filter((line) => Object.values(line).some((cell) => cell !== ''));
}

async function customer(): Promise<Line> {
  return (await lines('Customers')).find((line) => line['Name'] === CUSTOMER) ?? {};
}

/** The 0-based row of a customer. */
async function rowOf(name: string): Promise<number> {
  const rows = await tabValues(page, 'Customers');
  return rows.findIndex((cells) => cells.includes(name));
}

interface Sheet { getRange(row: number, column: number): { setValue(value: string): unknown }; deleteRow(row: number): unknown }
interface Active { readonly localSheet: { readonly api: { getActiveWorkbook(): { getActiveSheet(): { getActiveRange(): { getRow(): number } } } } } }
interface Held { readonly localSheet: { readonly api: { getActiveWorkbook(): { getSheetByName(name: string): Sheet } } } }

async function setCell(tab: string, row: number, header: string, value: string): Promise<void> {
  const column = (await tabValues(page, tab))[0]?.indexOf(header) ?? -1;
  await page.evaluate((given) => { (globalThis as unknown as Held).localSheet.api.getActiveWorkbook().getSheetByName(given.tab).getRange(given.row, given.column).setValue(given.value); }, { tab, row, column, value });
  await page.waitForTimeout(500);
}

async function deleteRow(tab: string, row: number): Promise<void> {
  await page.evaluate((given) => { (globalThis as unknown as Held).localSheet.api.getActiveWorkbook().getSheetByName(given.tab).deleteRow(given.row); }, { tab, row });
  await page.waitForTimeout(500);
}
