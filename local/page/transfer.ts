/**
 * What `google.script.run` does to values on their way
 * (developers.google.com/apps-script/guides/html/communication and published measurements).
 */

/** Why a call from a page never reached the script. */
export class IllegalValue extends Error {}

/** Arguments on their way to the script: plain JSON, or the call fails naming the argument. */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => {
    if (!isPlain(value, new Set())) throw new IllegalValue(`Failed due to illegal value in property: ${index}`);
    return plainCopy(value);
  });
}

/** A result on its way to the page: one Date anywhere, or a circle, and the whole value arrives empty. */
export function toClient(value: unknown): unknown {
  if (holdsDate(value, new Set())) return null;
  return plainCopy(value);
}

function isPlain(value: unknown, above: Set<object>): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (above.has(value) || !(Array.isArray(value) || tagOf(value) === 'Object')) return false;
  above.add(value);
  const plain = Object.values(value).every((part) => isPlain(part, above));
  above.delete(value);
  return plain;
}

function holdsDate(value: unknown, above: Set<object>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (above.has(value) || tagOf(value) === 'Date') return true;
  above.add(value);
  const found = Object.values(value).some((part) => holdsDate(part, above));
  above.delete(value);
  return found;
}

/** undefined becomes null; a Map, a Set or an object of a class arrives with nothing but its own fields. */
function plainCopy(value: unknown): unknown {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainCopy);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainCopy(part)]));
}

/** instanceof fails between the realms of frames; the tag does not. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
