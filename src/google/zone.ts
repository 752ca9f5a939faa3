import { dayFromParts } from '../domain/day';
import type { Day } from '../domain/day';

/** The parts of an instant on the wall clock of a zone. */
interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const HOUR = 3_600_000;

/**
 * Gives the calendar day that a date cell shows, for a spreadsheet in this zone. A Date from a cell is the instant of
 * the cell's wall clock in the spreadsheet's zone, whatever the script's zone is, so its own getters are of no use.
 *
 * Where clocks go forward at midnight (São Paulo until 2018) that midnight does not exist; a host may hand out the
 * instant before or after the gap, and both are read as the day that the cell shows.
 */
export function createDayReader(zone: string): (date: Date) => Day {
  const wallClock = createWallClock(zone);
  const known = new Map<number, Day>();
  return (date) => {
    const ms = date.getTime();
    const before = known.get(ms);
    if (before !== undefined) return before;
    const day = dayShown(ms, wallClock);
    known.set(ms, day);
    return day;
  };
}

/** `yyyy-mm-dd hh:mm:ss` of an instant on the wall clock of the zone. */
export function stampOf(ms: number, zone: string): string {
  const w = createWallClock(zone)(ms);
  return `${w.year}-${two(w.month)}-${two(w.date)} ${two(w.hour)}:${two(w.minute)}:${two(w.second)}`;
}

function dayShown(ms: number, wallClock: (ms: number) => WallClock): Day {
  const shown = wallClock(ms);
  if (shown.hour === 23 && shown.minute === 0 && shown.second === 0) {
    const later = wallClock(ms + HOUR);
    if (later.hour === 1) return dayOf(later);
  }
  return dayOf(shown);
}

function dayOf(clock: WallClock): Day {
  const day = dayFromParts(clock.year, clock.month, clock.date);
  if (day === null) throw new RangeError('An instant outside the calendar');
  return day;
}

function createWallClock(zone: string): (ms: number) => WallClock {
  // Formatting with a kept formatter costs microseconds; Utilities.formatDate would be a host call for each cell.
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', era: 'short',
    year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  return (ms) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(new Date(ms))) part[type] = value;
    const year = Number(part['year']);
    return {
      year: part['era'] === 'BC' ? 1 - year : year,
      month: Number(part['month']), date: Number(part['day']),
      hour: Number(part['hour']), minute: Number(part['minute']), second: Number(part['second']),
    };
  };
}

function two(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

/** The instant that a date cell of this day holds in the zone: its midnight, or the first moment there is of it. */
export function instantOfDay(day: Day, zone: string): Date {
  const wallClock = createWallClock(zone);
  const utc = (day - UNIX_EPOCH) * DAY;
  // Offsets run from -12 to +14 hours; the day's first moment is found from the wall clock around its UTC midnight.
  let ms = utc;
  for (let step = 0; step < 3; step += 1) {
    const shown = wallClock(ms);
    const off = Date.UTC(shown.year, shown.month - 1, shown.date, shown.hour, shown.minute, shown.second) - ms;
    ms = utc - off;
  }
  return new Date(dayOf(wallClock(ms)) < day ? ms + HOUR : ms);
}

const DAY = 86_400_000;
/** Day number of 1970-01-01. */
const UNIX_EPOCH = 25569;
