import { test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dialogMessages } from '../../../src/i18n/dialogs/choose';
import type { Reply } from './page';

const { call } = dialogMessages('en');

/**
 * What every page that saves must say when the save does not come back as it should.
 * @param open opens the page, ready to be saved, in English, with this reply to its save
 * @param saving what its button says meanwhile
 * @param waitMs how long it waits for that answer
 */
export function savingFails(open: (reply: Reply) => Promise<Page>, saving: string, waitMs = 60_000): void {
  test.each<readonly [string, Reply, string]>([
    ['two accounts', { fails: 'Authorization is required to perform that action.' }, call.account],
    ['a refused permission', { fails: 'ScriptError: PERMISSION_DENIED' }, call.account],
    ['a broken connection', { fails: 'NetworkError: Connection failure due to HTTP 0' }, call.offline],
    ['the time limit', { fails: 'Exceeded maximum execution time' }, call.timeLimit],
    ['anything else', { fails: 'Boom.' }, call.unknown('Boom')],
    ['an answer that arrives empty', { answer: null }, call.unknown('empty answer')],
  ])('%s is explained in a sentence', async (_, reply, sentence) => {
    const page = await open(reply);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.close();
  }, 30_000);

  test.each([['no answer for too long', false, waitMs + 1_000, call.slow], ['no answer and no connection', true, 9_000, call.offline]])('%s ends the waiting', async (_, offline, ms, sentence) => {
    const page = await open({ silent: true });
    await page.clock.install();
    if (offline) await page.evaluate(() => { Object.defineProperty(navigator, 'onLine', { value: false }); });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: saving }).waitFor();
    await page.clock.fastForward(ms);
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.close();
  }, 30_000);
}
