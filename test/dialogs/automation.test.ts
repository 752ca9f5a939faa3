import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { AutomationState } from '../../src/app/contract/automation';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { LANGS } from '../../src/ledger/lang';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { openPage, seenBy, type Script } from './support/page';
import { AUTOMATION } from './support/samples';

const SIZE = { width: 520, height: 560 };
const words = dialogMessages('en').automation;
const call = dialogMessages('en').call;
const OFF = AUTOMATION.automation;
const ON: AutomationState = { ...OFF, on: true, hour: 6, digestTo: 'ming@example.com', mailed: true };
const REFUSED: AutomationState = {
  ...OFF, missing: ['https://www.googleapis.com/auth/script.scriptapp', 'https://www.googleapis.com/auth/script.send_mail'], grantUrl: 'https://accounts.google.com/grant',
};
const switched = (automation: AutomationState, text = 'Done.') => ({ answer: { ok: true, value: { text, automation } } });
const works: Script = { dialogSwitchAutomation: [switched(ON, 'Switched on.')], dialogRunMorning: [{ answer: { ok: true, value: { text: 'Regraded 60, planned 20.' } } }] };

const context = closedBrowser();

const open = (state: AutomationState = OFF, script: Script = works, lang: (typeof LANGS)[number] = 'en'): Promise<Page> =>
  openPage(context(), 'automation', { ...AUTOMATION, lang, automation: state } as typeof AUTOMATION, script, SIZE);
const stateOf = (page: Page): Promise<string> => page.locator('.state').innerText();
const save = (page: Page) => page.getByRole('button', { name: words.save }).click();
const choices = async (page: Page): Promise<readonly unknown[]> => (await seenBy(page)).calls.filter(({ name }) => name === 'dialogSwitchAutomation').map(({ args }) => args[0]);

