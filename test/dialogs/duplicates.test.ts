import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { LedgerRow } from '../../src/app/contract/ledger-rows';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { duplicatesMessages } from '../../src/i18n/duplicates/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { APART, DUPLICATES, IN_FULL, LIST, listOf, MERGED, PAST, WANG, WANG_AGAIN } from './support/duplicate-samples';
import { eventually } from './support/eventually';
import { openPage, seenBy, type Reply, type Script } from './support/page';
import { longestStandstill } from './support/stands-still';
import { savingFails } from './support/saving-fails';

const SIZE = { width: 900, height: 680 };
const words = duplicatesMessages('en');
const { common } = dialogMessages('en');
const ok = (value: unknown): Reply => ({ answer: { ok: true, value } });
const refused = (text: string): Reply => ({ answer: { ok: false, problem: { code: 'busy', text, retry: true } } });
const IN_PARTS: Script = {
  dialogLedgerRows: [ok(listOf(LIST, 0, 3, 7)), ok(listOf(LIST, 3, null, 7))],
  dialogOpenPair: [ok([WANG, WANG_AGAIN]), ok(IN_FULL)], dialogMerge: [ok(MERGED)], dialogTakeApart: [ok(APART)], dialogPastMerges: [ok(PAST)],
};

const context = closedBrowser();

const open = (script: Script = {}, lang: (typeof LANGS)[number] = 'en'): Promise<Page> => openPage(context(), 'duplicates', { ...DUPLICATES, lang } as typeof DUPLICATES, { ...IN_PARTS, ...script }, SIZE);
const listed = async (page: Page, count: number): Promise<void> => { await page.getByRole('heading', { name: words.list.heading(count) }).waitFor(); };
const compareWang = (page: Page) => page.getByRole('button', { name: words.list.compareFor('王小明', '王小明先生') });
const openWang = async (page: Page): Promise<void> => {
  await compareWang(page).click();
  await page.getByRole('heading', { name: words.pair.heading }).waitFor();
};
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const called = async (page: Page): Promise<readonly string[]> => (await seenBy(page)).calls.map(({ name }) => name);

