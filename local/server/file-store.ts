import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { downloadsOf, openedText, type BookFormats, type BookStore } from './book-store';

/**
 * A user's own file. It is read once and never written: edits go to `NAME.ledger.json` beside it, which is what a
 * restart opens again.
 */
export async function openFileStore(path: string, formats: BookFormats, readFirst: (path: string) => Promise<string>): Promise<BookStore> {
  const ledgerPath = ledgerPathOf(path);
  let book = existsSync(ledgerPath) ? await readBook(ledgerPath) : await readFirst(path);
  let writing: Promise<void> = Promise.resolve();
  const about = { kind: 'file', name: basename(path), savedTo: basename(ledgerPath) } as const;
  return {
    open: () => Promise.resolve(openedText(about, book)),
    async save(body) {
      JSON.parse(body);
      book = body;
      writing = writing.catch(() => undefined).then(() => replaceFile(ledgerPath, body));
      await writing;
    },
    newSample: () => Promise.reject(new Error('A file is open here: start without one to see the sample.')),
    ...downloadsOf(formats, basename(path, extname(path)), () => book),
  };
}

/** Where edits of a file are kept: beside it, under its whole name. A ledger file keeps its own. */
export function ledgerPathOf(path: string): string {
  return path.endsWith('.ledger.json') ? path : `${path}.ledger.json`;
}

async function readBook(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  try {
    JSON.parse(text);
  } catch {
    throw new Error(`${basename(path)} is damaged and cannot be read. Move it away to start again from the file itself.`);
  }
  return text;
}

/** Written beside and renamed, so that a crash leaves either the old file or the new one, whole. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
