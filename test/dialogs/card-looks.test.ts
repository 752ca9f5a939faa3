import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Card } from '../../src/app/contract/card';
import { cardMessages } from '../../src/i18n/card/choose';
import { LANGS, type Lang } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { BLANK, CARDS, hitOf, inFull, LIN, MEI, pageOf, SAVED_FACTS, TIMELINE } from './support/card-samples';
import { closedBrowser } from './support/closed-browser';
import { openPage, type Reply, type Script } from './support/page';

const SHOTS = join(__dirname, '../../.cache/screenshots');
const SIZE = { width: 300, height: 900 };
const ok = (value: unknown, afterMs?: number): Reply => (afterMs === undefined ? { answer: { ok: true, value } } : { answer: { ok: true, value }, afterMs });
const context = closedBrowser();

beforeAll(() => { mkdirSync(SHOTS, { recursive: true }); });

interface State {
  readonly name: string;
  readonly card: (card: Card) => Card | null;
  readonly script?: Script;
  readonly then?: (page: Page, lang: Lang) => Promise<void>;
}
const edit = async (page: Page, key: string, text: string): Promise<void> => {
  await page.locator(`#fact-${key}`).click();
  await page.locator(`input#fact-${key}, textarea#fact-${key}`).fill(text);
};
const thanks = { name: 'Anna', title: '', company: '', from: 'C', to: 'B', product: '', lang: 'en', templates: { raised: '', toA: '' } } as const;

const STATES: readonly State[] = [
  { name: 'masked', card: (card) => card },
  { name: 'nobody', card: () => null },
  { name: 'finding', card: (card) => card, script: { dialogFindCustomers: [ok([LIN, MEI])] }, then: async (page, lang) => {
    await page.getByRole('button', { name: cardMessages(lang).find }).click();
    await page.keyboard.type('lin');
    await page.getByRole('option').first().waitFor();
  } },
  { name: 'full-warned', card: (card) => inFull({ ...card, badCredit: true, doNotContact: true, thanks: { ...thanks, lang: 'en' } }) },
  { name: 'unknown', card: () => BLANK },
  { name: 'asked-to-unmask', card: (card) => card, then: (page, lang) => page.getByRole('button', { name: cardMessages(lang).actions.copyPhone }).click() },
  { name: 'editing', card: inFull, then: async (page) => {
    for (const key of ['likes', 'doubt', 'phone']) await edit(page, key, '0933');
    await page.locator('#fact-intention').click();
    await page.locator('#fact-expectedClose').click();
    await page.locator('#fact-saidYes').click();
  } },
  { name: 'refused', card: (card) => card, script: { dialogSaveFacts: [{ fails: 'HTTP 0' }] }, then: async (page) => {
    await edit(page, 'title', 'Owner');
    await page.keyboard.press('Control+Enter');
    await page.locator('.save .banner').waitFor();
  } },
  { name: 'conflict', card: (card) => card, script: { dialogSaveFacts: [ok({ ...SAVED_FACTS, conflicts: [{ key: 'likes', theirs: 'Wants a demo', mine: 'Tea', kept: 'both' }, { key: 'intention', theirs: 'none', mine: 'some', kept: 'theirs' }] })] }, then: async (page) => {
    await edit(page, 'likes', 'Tea');
    await page.keyboard.press('Control+Enter');
    await page.locator('.clash').first().waitFor();
  } },
  { name: 'leaving', card: (card) => card, then: async (page, lang) => {
    await edit(page, 'title', 'Owner');
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText(cardMessages(lang).leave.question).waitFor();
  } },
  { name: 'gone', card: (card) => card, script: { dialogSaveFacts: [{ answer: { ok: false, problem: { code: 'customerUnknown', text: '–', retry: false } } }] }, then: async (page, lang) => {
    await edit(page, 'title', 'Owner');
    await page.keyboard.press('Control+Enter');
    await page.getByText(cardMessages(lang).gone).waitFor();
  } },
  { name: 'opening', card: (card) => card, script: { dialogOpenCard: [{ silent: true }] }, then: async (page) => {
    await page.keyboard.press('Alt+ArrowRight');
    await page.locator('.opening').waitFor();
  } },
  { name: 'signals', card: (card) => card, then: async (page, lang) => {
    await page.getByText(cardMessages(lang).psychology.seen).click();
    await page.getByRole('checkbox').nth(6).check();
  } },
  { name: 'logs-failed', card: (card) => card, script: { dialogTimeline: [{ fails: 'HTTP 0' }] } },
  { name: 'contact', card: (card) => card, then: async (page, lang) => {
    await page.getByRole('button', { name: cardMessages(lang).actions.contact }).click();
    await page.locator('.contact textarea').first().waitFor();
  } },
];