describe('the morning refresh', () => {
  test('says what it does, what Google asks for and why, and that the other build asks for neither', async () => {
    const page = await open();
    expect(await stateOf(page)).toBe(words.off);
    for (const sentence of [...words.does, words.runRight, words.mailRight, words.noRights, 'script.scriptapp', 'script.send_mail']) {
      expect(await page.getByText(sentence).isVisible()).toBe(true);
    }
    expect((await seenBy(page)).calls).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);

  test('is switched on from the keyboard, with an hour and a confirmed address', async () => {
    const page = await open();
    await page.getByRole('switch').focus();
    await page.keyboard.press('Space');
    await page.locator('#hour').selectOption({ label: '6:00' });
    await page.getByLabel(words.digest).press('Space');
    expect(await page.getByText(words.mailsLeft(97)).isVisible()).toBe(true);
    await page.locator('#address').fill('ming＠example.com');
    await page.keyboard.press('Control+Enter');
    // Shown back as it will be used, not as it was typed.
    expect(await page.locator('.confirm').innerText()).toBe(words.confirm('ming@example.com'));
    expect(await page.locator('#confirm-error').innerText()).toBe(words.confirmMissing);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('confirm');
    expect(await choices(page)).toEqual([]);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').getByText('Switched on.').waitFor();
    expect(await choices(page)).toEqual([{ on: true, hour: 6, digestTo: 'ming@example.com' }]);
    expect(await stateOf(page)).toBe(`${words.on('6:00')} · ${words.digestGoesTo('ming@example.com')}`);
    // Confirmed once: it is not asked again.
    expect(await page.locator('.confirm').count()).toBe(0);
    await page.close();
  }, 30_000);

  test('an address that is none is told at its field; one changed after it was confirmed has to be confirmed again', async () => {
    const page = await open();
    await page.getByRole('switch').click();
    await page.getByLabel(words.digest).check();
    await save(page);
    expect(await page.locator('#address-error').innerText()).toBe(words.addressMissing);
    await page.locator('#address').fill('a@b.com, c@d.com');
    expect(await page.locator('#address-error').innerText()).toBe(words.addressWrong);
    expect(await page.locator('#address').getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('address');
    await page.locator('#address').fill('a@b.com');
    await page.locator('#confirm').check();
    await page.locator('#address').fill('a@b.co');
    expect(await page.locator('#confirm').isChecked()).toBe(false);
    await save(page);
    expect(await choices(page)).toEqual([]);
    await page.close();
  }, 30_000);

  test('saving twice saves once, and what is saved already is not sent', async () => {
    const page = await open(OFF, { ...works, dialogSwitchAutomation: [{ ...switched({ ...OFF, on: true }), afterMs: 300 }] });
    await page.getByRole('switch').click();
    await page.getByRole('button', { name: words.save }).dblclick();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').getByText('Done.').waitFor();
    await save(page);
    await page.getByRole('status').getByText(words.nothingToSave).waitFor();
    expect(await choices(page)).toHaveLength(1);
    await page.close();
  }, 30_000);

  test('is switched off, and nothing else with it', async () => {
    const page = await open(ON, { dialogSwitchAutomation: [switched({ ...ON, on: false }, 'Switched off.')] });
    await page.getByRole('switch').click();
    expect(await page.locator('#address').isDisabled()).toBe(true);
    await save(page);
    await page.getByRole('status').getByText('Switched off.').waitFor();
    expect(await choices(page)).toEqual([{ on: false, hour: 6, digestTo: 'ming@example.com' }]);
    expect(await stateOf(page)).toBe(words.off);
    await page.close();
  }, 30_000);

  test('unsaved changes are asked about before Esc closes', async () => {
    const page = await open();
    await page.getByRole('switch').click();
    await page.keyboard.press('Escape');
    await page.getByText(dialogMessages('en').common.escAgain).waitFor();
    expect((await seenBy(page)).closed).toBe(0);
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await page.close();
  }, 30_000);
});

describe('what Google was not allowed', () => {
  test('is told with the way to allow it, keeps what was chosen, and is tried again', async () => {
    const page = await open(OFF, { dialogSwitchAutomation: [switched(REFUSED, 'Not granted.'), switched({ ...OFF, on: true }, 'Switched on.')] });
    await page.getByRole('switch').click();
    await save(page);
    const alert = page.getByRole('alert').filter({ hasText: words.runRefused });
    await alert.waitFor();
    expect(await alert.getByText(words.mailRefused).isVisible()).toBe(true);
    const link = alert.getByRole('link', { name: words.grant });
    expect([await link.getAttribute('href'), await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['https://accounts.google.com/grant', '_blank', 'noopener noreferrer']);
    expect(await stateOf(page)).toBe(words.off);
    expect(await page.getByText('Not granted.').count()).toBe(0);
    expect(await page.getByRole('switch').isChecked()).toBe(true);
    await alert.getByRole('button').click();
    await page.getByRole('status').getByText('Switched on.').waitFor();
    expect(await page.getByText(words.runRefused).count()).toBe(0);
    expect(await choices(page)).toEqual([{ on: true, hour: 7, digestTo: '' }, { on: true, hour: 7, digestTo: '' }]);
    await page.close();
  }, 30_000);

  test.each([['script.send_mail', words.mailRefused], ['https://www.googleapis.com/auth/userinfo.email', words.otherRefused('https://www.googleapis.com/auth/userinfo.email')]])('%s alone is named alone', async (scope, sentence) => {
    const page = await open({ ...OFF, missing: [scope] });
    expect((await page.locator('.refused p').allInnerTexts())).toEqual([sentence]);
    await page.close();
  }, 30_000);

  test('an address that would run something is no link', async () => {
    const page = await open({ ...REFUSED, grantUrl: 'javascript:alert(1)' });
    expect(await page.getByRole('link').count()).toBe(0);
    await page.close();
  }, 30_000);
});

describe('run it now', () => {
  test('says so while it runs, runs once, and says what came of it', async () => {
    const page = await open(ON, { dialogRunMorning: [{ answer: { ok: true, value: { text: 'Regraded 60, planned 20.' } }, afterMs: 300 }] });
    await page.getByRole('button', { name: words.run }).dblclick();
    await page.getByRole('status').getByText(words.running).waitFor();
    await page.getByRole('status').getByText('Regraded 60, planned 20.').waitFor();
    expect((await seenBy(page)).calls).toEqual([{ name: 'dialogRunMorning', args: [] }]);
    await page.close();
  }, 30_000);

  test('what is not saved yet is not run', async () => {
    const page = await open();
    await page.getByRole('switch').click();
    await page.getByRole('button', { name: words.run }).click();
    await page.getByRole('status').getByText(words.runUnsaved).waitFor();
    expect((await seenBy(page)).calls).toEqual([]);
    await page.close();
  }, 30_000);

  test.each([['Exceeded maximum execution time', call.timeLimit], ['NetworkError: Connection failure due to HTTP 0', call.offline], ['Boom.', call.unknown('Boom')]])('%s is told and can be tried again', async (fails, sentence) => {
    const page = await open(ON, { dialogRunMorning: [{ fails }, ...(works['dialogRunMorning'] ?? [])] });
    await page.getByRole('button', { name: words.run }).click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.getByRole('alert').getByRole('button').click();
    await page.getByRole('status').getByText('Regraded 60, planned 20.').waitFor();
    expect(await page.getByText(sentence).count()).toBe(0);
    await page.close();
  }, 30_000);
});

test.each(LANGS)('axe finds nothing serious in any state, and nothing runs out sideways (%s)', async (lang) => {
  const say = dialogMessages(lang).automation;
  const page = await open(REFUSED, works, lang);
  expect(await seriousViolations(page)).toEqual([]);
  await page.getByRole('switch').click();
  await page.getByLabel(say.digest).check();
  await page.getByRole('button', { name: say.save, exact: true }).click();
  expect(await seriousViolations(page)).toEqual([]);
  await page.locator('#address').fill('ming@example.com');
  await page.getByRole('button', { name: say.save, exact: true }).click();
  expect(await seriousViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 560 });
  expect(await page.locator('.scroll').evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  await page.locator('#confirm').check();
  await page.getByRole('button', { name: say.save, exact: true }).click();
  await page.getByRole('status').getByText('Switched on.').waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  await page.close();
}, 60_000);
