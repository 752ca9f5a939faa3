import { attribute, type XmlEvents } from './scan-xml';
import type { FileCell } from './table';

/** What a cell's number stands for. */
export type NumberFormat = { readonly kind: 'number' } | { readonly kind: 'day'; readonly withTime: boolean } | { readonly kind: 'digits'; readonly pattern: string };

const NUMBER: NumberFormat = { kind: 'number' };

/** The formats of styles.xml in the order in which cells name them. */
export function formatsReader(): XmlEvents & { formats(): readonly NumberFormat[] } {
  const codes = new Map<string, string>();
  const cells: string[] = [];
  let inCells = false;
  return {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(attribute(attributes, 'numFmtId') ?? '', attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) cells.push(attribute(attributes, 'numFmtId') ?? '0');
    },
    text: () => undefined,
    close: (name) => { if (name === 'cellXfs') inCells = false; },
    formats: () => cells.map((id) => formatOf(codes.get(id), Number(id))),
  };
}

/** A number as the cell shows what it means: a day, a phone with its zeros, or the number. */
export function cellOf(value: number, format: NumberFormat, since1904: boolean): FileCell {
  if (format.kind === 'day') return dayText(value, format.withTime, since1904) ?? value;
  if (format.kind === 'digits' && Number.isSafeInteger(value) && value >= 0) return digitsText(String(value), format.pattern);
  // Spreadsheets keep 15 digits; what a file has beyond is the machine's.
  return Number(value.toPrecision(15));
}

/** Formats that every file has without saying so: days 14 to 17, times, and those of East Asia (27 to 36, 50 to 58). */
function formatOf(code: string | undefined, id: number): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) return { kind: 'day', withTime: false };
  return (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56 ? { kind: 'day', withTime: true } : NUMBER;
}

function formatOfCode(code: string): NumberFormat {
  const [first = ''] = code.replace(/"[^"]*"/g, '').split(';');
  // Hours beyond a day are an amount of time.
  if (/\[[hms]+\]/i.test(first)) return NUMBER;
  const bare = first.replace(/\\./g, '').replace(/[_*]./g, '').replace(/\[[^\]]*\]/g, '').replace(/general/gi, '');
  const letters = bare.replace(/e[+-]/gi, '').replace(/am\/pm|a\/p|上午\/下午/gi, 'h');
  if (/[ymdhsge]/i.test(letters)) return { kind: 'day', withTime: /[hs]/i.test(letters) };
  const pattern = first.replace(/\\(.)/g, '$1').trim();
  return /^[0()\- ]*0[0()\- ]*$/.test(pattern) && pattern.replace(/[^0]/g, '').length > 1 ? { kind: 'digits', pattern } : NUMBER;
}

/** A phone kept as a number is shown as `0000-000-000` says: filled from the right. */
function digitsText(digits: string, pattern: string): string {
  const places = pattern.replace(/[^0]/g, '').length;
  const all = digits.padStart(places, '0');
  let next = all.length - places;
  const begun = all.slice(0, next);
  const filled = pattern.replace(/0/g, () => {
    next += 1;
    return all[next - 1] ?? '';
  });
  return begun === '' ? filled : filled.replace(/\d/, (digit) => begun + digit);
}

const DAY_SECONDS = 86_400;
/** The last day that a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;

/** `yyyy-mm-dd`, with the time where the cell shows one and it is not midnight; a time alone as `hh:mm`. */
function dayText(serial: number, withTime: boolean, since1904: boolean): string | null {
  const seconds = Math.round(serial * DAY_SECONDS);
  const [days, ofDay] = [Math.floor(seconds / DAY_SECONDS) + (since1904 ? 1462 : 0), seconds % DAY_SECONDS];
  if (seconds < 0 || days > LAST_SERIAL) return null;
  const time = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ...(ofDay % 60 === 0 ? [] : [ofDay % 60])].map(twoDigits).join(':');
  if (days === 0) return withTime ? time : null;
  // 29 February 1900 is counted and never was: days before it are one off.
  const day = new Date(Date.UTC(1899, 11, 30) + (days < 60 && !since1904 ? days + 1 : days) * DAY_SECONDS * 1000).toISOString().slice(0, 10);
  return withTime && ofDay > 0 ? `${day} ${time}` : day;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
