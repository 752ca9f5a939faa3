import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ImportPart } from '../../src/app/contract/import';
import { writeVcf } from '../../src/files/write-vcf';
import { dialogMessages } from '../../src/i18n/dialogs/choose';
import { importMessages } from '../../src/i18n/import/choose';
import { LANGS, type Lang } from '../../src/ledger/lang';
import { rawXlsx } from '../files/support/xlsx';
import { seriousViolations } from './support/axe';
import { closedBrowser } from './support/closed-browser';
import { eventually } from './support/eventually';
import { BIG5_LIST, IMPORT, IMPORTED, IN_LEDGER, LIST, WORKS, ledgerParts } from './support/import-samples';
import { openPage, seenBy, type Script } from './support/page';

const SHOTS = join(__dirname, '../../.cache/screenshots');
const SIZE = { width: 860, height: 640 };
const words = importMessages('en');
const { call, common } = dialogMessages('en');
const context = closedBrowser();
mkdirSync(SHOTS, { recursive: true });

/** What is remembered in the browser belongs to one test only. */
const open = async (lang: Lang = 'en', script: Script = WORKS): Promise<Page> => {
  const page = await openPage(context(), 'import', { ...IMPORT, lang } as typeof IMPORT, script, SIZE);
  // Comparing a thousand rows takes a slow machine its time.
  page.setDefaultTimeout(30_000);
  await page.evaluate(() => { localStorage.clear(); });
  return page;
};
const choose = (page: Page, name: string, content: string | Uint8Array) => page.locator('#file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content as string) });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const next = (page: Page) => page.getByRole('button', { name: words.columns.next, exact: true }).click();
const callsTo = async (page: Page, name: string) => (await seenBy(page)).calls.filter((each) => each.name === name);
const partsSent = async (page: Page): Promise<readonly ImportPart[]> => (await callsTo(page, 'dialogImportPart')).map(({ args }) => args[0] as ImportPart);
const row = (page: Page, key: string) => page.locator('table.rows tbody tr').filter({ has: page.locator('td.line', { hasText: new RegExp(`^${key}$`) }) });

/** The sample list, its questions answered, up to the preview. */
async function previewOfTheList(script: Script = WORKS): Promise<Page> {
  const page = await open('en', script);
  await choose(page, '名單.csv', LIST);
  await heading(page, words.columns.title);
  await page.locator('#day-0-dmy').check();
  await page.getByRole('button', { name: words.columns.gradePropose }).click();
  await next(page);
  await heading(page, words.preview.title);
  return page;
}

/** Many newcomers who are nobody's like, nor each other's. */
const crowd = (count: number): string => ['Name,Phone', ...Array.from({ length: count }, (_, at) => `${word(at, 3)} ${word(at, 4)},${phone(at)}`)].join('\n');
const scattered = (at: number, most: number): number => (at * 2_654_435_761 + 12_345) % most;
const word = (at: number, syllables: number): string => {
  const text = Array.from({ length: syllables }, (_, place) => SYLLABLES[scattered((at + 1) * (place + 3), 97) % SYLLABLES.length] ?? '').join('');
  return text.slice(0, 1).toUpperCase() + text.slice(1) + SYLLABLES[at % SYLLABLES.length];
};
const phone = (at: number): string => `09${String(scattered(at, 100_000_000)).padStart(8, '0')}`;
const SYLLABLES = ['ba', 'ko', 'ri', 'du', 'me', 'sa', 'vo', 'ni', 'lu', 'te', 'ga', 'po', 'shi', 'zu', 'fe', 'wa', 'mo', 'ki', 'ru', 'de', 'bel', 'kor', 'rim', 'dun', 'mer', 'sal', 'von'];
async function importingACrowd(count: number, script: Script): Promise<Page> {
  const page = await open('en', { ...WORKS, ...script });
  await choose(page, 'crowd.csv', crowd(count));
  await heading(page, words.columns.title);
  await next(page);
  await page.getByRole('button', { name: words.preview.go(count, 0) }).click();
  return page;
}

describe('from a file to the ledger', () => {
  test('a file is understood, corrected, compared and taken in; nothing is sent before that is asked for', async () => {
    const page = await open();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.choose.title);
    await choose(page, '名單.csv', LIST);
    await heading(page, words.columns.title);
    expect(await page.locator('.read-as .file').innerText()).toContain(words.read.rows(5, 7));
    expect(await page.getByLabel(words.columns.targetFor('手機')).inputValue()).toBe('phone');
    expect(await page.getByLabel(words.columns.targetFor('備註')).inputValue()).toBe('');
    expect((await seenBy(page)).calls).toEqual([]);
    await page.getByLabel(words.columns.targetFor('備註')).selectOption('source');
    await page.locator('#day-0-dmy').check();
    await page.getByRole('button', { name: words.columns.gradePropose }).click();
    await next(page);
    await heading(page, words.preview.title);
    expect((await seenBy(page)).calls.map(({ name }) => name)).toEqual(['dialogLedgerRows']);

    expect(await row(page, '2').innerText()).toContain(words.preview.filledIn('E-mail', 'meiling@harbour.example'));
    expect(await row(page, '2').innerText()).toContain(words.preview.inLedger('林美玲 · 海港印刷有限公司 · C-000044'));
    expect(await row(page, '4').innerText()).toContain(words.preview.filledIn('Phone', '0933-222-111'));
    expect(await row(page, '6').innerText()).toContain(words.preview.problems.dayWithoutYear('Known last contact', '5/20'));
    expect(await page.getByRole('status').innerText()).toContain(words.preview.stayOut(1));

    await page.getByRole('button', { name: /^Import/ }).dblclick();
    await heading(page, words.done.title);
    expect(await page.locator('.closing').innerText()).toBe('Imported: 1 new, 1 updated.');
    const parts = await partsSent(page);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.source).toBe('名單.csv');
    expect(parts[0]?.create.map(({ key }) => key)).toEqual(['4', '5']);
    expect(parts[0]?.create[0]?.values).toMatchObject({ name: '陳怡君', company: '晨光文具', knownLastContact: '2026-04-05', manualGrade: 'A' });
    expect(parts[0]?.update.map(({ key, customerId }) => [key, customerId])).toEqual([['2', 'C-000044'], ['3', 'C-000012']]);
    expect(parts[0]?.update[0]?.changes).toEqual(expect.arrayContaining([
      expect.objectContaining({ key: 'email', from: '', to: 'meiling@harbour.example' }), expect.objectContaining({ key: 'source', to: '先打電話' }), expect.objectContaining({ key: 'knownLastContact', to: '2026-04-03' }),
    ]));
    expect((await callsTo(page, 'dialogFinishImport')).map(({ args }) => args)).toEqual([[parts[0]?.importId]]);

    await page.getByRole('button', { name: words.done.undo }).click();
    await page.getByText('The import was taken back.').waitFor();
    await page.getByRole('button', { name: words.done.another }).click();
    await heading(page, words.choose.title);
    await page.close();
  }, 60_000);

  test('what only the person can say is asked, and nothing is guessed of grades', async () => {
    const page = await open();
    await choose(page, '名單.csv', LIST);
    await heading(page, words.columns.title);
    expect(await page.getByLabel(words.columns.gradeMeansFor('A級')).inputValue()).toBe('open');
    await next(page);
    await page.getByText(words.columns.dayMissing).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.id), 'day-0-dmy');
    expect(await page.locator('label', { has: page.locator('#day-0-mdy') }).innerText()).toBe(words.columns.dayAs.mdy('4 Mar 2026'));
    await page.locator('#day-0-mdy').check();
    await next(page);
    await page.getByText(words.columns.gradeMissing(3)).waitFor();
    for (const [word, letter] of [['A級', 'B'], ['B級', 'C'], ['VIP', '']] as const) await page.getByLabel(words.columns.gradeMeansFor(word)).selectOption(letter);

    await page.getByLabel(words.columns.targetFor('備註')).selectOption('name');
    await page.getByText(words.columns.twice('Name')).waitFor();
    await next(page);
    expect(await page.locator('table.columns').count()).toBe(1);
    expect(await page.getByLabel(words.columns.targetFor('備註')).getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel(words.columns.targetFor('備註')).selectOption('');
    for (const header of ['姓名', '公司']) await page.getByLabel(words.columns.targetFor(header)).selectOption('');
    await next(page);
    await page.getByText(words.columns.noName).waitFor();
    await page.getByLabel(words.columns.targetFor('姓名')).selectOption('name');
    await page.keyboard.press('Control+Enter');
    await heading(page, words.preview.title);
    await page.getByRole('button', { name: /^Import/ }).click();
    await heading(page, words.done.title);
    const [part] = await partsSent(page);
    expect(part?.create[0]?.values).toEqual({ name: '陳怡君', phone: '0933-222-111', email: 'chen@sun.example', knownLastContact: '2026-05-04' });
    expect(part?.update[0]?.changes).toContainEqual(expect.objectContaining({ key: 'manualGrade', to: 'B' }));
    await page.close();
  }, 60_000);

  test('how a column was used is known again by the headers, and can be suggested anew', async () => {
    const page = await open();
    const headers = 'Who,Tel,Class\n';
    await choose(page, 'a.csv', `${headers}Zoë Hart,0988-100-001,gold\nIda Vale,0988-100-002,gold\n`);
    await heading(page, words.columns.title);
    await page.getByLabel(words.columns.targetFor('Who')).selectOption('name');
    await page.getByLabel(words.columns.targetFor('Class')).selectOption('manualGrade');
    await page.getByLabel(words.columns.gradeMeansFor('gold')).selectOption('A');
    await page.locator('input[name="update"]').last().check();
    await next(page);
    await heading(page, words.preview.title);
    await page.getByRole('button', { name: words.preview.back, exact: true }).click();
    await page.getByRole('button', { name: words.read.another }).click();
    await choose(page, 'b.csv', `${headers}Otto Wood,0988-100-003,gold\nNell Marsh,0988-100-004,silver\n`);
    await heading(page, words.columns.title);
    expect(await page.getByText(words.columns.by.remembered).count()).toBe(3);
    expect(await page.getByLabel(words.columns.gradeMeansFor('gold')).inputValue()).toBe('A');
    expect(await page.getByLabel(words.columns.gradeMeansFor('silver')).inputValue()).toBe('open');
    expect(await page.locator('input[name="update"]').last().isChecked()).toBe(true);
    await page.getByRole('button', { name: words.columns.suggestAnew }).click();
    expect(await page.getByText(words.columns.by.remembered).count()).toBe(0);
    // Headers and words of a scale, nothing of any customer.
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).toContain('gold');
    expect(kept).not.toMatch(/Zoë|Otto|0988/);
    await page.close();
  }, 60_000);

  test('rows can be pasted, and a file dropped', async () => {
    const page = await open();
    await page.getByRole('button', { name: words.choose.pasteGo }).click();
    await page.getByText(words.choose.pasteEmpty).waitFor();
    await page.getByLabel(words.choose.paste).fill('Name\tPhone\nZoë Hart\t0988-100-001\n');
    await page.getByRole('button', { name: words.choose.pasteGo }).click();
    await heading(page, words.columns.title);
    expect(await page.locator('.read-as .file').innerText()).toContain(words.read.formats.pasted);
    await page.getByRole('button', { name: words.read.another }).click();
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.csv'));
      return transfer;
    }, LIST);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await heading(page, words.columns.title);
    expect(await page.locator('.read-as .file').innerText()).toContain('dropped.csv');
    await page.close();
  }, 60_000);

  test('letters read in the wrong encoding are put right', async () => {
    const page = await open();
    await choose(page, 'big5.csv', BIG5_LIST);
    await heading(page, words.columns.title);
    expect(await page.locator('#encoding').inputValue()).toBe('Big5');
    expect(await page.getByLabel(words.columns.targetFor('姓名')).inputValue()).toBe('name');
    await page.locator('#encoding').selectOption('Windows-1252');
    await page.getByRole('columnheader', { name: words.columns.header }).waitFor();
    await eventually(() => page.getByLabel(words.columns.targetFor('姓名')).count(), 0);
    await page.locator('#encoding').selectOption('Big5');
    await page.getByLabel(words.columns.targetFor('姓名')).waitFor();
    await page.close();
  }, 60_000);

  test('of a spreadsheet file with several sheets another can be chosen', async () => {
    const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({ name, data: rows.map((cells, at) => `<row r="${String(at + 1)}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`).join('') });
    const page = await open();
    await choose(page, 'book.xlsx', await rawXlsx({ sheets: [sheet('Fair', ['Name', 'Phone'], ['Zoë Hart', '0988-100-001']), sheet('Referrals', ['Name', 'E-mail'], ['Ida Vale', 'ida@example.com'], ['Otto Wood', 'otto@example.com'])] }));
    await page.getByLabel(words.columns.targetFor('Phone')).waitFor();
    await page.locator('#sheet').selectOption('Referrals');
    await page.getByLabel(words.columns.targetFor('E-mail')).waitFor();
    expect(await page.locator('.read-as .file').innerText()).toContain(words.read.rows(2, 2));
    expect(await page.locator('#sheet').inputValue()).toBe('Referrals');
    await page.close();
  }, 60_000);

  test('a thousand cards go over in one part', async () => {
    const page = await open();
    const people = crowd(1000).split('\n').slice(1).map((line) => line.split(','));
    const cards = await writeVcf(['name', 'phone'], people, () => Promise.resolve(), () => undefined);
    await choose(page, 'cards.vcf', cards);
    await heading(page, words.columns.title);
    expect(await page.locator('.read-as .file').innerText()).toContain(words.read.cards(1000));
    await next(page);
    await page.getByRole('button', { name: words.preview.go(1000, 0) }).click();
    await heading(page, words.done.title);
    expect((await partsSent(page)).map(({ create }) => create.length)).toEqual([1000]);
    await page.close();
  }, 60_000);
});

