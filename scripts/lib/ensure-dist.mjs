import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOf } from './bundle-headless.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * The folder with the built add-on; built first when it is missing or older than its sources. dist/ is the default
 * build; the one with automation has a folder of its own, so that neither is ever taken for the other.
 */
export function ensureDist({ withAutomation = false } = {}) {
  const dist = withAutomation ? join(ROOT, '.cache', 'dist-automation') : join(ROOT, 'dist');
  const stampFile = join(ROOT, '.cache', 'local', withAutomation ? 'dist-automation.stamp' : 'dist.stamp');
  const stamp = stampOf(['src', 'scripts/build.mjs', 'scripts/build-dialogs.mjs', 'appsscript.json', 'package-lock.json']);
  if (isWhole(dist, withAutomation) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return dist;
  const args = ['--out', dist, ...(withAutomation ? ['--with-automation'] : [])];
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return dist;
}

/** `npm run build -- --with-automation` may have left the other build in dist/. */
function isWhole(dist, withAutomation) {
  return existsSync(join(dist, 'Code.js')) && existsSync(join(dist, 'automation.html')) === withAutomation;
}
