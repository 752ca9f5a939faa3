import { looksLikeTypedInput, neutralise } from '../../ledger/text-safety';
import type { Book, Cell, SheetId } from '../ports';

/**
 * Adds rows whose text must stay text. A script's text is parsed as if it were typed («=…» a formula, «1-2» a date)
 * unless the cell is formatted as text, which the ledger's text columns are; whether that always holds is not certain.
 * So what could have become something else is read back, and only what did is written again behind an apostrophe.
 * @param safe whether a text needs no such look, because nothing is lost if it is taken for something else
 */
export function appendRow(book: Book, sheet: SheetId, cells: readonly Cell[], safe: (text: string) => boolean = never): void {
  book.append(sheet, cells);
  if (cells.some((cell) => isRisky(cell, safe))) keepText(book, sheet, book.lastRow(sheet), [cells], safe);
}

/** The same for several rows below `last`, in one write. */
export function appendRows(book: Book, sheet: SheetId, last: number, rows: readonly (readonly Cell[])[], safe: (text: string) => boolean = never): void {
  book.write(sheet, last + 1, 1, rows);
  const risky = rows.flatMap((cells, at) => (cells.some((cell) => isRisky(cell, safe)) ? [at] : []));
  const [first] = risky;
  if (first === undefined) return;
  keepText(book, sheet, last + 1 + first, rows.slice(first, (risky[risky.length - 1] ?? first) + 1), safe);
}

/** Text that cells have made something else of is written again behind an apostrophe, in the rows that are still what was written. */
export function keepText(book: Book, sheet: SheetId, row: number, rows: readonly (readonly Cell[])[], safe: (text: string) => boolean = never, column = 1): void {
  const back = book.read(sheet, { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 });
  back.forEach((cells, at) => {
    const meant = rows[at] ?? [];
    // Rows may have moved since: only a row that is ours in everything else is touched.
    if (!cells.every((cell, index) => isRisky(meant[index] ?? '', safe) || same(cell, meant[index] ?? ''))) return;
    cells.forEach((cell, index) => {
      const text = meant[index] ?? '';
      if (typeof text === 'string' && isRisky(text, safe) && cell !== text) book.write(sheet, row + at, column + index, [[neutralise(text)]]);
    });
  });
}

/** A day is written as its number and read as a date. */
function same(found: Cell, meant: Cell): boolean {
  return found === meant || (typeof found === 'object' && typeof meant === 'number');
}

function isRisky(cell: Cell, safe: (text: string) => boolean): boolean {
  return typeof cell === 'string' && looksLikeTypedInput(cell) && !safe(cell);
}

function never(): boolean {
  return false;
}