describe('the preview', () => {
  test('rows that look like somebody are decided one by one or all at once', async () => {
    const page = await previewOfTheList();
    await page.locator('#filter-duplicate').check();
    expect(await page.locator('table.rows tbody tr').count()).toBe(1);
    expect(await page.getByRole('status').innerText()).toContain(words.preview.undecided(1));
    await row(page, '5').getByLabel(words.preview.decisions.new).check();
    await page.getByRole('button', { name: words.preview.go(2, 2) }).waitFor();
    await row(page, '5').getByLabel(words.preview.decisions.skip).check();
    await page.getByRole('button', { name: words.preview.go(1, 2) }).waitFor();
    expect(await page.getByRole('status').innerText()).not.toContain(words.preview.undecided(1));
    await page.getByRole('button', { name: words.preview.decisions.new, exact: true }).click();
    await page.getByRole('button', { name: words.preview.go(2, 2) }).click();
    await heading(page, words.done.title);
    expect((await partsSent(page))[0]?.create.map(({ key }) => key)).toEqual(['4', '5']);
    await page.close();
  }, 60_000);

  test('what the ledger has of phones, mails and addresses is masked; what the file has is the person\'s own', async () => {
    const page = await open();
    await choose(page, 'moved.csv', 'Customer ID,Name,Company,Phone,Address\nC-000012,王小明,大安食品行,0977-111-222,高雄市前金區中正四路 211 號\n');
    await heading(page, words.columns.title);
    await page.locator('input[name="update"]').last().check();
    await next(page);
    await heading(page, words.preview.title);
    const text = await page.locator('body').innerText();
    expect(text).toContain(words.preview.change('Phone', '•••678', '0977-111-222'));
    expect(text).toContain(words.preview.change('Address', '•••', '高雄市前金區中正四路 211 號'));
    expect(text).not.toMatch(/0912|和平東路/);
    await page.getByRole('button', { name: words.preview.go(0, 1) }).click();
    await heading(page, words.done.title);
    expect((await partsSent(page))[0]?.update[0]?.changes).toContainEqual({ key: 'phone', from: '0912-345-678', to: '0977-111-222' });
    await page.close();
  }, 60_000);

  test('rows with a problem are downloaded with their reason, and can be chosen again', async () => {
    const page = await previewOfTheList();
    await page.locator('#filter-problem').check();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.preview.badRows(1) }).click()]);
    expect(file.suggestedFilename()).toBe(words.preview.badRowsFile);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.split('\r\n')[0]).toContain(words.preview.reasonHeader);
    expect(text).toContain('張志豪');
    expect(text).toContain(words.preview.problems.dayWithoutYear('Known last contact', '5/20').replace(/"/g, '""'));
    expect(text).not.toContain('陳怡君');
    await page.close();
  }, 60_000);

  test('a long list is turned page by page', async () => {
    const page = await open();
    await choose(page, 'crowd.csv', crowd(120));
    await heading(page, words.columns.title);
    await next(page);
    await page.getByText(words.preview.page(1, 50, 120)).waitFor();
    await page.getByRole('button', { name: words.preview.later }).click();
    await page.getByRole('button', { name: words.preview.later }).click();
    await page.getByText(words.preview.page(101, 120, 120)).waitFor();
    expect(await page.locator('table.rows tbody tr').count()).toBe(20);
    expect(await page.getByRole('button', { name: words.preview.later }).getAttribute('aria-disabled')).toBe('true');
    await page.close();
  }, 60_000);

  test('with nothing new there is nothing to press', async () => {
    const page = await open();
    await choose(page, 'same.csv', 'Customer ID,Name,Company,Phone\nC-000012,王小明,大安食品行,0912345678\n');
    await heading(page, words.columns.title);
    await next(page);
    await page.getByText(words.preview.nothing).waitFor();
    expect(await page.getByRole('button', { name: /^Import|^Update/ }).count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    expect(await partsSent(page)).toEqual([]);
    await page.close();
  }, 60_000);
});

