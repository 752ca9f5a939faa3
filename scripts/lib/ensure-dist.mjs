import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stampOf } from './bundle-headless.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder with the built add-on; built first when it is missing or older than its sources. */
export function ensureDist() {
  const dist = join(ROOT, 'dist');
  const stampFile = join(ROOT, '.cache', 'local', 'dist.stamp');
  const stamp = stampOf(['src', 'scripts/build.mjs', 'appsscript.json', 'package-lock.json']);
  if (existsSync(join(dist, 'Code.js')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return dist;
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return dist;
}
