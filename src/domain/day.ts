/**
 * A calendar day, never an instant: whole days since 1899-12-30, which is also the
 * serial number a spreadsheet stores for it, so a day goes in and out of a cell unchanged
 * in every time zone.
 */
export type Day = number & { readonly __brand: 'Day' };

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The day of 1970-01-01 on this scale. */
const UNIX_EPOCH = 25569;
const MS_PER_DAY = 86_400_000;

/** The day with this serial number; fractions (a time of day) are cut off. */
export function dayFromSerial(serial: number): Day {
  return Math.floor(serial) as Day;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The day of a calendar date, or null when there is no such date (2023-02-29, month 13). */
export function dayFromParts(year: number, month: number, date: number): Day | null {
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return null;
  return (ms / MS_PER_DAY + UNIX_EPOCH) as Day;
}

/** The day written `yyyy-mm-dd`, or null when the text is not that. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `yyyy-mm-dd`. */
export function isoFromDay(day: Day): string {
  return new Date((day - UNIX_EPOCH) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  // Day 0, 1899-12-30, was a Saturday.
  return ((((day + 6) % 7) + 7) % 7) as Weekday;
}
