import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { EraseInput, ErasePageData } from '../../src/app/contract/erase';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { eraseMessages } from '../../src/i18n/erase/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { openPage, seenBy, type Reply, type Script } from './support/page';
import { HITS, WANG } from './support/samples';

const SIZE = { width: 520, height: 620 };
const DATA: ErasePageData = { lang: 'en', today: '2026-05-20', customer: WANG };
const words = eraseMessages('en');
const { call, common } = dialogMessages('en');
const TEXT = 'The customer was erased.';
const gone = (ownColumns: readonly string[] = []): Reply => ({ answer: { ok: true, value: { text: TEXT, repeated: false, ownColumns } } });

const context = closedBrowser();
const open = (reply: Reply, data: Partial<ErasePageData> = {}, more: Script = {}): Promise<Page> =>
  openPage(context(), 'erase', { ...DATA, ...data } as ErasePageData, { dialogErase: [reply], dialogFindCustomers: [{ answer: { ok: true, value: HITS } }], ...more }, SIZE);
const sent = async (page: Page): Promise<readonly EraseInput[]> => (await seenBy(page)).calls.filter(({ name }) => name === 'dialogErase').map(({ args }) => args[0] as EraseInput);
const erase = (page: Page): Promise<void> => page.getByRole('button', { name: words.erase }).click();

describe('erase a customer', () => {
  test('the name typed once more, then gone; what is left in columns of the person’s own is named', async () => {
    const page = await open(gone(['Birthday', '傳真']), {}, { dialogGoTo: [{ answer: { ok: true, value: null } }] });
    await page.locator('#name:focus').waitFor();
    await page.getByText(words.forGood).waitFor();
    for (const line of [...words.goesList, ...words.staysList, words.beyond]) expect(await page.getByText(line).count()).toBe(1);
    await page.keyboard.type(' 王 小明');
    await erase(page);
    await page.getByText(TEXT).waitFor();
    await page.locator('h1:focus').waitFor();
    expect(await sent(page)).toEqual([{ who: { id: WANG.id, row: WANG.row }, eraseId: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown }]);
    expect(await page.getByRole('listitem').allTextContents()).toEqual(['Birthday', '傳真']);
    expect(await page.getByText(WANG.name).count()).toBe(0);
    await page.getByRole('button', { name: words.goTo }).click();
    await page.waitForFunction(() => (window as unknown as { readonly seen: { readonly closed: number } }).seen.closed === 1);
    await page.close();
  }, 30_000);

  test('without the name, or with another one, nothing is sent; neither does a key do it in passing', async () => {
    const page = await open(gone());
    await page.locator('#name:focus').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('王大明');
    await erase(page);
    await page.getByText(words.notTheName).waitFor();
    expect(await page.locator('#name').getAttribute('aria-invalid')).toBe('true');
    expect(await sent(page)).toEqual([]);
    await page.close();
  }, 30_000);

  test('with nobody selected it begins with the search', async () => {
    const page = await open(gone(), { customer: null });
    await page.locator('#customer:focus').waitFor();
    expect(await page.getByText(words.forGood).count()).toBe(0);
    await erase(page);
    await page.getByText(words.chooseFirst).waitFor();
    await page.keyboard.type('anna');
    await page.getByRole('option').nth(2).click();
    await page.locator('#name').fill('ANNA wang');
    await erase(page);
    await page.getByText(TEXT).waitFor();
    expect(await sent(page)).toMatchObject([{ who: { id: 'C-000044' } }]);
    expect(await page.getByText(words.ownColumns).count()).toBe(0);
    await page.close();
  }, 30_000);

  test('what fails is explained, and tried again it is the same erasure', async () => {
    const page = await open({ fails: 'NetworkError: Connection failure due to HTTP 0' }, {}, { dialogErase: [{ fails: 'NetworkError: Connection failure due to HTTP 0' }, gone()] });
    await page.locator('#name').fill(WANG.name);
    await erase(page);
    await page.getByRole('alert').getByText(call.offline).waitFor();
    await page.getByRole('button', { name: common.retry }).click();
    await page.getByText(TEXT).waitFor();
    const [first, second] = await sent(page);
    expect(second).toEqual(first);
    await page.close();
  }, 30_000);

  test.each(LANGS)('is within reach of everybody (%s)', async (lang) => {
    const page = await open(gone(['Birthday']), { lang });
    expect(await page.title()).toBe(eraseMessages(lang).title);
    expect(await seriousViolations(page)).toEqual([]);
    if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SHOTS']}/erase-${lang}.png` });
    await page.locator('#name').fill(WANG.name);
    await page.getByRole('button', { name: eraseMessages(lang).erase }).click();
    await page.getByText(TEXT).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SHOTS']}/erased-${lang}.png` });
    await page.close();
  }, 30_000);
});
