import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import ICAL from 'ical.js';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { commandsEn } from '../../src/i18n/commands/en';
import { closedContext, launchBrowser } from '../e2e/support/browser';
import { openPage, startPage, tabValues, type StartedPage } from '../e2e/support/start-page';

jest.setTimeout(120_000);

const SHOTS = join(__dirname, '../../.cache/screenshots');
const { plan, automation } = dialogMessages('en');
const { menu } = commandsEn;
let started: StartedPage;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [started, browser] = await Promise.all([startPage(), launchBrowser()]);
  const { context } = await closedContext(browser);
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.setSystemTime(workday());
  await openPage(page, started.url);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await started.stop();
});

/** Now, or the same time on Monday: at the weekend nobody is planned. */
function workday(): Date {
  const now = new Date();
  const toMonday = [1, 0, 0, 0, 0, 0, 2][now.getUTCDay()] ?? 0;
  return new Date(now.getTime() + toMonday * 86_400_000);
}

async function choose(...path: readonly string[]): Promise<FrameLocator> {
  for (const name of [menu.title, ...path]) await page.getByRole('menuitem', { name, exact: true }).click();
  return page.frameLocator('iframe.frame');
}
const close = (frame: FrameLocator) => frame.getByRole('button', { name: dialogMessages('en').common.close }).click();
const historyLines = async (): Promise<number> => (await tabValues(page, 'History')).length;

test('the plan of the sample ledger is read, shown in full with a line in History, and taken along', async () => {
  await choose(menu.followUps, menu.refreshPlan);
  await page.getByText(/Today’s plan is ready/).first().waitFor();
  const frame = await choose(menu.followUps, menu.todaysPlan);
  const list = frame.getByRole('list', { name: plan.list }).getByRole('listitem');
  await list.first().waitFor();
  const count = await list.count();
  expect(count).toBeGreaterThan(3);
  await page.screenshot({ path: join(SHOTS, 'plan-page.png') });

  const before = await historyLines();
  const masked = await list.first().innerText();
  await frame.getByRole('switch').click();
  await frame.locator('#purpose').fill('visits today');
  await frame.getByRole('button', { name: plan.fullGo }).click();
  await frame.getByText(plan.fullShown).waitFor();
  expect(await list.first().innerText()).not.toBe(masked);
  const lines = await tabValues(page, 'History');
  expect(lines.length).toBeGreaterThan(before);
  expect(lines.some((line) => line.join(' ').includes('visits today'))).toBe(true);

  const [file] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: plan.calendar }).click()]);
  const events = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')) as never).getAllSubcomponents('vevent');
  expect(events).toHaveLength(count);
  await page.screenshot({ path: join(SHOTS, 'plan-page-full.png') });
  await close(frame);
});

test('the morning refresh is switched on, mails its digest to the confirmed address when run, and is switched off', async () => {
  const frame = await choose(menu.tools, menu.automation);
  await frame.getByRole('switch').click();
  await frame.getByLabel(automation.digest).check();
  await frame.locator('#address').fill('seller@example.com');
  await frame.locator('#confirm').check();
  await page.screenshot({ path: join(SHOTS, 'automation-page.png') });
  await frame.getByRole('button', { name: automation.save, exact: true }).click();
  await frame.getByText(automation.on('7:00')).waitFor();
  await frame.getByRole('button', { name: automation.run }).click();
  const mail = page.locator('.mail').filter({ hasText: 'seller@example.com' });
  await mail.first().waitFor();
  expect(await mail.count()).toBe(1);
  await frame.getByRole('switch').click();
  await frame.getByRole('button', { name: automation.save, exact: true }).click();
  await frame.locator('.state').getByText(automation.off, { exact: true }).waitFor();
  await close(frame);
});
