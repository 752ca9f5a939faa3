import type { FileRefusal } from './table';

/** A customer list of 28,000 rows is 2 to 8 MB; beyond this a page's memory is at stake. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** What the parts of a spreadsheet file may be together when unpacked: a small file can hold very much nothing. */
export const MOST_UNPACKED_BYTES = 256 * 1024 * 1024;
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 500;

/** Asked before the file is read. */
export function refusedBySize(bytes: number): FileRefusal | null {
  if (bytes === 0) return { refused: 'empty', detail: '' };
  return bytes > MOST_BYTES ? TOO_BIG : null;
}

export const TOO_BIG: FileRefusal = { refused: 'tooBig', detail: String(MOST_BYTES / 1024 / 1024) };
export const TOO_MANY_ROWS: FileRefusal = { refused: 'tooManyRows', detail: String(MOST_ROWS) };
export const TOO_MANY_COLUMNS: FileRefusal = { refused: 'tooManyColumns', detail: String(MOST_COLUMNS) };
