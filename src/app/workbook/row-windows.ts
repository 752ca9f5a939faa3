/** Rows that are read in one call, 1-based. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/** A call costs as much as so many cells. */
export const CELLS_A_CALL = 20_000;

/**
 * Scattered rows as the windows that cost least: what lies between two of them is read along where that is cheaper than
 * another call.
 * @param rows ascending
 * @param columns how many are read of each row
 */
export function rowWindows(rows: readonly number[], columns: number): readonly RowWindow[] {
  const windows: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = windows[windows.length - 1];
    if (open !== undefined && (row - open.last - 1) * columns < CELLS_A_CALL) open.last = row;
    else windows.push({ first: row, last: row });
  }
  return windows;
}

/** What reading them costs, in cells. */
export function costOf(windows: readonly RowWindow[], columns: number): number {
  return windows.reduce((sum, { first, last }) => sum + CELLS_A_CALL + (last - first + 1) * columns, 0);
}
