import { dayFromParts, dayFromSerial, isoFromDay, type Day } from '../domain/day';
import { readDay } from '../ledger/read-day';
import type { Reading } from './reading';

/** What tells the two ways of reading 3/4/2024 apart, and 85/3/4 from them. */
export interface DayReading {
  /** What the column, or the person, has settled; null = neither. */
  readonly order: 'dmy' | 'mdy' | null;
  /** Two letters: in Taiwan a short year in front is one of the Republic. */
  readonly region: string;
  /** `yyyy-mm-dd`: a short year is of the hundred years up to ten years from then. */
  readonly today: string;
}

/**
 * A day as people write it, as `yyyy-mm-dd`, '' when blank: everything the ledger reads, 3/4/2024 in the order of its column,
 * 3/4/24 and the serial of a spreadsheet written as text (both `dayGuessed`). Without an order 3/4/2024 stays `dayAmbiguous`.
 */
export function readWrittenDay(cell: unknown, { order, region, today }: DayReading): Reading<string> {
  if (typeof cell === 'string' && cell.length > MOST_LENGTH && cell.trim().length > MOST_LENGTH) return { ok: false, code: 'notADay' };
  const read = readDay(cell, noInstant);
  if (read.ok) return { ok: true, value: read.value === null ? '' : isoFromDay(read.value), flags: [] };
  const text = typeof cell === 'string' ? cell.normalize('NFKC').trim() : '';
  if (read.code === 'notADay' && /^[2-6]\d{4}(?:\.\d+)?$/.test(text)) return { ok: true, value: isoFromDay(dayFromSerial(Number(text))), flags: ['dayGuessed'] };
  if (read.code === 'dayAmbiguous') {
    const parts = NUMBERS.exec(text);
    const first = Number(parts?.[1]);
    const second = Number(parts?.[2]);
    const year = parts?.[3] ?? '';
    if (parts !== null && year.length === 4 && order !== null) return found(byOrder(first, second, Number(year), order), false);
    if (parts !== null && year.length <= 2) return shortYear(first, second, Number(year), { order, region, today });
  }
  return { ok: false, code: read.code };
}

/** With its weekday and time a day has thirty letters. */
const MOST_LENGTH = 80;
const NUMBERS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{1,2})(?!\d)/;
const ROC_EPOCH = 1911;

function shortYear(first: number, second: number, third: number, { order, region, today }: DayReading): Reading<string> {
  // 85/3/4, 85.12.31: no month has so many days.
  if (first > 31) return found(dayFromParts(region === 'TW' ? first + ROC_EPOCH : century(first, today), second, third), true);
  return order === null ? { ok: false, code: 'dayAmbiguous' } : found(byOrder(first, second, century(third, today), order), true);
}

function byOrder(first: number, second: number, year: number, order: 'dmy' | 'mdy'): Day | null {
  return order === 'dmy' ? dayFromParts(year, second, first) : dayFromParts(year, first, second);
}

function century(year: number, today: string): number {
  const latest = Number(today.slice(0, 4)) + 10;
  const inThis = latest - (latest % 100) + year;
  return inThis > latest ? inThis - 100 : inThis;
}

function found(day: Day | null, guessed: boolean): Reading<string> {
  return day === null ? { ok: false, code: 'notADay' } : { ok: true, value: isoFromDay(day), flags: guessed ? ['dayGuessed'] : [] };
}

function noInstant(): Day {
  throw new Error('a file has no instants');
}
