import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { closedContext, launchBrowser } from './support/browser';
import { openPage, tabValues } from './support/start-page';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');
const SHOTS = join(ROOT, '.cache/screenshots');

/** A script of this test's own, so that it can see what the page hands to any script. */
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Probe').addItem('Prepare', 'prepare').addItem('Filter', 'filter').addItem('Mail', 'mail').addItem('Dialog', 'dialog').addToUi(); }
function sheet() { return SpreadsheetApp.getActive().getSheets()[0]; }
function prepare() {
  var s = sheet();
  s.getRange('A1:C5').setValues([['count line', '', ''], ['done', 'state', 'event'], ['', 'today', ''], ['', 'later', ''], ['', 'today', '']]);
  s.getRange('A3:A5').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  s.getRange('A2:C').createFilter();
}
function onEdit(e) { sheet().getRange(e.range.getRow(), 3).setValue([typeof e.value, e.value, typeof e.oldValue, e.oldValue, typeof e.range.getValue()].join(' ')); }
function filter() { sheet().getFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenTextEqualTo('today').build()); }
function mail() { MailApp.sendEmail({ to: 'boss@example.com', subject: 'Plan for today', body: 'Call 王○明', htmlBody: '<h1>Call 王○明</h1><script>parent.hacked = true</script>' }); }
function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('files'), 'Files'); }
`;
const FILES = `<!DOCTYPE html><html><head></head><body><button id="ics">ics</button><button id="page">page</button><button id="print">print</button><script>
function save(name, type, text) { var a = document.createElement('a'); a.href = URL.createObjectURL(new Blob([text], { type: type })); a.download = name; a.click(); }
document.getElementById('ics').onclick = function () { save('plan-2026-03-10.ics', 'text/calendar', 'BEGIN:VCALENDAR\\r\\nEND:VCALENDAR\\r\\n'); };
document.getElementById('page').onclick = function () { save('今日計畫.html', 'text/html', '<p>王○明</p>'); };
addEventListener('beforeprint', function () { document.body.dataset.printed = 'yes'; });
document.getElementById('print').onclick = function () { window.print(); };
</script></body></html>`;
const SERVE = `
import { createRequire } from 'node:module';
import { ensureHeadless } from './scripts/lib/bundle-headless.mjs';
import { ensurePage, ensureServer } from './scripts/lib/bundle-page.mjs';
const [distDir, file] = process.argv.slice(1);
const [pageDir, serverPath, headlessPath] = await Promise.all([ensurePage(), ensureServer(), ensureHeadless()]);
await createRequire(process.cwd() + '/')(serverPath).main({ args: [file], env: {}, cwd: distDir, pageDir, distDir, headlessPath });
`;

let dir = '';
let child: ChildProcess;
let url = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  dir = mkdtempSync(join(tmpdir(), 'ledger-'));
  writeFileSync(join(dir, 'Code.js'), CODE);
  writeFileSync(join(dir, 'files.html'), FILES);
  writeFileSync(join(dir, 'appsscript.json'), JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes: ['https://www.googleapis.com/auth/script.send_mail'] }));
  writeFileSync(join(dir, 'empty.csv'), ',\n');
  const serving = spawn(process.execPath, ['--input-type=module', '-e', SERVE, dir, join(dir, 'empty.csv')], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  child = serving;
  [url, browser] = await Promise.all([
    new Promise<string>((done) => { serving.stdout.on('data', (part: Buffer) => { const found = /http:\S+/.exec(part.toString()); if (found !== null) done(found[0]); }); }),
    launchBrowser(),
  ]);
  page = await (await closedContext(browser)).context.newPage();
  await openPage(page, url);
  await choose('Prepare');
});
afterAll(async () => {
  await browser.close();
  child.kill();
  rmSync(dir, { recursive: true, force: true });
});

test('a click on a blank box writes TRUE and tells onEdit so, a second one FALSE', async () => {
  await clickCell('A4');
  // Univer's own reading says 1 and 0 for truths; the last word is what a script reads.
  await shows(3, ['1', 'later', 'string TRUE undefined  boolean']);
  await page.screenshot({ path: join(SHOTS, 'page-checkbox.png') });
  await clickCell('A4');
  await shows(3, ['0', 'later', 'string FALSE string TRUE boolean']);
});

test('a filter that a script sets hides rows from the eye, and the funnel says so', async () => {
  const top = (await rectOf('A5')).y;
  await choose('Filter');
  await page.screenshot({ path: join(SHOTS, 'page-filter.png') });
  expect((await rectOf('A5')).y).toBeLessThan(top);
});

test('a mail is shown and not sent; its HTML runs nothing', async () => {
  await choose('Mail');
  const notice = page.getByRole('region', { name: 'Mail to boss@example.com' });
  await notice.getByText('Plan for today').click();
  expect(await notice.locator('pre').textContent()).toBe('Call 王○明');
  await notice.frameLocator('iframe').getByRole('heading', { name: 'Call 王○明' }).waitFor();
  await page.screenshot({ path: join(SHOTS, 'page-mail.png') });
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  expect(await notice.count()).toBe(0);
});

test('who did not grant the mail reads Google\'s sentence', async () => {
  const other = await page.context().newPage();
  await openPage(other, `${url}?refuse=script.send_mail`);
  await choose('Mail', other);
  await other.getByText('Specified permissions are not sufficient to call MailApp.sendEmail').waitFor();
  await other.close();
});

test('a dialog\'s files arrive under their names, and it may print', async () => {
  await choose('Dialog');
  const frame = page.frameLocator('iframe.frame');
  for (const [button, name, text] of [['#ics', 'plan-2026-03-10.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'], ['#page', '今日計畫.html', '<p>王○明</p>']] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), frame.locator(button).click()]);
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
  }
  await frame.locator('#print').click();
  await frame.locator('body[data-printed=yes]').waitFor();
});

async function choose(item: string, where: Page = page): Promise<void> {
  await where.getByRole('menuitem', { name: 'Probe' }).click();
  await where.getByRole('menuitem', { name: item }).click();
  await where.getByText('Finished script').or(where.getByText('Exception')).first().waitFor();
  await where.waitForTimeout(300);
}

interface Rect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
interface Api { getActiveWorkbook(): { getActiveSheet(): { getRange(a1: string): { getCellRect(): Rect } } } }

/** Where a cell is on the screen. */
function rectOf(a1: string): Promise<Rect> {
  return page.evaluate((cell) => {
    const { x, y, width, height } = (globalThis as unknown as { localSheet: { api: Api } }).localSheet.api.getActiveWorkbook().getActiveSheet().getRange(cell).getCellRect();
    // The rectangle is told from the corner of the canvas.
    const canvas = [...document.querySelectorAll('#grid canvas')].sort((a, b) => b.clientHeight - a.clientHeight)[0]?.getBoundingClientRect();
    if (canvas === undefined) throw new Error('The grid has no canvas');
    return { x: canvas.x + x, y: canvas.y + y, width, height };
  }, a1);
}

async function clickCell(a1: string): Promise<void> {
  const { x, y, width, height } = await rectOf(a1);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Waits until a row of the first tab, counted from 0, shows this. */
async function shows(row: number, cells: readonly string[]): Promise<void> {
  let last: unknown;
  for (let tries = 0; tries < 20; tries += 1) {
    last = (await tabValues(page, 'empty'))[row]?.slice(0, cells.length);
    if (JSON.stringify(last) === JSON.stringify(cells)) return;
    await page.waitForTimeout(100);
  }
  expect(last).toEqual(cells);
}
