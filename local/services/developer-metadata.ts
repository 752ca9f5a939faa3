import type { Context } from './context';
import type { MetadataPlace, StoredMetadata } from './host-state';
import type { Sheet } from './sheet';
import type { Range } from './range';
import { HostObject, type OnlyKnown } from './strict';

export const metadataIsKnown: OnlyKnown<DeveloperMetadata, GoogleAppsScript.Spreadsheet.DeveloperMetadata> = true;
export const finderIsKnown: OnlyKnown<MetadataFinder, GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder> = true;
export const locationIsKnown: OnlyKnown<MetadataLocation, GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation> = true;

/** A key and value tied to the spreadsheet, a tab, a row or a column, which follows it about. */
export class DeveloperMetadata extends HostObject {
  constructor(ctx: Context, readonly _stored: StoredMetadata) { super(ctx); }
  get _name(): string { return 'DeveloperMetadata'; }
  getId(): number { return this._stored.id; }
  getKey(): string { return this._stored.key; }
  getValue(): string | null { return this._stored.value; }
  getVisibility(): string { return this._stored.visibility; }
  getLocation(): MetadataLocation { return new MetadataLocation(this._ctx, this._stored.place); }
  setKey(key: string): this { this._call('setKey'); this._stored.key = key; return this; }
  setValue(value: string): this { this._call('setValue'); this._stored.value = value; return this; }
  setVisibility(visibility: 'DOCUMENT' | 'PROJECT'): this { this._call('setVisibility'); this._stored.visibility = visibility; return this; }
  remove(): void {
    this._call('remove');
    const { state } = this._ctx.document;
    state.metadata = state.metadata.filter((item) => item !== this._stored);
  }
  private _call(member: string): void { this._ctx.call('DeveloperMetadata', member, 'write', 0); }
}

export class MetadataLocation extends HostObject {
  constructor(ctx: Context, private readonly _place: MetadataPlace) { super(ctx); }
  get _name(): string { return 'DeveloperMetadataLocation'; }
  getLocationType(): string { return this._place.type; }
  getSheet(): Sheet | null { return this._place.type === 'SHEET' ? this._ctx.sheetById(this._place.sheetId) : null; }
  getRow(): Range | null {
    const sheet = this._place.type === 'ROW' ? this._ctx.sheetById(this._place.sheetId) : null;
    return sheet === null || this._place.type !== 'ROW' ? null : sheet._range(this._place.index, 1, 1, sheet._columns());
  }
  getColumn(): Range | null {
    const sheet = this._place.type === 'COLUMN' ? this._ctx.sheetById(this._place.sheetId) : null;
    return sheet === null || this._place.type !== 'COLUMN' ? null : sheet._range(1, this._place.index, sheet._rows(), 1);
  }
}

export class MetadataFinder extends HostObject {
  private readonly _tests: ((item: StoredMetadata) => boolean)[] = [];
  constructor(ctx: Context, within: (place: MetadataPlace) => boolean) {
    super(ctx);
    this._tests.push((item) => within(item.place));
  }
  get _name(): string { return 'DeveloperMetadataFinder'; }
  withId(id: number): this { return this._with((item) => item.id === id); }
  withKey(key: string): this { return this._with((item) => item.key === key); }
  withValue(value: string): this { return this._with((item) => item.value === value); }
  withVisibility(visibility: string): this { return this._with((item) => item.visibility === visibility); }
  withLocationType(type: string): this { return this._with((item) => item.place.type === type); }
  onIntersectingLocations(): this { return this; }
  find(): DeveloperMetadata[] {
    this._ctx.call('DeveloperMetadataFinder', 'find', 'read', 0);
    return this._ctx.document.state.metadata.filter((item) => this._tests.every((test) => test(item))).map((item) => new DeveloperMetadata(this._ctx, item));
  }
  private _with(test: (item: StoredMetadata) => boolean): this { this._tests.push(test); return this; }
}

export function addMetadata(ctx: Context, place: MetadataPlace, key: string, value: string | null, visibility: string): void {
  const { state } = ctx.document;
  state.metadata.push({ id: state.nextId++, key, value, visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT', place });
}

export function metadataIn(ctx: Context, places: readonly MetadataPlace[]): DeveloperMetadata[] {
  const texts = new Set(places.map((place) => JSON.stringify(place)));
  return ctx.document.state.metadata.filter((item) => texts.has(JSON.stringify(item.place))).map((item) => new DeveloperMetadata(ctx, item));
}
