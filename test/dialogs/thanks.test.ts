import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Thanks } from '../../src/app/contract/thanks';
import { builtInDraft } from '../../src/dialogs/thanks/draft';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { LANGUAGE_NAMES } from '../../src/i18n/thanks/language-names';
import { thanksMessages } from '../../src/i18n/thanks/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { THANKS } from './support/contact-samples';
import { openPage, seenBy } from './support/page';
import { PURCHASE, RISES, SAVED, WANG } from './support/samples';

const words = thanksMessages('en');
const context = closedBrowser();

/** The closing page of a purchase that raised the customer. */
async function raised(change: Partial<Thanks> = {}, lang: (typeof LANGS)[number] = 'en', before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await openPage(context(), 'purchase', { ...PURCHASE, lang, customer: WANG } as typeof PURCHASE, {
    dialogPreviewPurchase: [{ answer: { ok: true, value: RISES } }],
    dialogSavePurchase: [{ answer: { ok: true, value: { ...SAVED, thanks: { ...THANKS, ...change } } } }],
  }, { width: 520, height: 800 });
  await before?.(page);
  await page.keyboard.press('Control+Enter');
  await page.locator('#thanks-text').waitFor();
  return page;
}
const text = (page: Page): Promise<string> => page.locator('#thanks-text').inputValue();
const mail = (page: Page): Promise<string> => page.getByRole('link', { name: words.mail }).getAttribute('href').then(String);
const status = (page: Page) => page.locator('.thanks [role=status]');
/** What the page has put into the clipboard. */
const clip = (works: boolean) => (page: Page): Promise<unknown> => page.evaluate((works) => {
  Object.assign(window, { clipped: [] });
  const clipboard = { writeText: (value: string) => (works ? Promise.resolve((window as unknown as { clipped: string[] }).clipped.push(value)) : Promise.reject(new Error('not allowed'))) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard });
}, works);

describe('the draft of thanks after a raise', () => {
  test('is in the customer\'s language, can be had in the others, and what was changed is kept in each', async () => {
    const page = await raised();
    expect(await text(page)).toBe(builtInDraft(THANKS, 'zh-Hant'));
    expect(await page.locator('#thanks-text').getAttribute('lang')).toBe('zh-Hant');
    expect(await page.getByText(dialogMessages('en').purchase.thank).count()).toBe(0);
    await page.locator('#thanks-text').fill('我自己寫的');
    await page.getByRole('radio', { name: LANGUAGE_NAMES.en }).check({ force: true });
    expect(await text(page)).toBe(builtInDraft(THANKS, 'en'));
    await page.getByRole('radio', { name: LANGUAGE_NAMES['zh-Hant'] }).check({ force: true });
    expect(await text(page)).toBe('我自己寫的');
    await page.getByRole('button', { name: words.asWritten }).click();
    expect(await text(page)).toBe(builtInDraft(THANKS, 'zh-Hant'));
    // Nothing was sent by any of it.
    expect((await seenBy(page)).calls.map(({ name }) => name).filter((name) => !name.includes('Purchase'))).toEqual([]);
    await page.close();
  }, 30_000);

  test('the user\'s own template comes first, the built-in ones stay within reach', async () => {
    const page = await raised({ templates: { raised: 'Hello {name} of {company}!', toA: '' } });
    expect(await text(page)).toBe('Hello 王小明 of 大安食品行!');
    expect(await page.getByRole('radio', { name: words.own }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: LANGUAGE_NAMES.en }).check({ force: true });
    expect(await text(page)).toBe(builtInDraft(THANKS, 'en'));
    await page.close();
  }, 30_000);

  test('copies what stands there, and says so', async () => {
    const page = await raised({}, 'en', clip(true));
    await page.locator('#thanks-text').fill('as I say it');
    await page.getByRole('button', { name: words.copy }).click();
    await status(page).getByText(words.copied).waitFor();
    expect(await page.evaluate(() => (window as unknown as { clipped: string[] }).clipped)).toEqual(['as I say it']);
    await page.locator('#thanks-text').press('End');
    await page.keyboard.type('!');
    expect(await status(page).innerText()).toBe('');
    await page.close();
  }, 30_000);

  test.each([[true, words.copied], [false, words.copyByHand('Ctrl')]])('where the clipboard is refused the text is selected; the old way works: %s', async (oldWay, sentence) => {
    const page = await raised({}, 'en', async (page) => {
      await clip(false)(page);
      await page.evaluate((oldWay) => { document.execCommand = () => oldWay; }, oldWay);
    });
    await page.getByRole('button', { name: words.copy }).click();
    await status(page).getByText(sentence).waitFor();
    expect(await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    })).toBe(builtInDraft(THANKS, 'zh-Hant'));
    await page.close();
  }, 30_000);

  test('opens in the mail program with subject and text and no address', async () => {
    const page = await raised();
    await page.locator('#thanks-text').fill('a & b?\n=1+1 #x');
    expect(await mail(page)).toBe(`mailto:?subject=${encodeURIComponent(thanksMessages('zh-Hant').draft.subject)}&body=${encodeURIComponent('a & b?\r\n=1+1 #x')}`);
    await page.close();
  }, 30_000);

  test.each(LANGS)('the built-in text for A fits into the link (%s)', async (lang) => {
    const page = await raised({ to: 'A', lang });
    expect(decodeURIComponent((await mail(page)).split('body=')[1] ?? '')).toBe(builtInDraft({ ...THANKS, to: 'A' }, lang).replace(/\n/g, '\r\n'));
    await page.close();
  }, 30_000);

  test('a text too long for a link is copied instead, and the mail has its subject', async () => {
    const page = await raised({}, 'en', clip(true));
    const long = '謝'.repeat(2000);
    await page.locator('#thanks-text').fill(long);
    expect(await mail(page)).toBe(`mailto:?subject=${encodeURIComponent(thanksMessages('zh-Hant').draft.subject)}`);
    await page.getByRole('link', { name: words.mail }).evaluate((link: HTMLAnchorElement) => { link.removeAttribute('target'); link.href = '#'; link.click(); });
    await status(page).getByText(words.mailTooLong).waitFor();
    expect(await page.evaluate(() => (window as unknown as { clipped: string[] }).clipped)).toEqual([long]);
    await page.close();
  }, 30_000);

  test('names are text, whatever they hold', async () => {
    const name = '<img src=x onerror="window.hit=1"></textarea><script>window.hit=1</script>';
    const page = await raised({ name, templates: { raised: 'Dear {name}', toA: '' } });
    expect(await text(page)).toBe(`Dear ${name}`);
    expect(await page.locator('.thanks h2').innerText()).toBe(words.title(name));
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await page.close();
  }, 30_000);

  test.each(LANGS)('axe finds nothing serious (%s)', async (lang) => {
    const page = await raised({ templates: { raised: 'x', toA: '' } }, lang, clip(true));
    expect(await seriousViolations(page)).toEqual([]);
    await page.locator('#thanks-text').fill('y');
    await page.getByRole('button', { name: thanksMessages(lang).copy }).click();
    await status(page).getByText(thanksMessages(lang).copied).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.close();
  }, 30_000);
});
