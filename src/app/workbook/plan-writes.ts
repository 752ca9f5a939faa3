/**
 * Which blocks to write when some cells of a table changed: few calls, few cells. A call costs as much as some
 * thousand cells (published measurements: about 200 ms a call, 0.04 ms a cell), so far-apart changes are worth
 * a call of their own and neighbouring ones are not.
 */

/** Cost of one call, in cells. */
const CALL_IN_CELLS = 5000;

/** A block of the table to write: 0-based, ends included. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * Blocks that together hold every changed cell.
 * @param changed for each column of the table (in sheet order) the changed rows, ascending
 * @param breaks columns that do not stand right beside the one before them: no block spans them
 * @param most how many blocks at the most; more than one is used only where it saves cells
 */
export function planWrites(changed: readonly (readonly number[])[], breaks: ReadonlySet<number>, most: number): Block[] {
  const runs = columnRuns(changed, breaks);
  const blocks = runs.flatMap((run) => splitColumns(changed, run, Math.max(1, most - runs.length + 1)));
  while (blocks.length < most) {
    const best = bestRowSplit(changed, blocks);
    if (best === null) break;
    blocks.splice(best.index, 1, ...best.parts);
  }
  return blocks;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Columns with changes, as runs of neighbours; unchanged columns at either end are cut off. */
function columnRuns(changed: readonly (readonly number[])[], breaks: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0) runs.push({ first, last });
    first = -1;
  };
  changed.forEach((rows, column) => {
    if (breaks.has(column)) close();
    if (rows.length === 0) return;
    if (first < 0) first = column;
    last = column;
  });
  close();
  return runs;
}

/** The cheapest cut of a run into at most `most` groups of columns, each from its own first to its own last row. */
function splitColumns(changed: readonly (readonly number[])[], run: Run, most: number): Block[] {
  const width = run.last - run.first + 1;
  const cost = (from: number, to: number): number => {
    const block = around(changed, from, to);
    return block === null ? 0 : CALL_IN_CELLS + area(block);
  };
  // best[n][i]: cheapest way to write the first i columns in n groups; a group without changes costs nothing.
  const best: number[][] = [[0]];
  const cut: number[][] = [[0]];
  for (let groups = 1; groups <= Math.min(most, width); groups += 1) {
    best[groups] = [];
    cut[groups] = [];
    for (let end = groups; end <= width; end += 1) {
      let cheapest = Infinity;
      let at = groups - 1;
      for (let start = groups - 1; start < end; start += 1) {
        const total = (best[groups - 1]?.[start] ?? Infinity) + cost(run.first + start, run.first + end - 1);
        if (total < cheapest) [cheapest, at] = [total, start];
      }
      (best[groups] as number[])[end] = cheapest;
      (cut[groups] as number[])[end] = at;
    }
  }
  let groups = 1;
  for (let n = 2; n < best.length; n += 1) {
    if ((best[n]?.[width] ?? Infinity) < (best[groups]?.[width] ?? Infinity)) groups = n;
  }
  const blocks: Block[] = [];
  for (let n = groups, end = width; n > 0; n -= 1) {
    const start = cut[n]?.[end] ?? 0;
    const block = around(changed, run.first + start, run.first + end - 1);
    if (block !== null) blocks.unshift(block);
    end = start;
  }
  return blocks;
}

/** The smallest block around the changes of these columns, or null when there are none. */
function around(changed: readonly (readonly number[])[], from: number, to: number): Block | null {
  let firstRow = Infinity;
  let lastRow = -1;
  let firstColumn = -1;
  let lastColumn = -1;
  for (let column = from; column <= to; column += 1) {
    const rows = changed[column];
    if (rows === undefined || rows.length === 0) continue;
    firstRow = Math.min(firstRow, rows[0] ?? Infinity);
    lastRow = Math.max(lastRow, rows[rows.length - 1] ?? -1);
    if (firstColumn < 0) firstColumn = column;
    lastColumn = column;
  }
  return lastRow < 0 ? null : { firstRow, lastRow, firstColumn, lastColumn };
}

/** The block whose widest gap between changed rows saves the most cells, cut there. */
function bestRowSplit(changed: readonly (readonly number[])[], blocks: readonly Block[]): { index: number; parts: Block[] } | null {
  let best: { index: number; parts: Block[]; saved: number } | null = null;
  blocks.forEach((block, index) => {
    const gap = widestGap(changed, block);
    if (gap === null) return;
    const above = around(cropped(changed, block, block.firstRow, gap.after), block.firstColumn, block.lastColumn);
    const below = around(cropped(changed, block, gap.before, block.lastRow), block.firstColumn, block.lastColumn);
    if (above === null || below === null) return;
    const saved = area(block) - area(above) - area(below) - CALL_IN_CELLS;
    if (saved > (best?.saved ?? 0)) best = { index, parts: [above, below], saved };
  });
  return best;
}

/** The two changed rows of a block with the most unchanged ones between them. */
function widestGap(changed: readonly (readonly number[])[], block: Block): { after: number; before: number } | null {
  const isChanged = new Uint8Array(block.lastRow - block.firstRow + 1);
  for (let column = block.firstColumn; column <= block.lastColumn; column += 1) {
    for (const row of changed[column] ?? []) if (row >= block.firstRow && row <= block.lastRow) isChanged[row - block.firstRow] = 1;
  }
  let after = -1;
  let widest: { after: number; before: number } | null = null;
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (isChanged[row - block.firstRow] !== 1) continue;
    if (after >= 0 && row - after > (widest === null ? 1 : widest.before - widest.after)) widest = { after, before: row };
    after = row;
  }
  return widest;
}

function cropped(changed: readonly (readonly number[])[], block: Block, from: number, to: number): number[][] {
  return changed.map((rows, column) =>
    column < block.firstColumn || column > block.lastColumn ? [] : rows.filter((row) => row >= from && row <= to));
}

function area(block: Block): number {
  return (block.lastRow - block.firstRow + 1) * (block.lastColumn - block.firstColumn + 1);
}
