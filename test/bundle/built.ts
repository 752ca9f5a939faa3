import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const DIST = join(ROOT, 'dist');

/** What would be pushed to Google, built when its sources are newer: the text of each file by name. */
export function builtFiles(): Readonly<Record<string, string>> {
  execFileSync(process.execPath, ['--input-type=module', '-e', "import { ensureDist } from './scripts/lib/ensure-dist.mjs'; ensureDist();"], { cwd: ROOT });
  return Object.fromEntries(readdirSync(DIST).map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));
}

/** The text of dist/Code.js. */
export function builtCode(): string {
  const code = builtFiles()['Code.js'];
  if (code === undefined) throw new Error('The build made no Code.js');
  return code;
}
