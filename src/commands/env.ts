import type { Env } from '../app/open-ledger';
import { createBook } from '../google/book';
import { createHost } from '../google/host';
import { createShape } from '../google/shape';
import { createSheets } from '../google/sheets';
import { wordsIn } from './words';

/** The host of this run: Apps Script's services behind the ports, and the words for what goes into cells. */
export function createEnv(): Env {
  const sheets = createSheets();
  return { book: createBook(sheets), shape: createShape(sheets), host: createHost(sheets), words: wordsIn };
}
