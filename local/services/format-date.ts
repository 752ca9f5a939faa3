import { zoneNamed } from './zone';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** `Utilities.formatDate`: an instant in a zone by a pattern of Java's SimpleDateFormat. An unknown letter throws. */
export function formatInstant(instant: number, zoneName: string, pattern: string): string {
  const zone = zoneNamed(zoneOf(zoneName));
  const offset = zone.offsetAt(instant);
  const wall = new Date(instant + offset);
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letter === undefined ? token : field(letter, token.length, wall, offset, zone.name);
  });
}

/** Java's short names for fixed offsets: `GMT+8`, `GMT-03:30`. */
function zoneOf(name: string): string {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name);
  if (match === null) return name === 'GMT' ? 'UTC' : name;
  return `${match[1] ?? '+'}${(match[2] ?? '0').padStart(2, '0')}:${match[3] ?? '00'}`;
}

function field(letter: string, length: number, wall: Date, offset: number, zoneName: string): string {
  const pad = (value: number, width = length): string => String(value).padStart(width, '0');
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'y': return length === 2 ? pad(wall.getUTCFullYear() % 100) : pad(wall.getUTCFullYear());
    case 'M': return nameOrNumber(MONTHS, wall.getUTCMonth(), length, wall.getUTCMonth() + 1);
    case 'd': return pad(wall.getUTCDate());
    case 'D': return pad(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case 'E': { const name = DAYS[wall.getUTCDay()] ?? ''; return length >= 4 ? name : name.slice(0, 3); }
    case 'u': return pad(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay());
    case 'H': return pad(hour);
    case 'k': return pad(hour === 0 ? 24 : hour);
    case 'h': return pad(hour % 12 === 0 ? 12 : hour % 12);
    case 'K': return pad(hour % 12);
    case 'm': return pad(wall.getUTCMinutes());
    case 's': return pad(wall.getUTCSeconds());
    case 'S': return pad(wall.getUTCMilliseconds());
    case 'a': return hour < 12 ? 'AM' : 'PM';
    case 'Z': return signed(offset, '');
    case 'X': return offset === 0 ? 'Z' : signed(offset, length === 3 ? ':' : '').slice(0, length === 1 ? 3 : undefined);
    case 'z': return zoneName === 'UTC' ? 'UTC' : `GMT${signed(offset, ':')}`;
    default: throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function nameOrNumber(names: readonly string[], index: number, length: number, number: number): string {
  if (length <= 2) return String(number).padStart(length, '0');
  const name = names[index] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
}

function signed(offset: number, separator: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
