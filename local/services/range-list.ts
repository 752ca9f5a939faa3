import { fillCost, type Context } from './context';
import type { Range } from './range';
import { HostObject, type OnlyKnown } from './strict';

export const rangeListIsKnown: OnlyKnown<RangeList, GoogleAppsScript.Spreadsheet.RangeList> = true;

/** Several blocks of one tab that take one thing together: one call, however many they are. */
export class RangeList extends HostObject {
  constructor(ctx: Context, private readonly _ranges: readonly Range[]) { super(ctx); }
  get _name(): string { return 'RangeList'; }
  getRanges(): Range[] { return [...this._ranges]; }
  setValue(value: unknown): this { return this._each('setValue', (range) => { range.setValue(value); }); }
  setNumberFormat(format: string): this { return this._each('setNumberFormat', (range) => { range.setNumberFormat(format); }); }
  setBackground(color: string | null): this { return this._each('setBackground', (range) => { range.setBackground(color); }); }
  setFontColor(color: string | null): this { return this._each('setFontColor', (range) => { range.setFontColor(color); }); }
  setFontWeight(weight: 'bold' | 'normal' | null): this { return this._each('setFontWeight', (range) => { range.setFontWeight(weight); }); }
  clearContent(): this { return this._each('clearContent', (range) => { range.clearContent(); }); }
  private _each(member: string, change: (range: Range) => void): this {
    const cells = this._ranges.reduce((sum, range) => sum + range.getNumRows() * range.getNumColumns(), 0);
    this._ctx.call('RangeList', member, 'write', cells, fillCost(cells));
    this._ranges.forEach((range) => { change(range._paid()); });
    return this;
  }
}
