import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Brief } from '../../src/app/contract/brief';
import { briefMessages } from '../../src/i18n/brief/choose';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { factMessages } from '../../src/i18n/facts/choose';
import { pitchMessages } from '../../src/i18n/psychology/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { BARE, BRIEF, BRIEFS, BRIEFS_IN_FULL } from './support/contact-samples';
import { openPage, seenBy, type Script } from './support/page';

const SIZE = { width: 760, height: 640 };
/** A4 without its margins, at the 96 dots an inch of CSS. */
const A4 = { width: 703, height: 1039 };
const words = briefMessages('en');
const { ask, missing } = factMessages('en');
const { types } = pitchMessages('en');
const { common, call } = dialogMessages('en');
const inFull: Script = { dialogBriefInFull: [{ answer: { ok: true, value: BRIEFS_IN_FULL } }] };

const context = closedBrowser();

const open = (briefs: readonly Brief[] = BRIEFS.briefs, script: Script = inFull, size = SIZE): Promise<Page> => openPage(context(), 'brief', { ...BRIEFS, briefs } as typeof BRIEFS, script, size);
const brief = (page: Page, at: number): Locator => page.getByRole('article').nth(at);
const textOf = async (change: Partial<Brief>): Promise<string> => {
  const page = await open([{ ...BRIEF, ...change }]);
  const text = await brief(page, 0).innerText();
  await page.close();
  return text;
};
/** How many sheets of paper the page becomes. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // Many pages stand in a tree: its root counts them all.
  return Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)));
}

describe('the visit brief', () => {
  test('the lesson first, then whom to ask for, what to do, what to find out, what to say and what not', async () => {
    const page = await open();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(words.heading('Wednesday, 20 May 2026'));
    const text = await brief(page, 0).innerText();
    const inOrder = [
      BRIEF.name, BRIEF.company, BRIEF.stage, words.thisTime, BRIEF.lesson?.text ?? '', words.thisTimeFrom('12 May 2026'), words.askFor, BRIEF.title, words.decides, BRIEF.phone, BRIEF.address,
      BRIEF.introducedBy, BRIEF.nextAction, BRIEF.strategy, BRIEF.why, BRIEF.latentNeed, BRIEF.likes, '15 Jun 2026', words.lastTalkOn('12 May 2026'), BRIEF.lastTalk?.said ?? '', words.reaction(BRIEF.lastTalk?.reaction ?? ''),
      words.open, BRIEF.doubt, BRIEF.issue, words.findOut, ask.pastSuppliers, ask.complaints, ask.rivals, words.say, types.pragmatic.pitch, types.conformity.pitch, words.signals(BRIEF.psychologySignals),
      words.doNotSay, types.pragmatic.avoid, types.conformity.avoid, words.noOtherNames, words.notes,
    ];
    inOrder.reduce((from, part) => {
      const at = text.indexOf(part, from);
      expect({ part, found: at >= from }).toEqual({ part, found: true });
      return at;
    }, 0);
    expect((await seenBy(page)).calls).toEqual([]);
    await page.close();
  }, 30_000);

  test('of whom nothing is known: find out a name before knocking, and no empty headings', async () => {
    const page = await open([BARE]);
    const text = await brief(page, 0).innerText();
    for (const part of [BARE.company, common.notGraded, words.noName, words.badCredit, words.never, ask.contact, ask.authority, ask.need]) expect(text).toContain(part);
    // The name is not asked twice, and what is blank has no heading.
    for (const part of [ask.name, words.phone, words.address, words.introducedBy, words.open, words.say, words.thisTime]) expect(text).not.toContain(part);
    await page.close();
  }, 30_000);

  test.each<[string, Partial<Brief>, string]>([
    ['who decides', { authority: 'yes' }, words.decides],
    ['who does not decide', { authority: 'no' }, words.decidesNot],
    ['of whom that is not known', { authority: '' }, words.decidesUnknown],
    ['whose title is not known', { title: '' }, words.noTitle],
    ['about to close: no pressure', { grade: 'B' }, words.noPressure],
    ['who pays badly', { badCredit: true }, words.badCredit],
    ['who wants to be left in peace', { doNotContact: true }, words.doNotContact],
    ['of whom everything is known', { missing: [] }, words.knowsAll],
    ['more questions than one visit bears', { missing: ['contact', 'authority', 'need', 'address', 'likes', 'nature', 'size'] }, words.findOutMore([missing.nature, missing.size])],
    ['with a company that is the name too', { name: 'Harbour', company: 'Harbour' }, 'Harbour'],
  ])('%s', async (_, change, sentence) => {
    expect(await textOf(change)).toContain(sentence);
  }, 30_000);

  test('pressure and bad credit are spoken of only where they belong', async () => {
    const text = await textOf({});
    expect(text).not.toContain(words.noPressure);
    expect(text).not.toContain(words.badCredit);
  }, 30_000);

  test('no brief names another customer', async () => {
    const page = await open();
    expect(await brief(page, 0).innerText()).not.toContain(BARE.company);
    expect(await brief(page, 1).innerText()).not.toContain(BRIEF.name);
    await page.close();
  }, 30_000);

  test('nobody to visit: nothing to print or to show', async () => {
    const page = await open([]);
    expect(await page.getByText(words.empty).isVisible()).toBe(true);
    expect(await page.getByRole('button').allInnerTexts()).toEqual([common.close]);
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);
});

describe('phones and addresses', () => {
  test('are masked until asked for, once however often it is clicked, and the page says it is noted', async () => {
    const page = await open(BRIEFS.briefs, { dialogBriefInFull: [{ answer: { ok: true, value: BRIEFS_IN_FULL }, afterMs: 300 }] });
    await page.getByText(words.fullHint).waitFor();
    await page.getByRole('button', { name: words.full }).dblclick();
    await page.getByText('0912-345-678').waitFor();
    await page.getByText(words.fullShown).waitFor();
    expect(await page.getByRole('button', { name: words.full }).count()).toBe(0);
    expect((await seenBy(page)).calls).toEqual([{ name: 'dialogBriefInFull', args: [[BRIEF.id, BARE.id]] }]);
    await page.close();
  }, 30_000);

  test('a refusal is told and can be tried again; what was there stays', async () => {
    const page = await open(BRIEFS.briefs, { dialogBriefInFull: [{ fails: 'Authorization is required to perform that action.' }, { answer: { ok: true, value: BRIEFS_IN_FULL } }] });
    await page.getByRole('button', { name: words.full }).click();
    await page.getByRole('alert').getByText(call.account).waitFor();
    expect(await brief(page, 0).innerText()).toContain(BRIEF.phone);
    await page.getByRole('alert').getByRole('button').click();
    await page.getByText('0912-345-678').waitFor();
    expect(await page.getByRole('alert').innerText()).toBe('');
    await page.close();
  }, 30_000);

  test('nothing is masked: nothing to show', async () => {
    const page = await openPage(context(), 'brief', BRIEFS_IN_FULL, {}, SIZE);
    expect(await page.getByRole('button', { name: words.full }).count()).toBe(0);
    expect(await page.locator('footer .keys').innerText()).toBe('');
    await page.close();
  }, 30_000);
});

describe('on paper', () => {
  test('«Print» prints', async () => {
    const page = await open();
    await page.evaluate(() => { Object.assign(window, { printed: 0, print: () => { (window as unknown as { printed: number }).printed += 1; } }); });
    await page.getByRole('button', { name: words.print }).click();
    expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
    await page.close();
  }, 30_000);

  const filled = (id: string): Brief => ({ ...BRIEF, id, badCredit: true, authority: '', title: '', missing: ['contact', 'authority', 'need', 'address', 'likes', 'nature'] });

  test.each<[number, readonly Brief[]]>([
    [1, [BRIEF]], [1, [BRIEF, BARE]], [1, [{ ...BRIEF, id: 'a' }, { ...BRIEF, id: 'b' }]], [2, [BRIEF, BARE, { ...BARE, id: 'c' }]], [2, [filled('a'), filled('b')]],
    [10, Array.from({ length: 20 }, (_, at) => ({ ...BRIEF, id: `c-${at}` }))],
  ])('%i sheets of A4', async (count, briefs) => {
    const page = await open(briefs);
    expect(await sheets(page)).toBe(count);
    await page.close();
  }, 60_000);

  test.each(LANGS)('every brief in one piece, with room to write, without buttons, black on white (%s)', async (lang) => {
    const page = await openPage(context(), 'brief', { ...BRIEFS, lang, briefs: [filled('a'), BRIEF, BARE] } as typeof BRIEFS, {}, A4);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    const boxes = await page.getByRole('article').evaluateAll((all) => all.map((one) => ({
      height: one.getBoundingClientRect().height, whole: getComputedStyle(one).breakInside, write: one.querySelector('.write')?.getBoundingClientRect().height ?? 0,
      wide: one.scrollWidth > one.clientWidth, ink: getComputedStyle(one).color,
    })));
    for (const { height, whole, write, wide, ink } of boxes) {
      expect(height).toBeLessThan(A4.height * 0.6);
      expect(whole).toBe('avoid');
      expect(write).toBeGreaterThan(85);
      expect(wide).toBe(false);
      expect(ink).toBe('rgb(0, 0, 0)');
    }
    expect(await page.getByText(dialogMessages(lang).plan.paper.confidential).isVisible()).toBe(true);
    await page.close();
  }, 30_000);

  test('one customer has the whole sheet, most of it to write on', async () => {
    const page = await open([BRIEF], {}, A4);
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('.write').boundingBox())?.height).toBeGreaterThan(350);
    await page.close();
  }, 30_000);

  test('a very long doubt breaks onto the next sheet instead of being cut off', async () => {
    const page = await open([{ ...BRIEF, doubt: 'a long story about noise and delivery '.repeat(300) }]);
    expect(await sheets(page)).toBeGreaterThan(1);
    await page.close();
  }, 30_000);
});

test('whatever a card holds is text', async () => {
  const evil = '<img src=x onerror="window.hit=1"></script><script>window.hit=1</script>';
  const page = await open([{
    ...BRIEF, name: evil, company: evil, title: evil, phone: evil, address: evil, stage: evil, why: evil, nextAction: evil, strategy: evil, latentNeed: evil, likes: evil, doubt: evil, issue: evil,
    psychologySignals: evil, introducedBy: evil, lastTalk: { day: '2026-05-12', said: evil, reaction: evil }, lesson: { day: '', text: evil },
  }]);
  expect(await page.locator('.brief h2').innerText()).toBe(evil);
  expect((await brief(page, 0).innerText()).split(evil).length - 1).toBe(18);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await page.close();
}, 30_000);

test.each(LANGS)('axe finds nothing serious on the screen (%s)', async (lang) => {
  for (const [briefs, size] of [[BRIEFS.briefs, SIZE], [BRIEFS.briefs, { width: 320, height: 640 }], [[], SIZE]] as const) {
    const page = await openPage(context(), 'brief', { ...BRIEFS, lang, briefs } as typeof BRIEFS, { dialogBriefInFull: [{ fails: 'Boom' }] }, size);
    expect(await seriousViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
    if (briefs.length > 0) {
      await page.getByRole('button', { name: briefMessages(lang).full }).click();
      await page.locator('.banner').waitFor();
      expect(await seriousViolations(page)).toEqual([]);
    }
    await page.close();
  }
}, 60_000);
