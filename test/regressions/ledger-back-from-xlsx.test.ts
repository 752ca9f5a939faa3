import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => { rmSync(dir, { recursive: true }); });

function local(...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, 'scripts/local.mjs'), '--today', '2026-05-20', ...args], { cwd: root, encoding: 'utf8' });
}

/** An .xlsx keeps no marks: the columns that come back from it are the ledger's own, not a user's of the same names. */
test('a ledger that was saved as .xlsx is one again after set-up, with nothing added and nothing regraded', () => {
  const [list, book, out] = [join(dir, 'list.csv'), join(dir, 'book.xlsx'), join(dir, 'out')];
  writeFileSync(list, 'Name,Intention,Product knowledge\nAnn,strong,enough\nBob,some,enough\n');
  local('--open', list, '--run', 'setUpLedger', '--run', 'recordPurchase', '{"customerId":"C-000001","day":"2026-05-20","lineId":"L1"}', '--save', book);
  expect(local('--open', book, '--run', 'regradeAll')).toContain('"code":"noLedger"');
  const said = local('--open', book, '--run', 'setUpLedger', '--run', 'regradeAll', '--save', out);
  expect(said).toContain('"customers":2,"changed":0');
  const [headers = '', ann = ''] = readFileSync(join(out, 'list.csv'), 'utf8').split('\n');
  expect(headers.match(/Grade/g)).toHaveLength(1);
  // Her id, no state and no day of a plan (none was made), her grade.
  expect(headers).toMatch(/^Name,Intention,Product knowledge,Customer ID,State,Planned for,Grade,/);
  expect(ann).toContain('Ann,strong,enough,C-000001,,,A,');
}, 60_000);
