import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import type { ExportedRows, ExportInput, ExportPageData } from '../../src/app/contract/export';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { exportMessages } from '../../src/i18n/export/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { openPage, seenBy, type Script } from './support/page';

const SIZE = { width: 680, height: 640 };
const words = exportMessages('en');

const DATA: ExportPageData = {
  lang: 'en', today: '2026-05-20', notFound: [], rows: { all: 2357, selected: 1, shown: null, filtered: false },
  columns: [
    { key: 'id', header: 'Customer ID', personal: false, own: false }, { key: 'name', header: 'Name', personal: true, own: false }, { key: 'company', header: 'Company', personal: false, own: false },
    { key: 'phone', header: 'Phone', personal: true, own: false }, { key: 'grade', header: 'Grade', personal: false, own: false }, { key: 'own:Birthday', header: 'Birthday', personal: true, own: true },
    { key: 'own:Shelf', header: 'Shelf', personal: false, own: true },
  ],
};
const PART: ExportedRows = {
  headers: ['Customer ID', 'Name', 'Phone'], keys: ['id', 'name', 'phone'], total: 3, next: 2, state: '3.9',
  rows: [['C-000001', '王○明', '•••678'], ['C-000002', '=HYPERLINK("x")', '']],
};
const REST: ExportedRows = { ...PART, next: null, rows: [['C-000003', 'J○○ S○○', '•••204']] };
const whole: Script = { dialogExport: [{ answer: { ok: true, value: PART } }, { answer: { ok: true, value: REST } }] };

const context = closedBrowser();
const open = (change: Partial<ExportPageData> = {}, script: Script = whole): Promise<Page> => openPage(context(), 'export', { ...DATA, ...change } as ExportPageData, script, SIZE);
const go = (page: Page) => page.getByRole('button', { name: words.go, exact: true });
const inputs = async (page: Page): Promise<readonly ExportInput[]> => (await seenBy(page)).calls.map(({ args }) => args[0] as ExportInput);