describe('what does not go well', () => {
  const zeros = (count: number): Uint8Array => new Uint8Array(count);
  test('a file that is no list is refused in a sentence, and another can be chosen', async () => {
    const page = await open();
    const { refusals } = words;
    for (const [name, content, sentence] of [
      ['page.csv', '<!DOCTYPE html><html><body><table><tr><td>Name</td></tr></table></body></html>', refusals.html('')],
      ['packed.csv', Uint8Array.from([0x50, 0x4b, 3, 4, ...zeros(60)]), ''],
      ['paper.csv', '%PDF-1.7\n1 0 obj', refusals.pdf('')],
      ['nothing.csv', '', refusals.empty('')],
      ['headers.csv', 'Name,Phone\n', refusals.noRows('')],
      ['quotes.csv', 'Name,Phone\n"Zoë Hart,1\nIda Vale,2\nOtto Wood,3\n', refusals.quotesUnbalanced('2')],
      ['cut.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Hart\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Ida', refusals.broken('2')],
    ] as const) {
      await choose(page, name, content);
      const banner = page.getByRole('alert').locator('.banner');
      await (sentence === '' ? banner : banner.filter({ hasText: sentence })).waitFor();
    }
    // On the disk: so many bytes are not handed over through the test driver.
    const folder = mkdtempSync(join(tmpdir(), 'import-'));
    writeFileSync(join(folder, 'big.csv'), zeros(21 * 1024 * 1024));
    await page.locator('#file').setInputFiles(join(folder, 'big.csv'));
    await page.getByRole('alert').getByText(refusals.tooBig('20')).waitFor();
    rmSync(folder, { recursive: true });
    await choose(page, 'good.csv', LIST);
    await heading(page, words.columns.title);
    expect((await seenBy(page)).calls).toEqual([]);
    await page.close();
  }, 90_000);

  test('a ledger that does not come is asked for again from where it stopped', async () => {
    const [first, second] = ledgerParts(IN_LEDGER, 2);
    const page = await open('en', { ...WORKS, dialogLedgerRows: [{ answer: { ok: true, value: first } }, { fails: 'NetworkError: Connection failure due to HTTP 0' }, { answer: { ok: true, value: second } }] });
    await choose(page, 'crowd.csv', crowd(3));
    await heading(page, words.columns.title);
    await next(page);
    await page.getByRole('alert').getByText(call.offline).waitFor();
    await page.getByRole('alert').getByRole('button').click();
    await heading(page, words.preview.title);
    expect((await callsTo(page, 'dialogLedgerRows')).map(({ args }) => args)).toEqual([[0], [2], [2]]);
    await page.close();
  }, 60_000);

  test('a part that fails is tried again as it was, and the rest follows', async () => {
    const done = { answer: { ok: true, value: { ...IMPORTED, created: 1000, updated: 0 } } };
    const page = await importingACrowd(1200, { dialogImportPart: [done, { fails: 'Exceeded maximum execution time' }, done] });
    await page.getByRole('alert').getByText(call.timeLimit).waitFor();
    await page.getByText(words.importing.failed(1000)).waitFor();
    await page.getByRole('alert').getByRole('button').click();
    await heading(page, words.done.title);
    const parts = await partsSent(page);
    expect(parts.map(({ create }) => create.length)).toEqual([1000, 200, 200]);
    expect(parts[2]).toEqual(parts[1]);
    expect(new Set(parts.map(({ importId }) => importId)).size).toBe(1);
    expect(new Set([parts[0], parts[1]].flatMap((part) => part?.create.map(({ key }) => key))).size).toBe(1200);
    await page.close();
  }, 60_000);

  test('an import is stopped between two parts: what is in is graded and can be undone', async () => {
    const page = await importingACrowd(1200, { dialogImportPart: [{ answer: { ok: true, value: { ...IMPORTED, created: 1000 } }, afterMs: 1500 }] });
    await heading(page, words.importing.title);
    // The first Esc only asks; while an import runs nothing closes.
    await page.keyboard.press('Escape');
    await page.getByText(words.importing.escAgain).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(words.importing.stopping).waitFor();
    await heading(page, words.done.title);
    await page.getByText(words.done.stopped(1000, 1200)).waitFor();
    expect((await seenBy(page)).closed).toBe(0);
    expect(await partsSent(page)).toHaveLength(1);
    expect(await callsTo(page, 'dialogFinishImport')).toHaveLength(1);
    await page.getByRole('button', { name: words.done.undo }).click();
    await heading(page, words.done.undone);
    await page.close();
  }, 60_000);

  test('cells that kept what they have and rows that could not be written are listed', async () => {
    const kept = [{ customerId: 'C-000012', key: 'phone', theirs: '0912-345-678', mine: '0977-111-222' }, { customerId: 'C-000044', key: 'expectedClose', theirs: '2026-06-15', mine: '2026-07-01' }];
    const page = await importingACrowd(3, { dialogImportPart: [{ answer: { ok: true, value: { created: 2, updated: 0, kept, failed: [{ key: '4', text: 'the customer is gone' }] } } }] });
    await heading(page, words.done.title);
    const text = await page.locator('body').innerText();
    expect(text).toContain(words.done.kept(2));
    expect(text).toContain(words.done.theirs('•••678'));
    expect(text).toContain(words.done.mine('0977-111-222'));
    expect(text).toContain(words.done.theirs('15 Jun 2026'));
    expect(text).toContain(words.done.failedRow('4', 'the customer is gone'));
    expect(text).not.toContain('0912-345');
    await page.close();
  }, 60_000);

  test('a double click goes one step: it neither imports what nobody has looked at nor stops an import', async () => {
    const page = await open('en', { ...WORKS, dialogLedgerRows: [{ answer: { ok: true, value: ledgerParts(IN_LEDGER)[0] }, afterMs: 0 }], dialogImportPart: [{ answer: { ok: true, value: { ...IMPORTED, created: 1000 } }, afterMs: 300 }] });
    await choose(page, 'crowd.csv', crowd(1200));
    await heading(page, words.columns.title);
    // Where the preview's button will stand.
    await page.locator('footer .action').dblclick();
    await heading(page, words.preview.title);
    // The second half of a slow double click.
    await page.locator('footer .action').dispatchEvent('click', { detail: 2 });
    expect(await partsSent(page)).toEqual([]);
    await page.getByText(words.preview.title).waitFor();
    const place = await page.locator('footer .action').boundingBox();
    await page.mouse.click((place?.x ?? 0) + 20, (place?.y ?? 0) + 10, { clickCount: 2, delay: 0 });
    await page.waitForFunction(() => document.querySelector('h1.done') !== null);
    expect((await partsSent(page)).map(({ create }) => create.length)).toEqual([1000, 200]);
    await page.close();
  }, 60_000);

  test('what has been said about a file is not lost by one Esc', async () => {
    const page = await open();
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(1);
    await choose(page, '名單.csv', LIST);
    await heading(page, words.columns.title);
    await page.keyboard.press('Escape');
    await page.getByText(common.escAgain).waitFor();
    expect((await seenBy(page)).closed).toBe(1);
    await page.keyboard.press('Escape');
    expect((await seenBy(page)).closed).toBe(2);
    await page.close();
  }, 60_000);
});