describe('who may be in the list twice', () => {
  test('the list is read part by part; pairs stand with the surest first, why, and no more of a phone than three digits', async () => {
    const page = await open();
    await listed(page, 3);
    expect((await seenBy(page)).calls.map(({ name, args }) => [name, ...args])).toEqual([['dialogLedgerRows', 0], ['dialogLedgerRows', 3]]);
    const texts = (await page.locator('.pair').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(texts).toHaveLength(3);
    for (const part of [words.list.sure, '王小明', '大安食品行', '…678', 'C-000001', '王小明先生', words.list.why.samePhone, words.list.why.sameName]) expect(texts[0]).toContain(part);
    expect(texts[1]).toContain('Wang, Anna');
    for (const part of [words.list.maybe, '陳美玲', '林志豪', words.list.why.samePhone, words.list.why.otherName]) expect(texts[2]).toContain(part);
    expect(await page.locator('body').innerText()).not.toMatch(/0912|345-678|wxm@|2531/);
    await page.close();
  }, 30_000);

  test('nobody twice: says among how many', async () => {
    const page = await open({ dialogLedgerRows: [ok(listOf(LIST.slice(0, 3)))] });
    await page.getByRole('heading', { name: words.list.none(3) }).waitFor();
    await page.getByText(words.list.noneHint).waitFor();
    await page.close();
  }, 30_000);

  test('nobody at all', async () => {
    const page = await open({ dialogLedgerRows: [ok(listOf([]))] });
    await page.getByRole('heading', { name: words.list.none(0) }).waitFor();
    await page.close();
  }, 30_000);

  test('a part that does not come is asked for again, and only that one', async () => {
    const page = await open({ dialogLedgerRows: [ok(listOf(LIST, 0, 3, 7)), refused('The ledger is busy.'), ok(listOf(LIST, 3, null, 7))] });
    await page.getByRole('alert').getByText('The ledger is busy.').waitFor();
    await page.getByRole('button', { name: common.retry }).click();
    await listed(page, 3);
    expect((await seenBy(page)).calls.map(({ args }) => args[0])).toEqual([0, 3, 3]);
    await page.close();
  }, 30_000);

  test('«not the same» takes a pair off, is remembered without a name, and can be taken back', async () => {
    const page = await open();
    await listed(page, 3);
    try {
      await page.getByRole('button', { name: words.list.notSameFor('王小明', '王小明先生') }).click();
      await listed(page, 2);
      await eventually(() => focused(page), words.list.compareFor('Anna Wang', 'Wang, Anna'));
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      expect(kept).not.toMatch(/王|C-0000|678/);
      await page.reload();
      await listed(page, 2);
      await page.locator('#filter-aside').check();
      await page.getByText(words.list.asideHint).waitFor();
      await page.getByRole('button', { name: words.list.putBackFor('王小明', '王小明先生') }).click();
      await listed(page, 3);
      await page.locator('#filter-all').check();
      await compareWang(page).waitFor();
    } finally {
      // The next page has the same browser.
      await page.evaluate(() => { localStorage.clear(); });
    }
    await page.close();
  }, 30_000);

  test('120 pairs come fifty at a time', async () => {
    const rows: readonly LedgerRow[] = Array.from({ length: 240 }, (_, at) => ({ id: `C-${at}`, row: at + 2, values: [`王${String.fromCodePoint(0x4e00 + Math.floor(at / 2) * 7)}明`, '', `0912-${String(100_000 + Math.floor(at / 2) * 997).replace(/(...)$/, '-$1')}`, '', ''] }));
    const page = await open({ dialogLedgerRows: [ok(listOf(rows))] });
    await listed(page, 120);
    expect(await page.locator('.pair').count()).toBe(50);
    await page.getByRole('button', { name: words.list.next }).click();
    await page.getByText(words.list.position(51, 100, 120)).waitFor();
    await page.getByRole('button', { name: words.list.next }).click();
    await page.getByText(words.list.position(101, 120, 120)).waitFor();
    expect(await page.locator('.pair').count()).toBe(20);
    expect(await page.getByRole('button', { name: words.list.next }).isDisabled()).toBe(true);
    await page.close();
  }, 30_000);
});

describe('a pair side by side', () => {
  test('everything by the keyboard: compare, choose the row and the facts, make them one, take apart, next', async () => {
    const page = await open();
    await listed(page, 3);
    await compareWang(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.pair.heading }).waitFor();
    await eventually(() => focused(page), words.pair.heading);
    const will = page.getByRole('region', { name: words.pair.will });
    for (const part of [words.pair.willKeep('王小明', 'C-000001'), words.pair.willTake(3, 'C-000004'), words.pair.willLogs(3, 6), words.pair.willClear('C-000004'), words.pair.willOwn('備註, 生日')]) expect(await will.innerText()).toContain(part);

    await page.locator('#fact-intention-a').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('#fact-intention-b').isChecked(), true);
    await page.getByText(words.pair.willTake(4, 'C-000004')).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: words.done.merged }).waitFor();
    await page.getByText(MERGED.text).waitFor();
    const merge = (await seenBy(page)).calls.find(({ name }) => name === 'dialogMerge')?.args[0];
    expect(merge).toEqual({ keep: { id: 'C-000001', row: 2 }, drop: { id: 'C-000004', row: 5 }, take: ['title', 'intention', 'saidYes', 'habits', 'personAsOf'], mergeId: expect.stringMatching(/^[0-9a-f]{32}$/) });

    await page.getByRole('button', { name: words.done.takeApart }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.done.apart }).waitFor();
    await page.getByText(APART.text).waitFor();
    expect((await seenBy(page)).calls.at(-1)).toEqual({ name: 'dialogTakeApart', args: [(merge as { readonly mergeId: string }).mergeId] });
    await page.keyboard.press('Escape');
    await listed(page, 3);
    await page.close();
  }, 40_000);

  test('who went into another is off the list, and with him his other pairs', async () => {
    const page = await open();
    await listed(page, 3);
    await openWang(page);
    await page.getByRole('button', { name: words.pair.merge }).click();
    await page.getByRole('button', { name: words.done.toList }).click();
    await listed(page, 2);
    await eventually(() => focused(page), words.list.compareFor('Anna Wang', 'Wang, Anna'));
    await page.close();
  }, 30_000);

  test('the other row may stay: then what it lacks comes over from the first', async () => {
    const page = await open();
    await listed(page, 3);
    await openWang(page);
    await page.getByRole('radio', { name: words.pair.staysFor('王小明先生', 'C-000004') }).check();
    await page.getByText(words.pair.willKeep('王小明先生', 'C-000004')).waitFor();
    await page.getByText(words.pair.willTake(2, 'C-000001')).waitFor();
    await page.getByRole('button', { name: words.pair.merge }).click();
    await page.getByRole('heading', { name: words.done.merged }).waitFor();
    expect((await seenBy(page)).calls.find(({ name }) => name === 'dialogMerge')?.args[0]).toMatchObject({ keep: { id: 'C-000004' }, drop: { id: 'C-000001' }, take: ['email', 'expectedClose'] });
    await page.close();
  }, 30_000);

  test('in full only when asked to; what was chosen stays', async () => {
    const page = await open();
    await listed(page, 3);
    await openWang(page);
    expect(await page.locator('.sides').innerText()).not.toMatch(/0912|wxm@|和平東路/);
    await page.locator('#fact-name-b').check();
    await page.getByRole('button', { name: words.pair.full }).click();
    await page.getByText(words.pair.fullShown).waitFor();
    expect(await page.locator('.sides').innerText()).toContain('wxm@example.com');
    expect(await page.locator('#fact-name-b').isChecked()).toBe(true);
    expect((await seenBy(page)).calls.filter(({ name }) => name === 'dialogOpenPair').map(({ args }) => (args[0] as { readonly inFull: boolean }).inFull)).toEqual([false, true]);
    await page.close();
  }, 30_000);

  test('Esc goes back to where one was and writes nothing', async () => {
    const page = await open();
    await listed(page, 3);
    await openWang(page);
    await page.keyboard.press('Escape');
    await listed(page, 3);
    await eventually(() => focused(page), words.list.compareFor('王小明', '王小明先生'));
    expect(await called(page)).not.toContain('dialogMerge');
    expect((await seenBy(page)).closed).toBe(0);
    await page.close();
  }, 30_000);

  test('a pair that cannot be opened is told in the list and can be tried again', async () => {
    const page = await open({ dialogOpenPair: [refused('This customer is not there any more.'), ok([WANG, WANG_AGAIN])] });
    await listed(page, 3);
    await compareWang(page).click();
    await page.getByRole('alert').getByText('This customer is not there any more.').waitFor();
    await page.getByRole('button', { name: common.retry }).click();
    await page.getByRole('heading', { name: words.pair.heading }).waitFor();
    await page.close();
  }, 30_000);

  test('pressed twice it is merged once; a second try has the same id', async () => {
    const page = await open({ dialogMerge: [{ fails: 'Boom.', afterMs: 200 }, ok(MERGED)] });
    await listed(page, 3);
    await openWang(page);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: common.retry }).click();
    await page.getByRole('heading', { name: words.done.merged }).waitFor();
    const ids = (await seenBy(page)).calls.filter(({ name }) => name === 'dialogMerge').map(({ args }) => (args[0] as { readonly mergeId: string }).mergeId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    await page.close();
  }, 30_000);
});