async function exported(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file]: [Download, void] = await Promise.all([page.waitForEvent('download'), go(page).click()]);
  await page.getByRole('heading', { name: words.done }).waitFor();
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('export', () => {
  test('masked unless told otherwise; the parts become one file, in which no text is a formula', async () => {
    const page = await open();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect((await seenBy(page)).calls).toEqual([]);
    expect(await page.getByRole('status').innerText()).toBe(`${words.summary(2357, 5)} · ${words.masked}`);
    const { name, bytes } = await exported(page);
    expect(name).toBe('customers-2026-05-20.csv');
    expect(bytes.toString('utf8')).toMatch(/^\ufeffCustomer ID,Name,Phone\r\nC-000001,王○明,•••678\r\nC-000002,"\u2060=HYPERLINK\(""x""\)",\r\nC-000003,J○○ S○○,•••204\r\n$/);
    const [first, second] = await inputs(page);
    expect(first).toMatchObject({ columns: ['name', 'company', 'phone', 'grade'], rows: 'all', format: 'csv', masked: true, purpose: '', from: 0, state: '' });
    expect(second).toEqual({ ...first, from: 2, state: '3.9' });
    expect(await page.getByRole('status').innerText()).toContain(words.doneText(name, 3, 3));
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => (window as unknown as { seen: { closed: number } }).seen.closed === 1);
    await page.close();
  }, 30_000);

  test('in full asks what for before anything is asked of the ledger', async () => {
    const page = await open();
    await page.getByRole('switch', { name: words.mask.label }).click();
    await go(page).click();
    await page.getByText(words.mask.purposeMissing).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'purpose');
    expect((await seenBy(page)).calls).toEqual([]);
    await page.keyboard.type('  tax adviser ');
    await exported(page);
    expect((await inputs(page))[0]).toMatchObject({ masked: false, purpose: 'tax adviser' });
    await page.getByText(words.keepSafe).waitFor();
    await page.close();
  }, 30_000);

  test('rows, columns and format as chosen; the columns are remembered, the mask never', async () => {
    const page = await open({ rows: { all: 2357, selected: 12, shown: 40, filtered: true } });
    expect(await page.getByRole('radio', { name: words.rows.shown(40) }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: words.rows.selected(12) }).click();
    await page.getByRole('button', { name: `${words.columns.ledger}: ${words.columns.none}` }).click();
    await page.getByLabel('Shelf').click();
    await page.getByRole('radio', { name: words.format.xlsx }).click();
    await page.getByRole('switch', { name: words.mask.label }).click();
    await page.getByLabel(words.mask.purpose).fill('stock take');
    const { name, bytes } = await exported(page);
    expect([name, bytes.subarray(0, 2).toString('latin1')]).toEqual(['customers-2026-05-20.xlsx', 'PK']);
    expect((await inputs(page))[0]).toMatchObject({ columns: ['own:Shelf'], rows: 'selected', format: 'xlsx' });
    await page.close();
    const next = await open();
    expect(await next.getByRole('checkbox', { checked: true }).count()).toBe(1);
    expect(await next.getByLabel('Shelf').isChecked()).toBe(true);
    expect(await next.getByRole('switch', { name: words.mask.label }).isChecked()).toBe(true);
    await next.close();
  }, 30_000);

  test('cards hold what fits on a card, with the id of the customer', async () => {
    const page = await open();
    await page.getByRole('radio', { name: words.format.vcf }).click();
    await page.getByRole('button', { name: `${words.columns.ledger}: ${words.columns.every}` }).click();
    expect(await page.getByRole('checkbox').count()).toBe(3);
    const { name, bytes } = await exported(page);
    expect(name).toBe('customers-2026-05-20.vcf');
    expect(bytes.toString('utf8').match(/^(?:UID|FN|TEL).*$/gm)?.slice(0, 3)).toEqual(['UID:customer-ledger:C-000001', 'FN:王○明', 'TEL:•••678'].map((line) => expect.stringContaining(line)));
    expect((await inputs(page))[0]).toMatchObject({ columns: ['name', 'company', 'phone'], format: 'vcf' });
    await page.close();
  }, 30_000);

  test('a try that failed is taken up under the same id; a list that was sorted meanwhile begins anew under another', async () => {
    const fails = (code: string) => ({ answer: { ok: false, problem: { code, text: `It was ${code}.`, retry: true } } });
    const page = await open({}, { dialogExport: [fails('busy'), { answer: { ok: true, value: PART } }, fails('sheetMoved'), { answer: { ok: true, value: REST } }] });
    await go(page).click();
    await page.getByText('It was busy.').waitFor();
    const retry = page.getByRole('button', { name: dialogMessages('en').common.retry });
    await retry.click();
    await page.getByText('It was sheetMoved.').waitFor();
    await retry.click();
    await page.getByRole('heading', { name: words.done }).waitFor();
    const [first, second, third, fourth] = await inputs(page);
    expect([second?.exportId, third?.exportId, fourth?.from, fourth?.state]).toEqual([first?.exportId, first?.exportId, 0, '']);
    expect(fourth?.exportId).not.toBe(first?.exportId);
    await page.close();
  }, 30_000);

  test('nothing to export, no column chosen, a filter that cannot be told, a name on the Policy tab that is no column: each is said', async () => {
    const page = await open({ rows: { all: 0, selected: 0, shown: null, filtered: true }, notFound: ['Telefonn'] });
    for (const text of [words.rows.filterUnknown, words.columns.notFound(['Telefonn'])]) expect(await page.getByText(text).isVisible()).toBe(true);
    await go(page).click();
    await page.getByText(words.rows.nobody).waitFor();
    await page.close();
    const other = await open();
    for (const group of [words.columns.ledger, words.columns.own]) await other.getByRole('button', { name: `${group}: ${words.columns.none}` }).click();
    await go(other).click();
    await other.getByText(words.columns.missing).waitFor();
    expect((await seenBy(other)).calls).toEqual([]);
    await other.close();
  }, 30_000);

  test.each(LANGS)('nothing serious for a screen reader or the eye in %s, and nothing sticks out', async (lang) => {
    const page = await open({ lang, rows: { all: 2357, selected: 12, shown: 40, filtered: true }, notFound: ['Telefonn'] });
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('.scroll')?.scrollWidth === document.querySelector('.scroll')?.clientWidth)).toBe(true);
    await page.getByRole('switch').click();
    await page.getByRole('button', { name: exportMessages(lang).go, exact: true }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await page.close();
  }, 30_000);
});
