import type { FWorkbook } from '@univerjs/sheets/facade';
import type { FFilter } from '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-sort/facade';

/** Data ▸ Sort sheet: every row below the frozen ones (or below the first), by the column of the active cell. */
export function sortByActiveColumn(workbook: FWorkbook, ascending: boolean): void {
  const sheet = workbook.getActiveSheet();
  const column = sheet.getActiveCell()?.getColumn() ?? 0;
  const first = Math.max(1, sheet.getFrozenRows());
  const last = sheet.getLastRow();
  const width = sheet.getLastColumn() + 1;
  if (last <= first) return;
  sheet.getRange(first, 0, last - first + 1, width).sort({ column, ascending });
}

/** The filter of the active tab, or null. */
export function activeFilter(workbook: FWorkbook): FFilter | null {
  return workbook.getActiveSheet().getFilter();
}

/** Data ▸ Create a filter over everything that is filled, or takes it away again. */
export function toggleFilter(workbook: FWorkbook): void {
  const sheet = workbook.getActiveSheet();
  const filter = sheet.getFilter();
  if (filter !== null) {
    filter.remove();
    return;
  }
  sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1).createFilter();
}
