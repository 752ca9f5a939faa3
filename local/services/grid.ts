import { CellValueType, numfmt, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './a1';
import { cellStylesOf, type CellStyles, type StyleChange } from './cell-style';
import type { LedgerDocument, Spill } from './document';

export type RawCell = Readonly<ICellData>;
/** By 0-based row, then column. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

export interface Extent {
  /** 1-based; 0 when the sheet is empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A tab's cells as the grid keeps them: numbers for days, no formatting done. Rows and columns here are 0-based. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): Nullable<RawCell>;
  style(cell: Nullable<RawCell>, row: number, column: number): Nullable<IStyleData>;
  write(cells: CellMatrix): void;
  /** Changes the look of every cell alike; of whole columns at once where the area reaches the last row. */
  dress(area: Area, change: StyleChange): void;
  restyle(area: Area, change: Parameters<CellStyles['restyle']>[1]): void;
  /** Gives each cell this whole look. */
  relook(area: Area, look: Parameters<CellStyles['replace']>[1]): void;
  extent(): Extent;
}

const extents = new WeakMap<LedgerDocument, Map<string, { readonly version: number; readonly extent: Extent }>>();

export function gridOf(document: LedgerDocument, sheet: FWorksheet): Grid {
  const core = sheet.getSheet();
  const styles = cellStylesOf(document, sheet);
  const matrix = core.getCellMatrix();
  const sheetId = sheet.getSheetId();
  const spill: Nullable<Spill> = document.spilled(sheetId);
  const cell = (row: number, column: number): Nullable<RawCell> => {
    const own = matrix.getValue(row, column);
    if (spill === null || spill === undefined || hasContent(own)) return own;
    const spilt = spill[row]?.[column];
    return spilt === null || spilt === undefined ? own : ({ ...own, v: spilt.v, t: spilt.t } as RawCell);
  };
  /** A look is no content: the extent stays what it was. */
  const styled = (change: () => void): void => {
    const before = knownExtent(document, sheetId, spill);
    change();
    if (before !== null) keepExtent(document, sheetId, before);
  };
  return {
    rows: core.getRowCount(),
    columns: core.getColumnCount(),
    cell,
    style: styles.of,
    write(cells) {
      const before = knownExtent(document, sheetId, spill);
      const version = document.version(sheetId);
      document.run('sheet.mutation.set-range-values', { unitId: document.workbook.getId(), subUnitId: sheetId, cellValue: cells });
      if (before !== null && document.version(sheetId) === version + 1) keepExtent(document, sheetId, widened(before, cells, matrix));
    },
    dress(area, change) { styled(() => { styles.dress(area, change); }); },
    restyle(area, change) { styled(() => { styles.restyle(area, change); }); },
    relook(area, look) { styled(() => { styles.replace(area, look); }); },
    extent: () => extentOf(document, sheetId, matrix, spill),
  };
}

/** True when the cell holds a value or a formula; a format alone is no content, an unticked checkbox is. */
export function hasContent(cell: Nullable<RawCell>): boolean {
  if (cell === null || cell === undefined) return false;
  return (cell.v !== undefined && cell.v !== null && cell.v !== '') || (cell.f ?? '') !== '' || (cell.si ?? '') !== '' || (cell.p !== undefined && cell.p !== null);
}

const dateFormats = new Map<string, boolean>();

/** True for a format that shows a day or a time of day. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === '') return false;
  let known = dateFormats.get(pattern);
  if (known === undefined) {
    known = numfmt.isDateFormat(pattern);
    dateFormats.set(pattern, known);
  }
  return known;
}

export function isTextFormat(pattern: string | undefined): boolean {
  return pattern === '@' || pattern === '@@@';
}

/** Numbers and truths that came as text must be kept from becoming numbers again when the cell is formatted later. */
export function textCell(text: string, inTextCell: boolean): ICellData {
  const looksLikeValue = !inTextCell && (/^\s*[+-]?[\d.]/.test(text) || /^(true|false)$/i.test(text));
  return { v: text, t: looksLikeValue ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

type Matrix = ReturnType<ReturnType<FWorksheet['getSheet']>['getCellMatrix']>;

/** The extent as it was last found, if nothing has changed since. */
function knownExtent(document: LedgerDocument, sheetId: string, spill: Nullable<Spill>): Extent | null {
  const known = extents.get(document)?.get(sheetId);
  return known !== undefined && known.version === document.version(sheetId) && !spill ? known.extent : null;
}

function keepExtent(document: LedgerDocument, sheetId: string, extent: Extent | null): void {
  const bySheet = extents.get(document) ?? new Map<string, { version: number; extent: Extent }>();
  extents.set(document, bySheet);
  if (extent === null) bySheet.delete(sheetId);
  else bySheet.set(sheetId, { version: document.version(sheetId), extent });
}

/** The extent after a write, without looking at the whole sheet; null when cells at its edge were emptied. */
function widened({ lastRow, lastColumn }: Extent, cells: CellMatrix, matrix: Matrix): Extent | null {
  const extent = { lastRow, lastColumn };
  for (const [row, line] of Object.entries(cells)) {
    for (const column of Object.keys(line)) {
      const [down, across] = [Number(row) + 1, Number(column) + 1];
      if (hasContent(matrix.getValue(Number(row), Number(column)))) {
        extent.lastRow = Math.max(extent.lastRow, down);
        extent.lastColumn = Math.max(extent.lastColumn, across);
      } else if (down === lastRow || across === lastColumn) return null;
    }
  }
  return extent;
}

function extentOf(document: LedgerDocument, sheetId: string, matrix: Matrix, spill: Nullable<Spill>): Extent {
  const known = knownExtent(document, sheetId, spill);
  if (known !== null) return known;
  let lastRow = 0;
  let lastColumn = 0;
  const see = (row: number, column: number, cell: Nullable<RawCell>): void => {
    if (!hasContent(cell)) return;
    if (row >= lastRow) lastRow = row + 1;
    if (column >= lastColumn) lastColumn = column + 1;
  };
  matrix.forValue((row, column, cell) => { see(row, column, cell); });
  for (const [row, line] of Object.entries(spill ?? {})) {
    for (const [column, cell] of Object.entries(line)) see(Number(row), Number(column), cell);
  }
  const extent = { lastRow, lastColumn };
  keepExtent(document, sheetId, extent);
  return extent;
}
