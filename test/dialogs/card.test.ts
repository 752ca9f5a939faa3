import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Card } from '../../src/app/contract/card';
import { cardMessages } from '../../src/i18n/card/choose';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { factMessages } from '../../src/i18n/facts/choose';
import { BLANK, CARDS, hitOf, inFull, LIN, MEI, NO_TIMELINE, pageOf, SECRETS, TIMELINE } from './support/card-samples';
import { SAVED_CONTACT } from './support/contact-samples';
import { closedBrowser } from './support/closed-browser';
import { eventually } from './support/eventually';
import { openPage, seenBy, type Reply, type Script } from './support/page';

const SIZE = { width: 300, height: 700 };
const words = cardMessages('en');
const common = dialogMessages('en').common;
const call = dialogMessages('en').call;
const ANNA = CARDS.en;
const ok = (value: unknown, afterMs?: number): Reply => (afterMs === undefined ? { answer: { ok: true, value } } : { answer: { ok: true, value }, afterMs });
const refused = (code: string, text: string, retry = false): Reply => ({ answer: { ok: false, problem: { code, text, retry } } });
const works: Script = { dialogTimeline: [ok(TIMELINE)], dialogTodaysRound: [ok([LIN, hitOf(ANNA), MEI])] };

const context = closedBrowser();
const open = (card: Card | null = ANNA, script: Script = {}, problem = ''): Promise<Page> => openPage(context(), 'card', pageOf(card, 'en', problem), { ...works, ...script }, SIZE);
const callsOf = async (page: Page, name: string): Promise<readonly (readonly unknown[])[]> => (await seenBy(page)).calls.filter((one) => one.name === name).map(({ args }) => args);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const cardOf = (hit: { readonly id: string; readonly name: string; readonly row: number }): Card => ({ ...BLANK, id: hit.id, name: hit.name, row: hit.row });

