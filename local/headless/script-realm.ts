import { createContext, Script, type Context } from 'node:vm';
import type { Realm } from '../services/host-options';
import { installClock } from '../services/realm-clock';

/** A place to run the bundle that has the language and nothing else: none of Node's globals. */
export interface ScriptRealm {
  readonly realm: Realm;
  /** Puts the services where the bundle finds them. */
  provide(globals: Readonly<Record<string, unknown>>): void;
  load(script: Script): void;
  /** A global of the bundle, or undefined. */
  global(name: string): unknown;
  /** A value in the realm's own objects, made from JSON. */
  fromJson(json: string): unknown;
}

export function createRealm(clock: { readonly zone: string; now(): number }): ScriptRealm {
  const context: Context = createContext(Object.create(null) as object);
  const global = new Script('globalThis').runInContext(context) as Record<string, unknown> & { Date: DateConstructor };
  // Node gives a bare context these; Google's runtime has its own console, which comes with the services.
  for (const name of ['console', 'SharedArrayBuffer', 'Atomics']) Reflect.deleteProperty(global, name);
  installClock(global, { zone: () => clock.zone, now: () => clock.now() });
  const realm = new Script('({ Date: Date, Array: Array, Object: Object, Error: Error })').runInContext(context) as Realm;
  return {
    realm,
    provide(globals) {
      for (const [name, value] of Object.entries(globals)) {
        Object.defineProperty(global, name, { value, configurable: true, writable: true });
      }
    },
    load(script) { script.runInContext(context); },
    global: (name) => global[name],
    fromJson: (json) => (new Script('JSON.parse').runInContext(context) as (text: string) => unknown)(json),
  };
}
