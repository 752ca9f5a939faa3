import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localSheet } from '../contracts/local-sheet';

const folder = mkdtempSync(join(tmpdir(), 'ledger-cli-'));
const path = (...names: string[]): string => join(folder, ...names);
mkdirSync(path('dist'));
writeFileSync(path('dist', 'Code.js'), `
function add(name) { var s = SpreadsheetApp.getActive().getSheetByName('customers'); s.appendRow([name, new Date()]); SpreadsheetApp.getActive().toast('Added ' + name); return s.getLastRow(); }
function two() { var s = SpreadsheetApp.getActive().getSheetByName('customers'); s.getRange('D1').setValue(1); s.getRange('D2').setValue(2); }
function selected() { return SpreadsheetApp.getActiveRange().getA1Notation() + ' ' + SpreadsheetApp.getActiveSheet().getName(); }
function fails() { throw new Error('nothing works'); }
function onOpen(e) { return e.authMode; }
`);
const INPUT = 'id,name\n0001,Ann\n';
mkdirSync(path('in'));
writeFileSync(path('in', 'customers.csv'), INPUT);
afterAll(() => { rmSync(folder, { recursive: true }); });

async function cli(...words: string[]): Promise<{ readonly code: number; readonly out: string[]; readonly problems: string[] }> {
  const out: string[] = [];
  const problems: string[] = [];
  const code = await localSheet().runCli(words, { dist: () => Promise.resolve(path('dist')), out: (line) => out.push(line), problem: (line) => problems.push(line) });
  return { code, out, problems };
}
const report = (): { runs: Record<string, unknown>[] } => JSON.parse(readFileSync(path('r.json'), 'utf8')) as { runs: Record<string, unknown>[] };

it('runs functions in order, each on its own day, and saves a folder of CSV', async () => {
  const done = await cli('--open', path('in'), '--tab', `extra=${path('in', 'customers.csv')}`, '--today', '1997-01-01', '--run', 'add', '"Bob"', '--today', '1997-02-01', '--run', 'add', '["Cy"]', '--save', path('out'), '--report', path('r.json'));
  expect(done).toEqual({ code: 0, out: ['Added Bob', '3', 'Added Cy', '4'], problems: [] });
  expect(readFileSync(path('out', 'customers.csv'), 'utf8')).toBe('id,name\n0001,Ann\nBob,1997-01-01 12:00:00\nCy,1997-02-01 12:00:00\n');
  expect(readdirSync(path('out')).sort()).toEqual(['customers.csv', 'extra.csv']);
  expect(report().runs[1]).toMatchObject({ function: 'add', today: '1997-02-01', calls: { reads: 1, writes: 1 }, cells: { written: 2 }, toasts: ['Added Cy'], result: 4, stopped: false });
  expect(readFileSync(path('in', 'customers.csv'), 'utf8')).toBe(INPUT);
});

it('stops a script at a host call and saves what was left', async () => {
  expect((await cli('--open', path('in'), '--run', 'two', '--stop-at', '2', '--save', path('half'), '--report', path('r.json'))).code).toBe(0);
  expect(readFileSync(path('half', 'customers.csv'), 'utf8')).toBe('id,name,,1\n0001,Ann,,\n');
  expect(report().runs[0]).toMatchObject({ stopped: true, calls: { writes: 1 } });
});

it('takes the authorisation, the selection and the list', async () => {
  expect((await cli('--open', path('in'), '--select', 'customers!A2:B2', '--run', 'selected', '--auth', 'LIMITED', '--run', 'onOpen')).out).toEqual(['"A2:B2 customers"', '"LIMITED"']);
  expect((await cli('--list')).out).toEqual(['add', 'fails', 'onOpen', 'selected', 'two']);
});

it('gives 1 when a script fails, and still saves', async () => {
  const done = await cli('--open', path('in'), '--run', 'fails', '--save', path('after-failure'));
  expect(done).toEqual({ code: 1, out: [], problems: ['fails: nothing works'] });
  expect(existsSync(path('after-failure', 'customers.csv'))).toBe(true);
});

it.each([
  [['--open', 'nowhere.xlsx'], 'There is no file nowhere.xlsx.'],
  [['--run', 'nobody'], 'There is no function nobody; --list shows what can be run.'],
  [['--today', '1997-02-30'], '--today: 1997-02-30 is no day; write it as YYYY-MM-DD.'],
  [['--zone', 'Mars/Olympus'], '--zone: there is no time zone Mars/Olympus; write it as Area/City.'],
  [['--locale', 'fr'], '--locale: fr is none of en, zh_TW, zh_CN.'],
  [['--auth', 'ALL'], '--auth: ALL is none of NONE, LIMITED, FULL.'],
  [['--run', 'add', '{'], '--run add: the arguments are not valid JSON.'],
  [['--stop-at', '0'], '--stop-at: 0 is no whole number from 1.'],
  [['--stop-at', '2'], '--stop-at needs a --run to stop.'],
  [['--tab', 'x'], '--tab needs NAME=FILE.csv.'],
  [['--save', 'x.pdf'], '--save: x.pdf is of no kind that can be written; give an .xlsx, a .ledger.json or a folder.'],
  [['--open'], '--open needs a file or folder.'],
  [['--select', 'Nowhere!A1'], 'There is no sheet Nowhere.'],
  [['--frobnicate'], '--frobnicate is not understood; --help shows what is.'],
])('answers %j with one sentence and exit code 2', async (words, sentence) => {
  expect(await cli(...words)).toEqual({ code: 2, out: [], problems: [sentence] });
});
