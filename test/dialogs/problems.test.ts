import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { LedgerProblem, ProblemsPageData } from '../../src/app/contract/problems';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { problemMessages } from '../../src/i18n/problems/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { eventually } from './support/eventually';
import { openPage, seenBy, type Script } from './support/page';
import { PROBLEMS } from './support/samples';

const SIZE = { width: 760, height: 560 };
const say = dialogMessages('en').problems;
const words = problemMessages('en');
const works: Script = { dialogGoToCell: [{ answer: { ok: true, value: null } }] };

const context = closedBrowser();
const open = (change: Partial<ProblemsPageData> = {}, script: Script = works): Promise<Page> => openPage(context(), 'problems', { ...PROBLEMS, ...change } as ProblemsPageData, script, SIZE);
const line = async (page: Page, place: string): Promise<readonly string[]> => (await page.getByRole('row').filter({ has: page.getByRole('button', { name: words.goTo(place), exact: true }) }).locator('td').allInnerTexts()).map((text) => text.trim());
const places = (page: Page): Promise<string[]> => page.locator('.place button').allInnerTexts();
const filter = (page: Page, label: string, count: number) => page.getByRole('button', { name: words.counted(label, String(count)), exact: true });
const wentTo = async (page: Page): Promise<readonly unknown[]> => (await seenBy(page)).calls.filter(({ name }) => name === 'dialogGoToCell').map(({ args }) => args[0]);
const MANY: readonly LedgerProblem[] = Array.from({ length: 4000 }, (_, at) => ({ sheet: 'Purchases', cell: `B${String(at + 2)}`, kind: 'issue', issue: { code: 'notADay', tab: 'purchases', column: 'date', given: 'soon', about: `Customer ${String(at)}` } }));

