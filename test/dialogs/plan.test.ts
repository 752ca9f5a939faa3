import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright-core';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { openPage, seenBy, type Script } from './support/page';
import { PLAN, PLAN_IN_FULL, planLine } from './support/samples';

const SIZE = { width: 760, height: 600 };
const words = dialogMessages('en').plan;
const call = dialogMessages('en').call;
const inFull: Script = { dialogPlanInFull: [{ answer: { ok: true, value: PLAN_IN_FULL } }] };

const context = closedBrowser();

const open = (change: Partial<typeof PLAN> = {}, script: Script = inFull): Promise<Page> => openPage(context(), 'plan', { ...PLAN, ...change } as typeof PLAN, script, SIZE);
const LINES = PLAN.lines.map((line, at) => (at === 2 ? { ...line, due: '' } : line));
const contacts = (page: Page) => page.getByRole('list', { name: words.list }).getByRole('listitem');
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file]: [Download, void] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('today\'s plan', () => {
  test('says whom, how, why and what to remember, and counts the day', async () => {
    const page = await open({ lines: LINES });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Plan for Monday, 23 November 2026');
    expect(await page.locator('.counts').innerText()).toMatch(/20 today\s*·?\s*2 over, because of promises\s*·?\s*87 more this week\s*·?\s*12 overdue\s*·?\s*room for 20 a day/);
    expect(await contacts(page).count()).toBe(20);
    const first = await contacts(page).first().innerText();
    const line = planLine(0);
    for (const part of ['B', line.customer, line.phone, line.overdue, 'due 19 Nov', line.nextAction, line.whyNow, line.strategy, line.lastTalk, line.changeNext]) expect(first).toContain(part);
    // Due on its day, and not known at all: neither needs a word.
    expect(await contacts(page).nth(1).innerText()).not.toContain('due ');
    expect(await contacts(page).nth(2).innerText()).not.toContain('due ');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect((await seenBy(page)).calls).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);

  test('does it fit: the load by row against the room, the soft ones apart, who falls, and the ways out', async () => {
    const page = await open();
    const fit = page.getByRole('region', { name: words.fit.title });
    expect(await fit.locator('.warning').innerText()).toBe(words.fit.tooMuch(35.3, 20));
    expect((await fit.getByRole('row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()).slice(0, 10)).toEqual([
      'Who Customers A workday', 'A 40 4', 'B 10 5', 'C 25 5', 'D 80 8', 'E 200 13.3', 'F only when there is room 1,000 16', 'not graded 0 0', 'Has to be done 35.3', 'Room 20',
    ]);
    expect(await fit.getByText(words.fit.falls(13)).isVisible()).toBe(true);
    expect(await fit.getByText(words.fit.moreFalls(3)).isVisible()).toBe(true);
    expect(await fit.getByRole('row').filter({ hasText: words.fit.notPlanned }).count()).toBe(2);
    for (const remedy of PLAN.remedies) expect(await fit.getByText(remedy).isVisible()).toBe(true);
    await page.close();
  }, 30_000);

  test('a day that fits says so and offers nothing else', async () => {
    const page = await open({ load: { ...PLAN.load, fits: true, total: 12 }, falls: [], remedies: [] });
    const fit = page.getByRole('region', { name: words.fit.title });
    expect(await fit.locator('.tip').innerText()).toBe(words.fit.fits(12, 20));
    expect(await fit.getByText(words.fit.remedies).count()).toBe(0);
    expect(await fit.getByRole('table').count()).toBe(1);
    await page.close();
  }, 30_000);

  test('nobody is due: nothing to print or to take along', async () => {
    const page = await open({ lines: [] });
    expect(await page.getByText(words.empty).isVisible()).toBe(true);
    expect(await page.getByText(words.emptyOverdue(12)).isVisible()).toBe(true);
    expect(await page.getByRole('button').allInnerTexts()).toEqual([dialogMessages('en').common.close]);
    expect(await page.getByRole('switch').count()).toBe(0);
    await page.close();
  }, 30_000);

  test.each([['2026-11-20', words.stale('Friday, 20 November 2026')], ['2026-11-24', words.ahead('Tuesday, 24 November 2026')]])('a plan of %s is no plan of today', async (plannedOn, sentence) => {
    const page = await open({ plannedOn });
    expect(await page.getByText(sentence).isVisible()).toBe(true);
    await page.close();
  }, 30_000);
});

describe('with full names and phones', () => {
  test('says that it is logged, asks what for, and asks the ledger once', async () => {
    const page = await open();
    const toggle = page.getByRole('switch', { name: words.full });
    await toggle.click();
    await page.locator('#purpose:focus').waitFor();
    expect(await toggle.isChecked()).toBe(false);
    expect(await page.getByText(words.fullHint).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('#purpose-error').innerText()).toBe(words.fullMissing);
    expect((await seenBy(page)).calls).toEqual([]);
    await page.keyboard.type('  visits in Taichung ');
    await page.keyboard.press('Enter');
    await contacts(page).getByText('王小明').waitFor();
    expect(await toggle.isChecked()).toBe(true);
    expect(await page.getByText(words.fullShown).isVisible()).toBe(true);
    expect((await seenBy(page)).calls).toEqual([{ name: 'dialogPlanInFull', args: ['visits in Taichung'] }]);
    const { text } = await saved(page, words.calendar);
    expect(text).toContain('王小明');
    // Back, and forth again: what was handed over is in the page already.
    await toggle.click();
    await contacts(page).getByText('王○明').first().waitFor();
    expect((await saved(page, words.calendar)).text).not.toContain('王小明');
    expect((await saved(page, words.page)).text).not.toContain('王小明');
    await toggle.click();
    await contacts(page).getByText('王小明').waitFor();
    expect((await seenBy(page)).calls).toHaveLength(1);
    await page.close();
  }, 30_000);

  test('Esc takes the question back, not the page', async () => {
    const page = await open();
    await page.getByRole('switch').press('Space');
    await page.locator('#purpose:focus').waitFor();
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    expect(await page.locator('#purpose').count()).toBe(0);
    expect((await seenBy(page)).closed).toBe(0);
    await page.close();
  }, 30_000);

  test.each([
    ['a refusal', { answer: { ok: false, problem: { code: 'busy', text: 'The ledger is busy. Try again in a moment.', retry: true } } }, 'The ledger is busy. Try again in a moment.'],
    ['no connection', { fails: 'NetworkError: Connection failure due to HTTP 0' }, call.offline],
  ] as const)('%s keeps everything masked and what was typed, and can be tried again', async (_, reply, sentence) => {
    const page = await open({}, { dialogPlanInFull: [reply, ...(inFull['dialogPlanInFull'] ?? [])] });
    await page.getByRole('switch').click();
    await page.locator('#purpose:focus').waitFor();
    await page.keyboard.type('visits');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(await contacts(page).getByText('王小明').count()).toBe(0);
    expect(await page.locator('#purpose').inputValue()).toBe('visits');
    await page.getByRole('alert').getByRole('button').click();
    await contacts(page).getByText('王小明').waitFor();
    await page.close();
  }, 30_000);

  test('a double click asks once, and waiting is shown', async () => {
    const page = await open({}, { dialogPlanInFull: [{ answer: { ok: true, value: PLAN_IN_FULL }, afterMs: 400 }] });
    await page.getByRole('switch').click();
    await page.locator('#purpose:focus').waitFor();
    await page.keyboard.type('visits');
    await page.getByRole('button', { name: words.fullGo }).dblclick();
    await page.getByRole('button', { name: dialogMessages('en').common.working }).waitFor();
    await page.keyboard.press('Escape');
    await contacts(page).getByText('王小明').waitFor();
    expect((await seenBy(page)).calls).toHaveLength(1);
    await page.close();
  }, 30_000);

  test('a ledger that masks nothing has no switch', async () => {
    const page = await openPage(context(), 'plan', PLAN_IN_FULL, {}, SIZE);
    expect(await page.getByRole('switch').count()).toBe(0);
    await page.close();
  }, 30_000);
});

describe('what can be taken along', () => {
  test('the calendar file holds an event for each contact', async () => {
    const page = await open();
    const { name, text } = await saved(page, words.calendar);
    expect(name).toBe('plan-2026-11-23.ics');
    const events = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(PLAN.lines.map(({ uid }) => uid));
    await page.getByRole('status').getByText(words.calendarSaved(name)).waitFor();
    await page.close();
  }, 30_000);

  test('the page to keep stands alone, runs nothing, and shows the list', async () => {
    const hostile = '</style><script>window.hit=1</script><img src=x onerror="window.hit=1">';
    const page = await open({ lines: [{ ...planLine(0), customer: hostile, lastTalk: `"${hostile}&amp;` }, planLine(1)] });
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    const { name, text } = await saved(page, words.page);
    expect(name).toBe('plan-2026-11-23.html');
    expect(text).not.toMatch(/<script|<img|<link|<button|<input/i);
    await page.setContent(text);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.title()).toBe('Plan for Monday, 23 November 2026');
    const rows = page.locator('tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().locator('.who b').innerText()).toBe(hostile);
    expect(await rows.first().innerText()).toContain(`"${hostile}&amp;`);
    await page.close();
  }, 30_000);

  test('printed: twenty contacts on one sheet, the list alone, with room to write', async () => {
    const page = await open();
    await page.evaluate(() => { Object.assign(window, { printed: 0, print: () => { (window as unknown as { printed: number }).printed += 1; } }); });
    await page.getByRole('button', { name: words.print }).click();
    expect(await page.evaluate(() => (window as unknown as { readonly printed: number }).printed)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText(words.fit.title).isVisible()).toBe(false);
    expect(await page.locator('.paper tbody tr').count()).toBe(20);
    const blank = await page.locator('.paper .write').nth(1).evaluate((cell) => cell.getBoundingClientRect().width);
    // Millimetres at 96 pixels an inch.
    expect((blank * 25.4) / 96).toBeGreaterThan(28);
    const sheet = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  }, 30_000);
});

describe.each(LANGS)('%s', (lang) => {
  test('axe finds nothing serious in any state, and nothing runs out sideways', async () => {
    const say = dialogMessages(lang).plan;
    const page = await open({ lang });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('switch').click();
    await page.locator('#purpose:focus').waitFor();
    await page.keyboard.press('Enter');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.getByText(say.fullShown).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 340, height: 600 });
    expect(await page.evaluate(() => [document.documentElement.scrollWidth <= window.innerWidth, ...[...document.querySelectorAll('.scroll')].map((box) => box.scrollWidth <= box.clientWidth)])).toEqual([true, true]);
    await page.emulateMedia({ media: 'print' });
    expect(await seriousViolations(page)).toEqual([]);
    await page.close();
    const none = await open({ lang, lines: [] });
    expect(await seriousViolations(none)).toEqual([]);
    await none.close();
  }, 60_000);
});
