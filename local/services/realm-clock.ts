import { zoneNamed, type Zone } from './zone';

export interface RealmClock {
  /** The script's time zone: what `getHours()` and the like are in. */
  zone(): string;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * Gives a realm's `Date` another clock and time zone, as a script on Google's servers sees them: `new Date()` is
 * `clock.now()`, local getters, setters and texts are in `clock.zone()`. The realm must be the script's own: its
 * `Date.prototype` is changed. Returns the new constructor, already put on `global.Date`.
 */
export function installClock(global: { Date: DateConstructor }, clock: RealmClock): DateConstructor {
  const Native = global.Date;
  const zone = (): Zone => zoneNamed(clock.zone());
  const fromParts = (parts: readonly number[]): number => {
    const [year = NaN, month = 0, date = 1, hours = 0, minutes = 0, seconds = 0, ms = 0] = parts;
    return zone().instantOf(Native.UTC(year, month, date, hours, minutes, seconds, ms));
  };
  const parse = (text: string): number => (hasZone(text) ? Native.parse(text) : zone().instantOf(Native.parse(`${text}${/T\d/.test(text) ? 'Z' : ' UTC'}`)));
  function ZonedDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new Native(clock.now()).toString();
    const made = args.length === 0 ? new Native(clock.now())
      : args.length > 1 ? new Native(fromParts(args.map(Number)))
      : typeof args[0] === 'string' ? new Native(parse(args[0]))
      : new Native(args[0] as number);
    return new.target === (Zoned as unknown) ? made : Object.setPrototypeOf(made, new.target.prototype as object);
  }
  const Zoned = ZonedDate as unknown as DateConstructor;
  Object.defineProperty(Zoned, 'prototype', { value: Native.prototype });
  Object.defineProperty(Zoned, 'name', { value: 'Date' });
  Object.assign(Zoned, { now: () => clock.now(), parse, UTC: Native.UTC });
  Object.defineProperty(Native.prototype, 'constructor', { value: Zoned, configurable: true, writable: true });
  patchPrototype(Native, zone);
  Object.defineProperty(global, 'Date', { value: Zoned, configurable: true, writable: true });
  return Zoned;
}

/** True when a text names its zone itself, or is an ISO day, which is UTC by the language's own rule. */
function hasZone(text: string): boolean {
  return /^[+-]?\d{4,6}(-\d{2}){0,2}$/.test(text.trim()) || /(Z|GMT|UTC|[+-]\d{2}:?\d{2})(\s*\(.*\))?\s*$/i.test(text);
}

const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function patchPrototype(Native: DateConstructor, zone: () => Zone): void {
  const define = (name: string, method: (this: Date, ...args: never[]) => unknown): void => {
    Object.defineProperty(Native.prototype, name, { value: method, configurable: true, writable: true });
  };
  const wall = (date: Date): Date => new Native(zone().wallOf(date.getTime()));
  for (const field of [...FIELDS, 'Day'] as const) {
    define(`get${field}`, function () { return wall(this)[`getUTC${field}`](); });
  }
  for (const field of FIELDS) {
    define(`set${field}`, function (...args: never[]) {
      const moved = wall(this);
      (moved[`setUTC${field}`] as (...parts: readonly number[]) => number)(...args);
      return this.setTime(zone().instantOf(moved.getTime()));
    });
  }
  define('getTimezoneOffset', function () { return -Math.round(zone().offsetAt(this.getTime()) / 60_000); });
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = (at: Date): string => `${WEEKDAYS[at.getUTCDay()] ?? ''} ${MONTHS[at.getUTCMonth()] ?? ''} ${two(at.getUTCDate())} ${String(at.getUTCFullYear()).padStart(4, '0')}`;
  const time = (at: Date, offset: number): string => {
    const minutes = Math.round(Math.abs(offset) / 60_000);
    return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} GMT${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  };
  const text = (write: (at: Date, offset: number) => string) => function (this: Date): string {
    return Number.isNaN(this.getTime()) ? 'Invalid Date' : write(wall(this), zone().offsetAt(this.getTime()));
  };
  define('toDateString', text(day));
  define('toTimeString', text(time));
  define('toString', text((at, offset) => `${day(at)} ${time(at, offset)}`));
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const native = Native.prototype[name] as (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) => string;
    define(name, function (locales?: string, options?: Intl.DateTimeFormatOptions) {
      return native.call(this, locales, { timeZone: zone().name, ...options });
    } as (this: Date, ...args: never[]) => unknown);
  }
}
