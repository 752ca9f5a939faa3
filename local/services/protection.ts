import type { Area } from './a1';
import type { Context } from './context';
import type { StoredArea, StoredProtection } from './host-state';
import type { Range } from './range';
import { User } from './session-service';
import type { Sheet } from './sheet';
import { HostObject, type OnlyKnown } from './strict';

export const protectionIsKnown: OnlyKnown<Protection, GoogleAppsScript.Spreadsheet.Protection> = true;

/**
 * A protected range or tab. It begins with everybody who may edit the spreadsheet; the owner, and whoever changes the list,
 * cannot be taken off it. Nobody knows of domains here.
 */
export class Protection extends HostObject {
  constructor(ctx: Context, readonly _stored: StoredProtection) { super(ctx); }
  get _name(): string { return 'Protection'; }
  getProtectionType(): string { return this._stored.area === null ? 'SHEET' : 'RANGE'; }
  getDescription(): string { return this._stored.description; }
  isWarningOnly(): boolean { return this._stored.warningOnly; }
  canEdit(): boolean { return mayEdit(this._ctx, this._stored); }
  canDomainEdit(): boolean { return false; }
  getRange(): Range | null {
    const sheet = this._ctx.sheetById(this._stored.sheetId);
    if (sheet === null) return null;
    const { row, column, lastRow, lastColumn } = this._stored.area ?? { row: 1, column: 1, lastRow: sheet._rows(), lastColumn: sheet._columns() };
    return sheet._range(row, column, lastRow - row + 1, lastColumn - column + 1);
  }
  getEditors(): User[] {
    this._call('getEditors', 'read');
    const { owner = '', editors = [] } = this._ctx.options;
    return [...new Set([owner, ...this._stored.editors ?? editors])].filter((each) => each !== '').map((each) => new User(this._ctx, each));
  }
  addEditor(who: string | User): this { return this.addEditors([emailOf(who)]); }
  addEditors(who: readonly (string | User)[]): this {
    this._call('addEditors');
    this._stored.editors = [...new Set([...this._listed(), ...Array.from(who, emailOf)])];
    return this;
  }
  removeEditor(who: string | User): this { return this.removeEditors([who]); }
  removeEditors(who: readonly (string | User)[]): this {
    this._call('removeEditors');
    const gone = new Set(Array.from(who, emailOf));
    this._stored.editors = this._listed().filter((each) => !gone.has(each) || each === this._ctx.options.owner || each === this._ctx.options.userEmail);
    return this;
  }
  getUnprotectedRanges(): Range[] {
    this._call('getUnprotectedRanges', 'read');
    const sheet = this._ctx.sheetById(this._stored.sheetId);
    return sheet === null ? [] : (this._stored.open ?? []).map(({ row, column, lastRow, lastColumn }) => sheet._range(row, column, lastRow - row + 1, lastColumn - column + 1));
  }
  setUnprotectedRanges(ranges: readonly Range[]): this {
    this._call('setUnprotectedRanges');
    if (this._stored.area !== null) throw new Error('Only a protected sheet can have unprotected ranges.');
    const open = Array.from(ranges, (range) => range);
    if (open.some((range) => range._sheet._fws.getSheetId() !== this._stored.sheetId)) throw new Error('Unprotected ranges must be on the protected sheet.');
    this._stored.open = open.map(({ _area: { row, column, lastRow, lastColumn } }) => ({ row, column, lastRow, lastColumn }));
    return this;
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
  private _listed(): readonly string[] { return this._stored.editors ?? this._ctx.options.editors ?? []; }
  /** Whoever may not edit what is protected may not change its protection either. */
  private _call(member: string, kind: 'read' | 'write' = 'write'): void {
    this._ctx.call('Protection', member, kind, 0);
    if (!this.canEdit()) throw new Error(REFUSED);
  }
}

export function protectRange(ctx: Context, sheet: Sheet, area: Area | null): Protection {
  const { state } = ctx.document;
  // A tab has one protection.
  const known = area === null ? state.protections.find((item) => item.area === null && item.sheetId === sheet._fws.getSheetId()) : undefined;
  if (known !== undefined) return new Protection(ctx, known);
  const stored: StoredProtection = { id: state.nextId++, sheetId: sheet._fws.getSheetId(), area, description: '', warningOnly: false };
  state.protections.push(stored);
  return new Protection(ctx, stored);
}

export function protectionsOf(ctx: Context, sheetId: string | null, type: string): Protection[] {
  return ctx.document.state.protections
    .filter((item) => (sheetId === null || item.sheetId === sheetId) && (item.area === null) === (type === 'SHEET'))
    .map((item) => new Protection(ctx, item));
}

/**
 * Throws where this person may not change these cells.
 * @param area null = the shape of the tab itself
 */
export function refuseProtected(ctx: Context, sheetId: string, area: StoredArea | null): void {
  for (const item of ctx.document.state.protections) {
    if (item.sheetId !== sheetId || mayEdit(ctx, item)) continue;
    if (area === null ? item.area !== null : !touches(item, area)) continue;
    throw new Error(REFUSED);
  }
}

const REFUSED = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function touches({ area: own, open = [] }: StoredProtection, area: StoredArea): boolean {
  if (open.some((each) => area.row >= each.row && area.lastRow <= each.lastRow && area.column >= each.column && area.lastColumn <= each.lastColumn)) return false;
  return own === null || (area.row <= own.lastRow && area.lastRow >= own.row && area.column <= own.lastColumn && area.lastColumn >= own.column);
}

/** A warning keeps nobody out, and a script asks nobody. */
function mayEdit({ options }: Context, { warningOnly, editors }: StoredProtection): boolean {
  const { owner = '', userEmail = '' } = options;
  return warningOnly || editors === undefined || owner === '' || userEmail === owner || editors.includes(userEmail);
}

function emailOf(who: string | User): string {
  return typeof who === 'string' ? who : who._email ?? '';
}
