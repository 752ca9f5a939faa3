/**
 * `npm test`: builds what the tests run against, then runs them; a second round runs everything that touches days
 * under other time zones. Arguments go to Jest (`npm test -- test/domain`).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureHeadless } from './lib/bundle-headless.mjs';
import { ensureDist } from './lib/ensure-dist.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const args = process.argv.slice(2);

// Once for all: the pages' tests take theirs from the build that has every page.
ensureDist();
ensureDist({ withAutomation: true });
await ensureHeadless();

run('UTC', args);
if (args.length === 0) {
  for (const zone of ['America/Sao_Paulo', 'Pacific/Apia']) {
    run(zone, ['test/domain', 'test/ledger', 'test/google', 'test/functions', 'test/golden']);
  }
}

function run(zone, extra) {
  if (extra !== args) process.stdout.write(`\nThe same in ${zone}:\n`);
  const result = spawnSync(process.execPath, [jest, ...extra], { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: zone } });
  if (result.status !== 0) process.exit(result.status ?? 1);
}
