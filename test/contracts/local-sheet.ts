import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type * as Main from '../../local/headless/main';

let main: typeof Main | null = null;

/** The headless local sheet, bundled once: Univer's modules cannot be loaded one by one here. */
export function localSheet(): typeof Main {
  if (main === null) {
    const script = join(__dirname, '..', '..', 'scripts', 'lib', 'bundle-headless.mjs');
    const file = execFileSync(process.execPath, [script], { encoding: 'utf8' });
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- built at run time
    main = require(file) as typeof Main;
  }
  return main;
}

type Options = Parameters<typeof Main.openHeadless>[0];
type Headless = ReturnType<typeof Main.openHeadless>;
const opened: Headless[] = [];

/** A sheet with a small script in it. `body` functions are written as they would stand in Code.js. */
export function withScript(code: string, options: Omit<Options, 'code'> = {}): Headless {
  const sheet = localSheet().openHeadless({ code, ...options });
  opened.push(sheet);
  return sheet;
}

/** Runs one expression as a script: `s` is the first tab. The result crosses as JSON. */
export function evaluate(expression: string, options: Omit<Options, 'code'> = {}): unknown {
  const sheet = withScript(`function main() { var book = SpreadsheetApp.getActive(); var s = book.getSheets()[0]; ${expression} }`, options);
  return JSON.parse(JSON.stringify(sheet.run('main') ?? null)) as unknown;
}

/** After each test file: without it Node would not end. */
export function closeSheets(): void {
  for (const sheet of opened.splice(0)) sheet.dispose();
}
