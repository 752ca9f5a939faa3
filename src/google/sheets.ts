import type { SheetId } from '../app/ports';

/** The sheets of the document by their lasting ids. A handle costs the host nothing and survives renames and moves. */
export interface Sheets {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  byId(id: SheetId): GoogleAppsScript.Spreadsheet.Sheet;
  /** Remembers a handle that another call gave, so that it need not be looked up. */
  keep(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetId;
  forget(id: SheetId): void;
}

export function createSheets(): Sheets {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known = new Map<SheetId, GoogleAppsScript.Spreadsheet.Sheet>();
  const keep = (sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetId => {
    const id = sheet.getSheetId();
    known.set(id, sheet);
    return id;
  };
  return {
    spreadsheet,
    keep,
    forget: (id) => known.delete(id),
    byId: (id) => {
      const sheet = known.get(id);
      if (sheet !== undefined) return sheet;
      for (const each of spreadsheet.getSheets()) keep(each);
      const found = known.get(id);
      if (found === undefined) throw new Error(`No sheet with id ${id}`);
      return found;
    },
  };
}
