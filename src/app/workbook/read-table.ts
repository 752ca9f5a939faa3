import type { ColumnKey, TabKey } from '../../ledger/keys';
import type { Positions } from '../../ledger/layout';
import type { Book, Cell, SheetId } from '../ports';

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
  widestGap = WIDEST_GAP, extent: 'exact' | 'on' = 'exact',
): Table<T> {
  const blocks = blocksOf(positions, keys, widestGap);
  const index: Partial<Record<ColumnKey<T>, number>> = {};
  let width = 0;
  for (const block of blocks) {
    for (const { key, position } of block.columns) index[key] = width + position - block.first;
    width += block.last - block.first + 1;
  }
  if (rows <= 0 || blocks.length === 0) return { firstRow, rows: [], index };
  const parts = readBlocks(blocks, (block) => {
    const area = { row: firstRow, column: block.first, rows, columns: block.last - block.first + 1 };
    return extent === 'on' ? book.readOn(sheet, area) : book.read(sheet, area);
  });
  const [first, ...others] = parts;
  if (first === undefined) return { firstRow, rows: [], index };
  const height = Math.min(...parts.map((part) => part.length));
  return { firstRow, rows: others.length === 0 ? first : first.slice(0, height).map((row, at) => others.reduce((all, part) => all.concat(part[at] ?? []), row)), index };
}

/**
 * Reads all rows of a tab below its header, those included that a person inserts meanwhile.
 * @param first the first row below the headers
 * @param widestGap so many columns in between are read along, where a call less is worth more than the cells
 */
export function readWhole<T extends TabKey>(book: Book, sheet: SheetId, positions: Positions<T>, keys: readonly ColumnKey<T>[], first = 2, widestGap?: number): Table<T> {
  const rows = book.lastRow(sheet) - first + 1;
  return readTable(book, sheet, positions, keys, first, rows, widestGap ?? gapWorth(rows), 'on');
}

/** So many columns in between are read rather than parted by another call: a call costs as much as 20,000 cells. */
function gapWorth(rows: number): number {
  return Math.min(WIDEST_GAP, Math.max(1, Math.floor(20_000 / Math.max(1, rows))));
}

/**
 * The blocks' cells in the order of the blocks, the one with the ids read first: whoever looks at the ids once more
 * afterwards then knows of every block that its rows stand where they stood.
 */
function readBlocks<T extends TabKey>(blocks: readonly ReadBlock<T>[], read: (block: ReadBlock<T>) => Cell[][]): Cell[][][] {
  const witness = blocks.findIndex(({ columns }) => columns.some(({ key }) => key === 'id' || key === 'customerId'));
  const parts: Cell[][][] = [];
  const order = blocks.map((_, at) => at).sort((a, b) => Number(b === witness) - Number(a === witness) || a - b);
  for (const at of order) {
    const block = blocks[at];
    if (block !== undefined) parts[at] = read(block);
  }
  return parts;
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
