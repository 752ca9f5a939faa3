import type { Area, Book, Cell, SheetId, Tag } from '../app/ports';
import { columnLetter } from '../ledger/a1';
import type { Sheets } from './sheets';

/** The key under which the ledger's marks stand in the developer metadata. */
export const TAG_KEY = 'customer-ledger';

/** So many inserted rows at once are followed while a tab is being read. */
const MORE_ROWS = 20;

/** How many rows are added when a log has reached the end of its grid. */
const GROW_BY = 500;

/** The document's cells over SpreadsheetApp: one host call a method. */
export function createBook(sheets: Sheets): Book {
  const range = (id: SheetId, area: Area): GoogleAppsScript.Spreadsheet.Range =>
    sheets.byId(id).getRange(area.row, area.column, area.rows, area.columns);
  const column = (id: SheetId, position: number): GoogleAppsScript.Spreadsheet.Range => {
    const letter = columnLetter(position);
    return sheets.byId(id).getRange(`${letter}2:${letter}`);
  };
  const finder = (id: SheetId, position: number, text: string): GoogleAppsScript.Spreadsheet.TextFinder =>
    column(id, position).createTextFinder(text).matchEntireCell(true).matchCase(true);

  return {
    tags: () => findTags(sheets),
    lastRow: (id) => sheets.byId(id).getLastRow(),
    lastColumn: (id) => sheets.byId(id).getLastColumn(),
    read: (id, area) => range(id, area).getValues() as Cell[][],
    readOn: (id, area) => moreOf(sheets.byId(id), area).getValues() as Cell[][],
    readDown: (id, row, first, columns) => {
      const down = (): Cell[][] => sheets.byId(id).getRange(`${columnLetter(first)}${row}:${columnLetter(first + columns - 1)}`).getValues() as Cell[][];
      try {
        return down();
      } catch {
        // Rows were deleted between asking for the range and reading it: its end was outside the grid.
        return down();
      }
    },
    readAll: (id) => sheets.byId(id).getDataRange().getValues() as Cell[][],
    write: (id, row, first, cells) => {
      const width = cells[0]?.length ?? 0;
      if (width > 0) rangeOrGrow(sheets.byId(id), row, first, cells.length, width).setValues(cells as Cell[][]);
    },
    fill: (id, areas, value) => {
      sheets.byId(id).getRangeList(areas.map(a1Of)).setValue(value);
    },
    append: (id, cells) => {
      sheets.byId(id).appendRow(cells as Cell[]);
    },
    formulas: (id, area) => range(id, area).getFormulas(),
    findRow: (id, position, text) => finder(id, position, text).findNext()?.getRow() ?? null,
    findRows: (id, position, text) => finder(id, position, text).findAll().map((cell) => cell.getRow()).sort((a, b) => a - b),
    setFormat: (id, area, format) => {
      range(id, area).setNumberFormat(format);
    },
    setFormats: (id, areas, format) => {
      sheets.byId(id).getRangeList(areas.map(a1Of)).setNumberFormat(format);
    },
    sortRows: (id, row, rows, by) => {
      sheets.byId(id).getRange(`${row}:${row + rows - 1}`).sort(by.map((each) => ({ column: each, ascending: true })));
    },
    merges: (id, area) => range(id, area).getMergedRanges().map((merged) => merged.getA1Notation()),
    flush: () => {
      SpreadsheetApp.flush();
    },
  };
}

function a1Of({ row, column, rows, columns }: Area): string {
  return `${columnLetter(column)}${row}:${columnLetter(column + columns - 1)}${row + rows - 1}`;
}

function findTags(sheets: Sheets): Tag[] {
  const tags: Tag[] = [];
  for (const item of sheets.spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const place = item.getLocation();
    const column = place.getColumn();
    const sheet = column === null ? place.getSheet() : column.getSheet();
    if (sheet === null) continue;
    tags.push({ sheet: sheets.keep(sheet), column: column === null ? null : column.getColumn(), value: item.getValue() ?? '' });
  }
  return tags;
}

/** The area and some rows below it; to the end of the grid where that is nearer. A range outside the grid throws, and asks nothing of the host. */
function moreOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, column, rows, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(row, column, rows + MORE_ROWS, columns);
  } catch {
    return sheet.getRange(`${columnLetter(column)}${row}:${columnLetter(column + columns - 1)}`);
  }
}

/**
 * Asking for the grid's size would be one more call for every line written; a range outside it throws, so the grid is
 * grown only then.
 */
function rangeOrGrow(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number, rows: number, columns: number): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch (error) {
    const last = sheet.getMaxRows();
    if (row + rows - 1 <= last) throw error;
    sheet.insertRowsAfter(last, row + rows - 1 - last + GROW_BY);
    return sheet.getRange(row, column, rows, columns);
  }
}
