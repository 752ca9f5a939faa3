import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as HeadlessModule from '../headless/main';
import { makeSample, type OpenSheet } from '../sample/make-sample';
import { todaySerial } from '../sample/today-serial';
import type { BookFormats } from './book-store';

type Headless = typeof HeadlessModule;

/** What the server does with spreadsheets without a browser. Books are the JSON text of a `.ledger.json`. */
export interface LocalSheet {
  readonly formats: BookFormats;
  readFile(path: string): Promise<string>;
  makeSample(locale: string): Promise<string>;
}

/** Loads the headless local sheet and runs the built add-on on it. */
export function loadLocalSheet(headlessPath: string, distDir: string): LocalSheet {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Univer cannot be imported as an ES module by Node; this is its one bundled file
  const headless = require(headlessPath) as Headless;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const code = readFileSync(join(distDir, 'Code.js'), 'utf8');
  const html = Object.fromEntries(readdirSync(distDir).filter((name) => name.endsWith('.html'))
    .map((name) => [name.slice(0, -'.html'.length), readFileSync(join(distDir, name), 'utf8')]));
  const scriptZone = (JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as { readonly timeZone: string }).timeZone;

  const open: OpenSheet = (book, locale) => {
    const file = book === null ? undefined : (JSON.parse(book) as ReturnType<ReturnType<Headless['openHeadless']>['snapshot']>);
    const sheet = headless.openHeadless({ code, html, zone, scriptZone, locale, ...(file === undefined ? {} : { file }) });
    return Promise.resolve({
      run: (name: string) => sheet.run(name),
      save: () => JSON.stringify(sheet.snapshot()),
      close: () => { sheet.dispose(); },
    });
  };
  return {
    formats: { toXlsx: () => Promise.reject(new Error('todo')), toCsv: () => Promise.reject(new Error('todo')) },
    readFile: () => Promise.reject(new Error('todo')),
    makeSample: (locale) => makeSample(open, todaySerial(new Date(), zone), locale),
  };
}
