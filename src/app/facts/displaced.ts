import type { Cell } from '../ports';

/**
 * What stood in a cell that was overwritten because rows moved just before: nobody's fact may be lost to somebody else's.
 * @param before the column before the write, from some row to the end of the grid
 * @param after the same as it stands now
 * @param at the index of the overwritten cell
 */
export function displacedCell(before: readonly Cell[], after: readonly Cell[], at: number): Cell {
  // Rows were deleted at or above it: what stood that much further down has come up.
  const deleted = before.length - after.length;
  if (deleted > 0) return before[at + deleted] ?? '';
  // Sorted, or a row put in: every cell is somewhere, but the one that was overwritten.
  const counts = new Map<string, number>();
  after.forEach((cell, index) => {
    if (index !== at) counts.set(plain(cell), (counts.get(plain(cell)) ?? 0) + 1);
  });
  return before.find((cell) => {
    const left = counts.get(plain(cell)) ?? 0;
    counts.set(plain(cell), left - 1);
    return left === 0 && cell !== '';
  }) ?? '';
}

function plain(cell: Cell): string {
  return typeof cell === 'object' ? `date:${cell.getTime()}` : `${typeof cell}:${String(cell)}`;
}
