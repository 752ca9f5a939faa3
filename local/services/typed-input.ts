import { serialOfWall } from './serial';

/** What a text becomes when somebody types it into a cell, or a script writes it with `setValues`. */
export type TypedInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `format` is what a cell without a number format of its own takes on; '' = none. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string };

export interface TypedInputLocale {
  /** en_GB and most others write the day first; en_US the month. */
  readonly order: 'mdy' | 'dmy' | 'ymd';
  readonly dateFormat: string;
  /** The year a date without one gets. */
  readonly year: number;
}

/** How dates are read and written in a spreadsheet's locale (`en_US`, `zh_TW`, …). */
export function typedInputLocale(locale: string, year: number): TypedInputLocale {
  if (/^(zh|ja|ko|hu|lt)/.test(locale)) return { order: 'ymd', dateFormat: 'yyyy/m/d', year };
  if (/^en([_-]US)?$/.test(locale)) return { order: 'mdy', dateFormat: 'm/d/yyyy', year };
  return { order: 'dmy', dateFormat: 'dd/mm/yyyy', year };
}

const PLAIN = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Reads a text as Sheets does (Range.setValues: «parsed as if typed»). */
export function readTyped(text: string, locale: TypedInputLocale): TypedInput {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const first = text.charCodeAt(0);
  // Most texts begin with a letter that no number or date begins with: out at once.
  if (first > 0x7f && !text.includes('年')) return currency(text) ?? { kind: 'text', text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  // «+91-044-28296490» is a sum to Sheets, and became a negative number in somebody's phone list.
  if (/^\+[\d(][\d\s+\-*/().]*$/.test(trimmed) && !PLAIN.test(trimmed)) return { kind: 'formula', formula: `=${trimmed}` };
  return number(trimmed) ?? currency(trimmed) ?? moment(trimmed, locale) ?? { kind: 'text', text };
}

function number(text: string): TypedInput | null {
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trim() : text;
  if (!PLAIN.test(digits)) return null;
  if (digits.includes(',') && !/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(digits)) return null;
  const value = Number(digits.replace(/,/g, ''));
  const decimals = digits.includes('.');
  if (percent) return { kind: 'number', value: value / 100, format: decimals ? '0.00%' : '0%' };
  const grouped = decimals ? '#,##0.00' : '#,##0';
  return { kind: 'number', value, format: digits.includes(',') ? grouped : /e/i.test(digits) ? '0.00E+00' : '' };
}

function currency(text: string): TypedInput | null {
  const match = /^(-?)([$€£¥]|NT\$|HK\$|US\$)\s?([\d.,]+)$/.exec(text);
  const inner = match === null ? null : number(match[3] ?? '');
  if (match === null || inner === null || inner.kind !== 'number') return null;
  const symbol = match[2] ?? '$';
  const shown = symbol.length > 1 ? `"${symbol}"` : symbol;
  return { kind: 'number', value: match[1] === '-' ? -inner.value : inner.value, format: `${shown}#,##0${(match[3] ?? '').includes('.') ? '.00' : ''}` };
}

function moment(text: string, locale: TypedInputLocale): TypedInput | null {
  const match = /^(.*?)(?:(?:\s+|T|^)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]m)?)?$/i.exec(text);
  if (match === null) return null;
  const [, dayText = '', hours, minutes, seconds, half] = match;
  const hasTime = hours !== undefined;
  const hour = Number(hours ?? 0) % (half === undefined ? 100 : 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  const fraction = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (dayText === '') return hasTime ? { kind: 'number', value: fraction, format: 'h:mm:ss' } : null;
  const parts = dayParts(dayText.trim(), locale);
  if (parts === null) return null;
  const serial = serialOfDay(parts.year, parts.month, parts.date);
  if (serial === null) return null;
  const format = parts.iso ? 'yyyy-mm-dd' : locale.dateFormat;
  return { kind: 'number', value: serial + fraction, format: hasTime ? `${format} h:mm:ss` : format };
}

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly iso: boolean;
}

function dayParts(text: string, locale: TypedInputLocale): DayParts | null {
  let match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (match !== null) return { year: Number(match[1]), month: Number(match[3]), date: Number(match[4]), iso: match[2] === '-' };
  match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match !== null) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const year = match[4] === undefined ? locale.year : fullYear(match[4]);
    const dayFirst = locale.order === 'dmy';
    return { year, month: dayFirst ? second : first, date: dayFirst ? first : second, iso: false };
  }
  match = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/.exec(text);
  const swapped = match === null ? /^(\d{1,2})[\s-]([A-Za-z]{3,9})(?:[\s-](\d{4}|\d{2}))?$/.exec(text) : null;
  const name = (match?.[1] ?? swapped?.[2] ?? '').toLowerCase();
  const month = MONTHS.findIndex((known) => name === known || known.startsWith(name) || name === known.slice(0, 3) || name === `${known.slice(0, 3)}t`) + 1;
  if (month === 0) return null;
  const year = match?.[3] ?? swapped?.[3];
  return { year: year === undefined ? locale.year : fullYear(year), month, date: Number(match?.[2] ?? swapped?.[1]), iso: false };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}

function serialOfDay(year: number, month: number, date: number): number | null {
  const wall = new Date(Date.UTC(year, month - 1, date));
  if (wall.getUTCFullYear() !== year || wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== date) return null;
  return serialOfWall(wall.getTime());
}
