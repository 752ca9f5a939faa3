import type { Context } from './context';

/** Base of everything a script can hold. Members that begin with `_` are ours: a script does not see them. */
export abstract class HostObject {
  constructor(readonly _ctx: Context) {}
  abstract get _name(): string;
  /** A template takes properties; nothing else does. */
  _set?(name: string, value: unknown): void;
}

/** True when every public member of `Impl` is a member of Google's `Interface`; otherwise the strangers' names. */
export type OnlyKnown<Impl, Interface> = Exclude<keyof Impl, keyof Interface | `_${string}` | 'toString'> extends never
  ? true
  : Exclude<keyof Impl, keyof Interface | `_${string}` | 'toString'>;

const inside = new WeakMap<object, HostObject>();
const outside = new WeakMap<HostObject, object>();

/** What a script sees of a value: host objects become strict (an unknown member throws), lists lists of its own realm. */
export function toScript(ctx: Context, value: unknown): unknown {
  if (value instanceof HostObject) return guard(ctx, value);
  if (Array.isArray(value) && value instanceof Array) return ctx.realm.Array.from(value, (item: unknown) => toScript(ctx, item));
  return value;
}

/** What the services see of a script's value. */
export function fromScript(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    const known = inside.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value) && value.length > 0 && (isGuarded(value[0]) || (Array.isArray(value[0]) && isGuarded(value[0][0])))) {
      return value.map(fromScript);
    }
  }
  return value;
}

function isGuarded(value: unknown): boolean {
  return typeof value === 'object' && value !== null && inside.has(value);
}

function guard(ctx: Context, target: HostObject): object {
  const known = outside.get(target);
  if (known !== undefined) return known;
  const methods = new Map<string, (...args: unknown[]) => unknown>();
  const proxy = new Proxy(target, {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      const member = key.startsWith('_') ? undefined : (target as unknown as Record<string, unknown>)[key];
      if (typeof member === 'function' && key !== 'constructor') {
        let method = methods.get(key);
        if (method === undefined) {
          method = trampoline(ctx, target, member as (...args: unknown[]) => unknown);
          methods.set(key, method);
        }
        return method;
      }
      if (member === undefined || key === 'constructor') {
        if (key === 'toJSON' || key === 'then' || key === 'constructor') return undefined;
        if (target._set !== undefined) return undefined;
        throw scriptError(ctx, new Error(`not implemented: ${target._name}.${key}`));
      }
      return toScript(ctx, member);
    },
    set(_, key, value) {
      if (target._set === undefined || typeof key === 'symbol') throw scriptError(ctx, new Error(`${target._name} cannot be given ${String(key)}`));
      target._set(key, value);
      return true;
    },
    has: (_, key) => typeof key === 'string' && !key.startsWith('_') && key in target,
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });
  inside.set(proxy, target);
  outside.set(target, proxy);
  return proxy;
}

let depth = 0;

function trampoline(ctx: Context, target: HostObject, method: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    const start = depth === 0 ? performance.now() : 0;
    depth += 1;
    try {
      return toScript(ctx, method.apply(target, args.map(fromScript)));
    } catch (error) {
      throw scriptError(ctx, error);
    } finally {
      depth -= 1;
      if (depth === 0) ctx.meter.addHost(performance.now() - start);
    }
  };
}

/** A service's error as the script's own realm knows it. The end of the script's time goes through as it is. */
export function scriptError(ctx: Context, error: unknown): unknown {
  if (!(error instanceof Error) || 'stopped' in error) return error;
  const message = (error as Error).message;
  const own = new ctx.realm.Error(message);
  own.name = 'Exception';
  return own;
}
