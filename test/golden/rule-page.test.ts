import { spawnSync } from 'node:child_process';
import path from 'node:path';

test('the page of rules says what the rule tables say', () => {
  const script = path.resolve(__dirname, '../../scripts/rule-page.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
