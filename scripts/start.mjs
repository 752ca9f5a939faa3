/**
 * `npm start [-- my.xlsx|my.csv]`: builds the add-on with everything it has, automation too, and opens it on a
 * spreadsheet in the browser.
 */
import { createRequire } from 'node:module';
import { ensureHeadless } from './lib/bundle-headless.mjs';
import { ensureDist } from './lib/ensure-dist.mjs';
import { ensurePage, ensureServer } from './lib/bundle-page.mjs';

const [distDir, pageDir, serverPath, headlessPath] = await Promise.all([ensureDist({ withAutomation: true }), ensurePage(), ensureServer(), ensureHeadless()]);
const { main } = createRequire(import.meta.url)(serverPath);
const exitCode = await main({ args: process.argv.slice(2), env: process.env, cwd: process.cwd(), pageDir, distDir, headlessPath });
if (exitCode !== null) process.exit(exitCode);
