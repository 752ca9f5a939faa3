import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as HeadlessModule from '../headless/main';
import { makeSample, type OpenSheet } from '../sample/make-sample';
import { todaySerial } from '../sample/today-serial';
import type { BookFormats } from './book-store';

type Headless = typeof HeadlessModule;
type Book = Awaited<ReturnType<Headless['openFile']>>;

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
  const manifest = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as { readonly timeZone: string; readonly oauthScopes?: readonly string[] };
  const scopes = manifest.oauthScopes === undefined ? {} : { scopes: manifest.oauthScopes };

  const open: OpenSheet = (book, locale) => {
    const file = book === null ? undefined : bookOf(book);
    const sheet = headless.openHeadless({ code, html, zone, scriptZone: manifest.timeZone, ...scopes, locale, ...(file === undefined ? {} : { file }) });
    return Promise.resolve({
      run: (name: string) => sheet.run(name),
      save: () => JSON.stringify(sheet.snapshot()),
      close: () => { sheet.dispose(); },
    });
  };
  return {
    formats: {
      toXlsx: (book) => headless.writeXlsx(bookOf(book).workbook),
      async toCsv(book, sheetName) {
        const { workbook } = bookOf(book);
        const sheet = Object.values(workbook.sheets ?? {}).find(({ name }) => name === sheetName);
        if (sheet === undefined) throw new Error(`There is no tab ${sheetName}.`);
        return headless.csvOfSheet(workbook, sheet);
      },
    },
    readFile: async (path) => JSON.stringify(await headless.openFile(path)),
    makeSample: (locale) => makeSample(open, todaySerial(new Date(), zone), locale),
  };
}

/** Books are this server's own or were checked when they were saved. */
function bookOf(book: string): Book {
  return JSON.parse(book) as Book;
}
