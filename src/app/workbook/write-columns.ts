import { planWrites } from './plan-writes';
import type { Book, Cell, SheetId } from '../ports';

/** A column of a table with the rows that are to change, and what each of its cells is to hold, changed or not. */
export interface ChangedColumn {
  /** 1-based, in the sheet. */
  readonly position: number;
  /** Rows of the table, ascending. */
  readonly rows: readonly number[];
  cell(row: number): Cell;
}

/**
 * Writes changed cells in few blocks; unchanged cells in between are written as they were.
 * @param firstRow sheet row of the table's first row
 * @param most blocks at the most, more where columns do not stand side by side
 * @returns the sheet rows that were written
 */
export function writeColumns(
  book: Book, sheet: SheetId, firstRow: number, columns: readonly ChangedColumn[], most: number,
): readonly { readonly first: number; readonly last: number }[] {
  const ordered = [...columns].sort((a, b) => a.position - b.position);
  const breaks = new Set(ordered.flatMap((column, at) => (at > 0 && ordered[at - 1]?.position !== column.position - 1 ? [at] : [])));
  return planWrites(ordered.map(({ rows }) => rows), breaks, most).map((block) => {
    const within = ordered.slice(block.firstColumn, block.lastColumn + 1);
    const cells: Cell[][] = [];
    for (let at = block.firstRow; at <= block.lastRow; at += 1) cells.push(within.map((column) => column.cell(at)));
    book.write(sheet, firstRow + block.firstRow, within[0]?.position ?? 1, cells);
    return { first: firstRow + block.firstRow, last: firstRow + block.lastRow };
  });
}
