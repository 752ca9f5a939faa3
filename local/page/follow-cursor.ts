import type { FWorkbook } from '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';

/** Runs a script and shows the cell that it put the cursor on, as Google's sheet does; where it stood, nothing scrolls. */
export function followCursor<T>(workbook: () => FWorkbook, script: () => T): T {
  const before = cursorOf(workbook());
  const result = script();
  const sheet = workbook().getActiveSheet();
  const range = sheet.getActiveRange();
  if (range !== null && cursorOf(workbook()) !== before) sheet.scrollToCell(Math.max(0, range.getRow() - ROWS_ABOVE), Math.max(0, range.getColumn() - COLUMNS_BEFORE));
  return result;
}

/** So much of what stands around the cell stays in sight. */
const ROWS_ABOVE = 5;
const COLUMNS_BEFORE = 2;

function cursorOf(workbook: FWorkbook): string {
  const sheet = workbook.getActiveSheet();
  return `${sheet.getSheetId()} ${sheet.getActiveRange()?.getA1Notation() ?? ''}`;
}
