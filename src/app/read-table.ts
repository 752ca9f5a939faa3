import type { ColumnKey, TabKey } from '../ledger/keys';
import type { Positions } from '../ledger/layout';
import type { Book, Cell, SheetId } from './ports';

/**
 * Columns of one tab, read into rows that hold just these columns. `index` says where in a row a column stands;
 * an absent column has no index.
 */
export interface Table<T extends TabKey> {
  /** 1-based sheet row of rows[0]. */
  readonly firstRow: number;
  readonly rows: Cell[][];
  readonly index: Positions<T>;
}

/** Reading a few columns that are not needed costs less than another call. */
const WIDEST_GAP = 3;

/**
 * Reads the given columns, neighbours together in one call.
 * @param keys in any order; those that the tab does not have are left out
 * @param rows how many rows from `firstRow` on; with 0 nothing is read
 */
export function readTable<T extends TabKey>(
  book: Book, sheet: SheetId, positions: Positions<T>, keys: readonly ColumnKey<T>[], firstRow: number, rows: number,
  widestGap = WIDEST_GAP,
): Table<T> {
  const blocks = blocksOf(positions, keys, widestGap);
  const index: Partial<Record<ColumnKey<T>, number>> = {};
  let width = 0;
  for (const block of blocks) {
    for (const { key, position } of block.columns) index[key] = width + position - block.first;
    width += block.last - block.first + 1;
  }
  if (rows <= 0 || blocks.length === 0) return { firstRow, rows: [], index };
  const parts = blocks.map((block) => book.read(sheet, { row: firstRow, column: block.first, rows, columns: block.last - block.first + 1 }));
  const [first, ...others] = parts;
  if (first === undefined) return { firstRow, rows: [], index };
  return { firstRow, rows: others.length === 0 ? first : first.map((row, at) => others.reduce((all, part) => all.concat(part[at] ?? []), row)), index };
}

interface ReadBlock<T extends TabKey> {
  readonly first: number;
  last: number;
  readonly columns: { readonly key: ColumnKey<T>; readonly position: number }[];
}

function blocksOf<T extends TabKey>(positions: Positions<T>, keys: readonly ColumnKey<T>[], widestGap: number): ReadBlock<T>[] {
  const placed = keys
    .map((key) => ({ key, position: positions[key] }))
    .filter((column): column is { key: ColumnKey<T>; position: number } => column.position !== undefined)
    .sort((a, b) => a.position - b.position);
  const blocks: ReadBlock<T>[] = [];
  for (const column of placed) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && column.position - last.last <= widestGap + 1) {
      last.last = column.position;
      last.columns.push(column);
    } else {
      blocks.push({ first: column.position, last: column.position, columns: [column] });
    }
  }
  return blocks;
}

/** The index of a table as the 1-based positions that the row readers of the ledger expect. */
export function readerPositions<T extends TabKey>(index: Positions<T>): Positions<T> {
  const positions: Partial<Record<string, number>> = {};
  for (const key of Object.keys(index)) positions[key] = ((index as Record<string, number>)[key] ?? 0) + 1;
  return positions as Positions<T>;
}
