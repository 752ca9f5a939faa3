import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { formatA1, parseA1, type Area } from './a1';
import { displayOfCell, EMPTY_CELL, formulaOfCell, valueOfCell, writeOfFormula, writeOfValue, type CellWrite } from './cell-value';
import { fillCost, type Context } from './context';
import { COSTS } from './costs';
import { findValidation, setValidation, type DataValidation, validationBuilder } from './data-validation';
import { MetadataFinder, addMetadata, metadataIn, type DeveloperMetadata } from './developer-metadata';
import { createFilter, type Filter } from './filter';
import { gridOf, hasContent, type CellMatrix, type Grid, type RawCell } from './grid';
import type { CallKind } from './host-options';
import { protectRange, refuseProtected, type Protection } from './protection';
import type { Sheet } from './sheet';
import { sortRows, type SortKey } from './sort';
import { HostObject, type OnlyKnown } from './strict';
import { TextFinder } from './text-finder';
import { univerRange } from './document';

type Google = GoogleAppsScript.Spreadsheet.Range;
export const rangeIsKnown: OnlyKnown<Range, Google> = true;

/** A block of cells of a tab. */
export class Range extends HostObject {
  constructor(ctx: Context, readonly _sheet: Sheet, readonly _area: Area) {
    super(ctx);
  }
  get _name(): string { return 'Range'; }
  get _fws(): FWorksheet { return this._sheet._fws; }