describe('the card', () => {
  test('begins with what the person wanted to change, then says who, how they stand, why and what to do', async () => {
    const page = await open();
    const text = await page.locator('.card').innerText();
    const order = [words.lesson, 'Bring the delivery plan', 'from the talk of 12 May 2026', 'Anna Lindqvist', 'Harbour Print & Packaging · Head of purchasing', 'Target customer', words.head.key, words.head.powerCase[3], ANNA.why,
      ANNA.nextAction, ANNA.strategy, '22 May 2026', ANNA.followUpWhy, ANNA.toGoUp, 'once, 12,800 in all, last on 3 Nov 2025', ANNA.notices[0] ?? '', words.actions.contact, words.complete.known(9, 12)];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((place) => place !== -1)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(await page.locator('.lesson').boundingBox()).toMatchObject({ y: 0 });
    expect(await page.locator('.who .grade').innerText()).toBe('C');
    await page.close();
  }, 30_000);

  test('asks for the logs and the round after its first paint, once', async () => {
    const page = await open();
    await page.getByText(words.timeline.more(41)).waitFor();
    await page.getByText(words.round.position(2, 3)).waitFor();
    expect((await seenBy(page)).calls.map(({ name, args }) => [name, ...args])).toEqual([['dialogTodaysRound'], ['dialogTimeline', ANNA.id]]);
    await page.close();
  }, 30_000);

  test('of a customer nobody knows leaves out what there is not', async () => {
    const page = await open(BLANK, { dialogTimeline: [ok(NO_TIMELINE)], dialogTodaysRound: [ok([])] });
    await page.getByText(words.timeline.empty).waitFor();
    expect(await page.locator('.lesson, .bar nav, .notices, .full, .thank').count()).toBe(0);
    expect(await page.locator('.who .grade').innerText()).toBe(common.notGraded);
    expect(await page.getByRole('button', { name: words.actions.copyPhone }).count()).toBe(0);
    expect(await page.getByText(words.psychology.none).isVisible()).toBe(true);
    await page.close();
  }, 30_000);

  test('warns of a bad debt and of who does not want to be contacted', async () => {
    const page = await open({ ...ANNA, badCredit: true, doNotContact: true, overdue: '! Overdue' });
    expect(await page.getByText(words.head.badCredit).isVisible()).toBe(true);
    expect(await page.getByText(words.head.doNotContact).isVisible()).toBe(true);
    expect(await page.locator('.marks .late').innerText()).toBe('! Overdue');
    await page.close();
  }, 30_000);

  test('a lesson out of the plan stands there before its day is known', async () => {
    const page = await open({ ...ANNA, lesson: { day: '', text: 'Bring the delivery plan' } }, { dialogTimeline: [{ silent: true }] });
    await page.getByText('Bring the delivery plan').waitFor();
    expect(await page.locator('.lesson small').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('a lesson that only the log knew comes to the top with it', async () => {
    const page = await open({ ...ANNA, lesson: null });
    await page.getByText(words.lessonOf('12 May 2026')).waitFor();
    expect(await page.locator('.lesson').boundingBox()).toMatchObject({ y: 0 });
    await page.close();
  }, 30_000);
});

describe('finding and walking', () => {
  test('nobody selected: the search has the cursor, and a choice opens the card with its name in focus', async () => {
    const page = await open(null, { dialogFindCustomers: [ok([LIN])], dialogOpenCard: [ok(ANNA)] });
    expect(await page.getByText(words.nobody).isVisible()).toBe(true);
    await page.keyboard.type('lin');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await heading(page, ANNA.name).waitFor();
    expect(await callsOf(page, 'dialogOpenCard')).toEqual([[{ id: LIN.id, row: LIN.row }]]);
    expect(await focused(page)).toBe(ANNA.name);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('why there is no card is said instead', async () => {
    const page = await open(null, {}, 'Two rows have the id C-000044.');
    expect(await page.getByText('Two rows have the id C-000044.').isVisible()).toBe(true);
    expect(await page.getByText(words.nobody).count()).toBe(0);
    await page.close();
  }, 30_000);

  test('the search folds out behind its button and Esc folds it again', async () => {
    const page = await open();
    await page.getByRole('button', { name: words.find }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('customer');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('Alt with the arrows walks through today\'s plan and stops at its ends', async () => {
    const page = await open(ANNA, { dialogOpenCard: [ok(cardOf(MEI)), ok(ANNA), ok(cardOf(LIN))] });
    await page.getByText(words.round.position(2, 3)).waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await heading(page, MEI.name).waitFor();
    expect(await focused(page)).toBe(MEI.name);
    expect(await page.locator('.position').innerText()).toBe(words.round.position(3, 3));
    await page.keyboard.press('Alt+ArrowRight');
    await page.keyboard.press('Alt+ArrowLeft');
    await heading(page, ANNA.name).waitFor();
    await page.getByRole('button', { name: words.round.previous }).click();
    await heading(page, LIN.name).waitFor();
    expect(await page.getByRole('button', { name: words.round.previous }).getAttribute('aria-disabled')).toBe('true');
    expect(await callsOf(page, 'dialogOpenCard')).toEqual([MEI, hitOf(ANNA), LIN].map(({ id, row }) => [{ id, row }]));
    expect((await callsOf(page, 'dialogTodaysRound')).length).toBe(1);
    await page.close();
  }, 30_000);

  test('who is not in the plan starts at its first', async () => {
    const page = await open(BLANK, { dialogOpenCard: [ok(cardOf(LIN))] });
    await page.getByText(words.round.outside(3)).waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await heading(page, LIN.name).waitFor();
    await page.close();
  }, 30_000);

  test('while another card is fetched the old one is grey and cannot be used; the last one asked for wins', async () => {
    const page = await open(ANNA, { dialogOpenCard: [ok(cardOf(MEI), 900), ok(cardOf(LIN), 100)] });
    await page.getByText(words.round.position(2, 3)).waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByText(words.opening(MEI.name)).waitFor();
    expect(await page.locator('.scroll').getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('.whole').evaluate((node) => (node as HTMLElement).inert)).toBe(true);
    expect(await page.getByText('Anna Lindqvist').first().isVisible()).toBe(true);
    await page.keyboard.press('Alt+ArrowLeft');
    await heading(page, LIN.name).waitFor();
    await page.waitForTimeout(1000);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(LIN.name);
    expect(await page.locator('.scroll').getAttribute('aria-busy')).toBe('false');
    await page.close();
  }, 30_000);

  test.each([
    ['the connection breaks', { fails: 'NetworkError: Connection failure due to HTTP 0' } as Reply, call.offline],
    ['Google mixes up accounts', { fails: 'PERMISSION_DENIED' } as Reply, call.account],
    ['the ledger refuses', refused('busy', 'Somebody is writing.', true), 'Somebody is writing.'],
  ])('%s: the card stays, the sentence is there, and a second try opens it', async (_, failure, sentence) => {
    const page = await open(ANNA, { dialogOpenCard: [failure, ok(cardOf(MEI))] });
    await page.getByText(words.round.position(2, 3)).waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(await heading(page, ANNA.name).isVisible()).toBe(true);
    await page.getByRole('button', { name: common.retry }).click();
    await heading(page, MEI.name).waitFor();
    await page.close();
  }, 30_000);

  test('no answer for twenty seconds ends the waiting', async () => {
    const page = await openPage(context(), 'card', pageOf(ANNA), { ...works, dialogOpenCard: [{ silent: true }] }, SIZE);
    await page.getByText(words.round.position(2, 3)).waitFor();
    await page.clock.install();
    await page.keyboard.press('Alt+ArrowRight');
    await page.clock.fastForward(21_000);
    await page.getByRole('alert').getByText(call.slow).waitFor();
    await page.close();
  }, 30_000);
});

describe('what is masked', () => {
  test('is nowhere in the page until it was asked for, and the card says that this is noted', async () => {
    const page = await open(ANNA, { dialogShowInFull: [ok(inFull(ANNA), 200)] });
    const secrets = Object.values(SECRETS);
    const html = await page.content();
    expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
    expect(await page.getByText(words.actions.fullHint).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /^(Phone|E-mail|Address):/ }).count()).toBe(0);
    await page.getByRole('button', { name: words.actions.full }).dblclick();
    await page.getByRole('status').getByText(words.actions.fullShown).waitFor();
    const text = await page.locator('.card').innerText();
    expect(secrets.filter((secret) => !text.includes(secret))).toEqual([]);
    expect(await callsOf(page, 'dialogShowInFull')).toEqual([[{ id: ANNA.id, row: ANNA.row }]]);
    expect(await page.getByText(words.actions.fullHint).count()).toBe(0);
    await page.close();
  }, 30_000);

  test('a number is copied only after it was shown', async () => {
    const page = await open(ANNA, { dialogShowInFull: [ok(inFull(ANNA))] });
    await page.evaluate(() => { Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => { (window as unknown as { copied: string }).copied = text; return Promise.resolve(); } } }); });
    const copied = (): Promise<string | undefined> => page.evaluate(() => (window as unknown as { copied?: string }).copied);
    await page.getByRole('button', { name: words.actions.copyPhone }).click();
    await page.getByText(words.actions.phoneMasked).waitFor();
    expect(await copied()).toBeUndefined();
    expect(await callsOf(page, 'dialogShowInFull')).toEqual([]);
    await page.locator('.masked-note button').click();
    await page.getByRole('button', { name: `Phone: ${SECRETS.phone}. Edit` }).waitFor();
    await page.getByRole('button', { name: words.actions.copyPhone }).click();
    await page.getByRole('status').getByText(words.actions.copied).waitFor();
    expect(await copied()).toBe(SECRETS.phone);
    await page.close();
  }, 30_000);

  test('where the clipboard is refused the old way copies, and where that is refused too the number is said', async () => {
    const page = await open(inFull(ANNA));
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('NotAllowedError')) } });
      const asked: string[] = [];
      Object.assign(window, { asked });
      document.execCommand = (command) => { asked.push(`${command} ${(document.activeElement as HTMLTextAreaElement).value}`); return asked.length === 1; };
    });
    const button = page.getByRole('button', { name: words.actions.copyPhone });
    await button.click();
    await page.getByRole('status').getByText(words.actions.copied).waitFor();
    await button.click();
    await page.getByRole('status').getByText(words.actions.notCopied(SECRETS.phone)).waitFor();
    expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([`copy ${SECRETS.phone}`, `copy ${SECRETS.phone}`]);
    expect(await focused(page)).toBe(words.actions.copyPhone);
    await page.close();
  }, 30_000);

  test('a try to show it that fails can be repeated', async () => {
    const page = await open(ANNA, { dialogShowInFull: [{ fails: 'HTTP 0' }, ok(inFull(ANNA))] });
    await page.getByRole('button', { name: words.actions.full }).click();
    await page.getByRole('alert').getByText(call.offline).waitFor();
    await page.getByRole('button', { name: common.retry }).click();
    await page.getByRole('status').getByText(words.actions.fullShown).waitFor();
    await page.close();
  }, 30_000);
});

