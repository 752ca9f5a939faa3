import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { SheetId } from '../ports';

/** So few are looked for one by one; for more the whole column is read in one call. */
const FEW = 3;
const FIRST_ROW = 2;

/** The rows in which each of these ids stands in a column, ascending; an id that stands nowhere is left out. */
export function rowsOfIds({ env: { book } }: Ledger, sheet: SheetId, column: number, ids: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  if (ids.length <= FEW) {
    for (const id of ids) {
      const found = book.findRows(sheet, column, id);
      if (found.length > 0) rows.set(id, found);
    }
    return rows;
  }
  const wanted = new Set(ids);
  book.readDown(sheet, FIRST_ROW, column, 1).forEach(([cell], at) => {
    const id = readText(cell);
    if (!wanted.has(id)) return;
    const known = rows.get(id);
    if (known === undefined) rows.set(id, [at + FIRST_ROW]);
    else known.push(at + FIRST_ROW);
  });
  return rows;
}
