import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';

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
    ...tab.extra, id: String(index), name: tab.name, cellData: tab.cells,
    rowCount: Math.max(1000, tab.rows), columnCount: Math.max(26, tab.columns),
  }));
  return {
    id: 'local-sheet', name, styles: book.styles,
    sheetOrder: sheets.map((sheet) => sheet.id), sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
