import type { ICellData, IColumnData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { NEW_SHEET } from '../services/new-sheet';

/** One tab as it comes out of a file. Cells by 0-based row and column. */
export interface TabData {
  readonly name: string;
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: number;
  readonly columns: number;
  readonly extra?: Partial<IWorksheetData>;
}

/** Styles said once and shared by name. */
export interface StyleBook {
  readonly styles: Record<string, IStyleData>;
  idOf(style: IStyleData): string;
}

export function createStyleBook(): StyleBook {
  const styles: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  return {
    styles,
    idOf(style) {
      const key = JSON.stringify(style);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `s${String(ids.size)}`;
      ids.set(key, id);
      styles[id] = style;
      return id;
    },
  };
}

/** A workbook of these tabs; a new sheet has 1,000 rows and 26 columns, and more where the file has more. */
export function workbookOf(name: string, tabs: readonly TabData[], book: StyleBook): Partial<IWorkbookData> {
  const sheets = tabs.map((tab, index): Partial<IWorksheetData> & { id: string } => ({
    defaultColumnWidth: NEW_SHEET.defaultColumnWidth, ...tab.extra, id: String(index), name: tab.name, cellData: tab.cells,
    rowCount: Math.max(NEW_SHEET.rowCount, tab.rows), columnCount: Math.max(NEW_SHEET.columnCount, tab.columns),
  }));
  return {
    id: 'local-sheet', name, styles: book.styles,
    sheetOrder: sheets.map((sheet) => sheet.id), sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** A style as the workbook keeps it: by name, or in its place. */
export function styleNamed(workbook: Partial<IWorkbookData>, style: Nullable<IStyleData | string> | void): IStyleData | null {
  return (typeof style === 'string' ? workbook.styles?.[style] : style) ?? null;
}

/** What a cell looks like: its own style over its column's. */
export function lookOf(workbook: Partial<IWorkbookData>, sheet: Partial<IWorksheetData>, cell: ICellData, column: number): IStyleData | null {
  const own = styleNamed(workbook, cell.s);
  const under = styleNamed(workbook, (sheet.columnData as Readonly<Record<number, Partial<IColumnData> | undefined>> | undefined)?.[column]?.s);
  return under === null ? own : { ...under, ...own };
}
