import type { FWorksheet } from '@univerjs/sheets/facade';
import { formatA1, type Area } from './a1';
import { conditionalFormatsOf, setConditionalFormats, type ConditionalFormatRule } from './conditional-format';
import type { Context } from './context';
import { COSTS } from './costs';
import { MetadataFinder, addMetadata, metadataIn, type DeveloperMetadata } from './developer-metadata';
import { Filter } from './filter';
import { gridOf } from './grid';
import { protectionsOf, protectRange, refuseProtected, type Protection } from './protection';
import { areaOfA1, Range } from './range';
import { RangeList } from './range-list';
import type { Spreadsheet } from './spreadsheet';
import { HostObject, type OnlyKnown } from './strict';
import { TextFinder } from './text-finder';

export const sheetIsKnown: OnlyKnown<Sheet, GoogleAppsScript.Spreadsheet.Sheet> = true;

/** A tab. */
export class Sheet extends HostObject {
  constructor(ctx: Context, readonly _fws: FWorksheet, private readonly _parent: () => Spreadsheet) { super(ctx); }
  get _name(): string { return 'Sheet'; }

  // Handles and what they know of themselves: no call.
  getName(): string { return this._fws.getSheetName(); }
  getSheetName(): string { return this.getName(); }
  getSheetId(): number { return numberOfId(this._fws.getSheetId()); }
  getIndex(): number { return this._fws.getIndex() + 1; }
  getParent(): Spreadsheet { return this._parent(); }
  getType(): string { return 'GRID'; }
  override toString(): string { return 'Sheet'; }
  getRange(first: string | number, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof first === 'string') {
      const area = areaOfA1(first, this._rows(), this._columns());
      return this._range(area.row, area.column, area.lastRow - area.row + 1, area.lastColumn - area.column + 1);
    }
    if (column === undefined) throw new Error("The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    return this._range(first, column, numRows, numColumns);
  }
  getRangeList(notations: readonly string[]): RangeList { return new RangeList(this._ctx, Array.from(notations, (text) => this.getRange(text))); }
  createTextFinder(text: string): TextFinder { return new TextFinder(this._ctx, this, null, text); }
  createDeveloperMetadataFinder(): MetadataFinder {
    const id = this._fws.getSheetId();
    return new MetadataFinder(this._ctx, (place) => place.type !== 'SPREADSHEET' && place.sheetId === id);
  }

  // Reading
  getLastRow(): number { this._read('getLastRow'); return this._extent().lastRow; }
  getLastColumn(): number { this._read('getLastColumn'); return this._extent().lastColumn; }
  getMaxRows(): number { this._read('getMaxRows'); return this._rows(); }
  getMaxColumns(): number { this._read('getMaxColumns'); return this._columns(); }
  getDataRange(): Range {
    this._read('getDataRange');
    const { lastRow, lastColumn } = this._extent();
    return this._range(1, 1, Math.max(1, lastRow), Math.max(1, lastColumn));
  }
  getSheetValues(row: number, column: number, numRows: number, numColumns: number): unknown[][] { return this._range(row, column, numRows, numColumns).getValues(); }
  isSheetHidden(): boolean { this._read('isSheetHidden'); return this._fws.isSheetHidden(); }
  isColumnHiddenByUser(column: number): boolean { this._read('isColumnHiddenByUser'); return !this._fws.getSheet().getColVisible(column - 1); }
  isRowHiddenByUser(row: number): boolean { this._read('isRowHiddenByUser'); return !this._fws.getSheet().getRowRawVisible(row - 1); }
  isRowHiddenByFilter(row: number): boolean { this._read('isRowHiddenByFilter'); return this._fws.getSheet().isRowFiltered(row - 1); }
  getFrozenRows(): number { this._read('getFrozenRows'); return Math.max(0, this._fws.getFrozenRows()); }
  getFrozenColumns(): number { this._read('getFrozenColumns'); return Math.max(0, this._fws.getFrozenColumns()); }
  getColumnWidth(column: number): number { this._read('getColumnWidth'); return this._fws.getColumnWidth(column - 1); }
  getTabColor(): string | null { this._read('getTabColor'); return this._fws.getTabColor() ?? null; }
  getConditionalFormatRules(): ConditionalFormatRule[] { this._read('getConditionalFormatRules'); return conditionalFormatsOf(this._ctx, this); }
  getFilter(): Filter | null {
    this._read('getFilter');
    const filter = this._fws.getFilter();
    return filter === null ? null : new Filter(this._ctx, this, filter);
  }
  getProtections(type: string): Protection[] { this._read('getProtections'); return protectionsOf(this._ctx, this._fws.getSheetId(), type); }
  getDeveloperMetadata(): DeveloperMetadata[] { this._read('getDeveloperMetadata'); return metadataIn(this._ctx, [{ type: 'SHEET', sheetId: this._fws.getSheetId() }]); }
  getNamedRanges(): HostObject[] { return this._parent().getNamedRanges().filter((item) => item.getRange()?._sheet === this); }

