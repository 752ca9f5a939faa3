import type { Context } from './context';
import { COSTS } from './costs';
import { HostObject, type OnlyKnown } from './strict';

export const propertiesServiceIsKnown: OnlyKnown<PropertiesService, GoogleAppsScript.Properties.PropertiesService> = true;
export const propertiesIsKnown: OnlyKnown<Properties, GoogleAppsScript.Properties.Properties> = true;

export class PropertiesService extends HostObject {
  get _name(): string { return 'PropertiesService'; }
  getDocumentProperties(): Properties { return this._store('documentProperties', 'getDocumentProperties'); }
  getUserProperties(): Properties { return this._store('userProperties', 'getUserProperties'); }
  getScriptProperties(): Properties { return this._store('scriptProperties', 'getScriptProperties'); }
  private _store(name: 'documentProperties' | 'userProperties' | 'scriptProperties', member: string): Properties {
    if (this._ctx.options.authMode === 'NONE') throw new Error(`You do not have permission to call PropertiesService.${member}`);
    return new Properties(this._ctx, this._ctx.options.state[name]);
  }
}

/** Texts by key: at most 9 KB a value and 500 KB a store. */
export class Properties extends HostObject {
  constructor(ctx: Context, private readonly _store: Record<string, string>) { super(ctx); }
  get _name(): string { return 'Properties'; }
  getProperty(key: string): string | null { this._call('getProperty', COSTS.propertyGet); return Object.hasOwn(this._store, key) ? this._store[key] ?? null : null; }
  getProperties(): Record<string, string> { this._call('getProperties', COSTS.propertyGet); return this._ctx.realm.Object.assign(new this._ctx.realm.Object() as Record<string, string>, this._store); }
  getKeys(): string[] { this._call('getKeys', COSTS.propertyGet); return Object.keys(this._store); }
  setProperty(key: string, value: string): this { this._call('setProperty', COSTS.propertySet); this._put(key, value); return this; }
  setProperties(values: Readonly<Record<string, string>>, deleteOthers = false): this {
    this._call('setProperties', COSTS.propertySet);
    if (deleteOthers) this._clear();
    for (const [key, value] of Object.entries(values)) this._put(key, value);
    return this;
  }
  deleteProperty(key: string): this { this._call('deleteProperty', COSTS.propertySet); Reflect.deleteProperty(this._store, key); return this; }
  deleteAllProperties(): this { this._call('deleteAllProperties', COSTS.propertySet); this._clear(); return this; }
  private _call(member: string, ms: number): void { this._ctx.call('Properties', member, 'other', 0, { ms }); }
  private _clear(): void { for (const key of Object.keys(this._store)) Reflect.deleteProperty(this._store, key); }
  private _put(key: string, value: unknown): void {
    const text = String(value);
    if (bytes(text) > 9 * 1024) throw new Error('Argument too large: value');
    const others = Object.entries(this._store).reduce((sum, [name, kept]) => sum + (name === key ? 0 : bytes(name) + bytes(kept)), 0);
    if (others + bytes(key) + bytes(text) > 500 * 1024) throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    this._store[key] = text;
  }
}

/** Length in UTF-8. */
function bytes(text: string): number {
  let count = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}
