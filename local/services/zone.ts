/**
 * Wall-clock time and instants in a named time zone. A "wall" is a number of milliseconds that reads as the clock on
 * the wall when taken for UTC.
 */
export interface Zone {
  readonly name: string;
  /** Milliseconds to add to an instant to get the wall. */
  offsetAt(instant: number): number;
  wallOf(instant: number): number;
  /** In a gap (clocks put forward) the time moves forward by the gap; of two readings the earlier instant. */
  instantOf(wall: number): number;
}

const DAY = 86_400_000;
const zones = new Map<string, Zone>();

/** The zone by its IANA name; throws a RangeError for one nobody knows. */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const made = makeZone(name);
  zones.set(name, made);
  return made;
}

/** True for a name that the zones of this machine know. */
export function isZone(name: string): boolean {
  try {
    return zoneNamed(name).name === name;
  } catch {
    return false;
  }
}

function makeZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name, hourCycle: 'h23', era: 'short',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  const days = new Map<number, number | null>();
  const measure = (instant: number): number => {
    const whole = Math.floor(instant / 1000) * 1000;
    const parts: Record<string, string> = {};
    for (const part of format.formatToParts(whole)) parts[part.type] = part.value;
    const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
    wall.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
    return wall.getTime() - whole;
  };
  // Nearly every day has one offset from end to end: asking Intl twice a day is enough for it.
  const offsetAt = (instant: number): number => {
    if (!Number.isFinite(instant)) return 0;
    const day = Math.floor(instant / DAY);
    let offset = days.get(day);
    if (offset === undefined) {
      const start = measure(day * DAY);
      offset = start === measure((day + 1) * DAY - 1) ? start : null;
      days.set(day, offset);
    }
    return offset ?? measure(instant);
  };
  const instantOf = (wall: number): number => {
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    const first = wall - before;
    if (offsetAt(first) === before) return first;
    const second = wall - after;
    if (offsetAt(second) === after) return second;
    return first;
  };
  return { name, offsetAt, instantOf, wallOf: (instant) => instant + offsetAt(instant) };
}