  // Writing
  setName(name: string): this {
    this._write('setName');
    const taken = this._ctx.document.workbook.getSheetByName(name);
    if (taken !== null && taken.getSheetId() !== this._fws.getSheetId()) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this._fws.setName(name);
    return this;
  }
  appendRow(values: readonly unknown[]): this {
    this._ctx.call('Sheet', 'appendRow', 'write', values.length);
    refuseProtected(this._ctx, this._fws.getSheetId(), null);
    const row = this._extent().lastRow + 1;
    if (row > this._rows()) this._insertRows(this._rows(), 1);
    if (values.length > this._columns()) this._insertColumns(this._columns(), values.length - this._columns());
    if (values.length > 0) this._quietly(() => this._range(row, 1, 1, values.length).setValues([values]));
    return this;
  }
  insertRowsAfter(row: number, count: number): this { this._shape('insertRowsAfter'); this._insertRows(row, count); return this; }
  insertRowAfter(row: number): this { this._shape('insertRowAfter'); this._insertRows(row, 1); return this; }
  insertRowsBefore(row: number, count: number): this { this._shape('insertRowsBefore'); this._insertRows(row, count, true); return this; }
  insertRowBefore(row: number): this { this._shape('insertRowBefore'); this._insertRows(row, 1, true); return this; }
  insertRows(row: number, count = 1): void { this._shape('insertRows'); this._insertRows(row, count, true); }
  insertColumnsAfter(column: number, count: number): this { this._shape('insertColumnsAfter'); this._insertColumns(column, count); return this; }
  insertColumnAfter(column: number): this { this._shape('insertColumnAfter'); this._insertColumns(column, 1); return this; }
  insertColumnsBefore(column: number, count: number): this { this._shape('insertColumnsBefore'); this._insertColumns(column, count, true); return this; }
  insertColumnBefore(column: number): this { this._shape('insertColumnBefore'); this._insertColumns(column, 1, true); return this; }
  insertColumns(column: number, count = 1): void { this._shape('insertColumns'); this._insertColumns(column, count, true); }
  deleteRows(row: number, count: number): void { this._shape('deleteRows'); this._deleteRows(row, count); }
  deleteRow(row: number): this { this._shape('deleteRow'); this._deleteRows(row, 1); return this; }
  deleteColumns(column: number, count: number): void { this._shape('deleteColumns'); this._deleteColumns(column, count); }
  deleteColumn(column: number): this { this._shape('deleteColumn'); this._deleteColumns(column, 1); return this; }
  moveColumns(columns: Range, to: number): void {
    this._shape('moveColumns');
    this._ctx.document.keepSelection(() => { this._fws.moveColumns(columns._facade(), to - 1); });
  }
  hideColumns(column: number, count = 1): void { this._write('hideColumns'); this._within(1, column, 1, count); this._ctx.document.keepSelection(() => { this._fws.hideColumns(column - 1, count); }); }
  showColumns(column: number, count = 1): void { this._write('showColumns'); this._ctx.document.keepSelection(() => { this._fws.showColumns(column - 1, count); }); }
  hideRows(row: number, count = 1): void { this._write('hideRows'); this._ctx.document.keepSelection(() => { this._fws.hideRows(row - 1, count); }); }
  showRows(row: number, count = 1): void { this._write('showRows'); this._ctx.document.keepSelection(() => { this._fws.showRows(row - 1, count); }); }
  hideSheet(): this { this._write('hideSheet'); this._fws.hideSheet(); return this; }
  showSheet(): this { this._write('showSheet'); this._fws.showSheet(); return this; }
  setFrozenRows(rows: number): void { this._write('setFrozenRows'); this._freeze(rows, Math.max(0, this._fws.getFrozenColumns())); }
  setFrozenColumns(columns: number): void { this._write('setFrozenColumns'); this._freeze(Math.max(0, this._fws.getFrozenRows()), columns); }
  setColumnWidth(column: number, width: number): this { return this.setColumnWidths(column, 1, width); }
  setColumnWidths(column: number, count: number, width: number): this { this._write('setColumnWidths'); this._within(1, column, 1, count); this._fws.setColumnWidths(column - 1, count, width); return this; }
  setRowHeight(row: number, height: number): this { this._write('setRowHeight'); this._fws.setRowHeight(row - 1, height); return this; }
  autoResizeColumn(column: number): this { return this.autoResizeColumns(column, 1); }
  /** About as wide as its longest shown text. */
  autoResizeColumns(column: number, count: number): this {
    this._write('autoResizeColumns');
    const grid = gridOf(this._ctx.document, this._fws);
    const last = Math.min(grid.extent().lastRow, 1000);
    for (let index = column - 1; index < column - 1 + count; index += 1) {
      let longest = 4;
      for (let row = 0; row < last; row += 1) {
        const shown = grid.cell(row, index)?.v;
        if (typeof shown === 'string') longest = Math.max(longest, [...shown].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0));
      }
      this._fws.setColumnWidths(index, 1, Math.min(400, 24 + longest * 7));
    }
    return this;
  }
  setTabColor(color: string | null): this { this._write('setTabColor'); this._fws.setTabColor(color ?? ''); return this; }
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void { this._write('setConditionalFormatRules'); setConditionalFormats(this._ctx, this, rules); }
  clearConditionalFormatRules(): void { this._write('clearConditionalFormatRules'); setConditionalFormats(this._ctx, this, []); }
  protect(): Protection { this._write('protect'); return protectRange(this._ctx, this, null); }
  addDeveloperMetadata(key: string, value?: string, visibility?: string): this {
    this._write('addDeveloperMetadata');
    addMetadata(this._ctx, { type: 'SHEET', sheetId: this._fws.getSheetId() }, key, typeof value === 'string' ? value : null, visibility ?? 'DOCUMENT');
    return this;
  }
  sort(column: number, ascending = true): this {
    const frozen = Math.max(0, this._fws.getFrozenRows());
    const { lastRow, lastColumn } = this._extent();
    if (lastRow > frozen) this._range(frozen + 1, 1, lastRow - frozen, lastColumn).sort({ column, ascending });
    return this;
  }
  clear(): this { this._everything().clear(); return this; }
  clearContents(): this { this._everything().clearContent(); return this; }
  clearFormats(): this { this._everything().clearFormat(); return this; }
  clearNotes(): this { this._everything().clearNote(); return this; }

  // What the person has chosen: no reading of the document.
  activate(): this { this._parent().setActiveSheet(this); return this; }
  getActiveRange(): Range | null { return this._parent()._activeRangeOn(this); }
  getActiveRangeList(): RangeList | null { return this._parent().getActiveRangeList(); }
  getActiveCell(): Range { const range = this.getActiveRange() ?? this._range(1, 1, 1, 1); return range.getCell(1, 1); }
  getCurrentCell(): Range { return this.getActiveCell(); }
  setActiveRange(range: Range): Range { this._ctx.call('Sheet', 'setActiveRange', 'other', 0); this._ctx.document.workbook.setActiveRange(range._facade()); return range; }
  setCurrentCell(cell: Range): Range { return this.setActiveRange(cell); }
  setActiveSelection(range: Range | string): Range { return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range); }

  _rows(): number { return this._fws.getSheet().getRowCount(); }
  _columns(): number { return this._fws.getSheet().getColumnCount(); }
  _extent(): { readonly lastRow: number; readonly lastColumn: number } { return gridOf(this._ctx.document, this._fws).extent(); }
  _range(row: number, column: number, numRows: number, numColumns: number): Range { return new Range(this._ctx, this, this._within(row, column, numRows, numColumns)); }

  private _within(row: number, column: number, numRows: number, numColumns: number): Area {
    for (const value of [row, column, numRows, numColumns]) {
      if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    }
    if (row < 1) throw new Error('The starting row of the range is too small.');
    if (column < 1) throw new Error('The starting column of the range is too small.');
    if (numRows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (numColumns < 1) throw new Error('The number of columns in the range must be at least 1.');
    const area = { row: Math.floor(row), column: Math.floor(column), lastRow: Math.floor(row + numRows - 1), lastColumn: Math.floor(column + numColumns - 1) };
    if (area.lastRow > this._rows() || area.lastColumn > this._columns()) throw new Error(`The coordinates of the range are outside the dimensions of the sheet. (${this.getName()}!${formatA1(area)})`);
    return area;
  }
  private _everything(): Range { return this._range(1, 1, this._rows(), this._columns()); }
  private _read(member: string): void { this._ctx.call('Sheet', member, 'read', 0); }
  private _write(member: string): void {
    this._ctx.call('Sheet', member, 'write', 0);
    refuseProtected(this._ctx, this._fws.getSheetId(), null);
  }
  private _shape(member: string): void {
    this._ctx.call('Sheet', member, 'write', 0, { buffered: COSTS.structure });
    refuseProtected(this._ctx, this._fws.getSheetId(), null);
  }
  /** The cells of an appended row are counted once, with appendRow. */
  private _quietly(change: () => void): void {
    const { call } = this._ctx;
    try {
      Object.assign(this._ctx, { call: () => undefined });
      change();
    } finally {
      Object.assign(this._ctx, { call });
    }
  }
  private _freeze(rows: number, columns: number): void {
    this._ctx.document.keepSelection(() => { this._fws.setFreeze({ xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns }); });
  }
  /** New lines look like the line they are put beside: above it when `before`, else below. */
  private _insertRows(row: number, count: number, before = false): void {
    if (row < 1 || row > this._rows() || count < 1) throw new Error('Those rows are out of bounds.');
    this._ctx.document.keepSelection(() => { if (before) this._fws.insertRowsBefore(row - 1, count); else this._fws.insertRowsAfter(row - 1, count); });
  }
  private _insertColumns(column: number, count: number, before = false): void {
    if (column < 1 || column > this._columns() || count < 1) throw new Error('Those columns are out of bounds.');
    this._ctx.document.keepSelection(() => { if (before) this._fws.insertColumnsBefore(column - 1, count); else this._fws.insertColumnsAfter(column - 1, count); });
  }
  private _deleteRows(row: number, count: number): void {
    if (row < 1 || row + count - 1 > this._rows()) throw new Error('Those rows are out of bounds.');
    if (count >= this._rows() - Math.max(0, this._fws.getFrozenRows())) throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
    this._ctx.document.keepSelection(() => { this._fws.deleteRows(row - 1, count); });
  }
  private _deleteColumns(column: number, count: number): void {
    if (column < 1 || column + count - 1 > this._columns()) throw new Error('Those columns are out of bounds.');
    if (count >= this._columns()) throw new Error("You can't delete all the columns on the sheet.");
    this._ctx.document.keepSelection(() => { this._fws.deleteColumns(column - 1, count); });
  }
}

/** Google's tab ids are numbers; the grid's are words. The same word always gives the same number. */
export function numberOfId(id: string): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_000_000_011;
  return hash;
}
