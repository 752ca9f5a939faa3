import { columnLetters, parseA1, quoteSheetName } from './a1';
import type { Context } from './context';
import { MetadataFinder, addMetadata, metadataIn, type DeveloperMetadata } from './developer-metadata';
import { NEW_SHEET } from './new-sheet';
import { protectionsOf, type Protection } from './protection';
import { areaOfA1, type Range } from './range';
import { RangeList } from './range-list';
import { numberOfId, type Sheet } from './sheet';
import { HostObject, type OnlyKnown } from './strict';
import { TextFinder } from './text-finder';
import { zoneNamed } from './zone';

export const spreadsheetIsKnown: OnlyKnown<Spreadsheet, GoogleAppsScript.Spreadsheet.Spreadsheet> = true;
export const namedRangeIsKnown: OnlyKnown<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange> = true;
export const selectionIsKnown: OnlyKnown<Selection, GoogleAppsScript.Spreadsheet.Selection> = true;

/** The open file. */
export class Spreadsheet extends HostObject {
  get _name(): string { return 'Spreadsheet'; }
  get _book(): Context['document']['workbook'] { return this._ctx.document.workbook; }

  // Handles
  getId(): string { return this._book.getId(); }
  getName(): string { return this._book.getName(); }
  getUrl(): string { return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`; }
  override toString(): string { return 'Spreadsheet'; }
  getSheets(): Sheet[] { return this._book.getSheets().flatMap((sheet) => this._sheet(sheet.getSheetId()) ?? []); }
  getNumSheets(): number { return this._book.getNumSheets(); }
  getSheetByName(name: string): Sheet | null {
    const found = this._book.getSheetByName(name);
    return found === null ? null : this._sheet(found.getSheetId());
  }
  getSheetById(id: number): Sheet | null { return this.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null; }
  getRange(a1: string): Range {
    const found = parseA1(a1);
    const sheet = found === null || found.sheet === '' ? this._active() : this.getSheetByName(found.sheet);
    const named = found === null ? this.getRangeByName(a1) : null;
    if (named !== null) return named;
    if (found === null || sheet === null) throw new Error('Range not found');
    const area = areaOfA1(a1, sheet._rows(), sheet._columns());
    return sheet._range(area.row, area.column, area.lastRow - area.row + 1, area.lastColumn - area.column + 1);
  }
  getRangeByName(name: string): Range | null { return this._named().find((item) => item.getName() === name)?.getRange() ?? null; }
  getRangeList(notations: readonly string[]): RangeList { return new RangeList(this._ctx, Array.from(notations, (text) => this.getRange(text))); }
  createTextFinder(text: string): TextFinder { return new TextFinder(this._ctx, this._active(), null, text); }
  createDeveloperMetadataFinder(): MetadataFinder { return new MetadataFinder(this._ctx, () => true); }

  // What the person has chosen
  getActiveSheet(): Sheet { this._other('getActiveSheet'); return this._active(); }
  getActiveRange(): Range | null { this._other('getActiveRange'); return this._activeRangeOn(this._active()); }
  getActiveCell(): Range { return this._active().getActiveCell(); }
  getCurrentCell(): Range | null { return this._active().getCurrentCell(); }
  getActiveRangeList(): RangeList | null {
    this._other('getActiveRangeList');
    const blocks = this._active()._fws.getSelection()?.getActiveRangeList() ?? [];
    const sheet = this._active();
    return blocks.length === 0 ? null : new RangeList(this._ctx, blocks.map((block) => {
      const { startRow, startColumn, endRow, endColumn } = whole(block.getRange(), sheet);
      return sheet._range(startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1);
    }));
  }
  getSelection(): Selection { return new Selection(this._ctx, this); }
  setActiveSheet(sheet: Sheet): Sheet { this._other('setActiveSheet'); this._book.setActiveSheet(sheet._fws.getSheetId()); return sheet; }
  setActiveRange(range: Range): Range { return range._sheet.setActiveRange(range); }
  setCurrentCell(cell: Range): Range { return this.setActiveRange(cell); }
  setActiveSelection(range: Range | string): Range { return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range); }
  toast(message: string, title = '', seconds = 5): void {
    this._other('toast');
    if (this._ctx.options.unattended === true) return;
    this._ctx.meter.toast(String(message));
    this._ctx.options.ui.toast(String(message), title, seconds);
  }

  // Reading
  getSpreadsheetTimeZone(): string { this._read('getSpreadsheetTimeZone'); return this._ctx.zone().name; }
  getSpreadsheetLocale(): string { this._read('getSpreadsheetLocale'); return this._ctx.locale(); }
  getNamedRanges(): NamedRange[] { this._read('getNamedRanges'); return this._named(); }
  getProtections(type: string): Protection[] { this._read('getProtections'); return protectionsOf(this._ctx, null, type); }
  getDeveloperMetadata(): DeveloperMetadata[] { this._read('getDeveloperMetadata'); return metadataIn(this._ctx, [{ type: 'SPREADSHEET' }]); }
  getLastRow(): number { return this._active().getLastRow(); }
  getLastColumn(): number { return this._active().getLastColumn(); }
  getDataRange(): Range { return this._active().getDataRange(); }

  // Writing
  rename(name: string): void { this._write('rename'); this._book.setName(name); }
  setSpreadsheetTimeZone(zone: string): void { this._write('setSpreadsheetTimeZone'); this._ctx.document.state.spreadsheetZone = zoneNamed(zone).name; }
  setSpreadsheetLocale(locale: string): void { this._write('setSpreadsheetLocale'); this._ctx.document.state.spreadsheetLocale = locale; }
  insertSheet(first?: string | number, second?: number): Sheet {
    this._write('insertSheet');
    const name = typeof first === 'string' ? first : this._freeName();
    const index = typeof first === 'number' ? first : second;
    if (this._book.getSheetByName(name) !== null) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const before = this._active()._fws;
    // A script's new tab stands right of the active one unless told otherwise, and becomes the active one.
    const at = index ?? before.getIndex() + 1;
    const made = this._book.insertSheet(name, { index: at, sheet: { ...NEW_SHEET, id: String(this._freeId()) } });
    this._book.setActiveSheet(made.getSheetId());
    const sheet = this._sheet(made.getSheetId());
    if (sheet === null) throw new Error(`The sheet ${name} could not be made.`);
    return sheet;
  }
  deleteSheet(sheet: Sheet): void {
    this._write('deleteSheet');
    if (this._book.getNumSheets() === 1) throw new Error("You can't remove all the sheets in a document.");
    if (!this._book.deleteSheet(sheet._fws.getSheetId())) throw new Error(`The sheet ${sheet.getName()} could not be deleted.`);
  }
  moveActiveSheet(position: number): void { this._write('moveActiveSheet'); this._book.moveSheet(this._active()._fws, position - 1); }
  setNamedRange(name: string, range: Range): void {
    this._write('setNamedRange');
    if (!/^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) || parseA1(name) !== null) throw new Error(`The name "${name}" is not a valid range name.`);
    const known = this._named().find((item) => item.getName() === name);
    if (known === undefined) this._book.insertDefinedName(name, referenceOf(range));
    else known._point(range);
  }
  removeNamedRange(name: string): void {
    this._write('removeNamedRange');
    if (!this._book.deleteDefinedName(name)) throw new Error(`Named range not found: ${name}`);
  }
  addDeveloperMetadata(key: string, value?: string, visibility?: string): this {
    this._write('addDeveloperMetadata');
    addMetadata(this._ctx, { type: 'SPREADSHEET' }, key, typeof value === 'string' ? value : null, visibility ?? 'DOCUMENT');
    return this;
  }

  _active(): Sheet {
    const sheet = this._sheet(this._book.getActiveSheet().getSheetId());
    if (sheet === null) throw new Error('There is no active sheet.');
    return sheet;
  }
  _activeRangeOn(sheet: Sheet): Range | null {
    if (sheet !== this._active()) return null;
    const block = this._book.getActiveRange()?.getRange();
    if (block === undefined) return sheet._range(1, 1, 1, 1);
    const { startRow, startColumn, endRow, endColumn } = whole(block, sheet);
    return sheet._range(startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1);
  }

  private _sheet(id: string): Sheet | null { return this._ctx.sheetById(id); }
  private _named(): NamedRange[] { return this._book.getDefinedNames().map((name) => new NamedRange(this._ctx, this, name)); }
  private _read(member: string): void { this._ctx.call('Spreadsheet', member, 'read', 0); }
  private _write(member: string): void { this._ctx.call('Spreadsheet', member, 'write', 0); }
  private _other(member: string): void { this._ctx.call('Spreadsheet', member, 'other', 0); }
  private _freeName(): string {
    for (let number = this._book.getNumSheets() + 1; ; number += 1) if (this._book.getSheetByName(`Sheet${String(number)}`) === null) return `Sheet${String(number)}`;
  }
  private _freeId(): number {
    const taken = new Set(this._book.getSheets().map((sheet) => numberOfId(sheet.getSheetId())));
    for (let id = 1_000 + this._ctx.document.state.nextId; ; id += 1) if (!taken.has(id)) return id;
  }
}

type DefinedName = ReturnType<Context['document']['workbook']['getDefinedNames']>[number];

export class NamedRange extends HostObject {
  constructor(ctx: Context, private readonly _book: Spreadsheet, private readonly _defined: DefinedName) { super(ctx); }
  get _name(): string { return 'NamedRange'; }
  getName(): string { return this._defined.getName(); }
  getRange(): Range | null {
    const text = this._defined.getFormulaOrRefString().replace(/^=/, '').replace(/\$/g, '');
    const found = parseA1(text);
    return found === null || this._book.getSheetByName(found.sheet) === null ? null : this._book.getRange(text);
  }
  setRange(range: Range): this { this._ctx.call('NamedRange', 'setRange', 'write', 0); this._point(range); return this; }
  setName(name: string): this { this._ctx.call('NamedRange', 'setName', 'write', 0); this._defined.setName(name); return this; }
  remove(): void { this._ctx.call('NamedRange', 'remove', 'write', 0); this._defined.delete(); }
  _point(range: Range): void { this._defined.setRef(referenceOf(range)); }
}

export class Selection extends HostObject {
  constructor(ctx: Context, private readonly _book: Spreadsheet) { super(ctx); }
  get _name(): string { return 'Selection'; }
  getActiveSheet(): Sheet { return this._book.getActiveSheet(); }
  getActiveRange(): Range | null { return this._book.getActiveRange(); }
  getActiveRangeList(): RangeList | null { return this._book.getActiveRangeList(); }
  getCurrentCell(): Range | null { return this._book.getCurrentCell(); }
}

function referenceOf(range: Range): string {
  const { row, column, lastRow, lastColumn } = range._area;
  const cell = (r: number, c: number): string => `$${columnLetters(c)}$${String(r)}`;
  const one = row === lastRow && column === lastColumn;
  return `${quoteSheetName(range._sheet.getName())}!${cell(row, column)}${one ? '' : `:${cell(lastRow, lastColumn)}`}`;
}

interface Block { readonly startRow: number; readonly startColumn: number; readonly endRow: number; readonly endColumn: number }

/** Whole rows and columns come from the page with NaN for their open ends. */
function whole(block: Block, sheet: Sheet): Block {
  const or = (value: number, fallback: number): number => (Number.isFinite(value) ? value : fallback);
  return {
    startRow: or(block.startRow, 0), startColumn: or(block.startColumn, 0),
    endRow: Math.min(or(block.endRow, Infinity), sheet._rows() - 1), endColumn: Math.min(or(block.endColumn, Infinity), sheet._columns() - 1),
  };
}
