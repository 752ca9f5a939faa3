/**
 * What a value that crossed `google.script.run` must be before anything is done with it: checks that are put together
 * as types are. A schema library does the same in 25 KB, which every run of the script would have to evaluate.
 */
export type Check<T> = (value: unknown) => value is T;
type Checked<C> = C extends Check<infer T> ? T : never;

export const isText: Check<string> = (value): value is string => typeof value === 'string';
/** A number that JSON can carry. */
export const isNumber: Check<number> = (value): value is number => typeof value === 'number' && Number.isFinite(value);
export const isWhole: Check<number> = (value): value is number => Number.isSafeInteger(value);
export const isFlag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** Left out, or of this shape. */
export function maybe<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** Left out, null, or of this shape. */
export function maybeNull<T>(check: Check<T>): Check<T | null | undefined> {
  return (value): value is T | null | undefined => value === null || value === undefined || check(value);
}

export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** Has these fields; others may be there and are not looked at. */
export function recordOf<S extends Readonly<Record<string, Check<unknown>>>>(fields: S): Check<{ readonly [K in keyof S]: Checked<S[K]> }> {
  return (value): value is { readonly [K in keyof S]: Checked<S[K]> } =>
    typeof value === 'object' && value !== null && Object.entries(fields).every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]));
}
