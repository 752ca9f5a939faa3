import fc from 'fast-check';
import type { Block } from '../../src/app/workbook/plan-writes';
import { planWrites } from '../../src/app/workbook/plan-writes';

const NO_BREAKS: ReadonlySet<number> = new Set();

describe('which blocks are written', () => {
  test.each([
    ['nothing changed: nothing written', [[], [], []], 4, []],
    ['one cell', [[], [7], []], 4, [{ firstRow: 7, lastRow: 7, firstColumn: 1, lastColumn: 1 }]],
    ['neighbours go together, from the first to the last changed row', [[3], [9]], 4, [{ firstRow: 3, lastRow: 9, firstColumn: 0, lastColumn: 1 }]],
    ['far rows get a call each when one block would cost more', [[0, 20_000], [0, 20_000]], 4, [
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 }, { firstRow: 20_000, lastRow: 20_000, firstColumn: 0, lastColumn: 1 },
    ]],
    ['but not past the number of calls allowed', [[0, 20_000]], 1, [{ firstRow: 0, lastRow: 20_000, firstColumn: 0, lastColumn: 0 }]],
    ['a column changed in one row is not rewritten with one changed everywhere', [[0, 10_000], [5]], 4, [
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 }, { firstRow: 10_000, lastRow: 10_000, firstColumn: 0, lastColumn: 0 },
      { firstRow: 5, lastRow: 5, firstColumn: 1, lastColumn: 1 },
    ]],
  ])('%s', (_name, changed, most, expected) => {
    const sorted = (blocks: readonly Block[]): Block[] => [...blocks].sort((a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow);
    expect(sorted(planWrites(changed as number[][], NO_BREAKS, most))).toEqual(expected);
  });

  test('no block spans a break between columns', () => {
    expect(planWrites([[1], [1]], new Set([1]), 4)).toHaveLength(2);
  });

  test('every changed cell is written, with no more blocks than allowed', () => {
    const column = fc.uniqueArray(fc.integer({ min: 0, max: 30_000 }), { maxLength: 12 }).map((rows) => rows.sort((a, b) => a - b));
    fc.assert(fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (changed, most) => {
      const blocks = planWrites(changed, NO_BREAKS, most);
      const runs = changed.filter((rows, at) => rows.length > 0 && (at === 0 || changed[at - 1]?.length === 0)).length;
      expect(blocks.length).toBeLessThanOrEqual(Math.max(most, runs));
      changed.forEach((rows, at) => rows.forEach((row) => {
        expect(blocks.some((b) => b.firstRow <= row && row <= b.lastRow && b.firstColumn <= at && at <= b.lastColumn)).toBe(true);
      }));
    }), { numRuns: 300 });
  });
});