describe('a merge that does not come back', () => {
  savingFails(async (reply) => {
    const page = await open({ dialogMerge: [reply] });
    await listed(page, 3);
    await openWang(page);
    return page;
  }, words.pair.merging, 120_000);
});

describe('earlier merges', () => {
  test('are listed, and taken apart one by one; then the list is read again', async () => {
    const page = await open({ dialogLedgerRows: [ok(listOf(LIST.slice(0, 3))), ok(listOf(LIST))] });
    await page.getByRole('heading', { name: words.list.none(3) }).waitFor();
    await page.getByRole('button', { name: words.list.earlier }).click();
    await page.getByRole('button', { name: words.earlier.takeApartFor('A. Wang', 'Anna Wang') }).click();
    await page.getByText(APART.text).waitFor();
    expect((await seenBy(page)).calls.at(-1)).toEqual({ name: 'dialogTakeApart', args: ['m-1'] });
    expect(await page.locator('.past').count()).toBe(1);
    await page.getByRole('button', { name: words.earlier.back }).click();
    await listed(page, 3);
    await page.close();
  }, 30_000);

  test('none', async () => {
    const page = await open({ dialogPastMerges: [ok([])] });
    await listed(page, 3);
    await page.getByRole('button', { name: words.list.earlier }).click();
    await page.getByText(words.earlier.none).waitFor();
    await page.close();
  }, 30_000);
});