  // Where it is: known to the handle, no call.
  getRow(): number { return this._area.row; }
  getRowIndex(): number { return this._area.row; }
  getColumn(): number { return this._area.column; }
  getLastRow(): number { return this._area.lastRow; }
  getLastColumn(): number { return this._area.lastColumn; }
  getNumRows(): number { return this._area.lastRow - this._area.row + 1; }
  getNumColumns(): number { return this._area.lastColumn - this._area.column + 1; }
  getHeight(): number { return this.getNumRows(); }
  getWidth(): number { return this.getNumColumns(); }
  getA1Notation(): string { return formatA1(this._area); }
  getSheet(): Sheet { return this._sheet; }
  getGridId(): number { return this._sheet.getSheetId(); }
  override toString(): string { return 'Range'; }
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) throw new Error('Cell reference out of range');
    return this._sheet._range(this._area.row + row - 1, this._area.column + column - 1, 1, 1);
  }
  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Range {
    return this._sheet._range(this._area.row + rows, this._area.column + columns, numRows ?? this.getNumRows(), numColumns ?? this.getNumColumns());
  }

  // Reading
  getValue(): unknown { return this._first('getValue', (cell, style) => valueOfCell(this._ctx, cell, style?.n?.pattern)); }
  getValues(): unknown[][] {
    this._call('getValues', 'read', this._cells());
    const grid = this._grid();
    // Only a number can be a day: asking for the style of every other cell would double the time.
    return this._matrix((row, column) => {
      const cell = grid.cell(row - 1, column - 1);
      return valueOfCell(this._ctx, cell, typeof cell?.v === 'number' ? grid.style(cell, row - 1, column - 1)?.n?.pattern : undefined);
    });
  }
  getDisplayValue(): string { return this._first('getDisplayValue', (cell, style) => displayOfCell(cell, style?.n?.pattern)); }
  getDisplayValues(): string[][] { return this._read('getDisplayValues', (cell, style) => displayOfCell(cell, style?.n?.pattern)); }
  getFormula(): string { return this._first('getFormula', (cell) => formulaOfCell(cell)); }
  getFormulas(): string[][] { return this._read('getFormulas', (cell) => formulaOfCell(cell)); }
  getNumberFormat(): string { return this._first('getNumberFormat', (_, style) => shownPattern(style)); }
  getNumberFormats(): string[][] { return this._read('getNumberFormats', (_, style) => shownPattern(style)); }
  getBackground(): string { return this._first('getBackground', (_, style) => colour(style?.bg?.rgb, '#ffffff')); }
  getBackgrounds(): string[][] { return this._read('getBackgrounds', (_, style) => colour(style?.bg?.rgb, '#ffffff')); }
  getFontColor(): string { return this._first('getFontColor', (_, style) => colour(style?.cl?.rgb, '#000000')); }
  getFontColors(): string[][] { return this._read('getFontColors', (_, style) => colour(style?.cl?.rgb, '#000000')); }
  getFontWeight(): string { return this._first('getFontWeight', (_, style) => weight(style)); }
  getFontWeights(): string[][] { return this._read('getFontWeights', (_, style) => weight(style)); }
  getNote(): string { this._call('getNote', 'read', 1); return this._note(this._area.row, this._area.column); }
  getNotes(): string[][] { this._call('getNotes', 'read', this._cells()); return this._matrix((row, column) => this._note(row, column)); }
  isBlank(): boolean {
    this._call('isBlank', 'read', this._cells());
    const grid = this._grid();
    return !this._some((row, column) => hasContent(grid.cell(row, column)));
  }
  isChecked(): boolean | null {
    this._call('isChecked', 'read', this._cells());
    const grid = this._grid();
    const seen = new Set<unknown>();
    this._some((row, column) => { seen.add(valueOfCell(this._ctx, grid.cell(row, column), undefined)); return false; });
    const [only] = [...seen];
    return seen.size === 1 && typeof only === 'boolean' ? only : null;
  }

  // Writing
  setValue(value: unknown): this { return this._write('setValue', () => value, (cell, style) => writeOfValue(this._ctx, cell, style), true); }
  setValues(values: readonly (readonly unknown[])[]): this {
    this._sameSize('setValues', values);
    return this._write('setValues', (row, column) => values[row]?.[column], (value, style) => writeOfValue(this._ctx, value, style), false);
  }
  setFormula(formula: string): this { return this._write('setFormula', () => formula, (value) => writeOfFormula(String(value)), true); }
  setFormulas(formulas: readonly (readonly string[])[]): this {
    this._sameSize('setFormulas', formulas);
    return this._write('setFormulas', (row, column) => formulas[row]?.[column], (value) => writeOfFormula(String(value)), false);
  }
  clearContent(): this {
    this._callFill('clearContent');
    const grid = this._grid();
    const cells: CellMatrix = {};
    this._some((row, column) => {
      if (hasContent(grid.cell(row, column))) (cells[row] ??= {})[column] = { ...EMPTY_CELL };
      return false;
    });
    grid.write(cells);
    return this;
  }
  clearFormat(): this {
    this._callFill('clearFormat');
    this._grid().dress(this._area, { n: null, bg: null, cl: null, bl: null, it: null, ht: null, vt: null, tb: null, fs: null, ff: null, st: null, ul: null, bd: null });
    return this;
  }
  clearNote(): this { return this._setNotes('clearNote', () => ''); }
  clear(options?: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean; readonly validationsOnly?: boolean }): this {
    const all = options === undefined || Object.keys(options).length === 0;
    if (all || options.contentsOnly === true) this.clearContent();
    if (all || options.formatOnly === true) this.clearFormat();
    if (all || options.validationsOnly === true) this.clearDataValidations();
    return this;
  }

  // Looks
  setNumberFormat(format: string): this { return this._style('setNumberFormat', { n: { pattern: format } }); }
  setNumberFormats(formats: readonly (readonly string[])[]): this {
    this._sameSize('setNumberFormats', formats);
    return this._styles('setNumberFormats', (row, column) => ({ n: { pattern: formats[row]?.[column] ?? 'General' } }));
  }
  setBackground(color: string | null): this { return this._style('setBackground', { bg: color === null ? null : { rgb: color } }); }
  setBackgrounds(colors: readonly (readonly (string | null)[])[]): this {
    this._sameSize('setBackgrounds', colors);
    return this._styles('setBackgrounds', (row, column) => ({ bg: toColour(colors[row]?.[column]) }));
  }
  setFontColor(color: string | null): this { return this._style('setFontColor', { cl: color === null ? null : { rgb: color } }); }
  setFontColors(colors: readonly (readonly (string | null)[])[]): this {
    this._sameSize('setFontColors', colors);
    return this._styles('setFontColors', (row, column) => ({ cl: toColour(colors[row]?.[column]) }));
  }
  setFontWeight(value: 'bold' | 'normal' | null): this { return this._style('setFontWeight', { bl: value === 'bold' ? 1 : null }); }
  setFontStyle(value: 'italic' | 'normal' | null): this { return this._style('setFontStyle', { it: value === 'italic' ? 1 : null }); }
  setFontSize(size: number): this { return this._style('setFontSize', { fs: size }); }
  setFontFamily(family: string | null): this { return this._style('setFontFamily', { ff: family }); }
  setFontLine(line: 'underline' | 'line-through' | 'none' | null): this {
    return this._style('setFontLine', { ul: line === 'underline' ? { s: 1 } : null, st: line === 'line-through' ? { s: 1 } : null });
  }
  setHorizontalAlignment(value: string | null): this { return this._style('setHorizontalAlignment', { ht: value === 'left' ? 1 : value === 'center' ? 2 : value === 'right' ? 3 : null }); }
  setVerticalAlignment(value: string | null): this { return this._style('setVerticalAlignment', { vt: value === 'top' ? 1 : value === 'middle' ? 2 : value === 'bottom' ? 3 : null }); }
  setWrap(wrap: boolean): this { return this._style('setWrap', { tb: wrap ? 3 : 1 }); }
  setWrapStrategy(strategy: string): this { return this._style('setWrapStrategy', { tb: strategy === 'WRAP' ? 3 : strategy === 'CLIP' ? 2 : 1 }); }
  setBorder(top: boolean | null, left: boolean | null, bottom: boolean | null, right: boolean | null, vertical: boolean | null, horizontal: boolean | null, color?: string | null, style?: string | null): this {
    const line = (on: boolean | null): unknown => (on === null ? undefined : on ? { s: style === 'SOLID_MEDIUM' ? 8 : 1, cl: { rgb: color ?? '#000000' } } : null);
    const { row, column, lastRow, lastColumn } = this._area;
    return this._styles('setBorder', (r, c) => {
      const edges = {
        t: line(r === 0 ? top : horizontal), b: line(row + r === lastRow ? bottom : horizontal),
        l: line(c === 0 ? left : vertical), r: line(column + c === lastColumn ? right : vertical),
      };
      return { bd: Object.fromEntries(Object.entries(edges).filter(([, edge]) => edge !== undefined && edge !== null)) };
    });
  }
  setNote(note: string | null): this { return this._setNotes('setNote', () => note ?? ''); }
  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this._sameSize('setNotes', notes);
    return this._setNotes('setNotes', (row, column) => notes[row]?.[column] ?? '');
  }

  // Rules
  getDataValidation(): DataValidation | null { this._call('getDataValidation', 'read', 1); return findValidation(this._ctx, this._sheet, this._area.row, this._area.column); }
  getDataValidations(): (DataValidation | null)[][] {
    this._call('getDataValidations', 'read', this._cells());
    return this._matrix((row, column) => findValidation(this._ctx, this._sheet, row, column));
  }
  setDataValidation(rule: DataValidation | null): this {
    this._callFill('setDataValidation');
    setValidation(this._ctx, this._sheet, this._area, rule);
    return this;
  }
  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    this._sameSize('setDataValidations', rules);
    this._call('setDataValidations', 'write', this._cells());
    this._some((row, column) => {
      setValidation(this._ctx, this._sheet, { row: row + 1, column: column + 1, lastRow: row + 1, lastColumn: column + 1 }, rules[row - this._area.row + 1]?.[column - this._area.column + 1] ?? null);
      return false;
    });
    return this;
  }
  clearDataValidations(): this {
    this._callFill('clearDataValidations');
    setValidation(this._ctx, this._sheet, this._area, null);
    return this;
  }
  insertCheckboxes(): this {
    this._callFill('insertCheckboxes');
    setValidation(this._ctx, this._sheet, this._area, validationBuilder(this._ctx).requireCheckbox().build());
    const grid = this._grid();
    const cells: CellMatrix = {};
    this._some((row, column) => {
      if (!hasContent(grid.cell(row, column))) (cells[row] ??= {})[column] = { v: 0, t: 3 };
      return false;
    });
    grid.write(cells);
    return this;
  }
  protect(): Protection { this._call('protect', 'write', 0); return protectRange(this._ctx, this._sheet, this._area); }
  addDeveloperMetadata(key: string, value?: string, visibility?: string): this {
    this._call('addDeveloperMetadata', 'write', 0);
    addMetadata(this._ctx, this._place(), key, typeof value === 'string' ? value : null, visibility ?? 'DOCUMENT');
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] { this._call('getDeveloperMetadata', 'read', 0); return metadataIn(this._ctx, [this._place()]); }
  createDeveloperMetadataFinder(): MetadataFinder {
    const places: { readonly sheetId: string; readonly index: number }[] = [];
    for (let index = this._area.column; index <= this._area.lastColumn; index += 1) places.push({ sheetId: this._fws.getSheetId(), index });
    return new MetadataFinder(this._ctx, (place) => place.type === 'COLUMN' && places.some((known) => known.index === place.index && known.sheetId === place.sheetId));
  }

  // Shape
  getMergedRanges(): Range[] {
    this._call('getMergedRanges', 'read', 0);
    return this._merges().map((area) => this._sheet._range(area.row, area.column, area.lastRow - area.row + 1, area.lastColumn - area.column + 1));
  }
  isPartOfMerge(): boolean { this._call('isPartOfMerge', 'read', 0); return this._merges().length > 0; }
  merge(): this {
    this._callFill('merge');
    this._facade().merge();
    return this;
  }
  breakApart(): this {
    this._callFill('breakApart');
    this._facade().breakApart();
    return this;
  }
  sort(spec: unknown): this {
    this._call('sort', 'write', this._cells(), { buffered: COSTS.write + COSTS.sortPerCell * this._cells() });
    const keys = (Array.isArray(spec) ? spec : [spec]).map((item: unknown) => this._sortKey(item));
    this._grid();
    // Google's words for these two are unverified.
    if (keys.some(({ column }) => column < this._area.column || column > this._area.lastColumn)) throw new Error('Sort column is outside the range.');
    if (this._merges().some(({ row, lastRow }) => row !== lastRow)) throw new Error('You cannot sort a range with vertical merges.');
    sortRows(this._ctx.document, this._fws, this._area, keys, this._ctx.locale());
    return this;
  }
  copyTo(destination: Range, options?: unknown): void {
    const valuesOnly = options !== undefined && (options === 'PASTE_VALUES' || (options as { contentsOnly?: boolean }).contentsOnly === true);
    this._call('copyTo', 'write', this._cells(), fillCost(this._cells()));
    const grid = this._grid();
    const target = destination._grid();
    const down = destination._area.row - this._area.row;
    const across = destination._area.column - this._area.column;
    const cells: CellMatrix = {};
    const looks: Record<number, Record<number, Nullable<IStyleData>>> = {};
    this._some((row, column) => {
      const { v = null, t = null, f = null, si = null, p = null } = grid.cell(row, column) ?? {};
      (cells[row + down] ??= {})[column + across] = valuesOnly ? { ...EMPTY_CELL, v, t } : { v, t, f, si, p };
      (looks[row + down] ??= {})[column + across] = grid.style(grid.cell(row, column), row, column);
      return false;
    });
    const { row, column, lastRow, lastColumn } = this._area;
    const area = { row: row + down, column: column + across, lastRow: lastRow + down, lastColumn: lastColumn + across };
    if (!valuesOnly) target.relook(area, (r, c) => looks[r]?.[c]);
    target.write(cells);
  }
  createTextFinder(text: string): TextFinder { return new TextFinder(this._ctx, this._sheet, this._area, text); }
  createFilter(): Filter { this._call('createFilter', 'write', 0); return createFilter(this._ctx, this._sheet, this._area); }
  getFilter(): Filter | null { return this._sheet.getFilter(); }
  activate(): this { this._sheet.setActiveRange(this); return this; }

  _cells(): number { return this.getNumRows() * this.getNumColumns(); }
  _facade(): ReturnType<FWorksheet['getRange']> { return this._fws.getRange(univerRange(this._area)); }
  _grid(): Grid {
    const grid = gridOf(this._ctx.document, this._fws);
    if (this._area.lastRow > grid.rows || this._area.lastColumn > grid.columns) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return grid;
  }
  /** The same block within a call that was counted already. */
  _paid(): Range { return new Range({ ...this._ctx, call: () => undefined }, this._sheet, this._area); }
  _call(member: string, kind: CallKind, cells: number, cost?: Parameters<Context['call']>[4]): void {
    this._ctx.call('Range', member, kind, cells, cost);
    if (kind === 'write' && cells > 0) refuseProtected(this._ctx, this._sheet._fws.getSheetId(), this._area);
  }

  private _sortKey(item: unknown): SortKey {
    const { column, ascending } = typeof item === 'object' && item !== null ? item as { readonly column?: unknown; readonly ascending?: unknown } : { column: item, ascending: true };
    if (typeof column !== 'number') throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.sort.");
    return { column, ascending: ascending !== false };
  }
  private _callFill(member: string): void { this._call(member, 'write', this._cells(), fillCost(this._cells())); }
  private _first<T>(member: string, take: (cell: Nullable<RawCell>, style: Nullable<IStyleData>) => T): T {
    this._call(member, 'read', 1);
    const grid = this._grid();
    const [row, column] = [this._area.row - 1, this._area.column - 1];
    const cell = grid.cell(row, column);
    return take(cell, grid.style(cell, row, column));
  }
  private _read<T>(member: string, take: (cell: Nullable<RawCell>, style: Nullable<IStyleData>) => T): T[][] {
    this._call(member, 'read', this._cells());
    const grid = this._grid();
    return this._matrix((row, column) => {
      const cell = grid.cell(row - 1, column - 1);
      return take(cell, grid.style(cell, row - 1, column - 1));
    });
  }
  /** Rows and columns given 1-based; lists of the script's own realm. */
  private _matrix<T>(make: (row: number, column: number) => T): T[][] {
    const { row, column, lastRow, lastColumn } = this._area;
    const { Array: List } = this._ctx.realm;
    const rows = new List<T[]>(lastRow - row + 1);
    for (let r = row; r <= lastRow; r += 1) {
      const line = new List<T>(lastColumn - column + 1);
      for (let c = column; c <= lastColumn; c += 1) line[c - column] = make(r, c);
      rows[r - row] = line;
    }
    return rows;
  }
  /** Rows and columns given 0-based, of the sheet. */
  private _some(test: (row: number, column: number) => boolean): boolean {
    for (let row = this._area.row - 1; row < this._area.lastRow; row += 1) {
      for (let column = this._area.column - 1; column < this._area.lastColumn; column += 1) if (test(row, column)) return true;
    }
    return false;
  }
  private _write(member: string, take: (row: number, column: number) => unknown, encode: (value: unknown, style: Nullable<IStyleData>) => CellWrite, fill: boolean): this {
    if (fill) this._callFill(member);
    else this._call(member, 'write', this._cells());
    const grid = this._grid();
    const cells: CellMatrix = {};
    const formats = new Map<string, Partial<IStyleData>>();
    const formatOf: Record<number, Record<number, Partial<IStyleData>>> = {};
    for (let row = this._area.row - 1; row < this._area.lastRow; row += 1) {
      const line: Record<number, ICellData> = {};
      cells[row] = line;
      for (let column = this._area.column - 1; column < this._area.lastColumn; column += 1) {
        const cell = grid.cell(row, column);
        const written = encode(take(row - this._area.row + 1, column - this._area.column + 1), grid.style(cell, row, column));
        line[column] = written.cell === EMPTY_CELL ? { ...EMPTY_CELL } : written.cell;
        if (written.format === '') continue;
        const patch = formats.get(written.format) ?? { n: { pattern: written.format } };
        formats.set(written.format, patch);
        (formatOf[row] ??= {})[column] = patch;
      }
    }
    if (formats.size > 0) grid.restyle(this._area, (row, column) => formatOf[row]?.[column]);
    grid.write(cells);
    return this;
  }
  private _style(member: string, patch: { readonly [K in keyof IStyleData]?: unknown }): this {
    this._callFill(member);
    this._grid().dress(this._area, patch);
    return this;
  }
  private _styles(member: string, patch: (row: number, column: number) => { readonly [K in keyof IStyleData]?: unknown }): this {
    this._call(member, 'write', this._cells());
    this._grid().restyle(this._area, (row, column) => patch(row - this._area.row + 1, column - this._area.column + 1));
    return this;
  }
  private _sameSize(member: string, values: unknown): asserts values is readonly (readonly unknown[])[] {
    if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
      throw new Error(`The parameters (${Array.isArray(values) ? 'number[]' : typeof values}) don't match the method signature for SpreadsheetApp.Range.${member}.`);
    }
    const [rows, columns] = [this.getNumRows(), this.getNumColumns()];
    if (values.length !== rows) throw new Error(`The number of rows in the data does not match the number of rows in the range. The data has ${String(values.length)} but the range has ${String(rows)}.`);
    const wrong = (values as readonly (readonly unknown[])[]).find((row) => row.length !== columns);
    if (wrong !== undefined) throw new Error(`The number of columns in the data does not match the number of columns in the range. The data has ${String(wrong.length)} but the range has ${String(columns)}.`);
  }
  private _note(row: number, column: number): string { return (this._fws.getRange(row - 1, column - 1).getNote()?.note ?? ''); }
  private _setNotes(member: string, note: (row: number, column: number) => string): this {
    this._callFill(member);
    this._grid();
    this._some((row, column) => {
      const text = note(row - this._area.row + 1, column - this._area.column + 1);
      const cell = this._fws.getRange(row, column);
      if (text !== '') cell.createOrUpdateNote({ id: '', row, col: column, note: text, width: 160, height: 80, show: false });
      else if ((cell.getNote() ?? null) !== null) cell.deleteNote();
      return false;
    });
    return this;
  }
  private _merges(): Area[] {
    return this._fws.getSheet().getMergeData()
      .map((block) => ({ row: block.startRow + 1, column: block.startColumn + 1, lastRow: block.endRow + 1, lastColumn: block.endColumn + 1 }))
      .filter((area) => area.row <= this._area.lastRow && area.lastRow >= this._area.row && area.column <= this._area.lastColumn && area.lastColumn >= this._area.column);
  }
  private _place(): { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: string; readonly index: number } {
    const { rows, columns } = { rows: this._fws.getSheet().getRowCount(), columns: this._fws.getSheet().getColumnCount() };
    const sheetId = this._fws.getSheetId();
    if (this.getNumRows() >= rows && this.getNumColumns() === 1) return { type: 'COLUMN', sheetId, index: this._area.column };
    if (this.getNumColumns() >= columns && this.getNumRows() === 1) return { type: 'ROW', sheetId, index: this._area.row };
    throw new Error('Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.');
  }
}

/** The area an A1 reference means on a sheet of this size. */
export function areaOfA1(text: string, rows: number, columns: number): Area {
  const found = parseA1(text);
  if (found === null) throw new Error('Range not found');
  return { row: found.row ?? 1, column: found.column ?? 1, lastRow: found.lastRow ?? rows, lastColumn: found.lastColumn ?? columns };
}

function shownPattern(style: Nullable<IStyleData>): string {
  const pattern = style?.n?.pattern ?? '';
  return pattern === 'General' ? '' : pattern;
}
function colour(value: Nullable<string> | void, fallback: string): string { return (value ?? fallback).toLowerCase(); }
function toColour(value: string | null | undefined): { rgb: string } | null { return value === null || value === undefined ? null : { rgb: value }; }
function weight(style: Nullable<IStyleData>): string { return style?.bl === 1 ? 'bold' : 'normal'; }
