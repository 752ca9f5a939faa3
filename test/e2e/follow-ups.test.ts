import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { closedContext, launchBrowser } from './support/browser';
import { goTo, openPage, startPage, tabValues, type StartedPage } from './support/start-page';

jest.setTimeout(60_000);

const SHOTS = process.env['SHOTS'] ?? join(__dirname, '../../.cache/screenshots');
/** The plan's headers stand below its line of counts; rows are counted from 0. */
const HEADERS = 1;
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
  // On a weekend the sample is looked at on the next Monday: a day off has no plan of its own.
  const monday = nextMonday(new Date());
  if (monday !== null) await page.clock.setFixedTime(monday);
  await openPage(page, started.url);
});
afterAll(async () => {
  await browser.close();
  await started.stop();
});

let ticked = '';

test('Refresh makes today\'s plan, says its counts and has a line for every customer', async () => {
  await choose('Follow-ups', 'Refresh today’s plan');
  const toast = await toastWith(/Today’s plan is ready/);
  const lines = await plan();
  const today = lines.filter(({ cells }) => cells['State'] === 'Today').length;
  const week = lines.filter(({ cells }) => cells['State'] === 'This week').length;
  const overdue = lines.filter(({ cells }) => cells['Overdue'] !== '').length;
  expect(today).toBeGreaterThan(5);
  expect(toast).toContain(`${today} today, ${week} more this week, ${overdue} overdue`);
  expect((await tabValues(page, 'Follow-ups'))[0]?.[0]).toContain(`${today} today  ·  ${week} more this week  ·  ${overdue} overdue`);
  expect(lines).toHaveLength(60);
});

test('Show today on the Customers tab filters the customers, and Clear filter brings all back', async () => {
  const rows = under(await tabValues(page, 'Customers'), 0).filter(({ cells }) => cells['Name'] !== '');
  await choose('Follow-ups', 'Show today');
  await toastWith(/Customers shows: Today/);
  expect(await visibleRows('Customers', rows.map(({ row }) => row))).toEqual(rows.filter(({ cells }) => cells['State'] === 'Today').map(({ row }) => row));
  await page.screenshot({ path: join(SHOTS, 'follow-ups-customers.png') });
  await choose('Follow-ups', 'Clear filter');
  await toastWith(/Customers shows everybody again/);
  expect(await visibleRows('Customers', rows.map(({ row }) => row))).toHaveLength(rows.length);
});

test('Show today leaves the lines of today alone on the screen', async () => {
  await goTo(page, 'Follow-ups', 'A3');
  await page.screenshot({ path: join(SHOTS, 'follow-ups-plan.png') });
  await choose('Follow-ups', 'Show today');
  await toastWith(/Follow-ups shows: Today/);
  await page.keyboard.press('Escape');
  await page.screenshot({ path: join(SHOTS, 'follow-ups-today.png') });
  const lines = await plan();
  // Boxes and names stay in sight when the rest is scrolled.
  expect(await frozenColumns('Follow-ups')).toBe(((await tabValues(page, 'Follow-ups'))[HEADERS] ?? []).indexOf('Customer') + 1);
  const visible = await visibleRows('Follow-ups', lines.map(({ row }) => row));
  expect(visible).toEqual(lines.filter(({ cells }) => cells['State'] === 'Today').map(({ row }) => row));
});

test('a box ticked with the mouse logs the talk: the customer moves on, here and on the Customers tab', async () => {
  const [line] = (await plan()).filter(({ cells }) => cells['State'] === 'Today');
  if (line === undefined) throw new Error('Nobody is planned for today');
  ticked = line.cells['Customer'] ?? '';
  const contacts = (await logOf(ticked)).length;
  await clickCell(`A${line.row + 1}`);
  await toastWith(new RegExp(`Logged. ${ticked}`));
  const after = await lineOf(ticked);
  expect(after['Done']).toBe('1');
  expect(after['State']).not.toBe('Today');
  expect(Date.parse(after['Planned for'] ?? '')).toBeGreaterThan(Date.parse(line.cells['Planned for'] ?? ''));
  expect(after['Overdue']).toBe('');
  expect(await logOf(ticked)).toHaveLength(contacts + 1);
  const customer = await customerOf(ticked);
  expect([customer['Grade'], customer['Next follow-up']]).toEqual([after['Grade'], after['Was due']]);
  expect([customer['State'], customer['Planned for']]).toEqual([after['State'], after['Planned for']]);
  await page.screenshot({ path: join(SHOTS, 'follow-ups-ticked.png') });
});