describe.each(LANGS)('every step in %s', (lang) => {
  test('is free of what axe calls serious, and no wider than a narrow window', async () => {
    const say = importMessages(lang);
    const page = await open(lang, { ...WORKS, dialogImportPart: [{ fails: 'Boom.' }, { answer: { ok: true, value: { ...IMPORTED, kept: [{ customerId: 'C-000012', key: 'source', theirs: '展覽', mine: '網站' }] } } }] });
    const look = async (step: string): Promise<void> => {
      for (const [width, name] of [[480, 'narrow'], [860, 'wide']] as const) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        await page.screenshot({ path: join(SHOTS, `import-${step}-${lang}-${name}.png`) });
      }
      // The words differ, the elements do not: the two fullest steps speak for the other languages.
      if (lang === 'en' || step === '2-columns' || step === '3-duplicates') expect(await seriousViolations(page)).toEqual([]);
    };
    await choose(page, 'page.csv', '<html><body>no list</body></html>');
    await page.getByRole('alert').locator('.banner').waitFor();
    await look('1-choose');
    await choose(page, '名單.csv', LIST);
    await heading(page, say.columns.title);
    await page.locator('footer .action').click();
    await look('2-columns');
    await page.locator('#day-0-dmy').check();
    await page.getByRole('button', { name: say.columns.gradePropose }).click();
    await page.locator('footer .action').click();
    await heading(page, say.preview.title);
    await page.locator('#filter-duplicate').check();
    await look('3-duplicates');
    await page.locator('#filter-all').check();
    await look('3-preview');
    await page.locator('footer .action').click();
    await page.getByRole('alert').locator('.banner').waitFor();
    await look('4-importing');
    await page.getByRole('alert').getByRole('button').click();
    await heading(page, say.done.title);
    await look('5-done');
    await page.close();
  }, 120_000);
});
