import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, closeLedgers, ownFolder, ROOT } from './support/ledger';

jest.setTimeout(120_000);
afterAll(closeLedgers);

const folder = ownFolder();
const file = (name: string): string => path.join(folder, name);
const LIST = 'Customer ID,Name\nX-1,Ann\nX-2,Bob\n';

beforeAll(() => {
  bundle();
  writeFileSync(file('list.csv'), LIST);
  writeFileSync(file('broken.xlsx'), 'no workbook at all');
  writeFileSync(file('broken.ledger.json'), '{"workbook":');
  writeFileSync(file('list.pdf'), 'x');
});

/** The command line as a user runs it, in a process of its own. */
function local(...words: readonly string[]): { readonly code: number | null; readonly out: string[]; readonly problems: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/local.mjs', ...words], { cwd: ROOT, encoding: 'utf8' });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { code: status, out: lines(stdout), problems: lines(stderr) };
}

test.each([
  ['a file that is not there', ['--open', file('nowhere.csv')], 'nowhere.csv'],
  ['a workbook that is none', ['--open', file('broken.xlsx')], 'broken.xlsx'],
  ['a ledger file cut off', ['--open', file('broken.ledger.json')], 'broken.ledger.json'],
  ['a kind of file that cannot be opened', ['--open', file('list.pdf')], 'list.pdf'],
  ['a tab whose file is not there', ['--open', file('list.csv'), '--tab', `Purchases=${file('gone.csv')}`], 'gone.csv'],
  ['an unknown function', ['--open', file('list.csv'), '--run', 'setUpLedger', '--run', 'nobody'], 'nobody'],
  ['an unknown zone of the script', ['--script-zone', 'Mars/Olympus'], 'Mars/Olympus'],
  ['an unknown option', ['--open', file('list.csv'), '--runn', 'setUpLedger'], '--runn'],
  ['a report that cannot be written', ['--open', file('list.csv'), '--run', 'checkLedger', '--report', path.join(folder, 'no', 'folder', 'r.json')], 'r.json'],
  ['a save that cannot be written', ['--open', file('list.csv'), '--save', path.join(folder, 'list.csv', 'out.xlsx')], 'out.xlsx'],
])('%s: one sentence on stderr, exit code 2, the input untouched', (_, words, named) => {
  const done = local(...words);
  expect(done.code).toBe(2);
  expect(done.problems).toHaveLength(1);
  expect(done.problems[0]).toContain(named);
  expect(done.problems[0]).toMatch(/^\S.*[.]$/);
  expect(done.problems[0]).not.toMatch(/\bat .*:\d+:\d+|Error:/);
  expect(readFileSync(file('list.csv'), 'utf8')).toBe(LIST);
});

test('days, zones, languages, stops, saves and the report in one line', () => {
  const purchase = JSON.stringify([{ customerId: 'X-1', day: '2024-05-21', product: '=1+1', quantity: 1, amount: 5, lineId: 'a' }]);
  const done = local('--open', file('list.csv'), '--zone', 'America/Sao_Paulo', '--script-zone', 'Pacific/Apia', '--locale', 'zh_TW',
    '--today', '2024-05-20', '--run', 'setUpLedger', '--today', '2024-05-21', '--stop-at', '12', '--run', 'recordPurchase', purchase, '--run', 'recordPurchase', purchase,
    '--save', file('out.ledger.json'), '--save', file('out.xlsx'), '--report', file('report.json'));
  expect(done.code).toBe(0);
  const { runs } = JSON.parse(readFileSync(file('report.json'), 'utf8')) as { runs: { function: string; today: string; stopped: boolean; result?: { ok: boolean; value: { to: string } } }[] };
  expect(runs.map((run) => [run.function, run.today, run.stopped])).toEqual([['setUpLedger', '2024-05-20', false], ['recordPurchase', '2024-05-21', true], ['recordPurchase', '2024-05-21', false]]);
  expect(runs[2]?.result).toMatchObject({ ok: true, value: { to: 'A' } });
  expect(readFileSync(file('list.csv'), 'utf8')).toBe(LIST);
  // A ledger file keeps the ledger's marks; an .xlsx cannot, and set-up finds every column again by its header.
  for (const [name, ...steps] of [['out.ledger.json', '--run', 'undoLast'], ['out.xlsx', '--run', 'setUpLedger', '--run', 'undoLast']] as const) {
    const again = local('--open', file(name), '--zone', 'America/Sao_Paulo', '--locale', 'zh_TW', '--today', '2024-05-21', ...steps);
    expect([name, again.code, again.problems]).toEqual([name, 0, []]);
    expect(again.out.filter((line) => line.startsWith('{')).every((line) => line.startsWith('{"ok":true'))).toBe(true);
  }
});