describe('actions', () => {
  test.each([
    [words.actions.purchase, 'dialogOpenPurchase', [{ id: ANNA.id, row: ANNA.row }], words.actions.opened],
    [words.actions.brief, 'dialogOpenBrief', [[ANNA.id]], words.actions.opened],
    [words.actions.goTo, 'dialogGoTo', [{ id: ANNA.id, row: ANNA.row }], words.actions.wentTo],
  ])('%s, once however often it is clicked', async (button, name, args, sentence) => {
    const page = await open(ANNA, { [name]: [ok(null, 300)] });
    await page.getByRole('button', { name: button }).dblclick();
    await page.getByRole('status').getByText(sentence).waitFor();
    expect(await callsOf(page, name)).toEqual([args]);
    await page.close();
  }, 30_000);

  test('what fails says why', async () => {
    const page = await open(ANNA, { dialogGoTo: [refused('busy', 'The sheet is busy.', true)] });
    await page.getByRole('button', { name: words.actions.goTo }).click();
    await page.locator('.actions').getByRole('alert').getByText('The sheet is busy.').waitFor();
    await page.close();
  }, 30_000);

  test('after the purchase dialog the card is read again when the person comes back to it', async () => {
    const page = await open(ANNA, { dialogOpenPurchase: [ok(null)], dialogOpenCard: [ok({ ...ANNA, grade: 'B', why: 'B: second purchase.' })] });
    await page.getByText(words.timeline.more(41)).waitFor();
    await page.getByRole('button', { name: words.actions.purchase }).click();
    await page.getByRole('status').getByText(words.actions.opened).waitFor();
    await page.evaluate(() => { window.dispatchEvent(new Event('focus')); });
    await page.getByText('B: second purchase.').waitFor();
    await eventually(async () => (await callsOf(page, 'dialogTimeline')).length, 2);
    await page.close();
  }, 30_000);

  test('a raise offers the message of thanks', async () => {
    const page = await open({ ...ANNA, thanks: { name: 'Anna', title: '', company: '', from: 'C', to: 'B', product: 'Folding machine', lang: 'en', templates: { raised: '', toA: '' } } });
    expect(await page.getByText(words.actions.thanks('C', 'B')).isVisible()).toBe(true);
    await page.getByRole('button', { name: words.actions.writeThanks }).click();
    expect(await page.locator('.thank textarea').inputValue()).toContain('Folding machine');
    await page.close();
  }, 30_000);

  test('a contact is logged inside the card, from what the card knows, and the card follows', async () => {
    const page = await open(ANNA, { dialogPreviewContact: [ok(SAVED_CONTACT)], dialogSaveContact: [ok(SAVED_CONTACT)], dialogOpenCard: [ok({ ...ANNA, grade: 'D', why: 'D: a doubt.' })] });
    await page.getByText(words.timeline.more(41)).waitFor();
    await page.getByRole('button', { name: words.actions.contact }).click();
    expect(await page.locator('.card').isVisible()).toBe(false);
    expect((await seenBy(page)).calls.some(({ name }) => name === 'dialogStartContact')).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.locator('.card').isVisible()).toBe(true);
    await eventually(() => focused(page), words.actions.contact);

    await page.keyboard.press('Enter');
    await page.keyboard.type('She asked for the delivery plan.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(SAVED_CONTACT.text).waitFor();
    expect((await callsOf(page, 'dialogSaveContact'))[0]?.[0]).toMatchObject({ customerId: ANNA.id, row: ANNA.row, day: '2026-05-20', said: 'She asked for the delivery plan.' });
    await page.getByRole('button', { name: common.close }).click();
    await page.getByText('D: a doubt.').waitFor();
    await eventually(() => focused(page), ANNA.name);
    expect(await page.locator('.card .scroll').evaluate((node) => node.scrollTop)).toBe(0);
    await eventually(async () => (await callsOf(page, 'dialogTimeline')).length, 2);
    await page.close();
  }, 30_000);
});