describe('the list', () => {
  test('has a line a problem: its place as the user calls it, what is wrong, how to mend it', async () => {
    const page = await open({ more: 3 });
    expect(await page.getByText(say.found(13, 2357)).isVisible()).toBe(true);
    expect(await line(page, 'Customers M18')).toEqual(['Customers M18', '林志豪: Expected close: “5/20” has no year.', 'Add the year, like 2026-05-20.']);
    expect(await line(page, 'Orders 2026 A7')).toEqual(['Orders 2026 A7', '“王小明” fits several customers, so this line of Orders 2026 counts for nobody.', 'Write the customer id beside the name; then regrade.']);
    expect(await line(page, 'Customers X9')).toEqual(['Customers X9', '陳美玲: Contradiction: no intention to buy, but an expected close on 20 May 2026.', words.notices.closeWithoutIntention]);
    expect(await line(page, 'Profiles V4')).toEqual(['Profiles V4', '王小明: What is known of the company is as of 20 Oct 2025, more than half a year ago.', words.stale.mend]);
    expect(await line(page, 'Contacts H12')).toEqual(['Contacts H12', '王小明: What was said holds what looks like an identity number.', words.forbidden.mend.identity]);
    expect(await line(page, 'Customers BA1')).toEqual(['Customers BA1', 'The column 銀行帳號 is made for bank accounts: 1,203 cells filled.', words.forbiddenColumn.mend]);
    expect(await line(page, 'Customers BB1')).toEqual(['Customers BB1', 'Fax is filled for 12 of 2,357 customers, fewer than 5 in 100.', words.seldom.mend]);
    expect(await page.getByText(say.more(3)).isVisible()).toBe(true);
    await page.getByRole('button', { name: dialogMessages('en').common.close }).click();
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);

  test('nothing to mend is said in so many words', async () => {
    const page = await open({ problems: [] });
    expect(await page.getByText(say.none(2357)).isVisible()).toBe(true);
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.getByRole('group').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('shows one group alone, with its count', async () => {
    const page = await open();
    expect((await places(page)).length).toBe(10);
    await filter(page, words.groups.forbidden, 2).click();
    expect(await places(page)).toEqual(['Contacts H12', 'Customers BA1']);
    expect(await filter(page, words.groups.forbidden, 2).getAttribute('aria-pressed')).toBe('true');
    await filter(page, words.groups.unassigned, 2).click();
    expect(await places(page)).toEqual(['Orders 2026 A7', 'Policy']);
    await filter(page, words.all, 10).click();
    expect((await places(page)).length).toBe(10);
    await page.close();
  }, 30_000);
});

describe('a line leads to its cell', () => {
  test('by a click, and says that the cursor is there', async () => {
    const page = await open();
    await page.getByRole('button', { name: words.goTo('Customers M18') }).click();
    await page.getByRole('status').getByText(words.went('Customers M18')).waitFor();
    await page.getByRole('button', { name: words.goTo('Policy'), exact: true }).click();
    await page.getByRole('status').getByText(words.went('Policy')).waitFor();
    expect(await wentTo(page)).toEqual([{ sheet: 'Customers', cell: 'M18' }, { sheet: 'Policy', cell: '' }]);
    await page.close();
  }, 30_000);

  test('by keyboard: the arrows go from line to line, Enter goes to the cell', async () => {
    const page = await open();
    await page.getByRole('button', { name: words.goTo('Customers M18') }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await eventually(() => wentTo(page), [{ sheet: 'Customers', cell: 'B2:C3' }]);
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);

  test('a place that is gone is told in a sentence', async () => {
    const page = await open({}, { dialogGoToCell: [{ answer: { ok: false, problem: { code: 'placeGone', text: '“M18” is not there any more.', retry: false } } }] });
    await page.getByRole('button', { name: words.goTo('Customers M18') }).click();
    await page.getByRole('status').getByText('“M18” is not there any more.').waitFor();
    await page.close();
  }, 30_000);

  test('of two quick clicks the last one is told', async () => {
    const page = await open({}, { dialogGoToCell: [{ answer: { ok: true, value: null }, afterMs: 600 }, { answer: { ok: true, value: null }, afterMs: 20 }] });
    await page.getByRole('button', { name: words.goTo('Customers M18') }).click();
    await page.getByRole('button', { name: words.goTo('Profiles V4') }).click();
    await page.getByRole('status').getByText(words.went('Profiles V4')).waitFor();
    await page.waitForTimeout(800);
    expect(await page.getByRole('status').innerText()).toBe(words.went('Profiles V4'));
    await page.close();
  }, 30_000);
});

describe('4,000 lines', () => {
  test('are there at once, a hundred drawn at a time, more by scrolling or the button', async () => {
    // Another process may take the machine for a moment: a page that stands still by its own fault does so every time.
    let [page, longest] = await scrolledThrough();
    for (let again = 0; again < 2 && longest >= LONGEST_MS; again += 1) {
      await page.close();
      [page, longest] = await scrolledThrough();
    }
    expect(longest).toBeLessThan(LONGEST_MS);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(500);
    await filter(page, words.groups.seldom, 1).click();
    expect(await places(page)).toEqual(['Customers BB1']);
    await page.getByRole('button', { name: words.counted(words.all, '4,010'), exact: true }).click();
    expect(await page.locator('tbody tr').count()).toBe(100);
    // By keyboard: what the mouse scrolls to has drawn more by then, and moves on.
    await page.getByRole('button', { name: words.showMore(100) }).press('Enter');
    expect(await page.locator('tbody tr').count()).toBeGreaterThanOrEqual(200);
    await page.close();
  }, 60_000);
});

const LONGEST_MS = 200 * Number(process.env['SLOW_PAGES'] ?? 1);

/** Opens the long list and goes down it; gives the longest time that the page stood still. */
async function scrolledThrough(): Promise<[Page, number]> {
  const page = await open({ problems: [...MANY, ...PROBLEMS.problems] });
  expect(await page.locator('tbody tr').count()).toBe(100);
  const longest = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => { for (const task of list.getEntries()) tasks.push(task.duration); }).observe({ entryTypes: ['longtask'] });
    const scroller = document.querySelector('.scroll');
    for (let step = 0; step < 12; step += 1) {
      scroller?.scrollTo(0, scroller.scrollHeight);
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    return Math.max(0, ...tasks);
  });
  return [page, longest];
}

test('names and headers are text, whatever they hold', async () => {
  const evil = '<img src=x onerror="window.hit=1">';
  const page = await open({ problems: [{ sheet: evil, cell: 'A2', kind: 'forbidden', what: 'health', column: evil, name: evil }, { sheet: evil, cell: '', kind: 'issue', issue: { code: 'customerUnknown', tab: 'purchases', given: evil } }] });
  expect((await places(page))[0]).toContain(evil);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await page.close();
}, 30_000);

test.each(LANGS)('axe finds nothing serious (%s)', async (lang) => {
  const page = await open({ lang });
  expect(await seriousViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.close();
}, 30_000);
