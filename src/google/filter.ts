import type { ColumnFilter } from '../app/ports';
import { columnLetter } from '../ledger/a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** Sets the criteria of some columns of the tab's one filter, which is made where there is none. */
export function filterBy(sheet: Sheet, headerRow: number, criteria: readonly ColumnFilter[]): 'filtered' | 'elsewhere' {
  const filter = sheet.getFilter() ?? (criteria.every(({ show }) => show === null) ? null : made(sheet, headerRow));
  // Nothing is filtered where there is no filter.
  if (filter === null) return 'filtered';
  if (!covers(filter, headerRow, criteria)) return 'elsewhere';
  for (const { column, show } of criteria) {
    if (show === null) {
      if (filter.getColumnFilterCriteria(column) !== null) filter.removeColumnFilterCriteria(column);
    } else filter.setColumnFilterCriteria(column, criterion(show));
  }
  return 'filtered';
}

/** Sets every criterion of the tab's filter once more. */
export function filterAgain(sheet: Sheet): void {
  const filter = sheet.getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    const criterionOf = filter.getColumnFilterCriteria(column);
    if (criterionOf !== null) filter.setColumnFilterCriteria(column, criterionOf);
  }
}

/** To the last row of the grid, so that lines added later are filtered as well. */
function made(sheet: Sheet, headerRow: number): Filter {
  return sheet.getRange(`A${headerRow}:${columnLetter(sheet.getMaxColumns())}`).createFilter();
}

function covers(filter: Filter, headerRow: number, criteria: readonly ColumnFilter[]): boolean {
  const range = filter.getRange();
  const [first, last] = [range.getColumn(), range.getLastColumn()];
  return range.getRow() === headerRow && criteria.every(({ column, show }) => show === null || (column >= first && column <= last));
}

function criterion(show: NonNullable<ColumnFilter['show']>): GoogleAppsScript.Spreadsheet.FilterCriteria {
  const builder = SpreadsheetApp.newFilterCriteria();
  if (show === 'filled') return builder.whenCellNotEmpty().build();
  return 'text' in show ? builder.whenTextEqualTo(show.text).build() : builder.setHiddenValues([...show.hidden]).build();
}
