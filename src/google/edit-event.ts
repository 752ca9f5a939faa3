import type { Edit } from '../app/regrade-edited';

/**
 * The edit an onEdit event tells of, or null when it tells of none. `oldValue` is there for a single cell only, and not
 * where the cell was blank before.
 */
export function editOf(event: unknown): Edit | null {
  const { range, oldValue } = (event ?? {}) as Partial<GoogleAppsScript.Events.SheetsOnEdit>;
  if (range === undefined || range === null) return null;
  return {
    sheet: range.getSheet().getSheetId(),
    area: { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() },
    oldText: typeof oldValue === 'string' ? oldValue : null,
  };
}
