import { describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { ContactInput, ContactStart } from '../../src/app/contract/contact';
import type { FactsInput } from '../../src/app/contract/facts';
import { contactMessages } from '../../src/i18n/contact/choose';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import type { NamedFact } from '../../src/i18n/facts/messages';
import { thanksMessages } from '../../src/i18n/thanks/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { CONTACT, PREVIEW, RAISED_CONTACT, SAVED_CONTACT, START, THANKS } from './support/contact-samples';
import { openPage, seenBy, type Reply, type Script, type Seen } from './support/page';
import { HITS, WANG } from './support/samples';
import { savingFails } from './support/saving-fails';

const SIZE = { width: 520, height: 640 };
const words = contactMessages('en');
const { call, common, purchase } = dialogMessages('en');
const preview: Reply = { answer: { ok: true, value: PREVIEW } };
const saved: Reply = { answer: { ok: true, value: SAVED_CONTACT } };
const works: Script = {
  dialogFindCustomers: [{ answer: { ok: true, value: HITS } }], dialogStartContact: [{ answer: { ok: true, value: START } }],
  dialogPreviewContact: [preview], dialogSaveContact: [saved],
};

const context = closedBrowser();

const open = (script: Script = works, start: ContactStart | null = START): Promise<Page> => openPage(context(), 'contact', { ...CONTACT, start } as typeof CONTACT, script, SIZE);
const sent = async <T>(page: Page, name: string): Promise<readonly T[]> => (await seenBy(page)).calls.filter((one) => one.name === name).map(({ args }) => args[0] as T);
const saves = (page: Page): Promise<readonly ContactInput[]> => sent<ContactInput>(page, 'dialogSaveContact');
const previews = (page: Page): Promise<readonly ContactInput[]> => sent<ContactInput>(page, 'dialogPreviewContact');
const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
const chip = (page: Page, fact: NamedFact): Locator => page.locator(`#chip-${fact}`);
/** A chip as it is read out. */
const saying = (page: Page, fact: NamedFact): Promise<string> => chip(page, fact).getAttribute('aria-label').then(String);
/** Waits for the page to ask what such a contact would do. */
async function previewed(page: Page, part: Partial<ContactInput>): Promise<void> {
  await page.waitForFunction((part) => {
    const { calls } = (window as unknown as { readonly seen: Seen }).seen;
    const last = calls.filter(({ name }) => name === 'dialogPreviewContact').at(-1)?.args[0] as Readonly<Record<string, unknown>> | undefined;
    return last !== undefined && Object.entries(part).every(([key, value]) => JSON.stringify(last[key]) === JSON.stringify(value));
  }, part);
}
async function saveAndSee(page: Page): Promise<ContactInput> {
  await page.keyboard.press('Control+Enter');
  await page.getByText(SAVED_CONTACT.text).waitFor();
  const [input] = await saves(page);
  if (input === undefined) throw new Error('nothing was saved');
  return input;
}

describe('log a contact', () => {
  test('the common case: what was said, Alt+2 for a call, Ctrl+Enter; nothing else has to be touched', async () => {
    const page = await open();
    expect(await focused(page)).toBe('said');
    await page.keyboard.type('Wants it before the holidays');
    await page.keyboard.press('Alt+2');
    expect(await page.getByRole('radio', { name: words.channels.call }).isChecked()).toBe(true);
    expect(await focused(page)).toBe('said');
    expect(await saveAndSee(page)).toEqual({
      customerId: 'C-000012', row: 5, lineId: 'line-1', day: '2026-05-20', channel: 'call', reached: true, said: 'Wants it before the holidays', reaction: '',
      worked: '', fellShort: '', changeNext: '', promised: '', changes: [],
    });
    await page.close();
  }, 30_000);

  test('shows who it is, last time\'s lesson, and what the contact does before it is saved', async () => {
    const page = await open();
    expect(await page.locator('.who').innerText()).toMatch(/C\s*王小明\s*大安食品行/);
    expect(await page.locator('.note').innerText()).toContain(words.lesson('12 May 2026'));
    expect(await page.locator('.note').innerText()).toContain(START.lesson?.text);
    await page.getByText(purchase.falls('C', 'D')).waitFor();
    const outcome = await page.locator('.outcome').innerText();
    for (const part of [PREVIEW.why, PREVIEW.toGoUp, PREVIEW.nextFollowUp, PREVIEW.nextAction, words.whyThen, PREVIEW.proposedWhy, PREVIEW.strategy]) expect(outcome).toContain(part);
    // What it becomes is seen beside the button too, wherever the form is scrolled to.
    expect((await page.locator('footer .grade').allInnerTexts()).join(' ')).toBe('C D');
    // The day is the next follow-up's: it is not said twice.
    expect(outcome).not.toContain(words.proposes);
    expect(await saves(page)).toEqual([]);
    await page.close();
  }, 30_000);

  test('a promise stands beside what the rules propose; the likely days are one click away', async () => {
    const page = await open({ ...works, dialogPreviewContact: [{ answer: { ok: true, value: { ...PREVIEW, nextFollowUp: '27 May 2026' } } }] });
    await page.getByText(words.dayAndWhy('3 Jun 2026', PREVIEW.proposedWhy)).waitFor();
    for (const [name, day] of [[words.tomorrow('Thu 21 May'), '2026-05-21'], [words.inAWeek('Wed 27 May'), '2026-05-27'], [words.proposed('Wed 3 Jun'), '2026-06-03']] as const) {
      await page.getByRole('button', { name }).click();
      expect(await page.locator('#promised').inputValue()).toBe(day);
      expect(await page.getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
      // The next preview is asked with it, and the proposal stays where it was.
      await previewed(page, { promised: day });
      await page.getByRole('button', { name: words.proposed('Wed 3 Jun') }).waitFor();
    }
    await page.getByRole('button', { name: words.noPromise }).click();
    expect(await saveAndSee(page)).toMatchObject({ promised: '' });
    await page.close();
  }, 30_000);

  test.each<[NamedFact, string, string]>([
    ['intention', 'strong', 'Intention: some → strong'], ['need', 'no', 'Need: explicit → no'], ['knowledge', 'enough', 'Product knowledge: low → enough'],
    ['power', 'weak', 'Purchasing power: not known → weak'], ['authority', 'no', 'Decision authority: yes → no'], ['demand', 'large', 'Demand volume: 250 → large'],
    ['saidYes', 'yes', 'Said yes: not yet → Yes'],
  ])('%s is one click away and one more to change', async (fact, value, text) => {
    const page = await open();
    await chip(page, fact).click();
    await page.locator(`#value-${fact}-${value}`).check();
    expect(await saying(page, fact)).toBe(text);
    await previewed(page, { changes: [{ key: fact, from: START.facts[fact]?.value ?? '', to: value }] });
    // As it was: nothing is sent.
    await page.getByRole('button', { name: words.takeBack }).click();
    expect(await saying(page, fact)).not.toContain('→');
    await page.locator(`#value-${fact}-${value}`).check();
    expect((await saveAndSee(page)).changes).toEqual([{ key: fact, from: START.facts[fact]?.value, to: value }]);
    await page.close();
  }, 30_000);

  test('a doubt is answered with one button, an issue is typed, a date is moved: from the keyboard', async () => {
    const page = await open();
    await chip(page, 'doubt').press('Enter');
    expect(await focused(page)).toBe('value-doubt');
    expect(await page.locator('#value-doubt').inputValue()).toBe(START.facts.doubt?.value);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('chip-doubt');
    expect(await saying(page, 'doubt')).toContain(`→ ${words.gone}`);
    await chip(page, 'issue').press('Enter');
    await page.keyboard.type('delivery date');
    // What was not there cannot be settled.
    expect(await page.getByRole('button', { name: words.clear.issue }).count()).toBe(0);
    // Esc shuts the control, not the page.
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('chip-issue');
    expect((await seenBy(page)).closed).toBe(0);
    await chip(page, 'expectedClose').press('Enter');
    await page.locator('#value-expectedClose').fill('2026-07-01');
    expect(await saying(page, 'expectedClose')).toContain('15 Jun 2026 → 1 Jul 2026');
    expect((await saveAndSee(page)).changes).toEqual([
      { key: 'doubt', from: START.facts.doubt?.value, to: '' }, { key: 'issue', from: '', to: 'delivery date' }, { key: 'expectedClose', from: '2026-06-15', to: '2026-07-01' },
    ]);
    await page.close();
  }, 30_000);

  test('only the facts that the sheet has are offered, and none that is masked', async () => {
    const page = await open(works, { ...START, facts: { intention: { value: '' }, doubt: { value: 'x', shown: '•••', masked: true }, need: { value: '', shown: 'maybe?' } } });
    expect(await page.locator('.chip').evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label')))).toEqual(['Intention: not known', 'Need: maybe?']);
    await page.close();
    const bare = await open(works, { ...START, facts: {} });
    expect(await bare.getByText(words.changed).count()).toBe(0);
    await bare.close();
  }, 30_000);

  test('channel and «reached» by digits and arrows', async () => {
    const page = await open();
    await page.getByRole('radio', { name: words.channels.visit }).focus();
    await page.keyboard.press('4');
    expect(await page.getByRole('radio', { name: words.channels.mail }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('radio', { name: words.channels.message }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('2');
    expect(await page.getByRole('radio', { name: words.reachedNo }).isChecked()).toBe(true);
    await page.close();
  }, 30_000);

  test('not reached: what needs a talk is gone and not sent, and comes back as it was', async () => {
    const page = await open();
    await page.locator('#reaction').fill('nodded');
    await chip(page, 'intention').click();
    await page.locator('#value-intention-strong').check();
    await page.locator('#reached-no').check();
    expect(await page.locator('#reaction').count()).toBe(0);
    expect(await page.locator('.chip').count()).toBe(0);
    expect(await page.getByLabel(words.tryNote).count()).toBe(1);
    await page.locator('#reached-yes').check();
    expect(await page.locator('#reaction').inputValue()).toBe('nodded');
    expect(await saying(page, 'intention')).toContain('→ strong');
    await page.locator('#reached-no').check();
    await page.locator('#said').fill('back on Thursday');
    expect(await saveAndSee(page)).toMatchObject({ reached: false, said: 'back on Thursday', reaction: '', changes: [] });
    await page.close();
  }, 30_000);

  test('the look back is one click away and stays open for whoever uses it; the channel is remembered too', async () => {
    const page = await open();
    expect(await page.locator('#changeNext').isVisible()).toBe(false);
    await page.getByText(words.review, { exact: true }).click();
    await page.locator('#worked').fill('the figures');
    await page.locator('#fellShort').fill('came late');
    await page.locator('#changeNext').fill('call before ten');
    await page.keyboard.press('Alt+1');
    expect(await saveAndSee(page)).toMatchObject({ worked: 'the figures', fellShort: 'came late', changeNext: 'call before ten' });
    await page.close();
    const next = await open();
    expect(await next.locator('#changeNext').isVisible()).toBe(true);
    expect(await next.locator('#changeNext').inputValue()).toBe('');
    expect(await next.getByRole('radio', { name: words.channels.visit }).isChecked()).toBe(true);
    await next.evaluate(() => { localStorage.clear(); });
    await next.close();
  }, 30_000);

  test('a browser that gives the page no storage gets the same form, and habits last while the page is open', async () => {
    const refused = await open(works);
    await refused.evaluate(() => { Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('denied'); } }); });
    await refused.keyboard.press('Alt+3');
    await refused.getByText(words.review, { exact: true }).click();
    expect(await saveAndSee(refused)).toMatchObject({ channel: 'message' });
    await refused.getByRole('button', { name: words.another }).click();
    await refused.keyboard.type('wang');
    await refused.getByRole('option').first().click();
    await refused.locator('#said').waitFor();
    expect(await refused.getByRole('radio', { name: words.channels.message }).isChecked()).toBe(true);
    await refused.close();
    const next = await open();
    expect(await next.getByRole('radio', { name: words.channels.message }).isChecked()).toBe(false);
    await next.close();
  }, 30_000);

  test('a day to come and a promise before the contact are told at once and nothing is sent', async () => {
    const page = await open();
    await page.getByText(purchase.falls('C', 'D')).waitFor();
    const before = (await previews(page)).length;
    await page.locator('#day').fill('');
    expect(await page.locator('#day-error').count()).toBe(0);
    await page.locator('#day').fill('2026-05-21');
    expect(await page.locator('#day-error').innerText()).toBe(words.errors.dayInFuture);
    await page.locator('#day').fill('2026-05-19');
    await page.locator('#promised').fill('2026-05-18');
    expect(await page.locator('#promised-error').innerText()).toBe(words.errors.promisedBefore);
    await page.keyboard.press('Control+Enter');
    expect(await focused(page)).toBe('promised');
    await page.locator('#promised').fill('');
    await page.locator('#day').fill('');
    expect(await page.locator('#day-error').innerText()).toBe(words.errors.dayMissing);
    await page.keyboard.press('Control+Enter');
    expect(await focused(page)).toBe('day');
    expect(await saves(page)).toEqual([]);
    // A day of the past was asked about at the most: nothing that cannot be saved was.
    expect((await previews(page)).slice(before).every(({ day, promised }) => day === '2026-05-19' && promised === '')).toBe(true);
    await page.close();
  }, 30_000);

  test('do not contact: a warning before anything is written', async () => {
    const page = await open(works, { ...START, doNotContact: true });
    expect(await page.locator('.warning').innerText()).toBe(words.doNotContact);
    await page.close();
  }, 30_000);
});

describe('the preview', () => {
  test('texts do not ask for another one; facts do, and the last answer stays grey until the next is there', async () => {
    const slow: Reply = { answer: { ok: true, value: { ...PREVIEW, to: 'C', move: 'same', why: 'The new answer.' } }, afterMs: 700 };
    const page = await open({ ...works, dialogPreviewContact: [preview, slow] });
    await page.getByText(purchase.falls('C', 'D')).waitFor();
    await page.locator('#said').fill('a long story');
    await page.waitForTimeout(600);
    expect(await previews(page)).toHaveLength(1);
    await chip(page, 'intention').click();
    await page.locator('#value-intention-strong').check();
    await page.locator('.outcome .stale').getByText(PREVIEW.why).waitFor();
    await page.getByText('The new answer.').waitFor();
    expect(await page.locator('.outcome .stale').count()).toBe(0);
    expect(await previews(page)).toHaveLength(2);
    await page.close();
  }, 30_000);

  test('an old answer that comes late is dropped', async () => {
    const late: Reply = { answer: { ok: true, value: { ...PREVIEW, why: 'Old answer.' } }, afterMs: 1500 };
    const page = await open({ ...works, dialogPreviewContact: [late, preview] });
    await previewed(page, { reached: true });
    await page.locator('#reached-no').check();
    await page.getByText(PREVIEW.why).waitFor();
    await page.waitForTimeout(1500);
    expect(await page.getByText('Old answer.').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('one that fails is told, can be tried again, and keeps nobody from saving', async () => {
    const page = await open({ ...works, dialogPreviewContact: [{ fails: 'NetworkError: Connection failure due to HTTP 0' }, preview] });
    await page.locator('.outcome').getByText(call.offline).waitFor();
    await page.locator('.outcome').getByRole('button', { name: common.retry }).click();
    await page.getByText(PREVIEW.why).waitFor();
    await page.close();
    const failing = await open({ ...works, dialogPreviewContact: [{ fails: 'Boom' }] });
    await failing.locator('.outcome').getByText(call.unknown('Boom')).waitFor();
    await saveAndSee(failing);
    await failing.close();
  }, 30_000);
});

describe('saving', () => {
  test('a double click saves once', async () => {
    const page = await open({ ...works, dialogSaveContact: [{ answer: { ok: true, value: SAVED_CONTACT }, afterMs: 400 }] });
    await page.getByRole('button', { name: words.save }).dblclick();
    await page.keyboard.press('Control+Enter');
    await page.getByText(SAVED_CONTACT.text).waitFor();
    expect(await saves(page)).toHaveLength(1);
    await page.close();
  }, 30_000);

  test('a busy ledger: everything typed stays, and trying again sends the same line', async () => {
    const busy: Reply = { answer: { ok: false, problem: { code: 'busyEntryKept', text: 'Another regrade is running.', retry: true } } };
    const page = await open({ ...works, dialogSaveContact: [busy, saved] });
    await page.locator('#said').fill('the offer');
    await page.locator('#reaction').fill('nodded');
    await chip(page, 'issue').click();
    await page.locator('#value-issue').fill('delivery');
    await page.locator('#promised').fill('2026-05-27');
    await page.locator('#reaction').focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Another regrade is running.').waitFor();
    expect(await page.locator('#said').inputValue()).toBe('the offer');
    expect(await page.locator('#value-issue').inputValue()).toBe('delivery');
    expect(await page.locator('#promised').inputValue()).toBe('2026-05-27');
    expect(await focused(page)).toBe('reaction');
    await page.getByRole('alert').getByRole('button').click();
    await page.getByText(SAVED_CONTACT.text).waitFor();
    const [first, second] = await saves(page);
    expect(second).toEqual(first);
    await page.close();
  }, 30_000);

  test('saved unnoticed, changed, saved again: the person hears that the first one stands', async () => {
    const page = await open({ ...works, dialogSaveContact: [{ fails: 'NetworkError: Connection failure due to HTTP 0' }, { answer: { ok: true, value: { ...SAVED_CONTACT, repeated: true } } }] });
    await page.keyboard.press('Control+Enter');
    await page.locator('.banner').waitFor();
    await page.locator('#said').fill('one thing more');
    await page.keyboard.press('Control+Enter');
    await page.getByText(words.savedAsFirstEntered).waitFor();
    await page.close();
  }, 30_000);

  savingFails((reply) => open({ ...works, dialogSaveContact: [reply] }), words.saving);

  test('Esc asks before it throws away what was typed', async () => {
    const page = await open();
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await page.getByText(common.escAgain).waitFor();
    expect((await seenBy(page)).closed).toBe(0);
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
    const untouched = await open();
    await untouched.keyboard.press('Escape');
    expect((await seenBy(untouched)).closed).toBe(1);
    await untouched.close();
  }, 30_000);
});

describe('after saving', () => {
  test('what it did, how to go on, thanks to send after a raise, and the next one with a line of its own', async () => {
    const page = await open({ ...works, dialogSaveContact: [{ answer: { ok: true, value: RAISED_CONTACT } }, saved] });
    await page.keyboard.press('Control+Enter');
    await page.getByText(RAISED_CONTACT.text).waitFor();
    expect(await page.locator('.outcome').innerText()).toContain(RAISED_CONTACT.strategy);
    expect(await page.locator('#thanks-text').inputValue()).toContain(thanksMessages(THANKS.lang).draft.raised);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('button', { name: words.another }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'customer');
    await page.keyboard.type('wang');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'said');
    expect(await page.locator('#said').inputValue()).toBe('');
    await page.keyboard.press('Control+Enter');
    await page.getByText(SAVED_CONTACT.text).waitFor();
    expect(await page.locator('.thanks').count()).toBe(0);
    const second = (await saves(page))[1];
    expect(second?.lineId).toMatch(/^[0-9a-f]{32}$/);
    await page.close();
  }, 30_000);

  const conflicted: Reply = {
    answer: {
      ok: true, value: {
        ...SAVED_CONTACT, conflicts: [
          { key: 'doubt', theirs: 'price', mine: 'noise', kept: 'both' }, { key: 'intention', theirs: 'none', mine: 'strong', kept: 'theirs' },
        ],
      },
    },
  };
  const factsSaved = (conflicts: readonly object[] = []): Reply => ({ answer: { ok: true, value: { ...SAVED_CONTACT, conflicts } } });

  test('what somebody else changed meanwhile is shown with both values; mine is put there only when asked for', async () => {
    const page = await open({ ...works, dialogSaveContact: [conflicted], dialogSaveFacts: [{ fails: 'Boom' }, factsSaved()] });
    await page.keyboard.press('Control+Enter');
    const box = page.locator('.conflicts');
    await box.waitFor();
    expect(await box.innerText()).toMatch(/Doubts\s+Theirs\s+price\s+Yours\s+noise\s+Both texts[^]*Intention\s+Theirs\s+none\s+Yours\s+strong/);
    expect(await sent(page, 'dialogSaveFacts')).toEqual([]);
    await box.getByRole('button', { name: words.conflicts.useMine }).click();
    await box.getByRole('alert').getByText(call.unknown('Boom')).waitFor();
    await box.getByRole('alert').getByRole('button').click();
    await box.getByText(words.conflicts.usedMine).waitFor();
    const [first, second] = await sent<FactsInput>(page, 'dialogSaveFacts');
    expect(first).toMatchObject({ customerId: 'C-000012', row: 5, changes: [{ key: 'intention', from: 'none', to: 'strong' }] });
    expect(second).toEqual(first);
    expect(await box.getByRole('button').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('changed once more in between: theirs stays and the person hears it', async () => {
    const page = await open({ ...works, dialogSaveContact: [conflicted], dialogSaveFacts: [factsSaved([{ key: 'intention', theirs: 'some', mine: 'strong', kept: 'theirs' }])] });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: words.conflicts.useMine }).click();
    await page.getByText(words.conflicts.changedAgain).waitFor();
    await page.close();
  }, 30_000);
});

describe('whom the talk was with', () => {
  test('nobody is selected: find, open, and the form has the cursor', async () => {
    const page = await open(works, null);
    await page.getByText(words.whom).waitFor();
    expect(await focused(page)).toBe('customer');
    await page.keyboard.type('wang');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'said');
    expect(await sent(page, 'dialogStartContact')).toEqual([{ id: WANG.id, row: WANG.row }]);
    expect(await saveAndSee(page)).toMatchObject({ customerId: WANG.id, lineId: 'line-1' });
    await page.close();
  }, 30_000);

  test('a customer who cannot be opened is told, and can be tried again', async () => {
    const gone: Reply = { answer: { ok: false, problem: { code: 'customerGone', text: 'This customer is no longer in the list.', retry: false } } };
    const page = await open({ ...works, dialogStartContact: [gone, { answer: { ok: true, value: START } }] }, null);
    await page.keyboard.type('wang');
    await page.getByRole('option').first().click();
    await page.getByText('This customer is no longer in the list.').waitFor();
    await page.getByRole('button', { name: common.retry }).click();
    await page.locator('#said').waitFor();
    await page.close();
  }, 30_000);
});

test('names, facts and lessons are text, whatever they hold', async () => {
  const evil = '<img src=x onerror="window.hit=1"></script><script>window.hit=1</script>';
  const start: ContactStart = { ...START, customer: { ...WANG, name: evil, company: evil }, lesson: { day: '', text: evil }, facts: { doubt: { value: evil }, need: { value: '', shown: evil } } };
  const page = await open({
    ...works, dialogPreviewContact: [{ answer: { ok: true, value: { ...PREVIEW, why: evil, strategy: evil, proposedWhy: evil } } }],
    dialogSaveContact: [{ answer: { ok: true, value: { ...RAISED_CONTACT, text: evil, thanks: { ...THANKS, name: evil }, conflicts: [{ key: 'doubt', theirs: evil, mine: evil, kept: 'theirs' }] } } }],
  }, start);
  expect(await page.locator('.who b').innerText()).toBe(evil);
  expect(await page.locator('.note').innerText()).toContain(evil);
  expect(await page.locator('.note b').innerText()).toBe(words.lessonUndated);
  await chip(page, 'doubt').click();
  expect(await page.locator('#value-doubt').inputValue()).toBe(evil);
  await page.locator('.outcome').getByText(evil).first().waitFor();
  await page.keyboard.press('Control+Enter');
  expect(await page.locator('.closing').innerText()).toBe(evil);
  expect(await page.locator('.conflict dd').first().innerText()).toBe(evil);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  await page.close();
}, 30_000);

test.each(LANGS)('axe finds nothing serious in any state (%s)', async (lang) => {
  const say = contactMessages(lang);
  const conflicts = [{ key: 'doubt', theirs: 'a', mine: 'b', kept: 'both' }, { key: 'intention', theirs: 'none', mine: 'strong', kept: 'theirs' }];
  const page = await openPage(context(), 'contact', { ...CONTACT, lang, start: null } as typeof CONTACT, {
    ...works, dialogStartContact: [{ answer: { ok: true, value: { ...START, doNotContact: true } } }],
    dialogSaveContact: [{ fails: 'Boom' }, { answer: { ok: true, value: { ...RAISED_CONTACT, conflicts } } }],
  }, SIZE);
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.type('wang');
  await page.getByRole('option').first().click();
  await page.locator('.move').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
  expect(await seriousViolations(page)).toEqual([]);
  await chip(page, 'intention').click();
  await page.locator('#value-intention-strong').check();
  await page.getByText(say.review, { exact: true }).click();
  await page.locator('#promised').fill('2026-05-19');
  expect(await seriousViolations(page)).toEqual([]);
  await chip(page, 'doubt').click();
  await page.locator('#reached-yes').check();
  await page.locator('#promised').fill('2026-05-21');
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.locator('.banner').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.locator('.closing').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.evaluate(() => { localStorage.clear(); });
  await page.close();
}, 60_000);
