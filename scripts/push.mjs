/**
 * `npm run push`: builds dist/ and has clasp push exactly that. `-- --with-automation` pushes the build with the
 * morning refresh and its two rights; every other argument goes to clasp.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';

const FLAG = '--with-automation';
const args = process.argv.slice(2);

await buildAll(undefined, { withAutomation: args.includes(FLAG) });
const clasp = fileURLToPath(new URL('../node_modules/@google/clasp/build/src/index.js', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(process.execPath, [clasp, 'push', ...args.filter((arg) => arg !== FLAG)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
