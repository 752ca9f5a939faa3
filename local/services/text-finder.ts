import type { Area } from './a1';
import { displayOfCell, formulaOfCell, writeOfValue } from './cell-value';
import type { Context } from './context';
import { COSTS } from './costs';
import { gridOf, type CellMatrix } from './grid';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { HostObject, type OnlyKnown } from './strict';

export const textFinderIsKnown: OnlyKnown<TextFinder, GoogleAppsScript.Spreadsheet.TextFinder> = true;

interface Place { readonly row: number; readonly column: number }

/** Finds text among what the cells show. */
export class TextFinder extends HostObject {
  private _case = false;
  private _entire = false;
  private _regex = false;
  private _diacritics = false;
  private _formulas = false;
  private _current: Place | null = null;
  constructor(ctx: Context, private readonly _sheet: Sheet, private readonly _area: Area | null, private readonly _text: string) { super(ctx); }
  get _name(): string { return 'TextFinder'; }
  matchCase(on: boolean): this { this._case = on; return this; }
  matchEntireCell(on: boolean): this { this._entire = on; return this; }
  useRegularExpression(on: boolean): this { this._regex = on; return this; }
  ignoreDiacritics(on: boolean): this { this._diacritics = on; return this; }
  matchFormulaText(on: boolean): this { this._formulas = on; return this; }
  startFrom(range: Range): this { this._current = { row: range._area.row, column: range._area.column }; return this; }
  getCurrentMatch(): Range | null { return this._current === null ? null : this._range(this._current); }
  findAll(): Range[] { this._call('findAll'); return this._places().map((place) => this._range(place)); }
  findNext(): Range | null {
    this._call('findNext');
    const after = this._current;
    const places = this._places();
    const next = after === null ? places[0] : places.find((place) => place.row > after.row || (place.row === after.row && place.column > after.column)) ?? places[0];
    this._current = next ?? null;
    return next === undefined ? null : this._range(next);
  }
  findPrevious(): Range | null {
    this._call('findPrevious');
    const before = this._current;
    const places = this._places().reverse();
    const next = before === null ? places[0] : places.find((place) => place.row < before.row || (place.row === before.row && place.column < before.column)) ?? places[0];
    this._current = next ?? null;
    return next === undefined ? null : this._range(next);
  }
  replaceAllWith(text: string): number {
    const grid = gridOf(this._ctx.document, this._sheet._fws);
    const places = this._places();
    this._ctx.call('TextFinder', 'replaceAllWith', 'write', places.length);
    const cells: CellMatrix = {};
    for (const { row, column } of places) {
      const cell = grid.cell(row - 1, column - 1);
      const style = grid.style(cell, row - 1, column - 1);
      const shown = this._formulas ? formulaOfCell(cell) : displayOfCell(cell, style?.n?.pattern);
      (cells[row - 1] ??= {})[column - 1] = writeOfValue(this._ctx, shown.replace(new RegExp(this._pattern(), this._case ? 'g' : 'gi'), text), style).cell;
    }
    grid.write(cells);
    return places.length;
  }

  private _call(member: string): void {
    const { row, column, lastRow, lastColumn } = this._within();
    const cells = Math.max(0, lastRow - row + 1) * Math.max(0, lastColumn - column + 1);
    this._ctx.call('TextFinder', member, 'read', cells, { ms: COSTS.finder + COSTS.finderPerCell * cells });
  }
  /** The whole tab means what is filled of it. */
  private _within(): Area {
    const extent = gridOf(this._ctx.document, this._sheet._fws).extent();
    const area = this._area ?? { row: 1, column: 1, lastRow: extent.lastRow, lastColumn: extent.lastColumn };
    return { ...area, lastRow: Math.min(area.lastRow, extent.lastRow), lastColumn: Math.min(area.lastColumn, extent.lastColumn) };
  }
  private _range(place: Place): Range { return this._sheet._range(place.row, place.column, 1, 1); }
  private _pattern(): string {
    const source = this._regex ? this._text : this._text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this._entire ? `^(?:${source})$` : source;
  }
  private _places(): Place[] {
    const fold = (text: string): string => (this._diacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text);
    const wanted = fold(this._case ? this._text : this._text.toLowerCase());
    const expression = this._regex ? new RegExp(this._pattern(), this._case ? '' : 'i') : null;
    const matches = (shown: string): boolean => {
      if (expression !== null) return expression.test(fold(shown));
      const text = fold(this._case ? shown : shown.toLowerCase());
      return this._entire ? text === wanted : text.includes(wanted);
    };
    const grid = gridOf(this._ctx.document, this._sheet._fws);
    const within = this._within();
    const places: Place[] = [];
    for (let row = within.row; row <= within.lastRow; row += 1) {
      for (let column = within.column; column <= within.lastColumn; column += 1) {
        const cell = grid.cell(row - 1, column - 1);
        if (cell === null || cell === undefined) continue;
        const shown = this._formulas ? formulaOfCell(cell) : typeof cell.v === 'string' ? cell.v : displayOfCell(cell, grid.style(cell, row - 1, column - 1)?.n?.pattern);
        if (shown !== '' && matches(shown)) places.push({ row, column });
      }
    }
    return places;
  }
}
