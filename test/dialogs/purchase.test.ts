import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { openPage, seenBy, type Script } from './support/page';
import { HITS, PURCHASE, RISES, SAVED, WANG } from './support/samples';
import { savingFails } from './support/saving-fails';

const words = dialogMessages('en').purchase;
const call = dialogMessages('en').call;
const found = { answer: { ok: true, value: HITS } };
const preview = { answer: { ok: true, value: RISES } };
const saved = { answer: { ok: true, value: SAVED } };
const works: Script = { dialogFindCustomers: [found], dialogPreviewPurchase: [preview], dialogSavePurchase: [saved] };

const context = closedBrowser();

const open = (script: Script = works, customer = null as typeof PURCHASE.customer): Promise<Page> => openPage(context(), 'purchase', { ...PURCHASE, customer } as typeof PURCHASE, script);
const savesOf = async (page: Page): Promise<readonly unknown[]> => (await seenBy(page)).calls.filter(({ name }) => name === 'dialogSavePurchase').map(({ args }) => args[0]);

describe('record a purchase', () => {
  test('find, see what it does, save, and go on with the next, all from the keyboard', async () => {
    const page = await open();
    await page.keyboard.type('wang');
    await page.getByRole('option').nth(2).waitFor();
    expect(await page.getByRole('option').first().innerText()).toMatch(/王小明\s+大安食品行 · C-000012 · phone ending 678\s+C/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.locator('#customer').inputValue()).toBe('王小明 · 大安食品行');

    await page.getByText(words.rises('C', 'B')).waitFor();
    expect(await page.locator('.outcome').innerText()).toContain(RISES.why);
    expect(await page.locator('.outcome').innerText()).toContain('3 Jun 2026');
    expect(await savesOf(page)).toEqual([]);

    await page.locator('#product').fill('Service contract');
    await page.locator('#quantity').fill('1');
    await page.locator('#amount').fill('12,800');
    await page.keyboard.press('Control+Enter');
    await page.getByText(SAVED.text).waitFor();
    expect(await savesOf(page)).toEqual([{
      customerId: 'C-000012', row: 5, day: '2026-05-20', product: 'Service contract', quantity: 1, amount: 12800, orderNo: '', note: '', lineId: 'line-1',
    }]);
    expect(await page.getByText(words.thank).isVisible()).toBe(true);

    await page.getByRole('button', { name: words.another }).click();
    expect(await page.locator('#customer').inputValue()).toBe('');
    expect(await page.locator('#amount').inputValue()).toBe('');
    // The field has the cursor again once the form has been drawn.
    await page.waitForFunction(() => document.activeElement?.id === 'customer');
    await page.keyboard.type('w');
    await page.getByRole('option').first().click();
    await page.keyboard.press('Control+Enter');
    await page.getByText(SAVED.text).waitFor();
    const second = (await savesOf(page))[1] as { readonly lineId: string };
    expect(second.lineId).toMatch(/^[0-9a-f]{32}$/);
    await page.close();
  }, 60_000);

  test('the customer of the selected row is chosen already and the outcome is there at once', async () => {
    const page = await open(works, WANG);
    await page.getByText(words.rises('C', 'B')).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('product');
    await page.close();
  }, 30_000);

  test('the answer to the latest letters wins, however late an older one comes', async () => {
    const slow = { answer: { ok: true, value: [{ ...WANG, name: 'Old answer' }] }, afterMs: 900 };
    const page = await open({ ...works, dialogFindCustomers: [slow, found] });
    await page.locator('#customer').fill('wa');
    await page.waitForTimeout(350);
    await page.locator('#customer').fill('wan');
    await page.getByText('Harbour Supplies').waitFor();
    await page.waitForTimeout(900);
    expect(await page.getByText('Old answer').count()).toBe(0);
    expect((await seenBy(page)).calls.map(({ args }) => args[0])).toEqual(['wa', 'wan']);
    await page.close();
  }, 30_000);

  test('letters still being composed with an input method are not searched for', async () => {
    const page = await open();
    await page.locator('#customer').evaluate((input: HTMLInputElement) => {
      const say = (type: string, text: string): void => {
        input.value = text;
        input.dispatchEvent(type === 'input' ? new InputEvent('input', { bubbles: true, isComposing: true }) : new CompositionEvent(type, { bubbles: true }));
      };
      say('compositionstart', '');
      say('input', 'w');
      say('input', 'wang');
    });
    await page.waitForTimeout(400);
    expect((await seenBy(page)).calls).toEqual([]);
    await page.locator('#customer').evaluate((input: HTMLInputElement) => {
      input.value = '王';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await page.getByRole('option').first().waitFor();
    expect((await seenBy(page)).calls.map(({ args }) => args[0])).toEqual(['王']);
    await page.close();
  }, 30_000);

  test('nobody found, and a search that fails, are told and can be tried again', async () => {
    const page = await open({ ...works, dialogFindCustomers: [{ answer: { ok: true, value: [] } }, { fails: 'NetworkError: Connection failure due to HTTP 0' }, found] });
    await page.locator('#customer').fill('zzz');
    await page.locator('.options').getByText(words.noMatch('zzz')).waitFor();
    await page.locator('#customer').fill('wang');
    await page.locator('.options').getByText(call.offline).waitFor();
    await page.locator('.options').getByRole('button').click();
    await page.getByRole('option').first().waitFor();
    await page.close();
  }, 30_000);

  test('what is missing or wrong is said at its field and nothing is sent', async () => {
    const page = await open();
    await page.locator('#amount').fill('much');
    await page.locator('#day').fill('2026-05-21');
    expect(await page.locator('#day-error').innerText()).toBe(words.errors.dayInFuture);
    await page.getByRole('button', { name: words.save }).click();
    expect(await page.locator('#customer-error').innerText()).toBe(words.errors.customer);
    expect(await page.locator('#amount-error').innerText()).toBe(words.errors.amount);
    expect(await page.locator('#amount').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('customer');
    await page.locator('#day').fill('');
    expect(await page.locator('#day-error').innerText()).toBe(words.errors.dayMissing);
    expect((await seenBy(page)).calls).toEqual([]);
    await page.close();
  }, 30_000);

  test('a double click saves once', async () => {
    const page = await open({ ...works, dialogSavePurchase: [{ ...saved, afterMs: 400 }] }, WANG);
    await page.getByRole('button', { name: words.save }).dblclick();
    await page.keyboard.press('Control+Enter');
    await page.getByText(SAVED.text).waitFor();
    expect(await savesOf(page)).toHaveLength(1);
    await page.close();
  }, 30_000);

  test('a busy ledger: what was typed stays, and trying again sends the same line', async () => {
    const busy = { answer: { ok: false, problem: { code: 'busyEntryKept', text: 'Another regrade is running.', retry: true } } };
    const page = await open({ ...works, dialogSavePurchase: [busy, saved] }, WANG);
    await page.locator('#note').fill('for the new shop');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Another regrade is running.').waitFor();
    expect(await page.locator('#note').inputValue()).toBe('for the new shop');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('note');
    await page.getByRole('alert').getByRole('button').click();
    await page.getByText(SAVED.text).waitFor();
    const [first, second] = await savesOf(page);
    expect(second).toEqual(first);
    await page.close();
  }, 30_000);

  test('a problem that trying again cannot mend offers no second try', async () => {
    const gone = { answer: { ok: false, problem: { code: 'customerUnknown', text: 'No such customer.', retry: false } } };
    const page = await open({ ...works, dialogSavePurchase: [gone] }, WANG);
    await page.keyboard.press('Control+Enter');
    await page.getByText('No such customer.').waitFor();
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('an earlier try that had arrived after all: the later changes are said to be lost', async () => {
    const page = await open({ ...works, dialogSavePurchase: [{ fails: 'NetworkError' }, { answer: { ok: true, value: { ...SAVED, repeated: true } } }] }, WANG);
    await page.keyboard.press('Control+Enter');
    await page.getByText(call.offline).waitFor();
    await page.locator('#amount').fill('900');
    await page.keyboard.press('Control+Enter');
    await page.getByText(words.savedAsFirstEntered).waitFor();
    await page.close();
  }, 30_000);

  savingFails((reply) => open({ ...works, dialogSavePurchase: [reply] }, WANG), words.saving);

  test('Esc shuts the list, then asks, then closes; typing on takes the question back', async () => {
    const page = await open();
    await page.locator('#customer').fill('wang');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.locator('#note').fill('x');
    const asks = page.getByText(dialogMessages('en').common.escAgain);
    await page.keyboard.press('Escape');
    await asks.waitFor();
    await page.keyboard.press('y');
    expect(await asks.count()).toBe(0);
    expect((await seenBy(page)).closed).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);

  test('an untouched dialog closes at the first Esc', async () => {
    const page = await open();
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);

  test('names are shown as text, whatever they hold', async () => {
    const name = '<img src=x onerror="window.hit=1"></script><script>window.hit=1</script>';
    const page = await openPage(context(), 'purchase', { ...PURCHASE, customer: { ...WANG, name }, products: [name] } as typeof PURCHASE, { ...works, dialogFindCustomers: [{ answer: { ok: true, value: [{ ...WANG, name }] } }] });
    expect(await page.locator('#customer').inputValue()).toBe(`${name} · ${WANG.company}`);
    await page.locator('#customer').fill('x');
    expect(await page.getByRole('option').locator('b').innerText()).toBe(name);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await page.close();
  }, 30_000);

  test.each(LANGS)('axe finds nothing serious in any state (%s)', async (lang) => {
    const page = await openPage(context(), 'purchase', { ...PURCHASE, lang } as typeof PURCHASE, { ...works, dialogSavePurchase: [{ fails: 'Boom' }, saved] });
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    await page.getByRole('button', { name: dialogMessages(lang).purchase.save }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await page.locator('#customer').fill('wang');
    await page.getByRole('option').first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.move').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator('.banner').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.locator('.closing').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.close();
  }, 60_000);
});
