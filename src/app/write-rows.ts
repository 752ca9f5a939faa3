import { looksLikeTypedInput, neutralise } from '../ledger/text-safety';
import type { Book, Cell, SheetId } from './ports';

/**
 * Writes rows whose text must stay text. A script's text is parsed as if it were typed («=…» a formula, «1-2» a date)
 * unless the cell is formatted as text, which the ledger's text columns are; whether that always holds is not certain.
 * So what could have become something else is read back, and only what did is written again behind an apostrophe.
 * @param harmless indexes in the rows of what says the same to the ledger when it became a date or a number
 */
export function writeRows(
  book: Book, sheet: SheetId, row: number, column: number, rows: readonly (readonly Cell[])[], harmless: readonly number[] = [],
): void {
  book.write(sheet, row, column, rows);
  const risky = rows.flatMap((cells, at) => (cells.some((cell, index) => isRisky(cell) && !harmless.includes(index)) ? [at] : []));
  const [first] = risky;
  const last = risky[risky.length - 1];
  if (first === undefined || last === undefined) return;
  const width = rows[0]?.length ?? 0;
  const back = book.read(sheet, { row: row + first, column, rows: last - first + 1, columns: width });
  back.forEach((cells, at) => {
    cells.forEach((cell, index) => {
      const meant = rows[first + at]?.[index];
      if (typeof meant === 'string' && isRisky(meant) && cell !== meant) {
        book.write(sheet, row + first + at, column + index, [[neutralise(meant)]]);
      }
    });
  });
}

function isRisky(cell: Cell): boolean {
  return typeof cell === 'string' && looksLikeTypedInput(cell);
}
