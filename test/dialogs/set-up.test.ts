import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { LANGS } from '../../src/ledger/lang';
import { closedContext, launchBrowser } from '../e2e/support/browser';
import { seriousViolations } from './support/axe';
import { openPage, seenBy, type Script } from './support/page';
import { ADOPT } from './support/samples';

const SIZE = { width: 640, height: 600 };
const words = dialogMessages('en').setUp;
const works: Script = { dialogSetUp: [{ answer: { ok: true, value: { text: 'Your list is a ledger now.' } } }] };

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ context } = await closedContext(browser));
}, 120_000);
afterAll(() => browser.close(), 30_000);

const open = (change: Partial<typeof ADOPT> = {}, script = works): Promise<Page> => openPage(context, 'set-up', { ...ADOPT, ...change } as typeof ADOPT, script, SIZE);

describe('set up or adopt this sheet', () => {
  test('shows what was understood and writes only when told to', async () => {
    const page = await open();
    expect(await page.getByRole('row').filter({ hasText: '上次聯絡' }).innerText()).toContain(words.unread(12));
    expect(await page.getByLabel(words.usedAsFor('電話')).inputValue()).toBe('phone');
    expect(await page.getByText(words.promise).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect((await seenBy(page)).calls).toEqual([]);
    await page.getByRole('button', { name: words.go.adopt }).dblclick();
    await page.getByText('Your list is a ledger now.').waitFor();
    const { calls } = await seenBy(page);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.args[0]).toEqual({
      columns: ADOPT.columns.map(({ position, key }) => ({ position, key })),
      grades: { mode: 'facts' },
    });
    await page.close();
  }, 30_000);

  test('letters taken over carry the meaning given, after a warning about the five-level scheme', async () => {
    const page = await open();
    expect(await page.getByText(words.gradeWarning).count()).toBe(0);
    await page.getByText(words.gradeManual).click();
    await page.getByText(words.gradeWarning).waitFor();
    await page.getByLabel(words.meansFor('A級')).selectOption('B');
    await page.getByRole('button', { name: words.go.adopt }).click();
    await page.getByText('Your list is a ledger now.').waitFor();
    expect((await seenBy(page)).calls[0]?.args[0]).toMatchObject({
      grades: { mode: 'manual', meaning: [{ value: 'A級', grade: 'B' }, { value: 'B級', grade: 'B' }] },
    });
    await page.close();
  }, 30_000);

  test('whoever ticks it asks for the rules to be locked; a box that is left alone asks for nothing', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: words.onlyMine }).check();
    await page.getByRole('button', { name: words.go.adopt }).click();
    await page.getByText('Your list is a ledger now.').waitFor();
    expect((await seenBy(page)).calls[0]?.args[0]).toMatchObject({ onlyMine: true });
    await page.close();
  }, 30_000);

  test('two columns of one kind are named, and nothing is sent until that is mended', async () => {
    const page = await open();
    const phone = page.getByLabel(words.usedAsFor('級別'));
    await phone.selectOption('phone');
    await page.getByText(words.twice('Phone')).waitFor();
    expect(await phone.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: words.go.adopt }).click({ force: true });
    await page.keyboard.press('Control+Enter');
    expect((await seenBy(page)).calls).toEqual([]);
    await phone.selectOption('');
    await page.getByRole('button', { name: words.go.adopt }).click();
    await page.getByText('Your list is a ledger now.').waitFor();
    await page.close();
  }, 30_000);

  test('a failure keeps the choices and can be tried again', async () => {
    const page = await open({}, { dialogSetUp: [{ fails: 'Exceeded maximum execution time' }, ...(works['dialogSetUp'] ?? [])] });
    await page.getByLabel(words.usedAsFor('電話')).selectOption('company');
    await page.getByRole('button', { name: words.go.adopt }).click();
    await page.getByRole('alert').getByText(dialogMessages('en').call.timeLimit).waitFor();
    expect(await page.getByLabel(words.usedAsFor('電話')).inputValue()).toBe('company');
    await page.getByRole('alert').getByRole('button').click();
    await page.getByText('Your list is a ledger now.').waitFor();
    await page.close();
  }, 30_000);

  test('an empty spreadsheet gets a plain offer with what will be built', async () => {
    const page = await open({ mode: 'fresh', columns: [], gradeColumn: null, problems: [], rows: 0 });
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.getByText('Purchases (tab)').isVisible()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Your list is a ledger now.').waitFor();
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);

  test.each(LANGS)('axe finds nothing serious (%s)', async (lang) => {
    const page = await open({ lang });
    await page.getByRole('radio').nth(1).check();
    expect(await seriousViolations(page)).toEqual([]);
    // A wide list scrolls inside the page, never the page sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  }, 30_000);
});

describe('help', () => {
  test.each(LANGS)('axe finds nothing serious (%s)', async (lang) => {
    const help = await openPage(context, 'help', { lang, today: '2026-05-20' }, {}, { width: 300, height: 700 });
    expect(await help.locator('.grade').allInnerTexts()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(await seriousViolations(help)).toEqual([]);
    expect(await help.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await help.close();
  }, 30_000);
});
