import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** The default build, or the one with automation. */
export type Build = 'default' | 'automation';

/** What would be pushed to Google, built when its sources are newer: the text of each file by name. */
export function builtFiles(build: Build = 'default'): Readonly<Record<string, string>> {
  const ensure = `import { ensureDist } from './scripts/lib/ensure-dist.mjs'; process.stdout.write(ensureDist({ withAutomation: ${String(build === 'automation')} }));`;
  const folder = execFileSync(process.execPath, ['--input-type=module', '-e', ensure], { cwd: ROOT, encoding: 'utf8' });
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The text of the build's Code.js. */
export function builtCode(build: Build = 'default'): string {
  const code = builtFiles(build)['Code.js'];
  if (code === undefined) throw new Error('The build made no Code.js');
  return code;
}