test('with the filter cleared and the plan made again, the line stands at its new place', async () => {
  await choose('Follow-ups', 'Clear filter');
  await toastWith(/Follow-ups shows everybody again/);
  const all = await plan();
  expect(await visibleRows('Follow-ups', all.map(({ row }) => row))).toHaveLength(60);
  await choose('Follow-ups', 'Refresh today’s plan');
  await toastWith(/Today’s plan is ready/);
  await page.screenshot({ path: join(SHOTS, 'follow-ups-all.png') });
  const lines = await plan();
  const days = lines.map(({ cells }) => cells['Planned for'] ?? '').filter((day) => day !== '');
  expect(days).toEqual([...days].sort());
  const before = all.find(({ cells }) => cells['Customer'] === ticked)?.row ?? 0;
  expect(lines.find(({ cells }) => cells['Customer'] === ticked)?.row).toBeGreaterThan(before + 5);
});

test('Today\'s plan opens as a page, and hands over a calendar with one event a contact', async () => {
  await choose('Follow-ups', /Today’s plan/);
  const dialog = page.frameLocator('iframe.frame');
  await dialog.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(SHOTS, 'follow-ups-page.png') });
  const today = (await plan()).filter(({ cells }) => cells['State'] === 'Today').length;
  expect(await dialog.getByRole('list', { name: 'Contacts' }).getByRole('listitem').count()).toBeGreaterThanOrEqual(today);
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Calendar file (.ics)' }).click()]);
  const calendar = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/^plan-\d{4}-\d\d-\d\d\.ics$/);
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(today);
  expect(new Set(calendar.match(/^UID:.*$/gm)).size).toBe(today);
  // Names are masked until they are asked for in full.
  expect(calendar).not.toContain(ticked);
  expect(calendar).not.toMatch(/^SUMMARY.*\d{7}/m);
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('Automation switches the morning refresh on, runs it, and switches it off', async () => {
  await choose('Tools', 'Automation…');
  const dialog = page.frameLocator('iframe.frame');
  await dialog.getByRole('heading', { name: 'Morning refresh' }).waitFor();
  await dialog.getByRole('switch', { name: 'Refresh every morning' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText(/^On, every day at/).waitFor();
  await page.screenshot({ path: join(SHOTS, 'follow-ups-automation.png') });
  expect(await triggers()).toBe(1);
  await dialog.getByRole('button', { name: 'Run it now' }).click();
  await dialog.getByText(/Today’s plan is ready/).waitFor();
  await dialog.getByRole('switch', { name: 'Refresh every morning' }).uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Off', { exact: true }).waitFor();
  expect(await triggers()).toBe(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('in Traditional Chinese the menu, the toast and the line of counts say the same', async () => {
  await page.locator('#menus button').nth(2).click();
  await page.getByRole('menu').getByRole('menuitem').first().click();
  await page.getByRole('menuitemradio', { name: '繁體中文' }).click();
  await choose('跟進', '更新今天的計畫', '客戶分級簿');
  const toast = await toastWith(/今天的計畫排好了/);
  expect(toast).toMatch(/今天 \d+ 位，本週還有 \d+ 位，逾期 \d+ 位。/);
  await page.screenshot({ path: join(SHOTS, 'follow-ups-zh.png') });
});

test('on a day off Show today says that it is no workday, and Show overdue names what it shows', async () => {
  const sunday = await closedContext(browser);
  const other = await sunday.context.newPage();
  await other.clock.setFixedTime(lastSunday(new Date()));
  await openPage(other, started.url);
  await choose('Follow-ups', 'Show today', 'Customer Ledger', other);
  await toastWith(/Today is no workday: nobody is planned for it/, other);
  await choose('Follow-ups', 'Show overdue', 'Customer Ledger', other);
  await toastWith(/ shows: Overdue\. /, other);
  await sunday.context.close();
});

test('no request left this machine', () => {
  expect(outside).toEqual([]);
});

type Cells = Readonly<Record<string, string>>;
interface Line { readonly row: number; readonly cells: Cells }

async function choose(group: string, item: string | RegExp, addOn = 'Customer Ledger', on: Page = page): Promise<void> {
  for (const close of await on.locator('.toast button').all()) await close.click({ timeout: 500 }).catch(() => undefined);
  await on.getByRole('menuitem', { name: addOn }).click();
  await on.getByRole('menuitem', { name: group }).click();
  await on.getByRole('menuitem', { name: item }).click();
}

async function toastWith(text: RegExp, on: Page = page): Promise<string> {
  const toast = on.locator('.toast').filter({ hasText: text }).last();
  await toast.waitFor({ timeout: 15_000 });
  return await toast.innerText();
}

/** The lines of the plan by their headers. */
async function plan(): Promise<Line[]> {
  return under(await tabValues(page, 'Follow-ups'), HEADERS).filter(({ cells }) => cells['Customer'] !== '');
}

async function lineOf(customer: string): Promise<Cells> {
  return (await plan()).find(({ cells }) => cells['Customer'] === customer)?.cells ?? {};
}

async function customerOf(name: string): Promise<Cells> {
  return under(await tabValues(page, 'Customers'), 0).find(({ cells }) => cells['Name'] === name)?.cells ?? {};
}

async function logOf(name: string): Promise<Line[]> {
  return under(await tabValues(page, 'Contacts'), 0).filter(({ cells }) => cells['Customer'] === name);
}

function under(rows: readonly (readonly string[])[], headerRow: number): Line[] {
  const headers = rows[headerRow] ?? [];
  return rows.slice(headerRow + 1).map((cells, at) => ({ row: headerRow + 1 + at, cells: Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])) }));
}

interface Rect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
interface TabApi { getFrozenColumns(): number; getRange(a1: string): { getCellRect(): Rect }; getSheet(): { getRowVisible(row: number): boolean } }
interface Held {
  readonly localSheet: {
    readonly api: { getActiveWorkbook(): { getActiveSheet(): TabApi; getSheetByName(name: string): TabApi } };
    readonly state: () => { readonly triggers?: readonly unknown[] };
  };
}

function visibleRows(tab: string, rows: readonly number[]): Promise<number[]> {
  return page.evaluate(({ name, asked }) => {
    const sheet = (globalThis as unknown as Held).localSheet.api.getActiveWorkbook().getSheetByName(name).getSheet();
    return asked.filter((row) => sheet.getRowVisible(row));
  }, { name: tab, asked: rows });
}

function frozenColumns(tab: string): Promise<number> {
  return page.evaluate((name) => (globalThis as unknown as Held).localSheet.api.getActiveWorkbook().getSheetByName(name).getFrozenColumns(), tab);
}

function triggers(): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Held).localSheet.state().triggers?.length ?? 0);
}

async function clickCell(a1: string): Promise<void> {
  const { x, y, width, height } = await page.evaluate((cell) => {
    const rect = (globalThis as unknown as Held).localSheet.api.getActiveWorkbook().getActiveSheet().getRange(cell).getCellRect();
    // The rectangle is told from the corner of the canvas.
    const canvas = [...document.querySelectorAll('#grid canvas')].sort((a, b) => b.clientHeight - a.clientHeight)[0]?.getBoundingClientRect();
    if (canvas === undefined) throw new Error('The grid has no canvas');
    return { x: canvas.x + rect.x, y: canvas.y + rect.y, width: rect.width, height: rect.height };
  }, a1);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The Monday after a Saturday or Sunday, at noon; null on other days. */
function nextMonday(now: Date): Date | null {
  const weekday = now.getDay();
  if (weekday !== 0 && weekday !== 6) return null;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + (weekday === 0 ? 1 : 2), 12);
}

/** The Sunday before, or the day itself, at noon. */
function lastSunday(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - now.getDay(), 12);
}
