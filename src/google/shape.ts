import type { BookShape, ColourRule, ColumnCheck, DressedColumn, SheetId } from '../app/ports';
import { filterAgain, filterBy, shownRows } from './filter';
import { columnLetter } from '../ledger/a1';
import { TAG_KEY } from './book';
import type { Sheets } from './sheets';

/** How the ledger's protections are told from the user's own. */
const PROTECTION_SIGN = 'Customer Ledger';

/** Marks that remember what a sheet was like before: its frozen rows and columns, the width of its grid. */
const WAS = { frozenRows: 'was.frozenRows', frozenColumns: 'was.frozenColumns', width: 'was.width.' } as const;

/** The document's furniture over SpreadsheetApp. */
export function createShape(sheets: Sheets): BookShape {
  const { spreadsheet } = sheets;
  const sheet = (id: SheetId): GoogleAppsScript.Spreadsheet.Sheet => sheets.byId(id);
  const wholeColumns = (id: SheetId, headerRow: number, first: number, last = first): GoogleAppsScript.Spreadsheet.Range =>
    sheet(id).getRange(`${columnLetter(first)}${headerRow + 1}:${columnLetter(last)}`);
  const remember = (id: SheetId, value: string): void => {
    sheet(id).addDeveloperMetadata(TAG_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  };
  /** New columns at the end look like their neighbour; these are to be blank. */
  const widen = (id: SheetId, count: number): void => {
    const width = sheet(id).getMaxColumns();
    sheet(id).insertColumnsAfter(width, count);
    sheet(id).getRange(1, width + 1, sheet(id).getMaxRows(), count).clear().clearDataValidations();
  };
  const restoreFrame = (id: SheetId): void => {
    for (const item of sheet(id).getDeveloperMetadata()) {
      const value = item.getKey() === TAG_KEY ? item.getValue() ?? '' : '';
      if (value === WAS.frozenRows) sheet(id).setFrozenRows(0);
      if (value === WAS.frozenColumns) sheet(id).setFrozenColumns(0);
      const missing = value.startsWith(WAS.width) ? Number(value.slice(WAS.width.length)) - sheet(id).getMaxColumns() : 0;
      if (missing > 0) widen(id, missing);
    }
  };
  const info = (each: GoogleAppsScript.Spreadsheet.Sheet) => ({ id: sheets.keep(each), name: each.getName() });

  return {
    sheets: () => spreadsheet.getSheets().map(info),
    activeSheet: () => info(spreadsheet.getActiveSheet()),
    addSheet: (name, index) => info(spreadsheet.insertSheet(name, index)),
    renameSheet: (id, name) => {
      sheet(id).setName(name);
    },
    deleteSheet: (id) => {
      spreadsheet.deleteSheet(sheet(id));
      sheets.forget(id);
    },
    ensureColumns: (id, count) => {
      const width = sheet(id).getMaxColumns();
      if (count <= width) return;
      remember(id, WAS.width + String(width));
      sheet(id).insertColumnsAfter(width, count - width);
    },
    maxRows: (id) => sheet(id).getMaxRows(),
    maxColumns: (id) => sheet(id).getMaxColumns(),
    deleteColumn: (id, column) => {
      sheet(id).deleteColumn(column);
    },
    tagSheet: remember,
    tagColumn: (id, column, value) => {
      const letter = columnLetter(column);
      sheet(id).getRange(`${letter}:${letter}`).addDeveloperMetadata(TAG_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    },
    untag: (id, which) => {
      restoreFrame(id);
      for (const item of spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
        const place = item.getLocation();
        const owner = place.getColumn()?.getSheet() ?? place.getSheet();
        if (owner !== null && owner.getSheetId() === id && which(item.getValue() ?? '')) item.remove();
      }
    },
    dressColumns: (id, headerRow, columns) => {
      for (const { columns: [first, last], value } of alike(columns, (column) => column.format)) wholeColumns(id, headerRow, first, last).setNumberFormat(value);
      for (const { columns: [first, last], value } of alike(columns, widthOf)) {
        if (value !== null) sheet(id).setColumnWidths(first, last - first + 1, value);
      }
      for (const { columns: [first, last], value } of alike(columns, (column) => column.check, sameCheck)) {
        if (value !== null) wholeColumns(id, headerRow, first, last).setDataValidation(validation(value));
      }
      for (const { columns: [first, last], value } of alike(columns, (column) => column.hidden)) {
        if (value) sheet(id).hideColumns(first, last - first + 1);
      }
    },
    dressHeader: (id, headerRow, columns) => {
      for (const { column, count } of runs(columns)) {
        sheet(id).getRange(headerRow, column, 1, count).setFontWeight('bold').setBackground('#e8f0fe').setFontColor('#202124');
      }
    },
    freeze: (id, rows, columns) => {
      if (rows > 0 && sheet(id).getFrozenRows() === 0) {
        remember(id, WAS.frozenRows);
        sheet(id).setFrozenRows(rows);
      }
      if (columns > 0 && sheet(id).getFrozenColumns() === 0) {
        remember(id, WAS.frozenColumns);
        sheet(id).setFrozenColumns(columns);
      }
    },
    warnOnEdit: (id, columns, description) => {
      for (const { column, count } of runs(columns)) {
        const range = sheet(id).getRange(`${columnLetter(column)}:${columnLetter(column + count - 1)}`);
        range.protect().setDescription(`${PROTECTION_SIGN}: ${description}`).setWarningOnly(true);
      }
    },
    isLocked: (id) => lockOf(sheet(id)) !== null,
    lock: (id, except, description) => {
      const [known] = sheet(id).getProtections(SpreadsheetApp.ProtectionType.SHEET);
      // A tab has one protection: what somebody has named is his own. One without a name may be what a run that was cut off left.
      const named = known?.getDescription() ?? '';
      if (known !== undefined && ((named !== '' && !named.startsWith(PROTECTION_SIGN)) || !known.canEdit())) return false;
      const lock = known ?? sheet(id).protect();
      lock.setDescription(`${PROTECTION_SIGN}: ${description}`)
        .setUnprotectedRanges(except.map(({ row, column, rows, columns }) => sheet(id).getRange(row, column, rows, columns)));
      // It begins with everybody who may edit the spreadsheet; whoever sets it and the owner stay whatever is asked.
      lock.removeEditors(lock.getEditors());
      if (lock.canDomainEdit()) lock.setDomainEdit(false);
      return true;
    },
    unlock: (id) => {
      const lock = lockOf(sheet(id));
      if (lock !== null && !lock.canEdit()) return false;
      lock?.remove();
      return true;
    },
    addColours: (id, rules) => {
      const on = sheet(id);
      const columns = new Set(rules.map((rule) => rule.column));
      on.setConditionalFormatRules(withoutOurs(on, columns).concat(rules.map((rule) => colour(rule, wholeColumns(id, 1, rule.column)))));
    },
    undress: (id, columns) => {
      const on = sheet(id);
      for (const protection of on.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
        if (protection.getDescription().startsWith(PROTECTION_SIGN)) protection.remove();
      }
      lockOf(on)?.remove();
      on.setConditionalFormatRules(withoutOurs(on, new Set(columns)));
    },
    nameCell: (name, id, row, column) => {
      spreadsheet.setNamedRange(name, sheet(id).getRange(row, column));
    },
    unnameCell: (name) => {
      if (spreadsheet.getRangeByName(name) !== null) spreadsheet.removeNamedRange(name);
    },
    selectedRows: (id) => {
      const list = sheet(id).getActiveRangeList();
      return (list?.getRanges() ?? []).map((each) => ({ row: each.getRow(), rows: each.getNumRows() }));
    },
    select: (id, row, column) => {
      sheet(id).activate();
      sheet(id).getRange(row, column).activate();
    },
    tickBoxes: (id, column, row, rows) => {
      sheet(id).getRange(row, column, rows, 1).setDataValidation(validation({ kind: 'tick' }));
    },
    filterAgain: (id) => {
      filterAgain(sheet(id));
    },
    shownRows: (id, row, rows) => shownRows(sheet(id), row, rows),
    filterBy: (id, headerRow, criteria) => filterBy(sheet(id), headerRow, criteria),
  };
}

/** The ledger's protection of a whole tab; a person's own is none of its business. */
function lockOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Protection | null {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).find((each) => each.getDescription().startsWith(PROTECTION_SIGN)) ?? null;
}

function validation(check: ColumnCheck): GoogleAppsScript.Spreadsheet.DataValidation {
  // Help, never a wall: what cannot be read is listed by Check the ledger, and a paste must not be refused.
  if (check.kind === 'tick') return SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(check.help);
  if (check.kind === 'list') return builder.requireValueInList([...check.values], true).build();
  if (check.kind === 'date') return builder.requireDate().build();
  return builder.requireNumberGreaterThanOrEqualTo(0).build();
}

function colour(rule: ColourRule, range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(rule.text).setBackground(rule.background).setFontColor(rule.font).setBold(rule.bold)
    .setRanges([range]).build();
}

/** The rules of a sheet but those that colour one of these columns alone. */
function withoutOurs(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: ReadonlySet<number>): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return sheet.getConditionalFormatRules().filter((rule) => !rule.getRanges().every((range) => range.getNumColumns() === 1 && columns.has(range.getColumn())));
}

/** Neighbouring positions as runs, so that a block is dressed in one call. */
function runs(columns: readonly number[]): { column: number; count: number }[] {
  const found: { column: number; count: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.column + last.count === column) last.count += 1;
    else found.push({ column, count: 1 });
  }
  return found;
}

/** A new column is 100 pixels wide; what is near enough is left so: every width set is a call. */
function widthOf({ width }: DressedColumn): number | null {
  return Math.abs(width - NEW_COLUMN) <= 25 ? null : width;
}

const NEW_COLUMN = 100;

/** Neighbouring columns that share a value, as first and last position. */
function alike<T>(columns: readonly DressedColumn[], of: (column: DressedColumn) => T, same: (a: T, b: T) => boolean = Object.is): { columns: [number, number]; value: T }[] {
  const found: { columns: [number, number]; value: T }[] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.columns[1] + 1 === column.column && same(last.value, of(column))) last.columns[1] = column.column;
    else found.push({ columns: [column.column, column.column], value: of(column) });
  }
  return found;
}

function sameCheck(a: ColumnCheck | null, b: ColumnCheck | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
