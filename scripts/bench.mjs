/**
 * `npm run bench`: measures the built bundle in the local sheet and compares it with the budgets in bench/budgets.ts.
 * `-- --quick` takes smaller ledgers and no page; `-- --verbose` tells every run's calls.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ensureHeadless } from './lib/bundle-headless.mjs';
import { ensureDist } from './lib/ensure-dist.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const NODE_OPTIONS = ['--expose-gc', '--max-old-space-size=4096', '--max-semi-space-size=64'];
const KNOWN = ['--quick', '--verbose'];

const args = process.argv.slice(2);
const unknown = args.find((arg) => !KNOWN.includes(arg));
if (unknown !== undefined) {
  process.stderr.write(`${unknown} is not known here; there is ${KNOWN.join(' and ')}.\n`);
  process.exit(2);
}

if (globalThis.gc === undefined) {
  // A hundred thousand customers need room, and each measurement a clean heap.
  const again = spawnSync(process.execPath, [...NODE_OPTIONS, fileURLToPath(import.meta.url), ...args], { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}

const require = createRequire(import.meta.url);
const outfile = fileURLToPath(new URL('../.cache/bench/bench.cjs', import.meta.url));
const [distDir, headless] = [ensureDist(), await ensureHeadless()];
const core = fileURLToPath(new URL('../.cache/bench/core.cjs', import.meta.url));
const common = { absWorkingDir: root, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' };
await build({ ...common, entryPoints: ['bench/main.ts'], outfile, target: 'node20', packages: 'external' });
// The sources as the bundle has them.
await build({ ...common, entryPoints: ['bench/core/main.ts'], outfile: core, target: 'es2019', minify: true });
const { bench } = require(outfile);
process.exit(await bench({ root, distDir, local: require(headless), core, quick: args.includes('--quick'), verbose: args.includes('--verbose') }));
