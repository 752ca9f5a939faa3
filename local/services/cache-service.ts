import type { Context } from './context';
import { COSTS } from './costs';
import { HostObject, type OnlyKnown } from './strict';

export const cacheServiceIsKnown: OnlyKnown<CacheService, GoogleAppsScript.Cache.CacheService> = true;
export const cacheIsKnown: OnlyKnown<Cache, GoogleAppsScript.Cache.Cache> = true;

export class CacheService extends HostObject {
  get _name(): string { return 'CacheService'; }
  getDocumentCache(): Cache { return new Cache(this._ctx, 'document'); }
  getScriptCache(): Cache { return new Cache(this._ctx, 'script'); }
  getUserCache(): Cache { return new Cache(this._ctx, 'user'); }
}

/** Forgetful texts by key: keys up to 250 letters, values up to 100 KB, ten minutes unless told otherwise, six hours at most. */
export class Cache extends HostObject {
  constructor(ctx: Context, private readonly _scope: string) { super(ctx); }
  get _name(): string { return 'Cache'; }
  get(key: string): string | null {
    this._call('get', COSTS.cacheGet);
    const kept = this._ctx.document.cache.get(this._key(key));
    return kept === undefined || kept.until <= this._ctx.options.now() ? null : kept.value;
  }
  getAll(keys: readonly string[]): Record<string, string> {
    const found = new this._ctx.realm.Object() as Record<string, string>;
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }
  put(key: string, value: string, seconds = 600): void {
    this._call('put', COSTS.cachePut);
    if (key.length > 250) throw new Error('Argument too large: key');
    if (String(value).length > 100 * 1024) throw new Error('Argument too large: value');
    this._ctx.document.cache.set(this._key(key), { value: String(value), until: this._ctx.options.now() + Math.min(seconds, 21_600) * 1000 });
  }
  putAll(values: Readonly<Record<string, string>>, seconds = 600): void { for (const [key, value] of Object.entries(values)) this.put(key, value, seconds); }
  remove(key: string): void { this._call('remove', COSTS.cachePut); this._ctx.document.cache.delete(this._key(key)); }
  removeAll(keys: readonly string[]): void { for (const key of keys) this.remove(key); }
  private _key(key: string): string { return `${this._scope}\n${key}`; }
  private _call(member: string, ms: number): void { this._ctx.call('Cache', member, 'other', 0, { ms }); }
}
