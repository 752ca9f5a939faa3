import type { Context } from './context';
import type { Range } from './range';
import { HostObject, type OnlyKnown } from './strict';

export const rangeListIsKnown: OnlyKnown<RangeList, GoogleAppsScript.Spreadsheet.RangeList> = true;

/** Several blocks of one tab that take one thing together. */
export class RangeList extends HostObject {
  constructor(ctx: Context, private readonly _ranges: readonly Range[]) { super(ctx); }
  get _name(): string { return 'RangeList'; }
  getRanges(): Range[] { return [...this._ranges]; }
  setValue(value: unknown): this { return this._each((range) => { range.setValue(value); }); }
  setNumberFormat(format: string): this { return this._each((range) => { range.setNumberFormat(format); }); }
  setBackground(color: string | null): this { return this._each((range) => { range.setBackground(color); }); }
  setFontColor(color: string | null): this { return this._each((range) => { range.setFontColor(color); }); }
  setFontWeight(weight: 'bold' | 'normal' | null): this { return this._each((range) => { range.setFontWeight(weight); }); }
  clearContent(): this { return this._each((range) => { range.clearContent(); }); }
  private _each(change: (range: Range) => void): this { this._ranges.forEach(change); return this; }
}
