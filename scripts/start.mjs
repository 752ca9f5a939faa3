/** `npm start [-- my.xlsx|my.csv]`: builds the add-on, and opens it on a spreadsheet in the browser. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { ensurePage, ensureServer } from './lib/bundle-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [, pageDir, serverPath] = await Promise.all([buildAll(), ensurePage(), ensureServer()]);
const { main } = createRequire(import.meta.url)(serverPath);
const exitCode = await main({ args: process.argv.slice(2), env: process.env, cwd: process.cwd(), pageDir, distDir: join(root, 'dist') });
if (exitCode !== null) process.exit(exitCode);
