import type { Realm } from '../services/host';
import { installClock } from '../services/realm-clock';

/** The JavaScript that Apps Script's V8 has; everything else a browser's window offers is hidden from the bundle. */
const LANGUAGE = [
  'Object', 'Function', 'Array', 'Number', 'parseFloat', 'parseInt', 'Infinity', 'NaN', 'undefined', 'Boolean', 'String', 'Symbol',
  'Date', 'Promise', 'RegExp', 'Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError',
  'JSON', 'Math', 'Intl', 'ArrayBuffer', 'SharedArrayBuffer', 'Atomics', 'Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array',
  'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array', 'Uint8ClampedArray', 'BigUint64Array', 'BigInt64Array', 'DataView',
  'Map', 'BigInt', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Proxy', 'Reflect', 'WebAssembly',
  'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape', 'eval', 'isFinite', 'isNaN',
] as const;

export type ScriptFunctions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

export interface ScriptRealm {
  readonly constructors: Realm;
  /** Runs all top-level code with these services as globals, as every execution on Google does, and gives its functions. */
  evaluate(code: string, names: readonly string[], globals: Readonly<Record<string, unknown>>): ScriptFunctions;
  /** A value made of the realm's own objects. */
  fromJson(json: string): unknown;
}

type RealmWindow = Window & Realm & { readonly Function: FunctionConstructor; readonly JSON: JSON } & Record<string, unknown>;

/**
 * A JavaScript realm of its own in a hidden frame, stripped to the language: what Google does not have
 * (setTimeout, fetch, URL, document …) is deleted, and what cannot be deleted is shadowed. Its local dates are in the
 * script's zone, which on Google is seldom the spreadsheet's.
 */
export function createScriptRealm(scriptZone: string): ScriptRealm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'script';
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const realm = frame.contentWindow as unknown as RealmWindow | null;
  if (realm === null) throw new Error('The browser gives the hidden frame of scripts no window');
  const shadowed = strip(realm);
  installClock(realm, { zone: () => scriptZone, now: () => Date.now() });

  return {
    constructors: { Date: realm.Date, Array: realm.Array, Object: realm.Object, Error: realm.Error },
    evaluate(code, names, globals) {
      const given: Record<string, unknown> = { ...globals, globalThis: onlyLanguage(realm, globals) };
      const params = [...shadowed.filter((name) => !(name in given)), ...Object.keys(given)];
      const found = names.map((name) => `${JSON.stringify(name)}: typeof ${name} === 'function' ? ${name} : undefined`);
      const program = new realm.Function(...params, `${code}\nreturn { ${found.join(', ')} };`);
      return program(...params.map((name) => given[name])) as ScriptFunctions;
    },
    fromJson: (json) => realm.JSON.parse(json) as unknown,
  };
}

/** The top-level functions of a bundle: what menus, triggers and cells may call. */
export function topLevelFunctions(code: string): string[] {
  return [...code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map((match) => match[1] ?? '').filter((name) => !name.endsWith('_'));
}

function strip(realm: RealmWindow): string[] {
  const language = new Set<string>(LANGUAGE);
  const stays = new Set<string>();
  for (let level: object | null = realm; level !== null; level = Object.getPrototypeOf(level) as object | null) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (language.has(name) || name === 'constructor') continue;
      if (level === realm && !Reflect.deleteProperty(level, name)) stays.add(name);
      if (level !== realm) stays.add(name);
    }
    if (Object.prototype.toString.call(level) === '[object EventTarget]') break;
  }
  return [...stays].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
}

function onlyLanguage(realm: RealmWindow, globals: Readonly<Record<string, unknown>>): object {
  const bare = new realm.Object() as Record<string, unknown>;
  for (const name of LANGUAGE) if (name in realm) bare[name] = realm[name];
  return Object.assign(bare, globals, { globalThis: bare });
}