test('28,000 customers: the bar moves, and the page never stands still for long', async () => {
  const rows = manyRows(28_000);
  const page = await open({ dialogLedgerRows: [{ fails: 'Boom.' }, ...[0, 1, 2, 3, 4, 5].map((part) => ok(listOf(rows, part * 5000, part === 5 ? null : (part + 1) * 5000, rows.length)))] });
  await page.evaluate(() => {
    const shares: number[] = [];
    Object.assign(window, { shares });
    new MutationObserver(() => { const bar = document.querySelector('progress'); if (bar !== null) shares.push(bar.value); }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const longest = await longestStandstill(page, async () => {
    await page.getByRole('button', { name: common.retry }).click();
    await page.getByRole('heading', { name: words.list.heading(700) }).waitFor({ timeout: 60_000 });
  });
  expect(longest).toBeLessThan(200 * Number(process.env['SLOW_PAGES'] ?? 1));
  expect(await page.evaluate(() => new Set((window as unknown as { readonly shares: readonly number[] }).shares).size)).toBeGreaterThan(5);
  await page.close();
}, 90_000);

/** A list in which one of forty was entered before, written otherwise. */
function manyRows(count: number): readonly LedgerRow[] {
  const name = (at: number): string => [at % 31, at % 997, at % 1009].map((letter, place) => String.fromCodePoint(0x4e00 + letter * (place + 3))).join('');
  const phone = (at: number): string => String(10_000_000 + (at * 7_919_317) % 89_999_999);
  return Array.from({ length: count }, (_, at): LedgerRow => {
    const again = at % 40 === 39;
    const who = again ? at - 39 : at;
    return { id: `C-${String(at).padStart(6, '0')}`, row: at + 2, values: [`${name(who)}${again ? '先生' : ''}`, '', again ? `+886 9${phone(who)}` : `09${phone(who)}`, '', ''] };
  });
}

test('every view can be used by everybody', async () => {
  const page = await open();
  await listed(page, 3);
  const violations = [...await seriousViolations(page)];
  await openWang(page);
  violations.push(...await seriousViolations(page));
  await page.getByRole('button', { name: words.pair.merge }).click();
  await page.getByRole('heading', { name: words.done.merged }).waitFor();
  violations.push(...await seriousViolations(page));
  await page.getByRole('button', { name: words.done.toList }).click();
  await page.getByRole('button', { name: words.list.earlier }).click();
  await page.getByRole('button', { name: words.earlier.takeApartFor('陳小姐', '陳美玲') }).waitFor();
  violations.push(...await seriousViolations(page));
  expect(violations).toEqual([]);
  await page.close();
}, 60_000);

test.each(LANGS)('%s: nothing runs out of the frame', async (lang) => {
  const say = duplicatesMessages(lang);
  const page = await open({}, lang);
  await page.getByRole('heading', { name: say.list.heading(3) }).waitFor();
  const fits = (): Promise<boolean> => page.evaluate(() => [...document.querySelectorAll('#app *')].every((each) => each.getBoundingClientRect().right <= window.innerWidth + 0.5));
  expect(await fits()).toBe(true);
  await page.getByRole('button', { name: say.list.compareFor('王小明', '王小明先生') }).click();
  await page.getByRole('heading', { name: say.pair.heading }).waitFor();
  expect(await fits()).toBe(true);
  await page.close();
}, 30_000);
