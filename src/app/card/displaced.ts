import type { Cell } from '../ports';

/**
 * What stood in a cell that was overwritten because rows moved just before: nobody's fact may be lost to somebody else's.
 * @param before the column before the write, from some row on
 * @param after the same rows and those below, as they stand now
 * @param at the index of the overwritten cell
 * @param now where the row that was meant stands now; null = it is gone
 */
export function displacedCell(before: readonly Cell[], after: readonly Cell[], at: number, now: number | null): Cell {
  const up = now === null ? 1 : at - now;
  if (up > 0 && after.slice(at + 1).every((cell, index) => same(cell, before[at + 1 + index + up] ?? ''))) return before[at + up] ?? '';
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

function same(a: Cell, b: Cell): boolean {
  return plain(a) === plain(b);
}

function plain(cell: Cell): string {
  return typeof cell === 'object' ? `date:${cell.getTime()}` : `${typeof cell}:${String(cell)}`;
}
