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

/**
 * Which rows the tab's filter lets through, reckoned from its criteria where those speak of what cells show: the ledger's own do, and
 * so does what is ticked in the filter's list. For any other it is asked row by row, a call each, of a short list only.
 */
export function shownRows(sheet: Sheet, first: number, rows: number): readonly boolean[] | 'unknown' | null {
  const filter = sheet.getFilter();
  if (filter === null || rows < 1) return null;
  const range = filter.getRange();
  const tests: { readonly column: number; readonly passes: Passes | null }[] = [];
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
    const criteria = filter.getColumnFilterCriteria(column);
    if (criteria !== null) tests.push({ column, passes: passesOf(criteria) });
  }
  if (tests.length === 0) return null;
  const shown = Array.from({ length: rows }, () => true);
  if (tests.some(({ passes }) => passes === null)) {
    return rows > MOST_ASKED ? 'unknown' : shown.map((_, at) => !sheet.isRowHiddenByFilter(first + at));
  }
  const [top, bottom] = [range.getRow() + 1, range.getLastRow()];
  for (const { column, passes } of tests) {
    sheet.getRange(first, column, rows, 1).getDisplayValues().forEach(([text = ''], at) => {
      if (first + at >= top && first + at <= bottom && passes?.(text) === false) shown[at] = false;
    });
  }
  return shown;
}

/** So many rows are asked one by one. */
const MOST_ASKED = 300;

type Passes = (shown: string) => boolean;

/** What a criterion says of the text that a cell shows; null where it speaks of something else, a colour or a number. */
function passesOf(criteria: GoogleAppsScript.Spreadsheet.FilterCriteria): Passes | null {
  const type = criteria.getCriteriaType() as unknown;
  const hidden = new Set(criteria.getHiddenValues());
  // A filter by colour has neither a condition nor hidden values.
  if (type === null) return hidden.size === 0 ? null : (shown) => !hidden.has(shown);
  const meets = conditionOf(String(type), String(criteria.getCriteriaValues()[0]).toLowerCase());
  return meets === null ? null : (shown) => meets(shown) && !hidden.has(shown);
}

/** @param type the name of the condition: an enum of Apps Script is an object that says it */
function conditionOf(type: string, text: string): Passes | null {
  switch (type) {
    case 'CELL_NOT_EMPTY': return (shown) => shown !== '';
    case 'CELL_EMPTY': return (shown) => shown === '';
    case 'TEXT_EQUAL_TO': return (shown) => shown.toLowerCase() === text;
    default: return null;
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
