import type { Area } from './a1';
import type { Context } from './context';
import type { StoredProtection } from './host-state';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { HostObject, type OnlyKnown } from './strict';

export const protectionIsKnown: OnlyKnown<Protection, GoogleAppsScript.Spreadsheet.Protection> = true;

/** A protected range or tab. Only the warning kind is of any effect here: everybody is the owner. */
export class Protection extends HostObject {
  constructor(ctx: Context, readonly _stored: StoredProtection) { super(ctx); }
  get _name(): string { return 'Protection'; }
  getProtectionType(): string { return this._stored.area === null ? 'SHEET' : 'RANGE'; }
  getDescription(): string { return this._stored.description; }
  isWarningOnly(): boolean { return this._stored.warningOnly; }
  canEdit(): boolean { return true; }
  canDomainEdit(): boolean { return false; }
  getRange(): Range | null {
    const sheet = this._ctx.sheetById(this._stored.sheetId);
    if (sheet === null) return null;
    const { row, column, lastRow, lastColumn } = this._stored.area ?? { row: 1, column: 1, lastRow: sheet._rows(), lastColumn: sheet._columns() };
    return sheet._range(row, column, lastRow - row + 1, lastColumn - column + 1);
  }
  setDescription(text: string): this { this._call('setDescription'); this._stored.description = text; return this; }
  setWarningOnly(only: boolean): this { this._call('setWarningOnly'); this._stored.warningOnly = only; return this; }
  setRange(range: Range): this {
    this._call('setRange');
    this._stored.area = range._area;
    return this;
  }
  remove(): void {
    this._call('remove');
    const { state } = this._ctx.document;
    state.protections = state.protections.filter((item) => item !== this._stored);
  }
  private _call(member: string): void { this._ctx.call('Protection', member, 'write', 0); }
}

export function protectRange(ctx: Context, sheet: Sheet, area: Area | null): Protection {
  const { state } = ctx.document;
  const stored: StoredProtection = { id: state.nextId++, sheetId: sheet._fws.getSheetId(), area, description: '', warningOnly: false };
  state.protections.push(stored);
  return new Protection(ctx, stored);
}

export function protectionsOf(ctx: Context, sheetId: string | null, type: string): Protection[] {
  return ctx.document.state.protections
    .filter((item) => (sheetId === null || item.sheetId === sheetId) && (item.area === null) === (type === 'SHEET'))
    .map((item) => new Protection(ctx, item));
}
