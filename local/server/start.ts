import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openFileStore, ledgerPathOf } from './file-store';
import { isTaken, listen, wantedPort } from './free-port';
import { createLocalServer } from './local-server';
import { loadLocalSheet, type LocalSheet } from './local-sheet';
import { openSampleStore } from './sample-store';
import type { BookStore } from './book-store';

export interface StartOptions {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths of the user's file start here. */
  readonly cwd: string;
  readonly pageDir: string;
  readonly distDir: string;
  /** The headless local sheet as one file. */
  readonly headlessPath: string;
}

type Wish = { readonly kind: 'sample' } | { readonly kind: 'file'; readonly path: string } | { readonly kind: 'bad'; readonly sentence: string };
interface Opened { readonly store: BookStore; readonly sentence: string }

/** Runs `npm start`. Gives an exit code when it could not, null while it serves. */
export async function main(options: StartOptions): Promise<number | null> {
  const port = wantedPort(options.env['PORT']);
  if (port.kind === 'bad') return refuse(port.sentence);
  const wish = wishOf(options);
  if (wish.kind === 'bad') return refuse(wish.sentence);
  try {
    const began = performance.now();
    const sheet = loadLocalSheet(options.headlessPath, options.distDir);
    const { store, sentence } = wish.kind === 'sample' ? await openSample(sheet, options.env) : await openFile(sheet, wish.path);
    const at = await listen(createLocalServer({ store, pageDir: options.pageDir, distDir: options.distDir }), port);
    console.log(`http://127.0.0.1:${at}/\n${sentence} (${((performance.now() - began) / 1000).toFixed(1)} s). Stop with Ctrl+C.`);
    return null;
  } catch (error) {
    if (isTaken(error)) return refuse(`Port ${options.env['PORT'] ?? ''} is in use: choose another with PORT, or leave PORT out.`);
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function wishOf({ args, cwd }: StartOptions): Wish {
  const [name, ...more] = args;
  if (name === undefined) return { kind: 'sample' };
  if (more.length > 0) return { kind: 'bad', sentence: `Give one file, not ${args.length}: npm start -- my.xlsx` };
  const path = resolve(cwd, name);
  if (!existsSync(path)) return { kind: 'bad', sentence: `There is no file ${name}.` };
  if (!statSync(path).isFile() || !/\.(xlsx|csv|ledger\.json)$/i.test(path)) {
    return { kind: 'bad', sentence: `${name} is no .xlsx, .csv or .ledger.json file.` };
  }
  return { kind: 'file', path };
}

/** The machine's language, until a page says the user's. */
function localeOf(env: StartOptions['env']): string {
  const [locale = 'en'] = (env['LC_ALL'] ?? env['LANG'] ?? 'en').split('.');
  return locale.startsWith('zh') ? (/TW|HK|MO|Hant/.test(locale) ? 'zh_TW' : 'zh_CN') : 'en';
}

async function openSample(sheet: LocalSheet, env: StartOptions['env']): Promise<Opened> {
  const store = await openSampleStore(sheet.formats, localeOf(env), sheet.makeSample);
  return { store, sentence: 'Opened a sample ledger of 60 invented customers, set up and graded for today' };
}

async function openFile(sheet: LocalSheet, path: string): Promise<Opened> {
  const before = existsSync(ledgerPathOf(path));
  const store = await openFileStore(path, sheet.formats, sheet.readFile);
  const kept = basename(ledgerPathOf(path));
  const sentence = before ? `Opened ${basename(path)} with the edits kept in ${kept}` : `Opened ${basename(path)}; edits will be kept in ${kept}, never in the file`;
  return { store, sentence };
}

/** One sentence and the exit code of a wrong use. */
function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}
