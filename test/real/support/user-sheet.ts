import { isDeepStrictEqual } from 'node:util';
import type { Sheet } from './ledger';

/** By row and column. */
type Cells = Readonly<Record<string, Readonly<Record<string, { readonly s?: unknown } | null>>>>;

/** Everything of a user's own columns that must stay: by cell what it holds, its formula and how it looks. */
export interface OwnCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly looks: readonly unknown[];
  readonly widths: unknown;
}

/** The first `columns` columns of a tab as they stand now. */
export function ownCells(sheet: Sheet, tab: string, columns: number): OwnCells {
  const { styles, grid } = tabOf(sheet, tab);
  return {
    values: sheet.values(tab).map((row) => row.slice(0, columns)),
    formulas: sheet.formulas(tab).map((row) => row.slice(0, columns)),
    looks: Object.entries((grid.cellData ?? {}) as Cells).flatMap(([row, cells]) => Object.entries(cells)
      .flatMap(([column, cell]) => (Number(column) >= columns || cell?.s === undefined || cell.s === null ? [] : [[row, column, typeof cell.s === 'string' ? styles?.[cell.s] : cell.s]]))),
    // A column that is said to look like nothing looks as it did before anybody said so.
    widths: Object.entries(grid.columnData ?? {}).filter(([column, look]) => Number(column) < columns && Object.values(look ?? {}).some((value) => value !== null)),
  };
}

/** A whole tab but for the numbers Univer gives to styles: what an undo must bring back. */
export function wholeTab(sheet: Sheet, tab: string): unknown {
  const { grid } = tabOf(sheet, tab);
  const { freeze, rowCount, columnCount, mergeData, name } = grid;
  return {
    name, rowCount, columnCount, mergeData: mergeData ?? [], frozen: [freeze?.ySplit ?? 0, freeze?.xSplit ?? 0],
    cells: ownCells(sheet, tab, columnCount ?? 0),
  };
}

/** `toEqual` for whole sheets: Jest's own takes seconds to find that nothing differs. */
export function expectSame(now: unknown, before: unknown): void {
  if (!isDeepStrictEqual(now, before)) expect(now).toEqual(before);
}

function tabOf(sheet: Sheet, tab: string) {
  const { workbook } = sheet.snapshot();
  const grid = Object.values(workbook.sheets ?? {}).find(({ name }) => name === tab);
  if (grid === undefined) throw new Error(`There is no tab ${tab}`);
  return { styles: workbook.styles, grid };
}