describe.each(LANGS)('in %s at 300 pixels', (lang) => {
  test.each(STATES.map((state) => [state.name, state] as const))('%s: axe finds nothing serious and nothing sticks out', async (name, { card, script = {}, then }) => {
    const round = [LIN, hitOf(CARDS[lang]), MEI];
    const page = await openPage(context(), 'card', pageOf(card(CARDS[lang]), lang), { dialogTimeline: [ok(TIMELINE)], dialogTodaysRound: [ok(round)], ...script }, SIZE);
    await page.locator('.bar nav').waitFor({ state: 'attached' });
    await page.locator('.skeleton').waitFor({ state: 'detached' });
    await then?.(page, lang);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await stickingOut(page)).toEqual([]);
    await page.setViewportSize({ width: SIZE.width, height: 1500 });
    if (then !== undefined) await page.evaluate(() => { document.activeElement?.scrollIntoView({ block: 'center' }); });
    await page.screenshot({ path: join(SHOTS, `card-${name}-${lang}.png`) });
    await page.close();
  }, 30_000);
});

test('names and talks are shown as text, whatever they hold, and break rather than stick out', async () => {
  const hostile = '<img src=x onerror=alert(1)>"\'</script>{{7*7}}=HYPERLINK("http://x")';
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch'.repeat(3);
  const facts = Object.fromEntries(Object.keys(CARDS.en.facts).map((key) => [key, { value: `${hostile}${long}` }]));
  const card: Card = {
    ...CARDS.en, name: hostile, company: long, why: hostile, toGoUp: long, nextAction: hostile, strategy: long, followUpWhy: hostile, overdue: hostile, stage: hostile, lesson: { day: '2026-05-12', text: hostile },
    notices: [hostile], masked: false, facts: { ...facts, kind: { value: 'company' } },
  };
  const hit = { ...LIN, name: hostile, company: long };
  const timeline = {
    entries: [
      { kind: 'talk', day: 'no day', channel: '', reached: true, said: hostile, reaction: long, worked: hostile, fellShort: hostile, changeNext: hostile, promised: hostile },
      { kind: 'purchase', day: '2026-05-12', product: hostile, quantity: 1, amount: 2, orderNo: long, note: hostile, returned: false },
    ], more: 0, lesson: null, introducer: hit, introduced: [hit],
  };
  const page = await openPage(context(), 'card', pageOf(card), { dialogTimeline: [ok(timeline)], dialogTodaysRound: [ok([hit, hitOf(card)])], dialogOpenCard: [ok(card, 400)] }, SIZE);
  let alerted = false;
  page.on('dialog', (dialog) => { alerted = true; void dialog.dismiss(); });
  await page.locator('.timeline li').first().waitFor();
  expect(await page.locator('h1').innerText()).toBe(hostile);
  expect(await page.locator('.timeline li p').nth(1).innerText()).toBe(hostile);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.locator('.opening').waitFor();
  await page.locator('.opening').waitFor({ state: 'detached' });
  expect(await page.locator('img').count()).toBe(0);
  expect(alerted).toBe(false);
  expect(await stickingOut(page)).toEqual([]);
  await page.screenshot({ path: join(SHOTS, 'card-hostile.png') });
  await page.close();
}, 30_000);

/** What a person would have to scroll sideways for. */
function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll('body *')]
    .filter((node) => node.closest('.unseen, [hidden], option') === null && node.getBoundingClientRect().right > window.innerWidth + 0.5 && node.getBoundingClientRect().width > 0)
    .map((node) => node.outerHTML.slice(0, 120)));
}