describe('talks, purchases and referrals', () => {
  test('are told with their days, the reaction and what was learned, the latest first', async () => {
    const page = await open();
    await page.getByText(words.timeline.more(41)).waitFor();
    const entries = await page.locator('.timeline li').allInnerTexts();
    expect(entries.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      '12 May 2026 Visit Went through the offer; the price is all right, wants it before the holidays. Reaction Nodded at the price, went quiet at the delivery Worked Brought a sample Fell short Had no delivery plan Change next time Bring the delivery plan, and let her say the price first. Promised 22 May 2026',
      '6 May 2026 Call not reached',
      '3 Nov 2025 Purchase Folding machine · × 2 · 12,800 · order A-1203 Paid at once',
      '7 Oct 2025 Purchase returned Blade set',
    ]);
    await page.close();
  }, 30_000);

  test('the card does not wait for them, and a failure can be repeated', async () => {
    const page = await open(ANNA, { dialogTimeline: [{ fails: 'HTTP 0', afterMs: 200 }, ok(TIMELINE)] });
    expect(await page.locator('.skeleton').count()).toBe(1);
    await page.locator('.timeline').getByText(call.offline).waitFor();
    await page.locator('.timeline').getByRole('button', { name: common.retry }).click();
    await page.getByText(words.timeline.more(41)).waitFor();
    await page.close();
  }, 30_000);

  test('those of one customer are never shown under the name of another', async () => {
    const page = await open(ANNA, { dialogTimeline: [ok(TIMELINE), ok(NO_TIMELINE, 700)], dialogOpenCard: [ok(cardOf(MEI))] });
    await page.getByText(words.timeline.more(41)).waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await heading(page, MEI.name).waitFor();
    expect(await page.locator('.timeline li, .referrals li, .lesson').count()).toBe(0);
    expect(await page.locator('.skeleton').count()).toBe(1);
    await page.getByText(words.timeline.empty).waitFor();
    await page.close();
  }, 30_000);

  test('who introduced whom leads to their cards', async () => {
    const page = await open(ANNA, { dialogOpenCard: [ok(cardOf(LIN))] });
    await page.getByText(words.referrals.introduced(1)).waitFor();
    expect(await page.getByRole('button', { name: MEI.name, exact: true }).isVisible()).toBe(true);
    await page.getByRole('button', { name: LIN.name, exact: true }).click();
    await heading(page, LIN.name).waitFor();
    await page.close();
  }, 30_000);

  test('an introducer who is not on the list is named', async () => {
    const page = await open(ANNA, { dialogTimeline: [ok({ ...TIMELINE, introducer: null, introduced: [] })] });
    await page.getByText(words.referrals.nobody).waitFor();
    expect(await page.locator('.referrals').innerText()).toContain(`${words.referrals.by}: Lin Jia-hao`);
    await page.close();
  }, 30_000);
});

test('what to ask next opens the field for the answer', async () => {
  const facts = factMessages('en');
  const page = await open();
  const questions = page.locator('.complete li');
  expect((await questions.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual((['buyingVolume', 'pastSuppliers', 'rivals'] as const).map((fact) => `${facts.missing[fact]} ${facts.ask[fact]}`));
  await page.getByRole('button', { name: words.complete.enter(facts.missing.pastSuppliers) }).click();
  await eventually(() => page.evaluate(() => document.activeElement?.id), 'fact-pastSuppliers');
  await page.close();
}, 30_000);
