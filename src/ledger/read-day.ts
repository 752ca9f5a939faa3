import { dayFromParts, dayFromSerial, type Day } from '../domain/day';
import { BLANK, isDate, isFormulaError, type CellRead, type DayOfDate } from './cell';

/**
 * A cell as a calendar day, null when blank or dashes. Read are: dates (as instants, told their day by `dayOfDate`), serial
 * numbers, 2024-05-20, 2024/5/20, 2024.5.20, 20240520, 2024年5月20日, 20 May 2024, and the years of the Republic:
 * 民國113年5月20日, 113/5/20, 1130520. A time after the day is cut off. 25/12/2023 can only be one day and is read;
 * 3/4/2024 is `dayAmbiguous` (3/3/2024 is not); 5/20 and 5月20日 are `dayWithoutYear`; anything else is `notADay`.
 */
export function readDay(cell: unknown, dayOfDate: DayOfDate): CellRead<Day | null> {
  if (cell === '' || cell === null || cell === undefined) return BLANK;
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? NOT_A_DAY : { ok: true, value: dayOfDate(cell) };
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell !== 'string') return NOT_A_DAY;
  if (isFormulaError(cell)) return { ok: false, code: 'formulaError' };
  return fromText(cell.normalize('NFKC').trim());
}

const NOT_A_DAY = { ok: false, code: 'notADay' } as const;
const AMBIGUOUS = { ok: false, code: 'dayAmbiguous' } as const;
const WITHOUT_YEAR = { ok: false, code: 'dayWithoutYear' } as const;
/** Serials up to 2199-12-31; a bigger number is no date somebody keeps customers by. */
const LAST_SERIAL = 109_573;
const ROC_EPOCH = 1911;
const TIME = /[\sT]+(?:(?:上午|下午|早上|晚上)\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?|z|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY = /\s*(?:\(?(?:星期|週|周|禮拜|礼拜)[一二三四五六日天]\)?|\([一二三四五六日]\)|\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?)\s*,?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function fromNumber(value: number): CellRead<Day | null> {
  if (value >= 1 && value <= LAST_SERIAL + 1) return { ok: true, value: dayFromSerial(value) };
  return Number.isInteger(value) ? fromDigits(String(value)) : NOT_A_DAY;
}

function fromText(text: string): CellRead<Day | null> {
  if (/^[-–—\s]*$/.test(text)) return BLANK;
  const day = text.replace(TIME, '').replace(WEEKDAY, '').trim();
  if (/^\d{7,8}$/.test(day)) return fromDigits(day);
  const chinese = /^(民[國国])?\s*(?:(元|\d{1,4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日號号]?$/.exec(day);
  if (chinese !== null) return fromChinese(chinese);
  const parts = /^(民[國国]\s*)?(\d{1,4})\s*([-/.])\s*(\d{1,2})(?:\s*\3\s*(\d{1,4}))?$/.exec(day);
  if (parts !== null) return fromParts(parts);
  return fromEnglish(day);
}

/** 20240520, and 1130520 as the offices of Taiwan write it. */
function fromDigits(digits: string): CellRead<Day | null> {
  if (digits.length !== 7 && digits.length !== 8) return NOT_A_DAY;
  const year = Number(digits.slice(0, -4));
  return found(digits.length === 7 ? year + ROC_EPOCH : year, Number(digits.slice(-4, -2)), Number(digits.slice(-2)));
}

function fromChinese([, roc, yearText, month, date]: RegExpExecArray): CellRead<Day | null> {
  if (yearText === undefined) return WITHOUT_YEAR;
  const year = yearText === '元' ? 1 : Number(yearText);
  if (roc === undefined && yearText.length === 2) return AMBIGUOUS;
  return found(roc !== undefined || year < 200 ? year + ROC_EPOCH : year, Number(month), Number(date));
}

function fromParts([, roc, first, , second, third]: RegExpExecArray): CellRead<Day | null> {
  if (first === undefined || second === undefined) return NOT_A_DAY;
  const a = Number(first);
  const b = Number(second);
  if (third === undefined) return first.length <= 2 && (isMonth(a) || isMonth(b)) && a <= 31 && b <= 31 ? WITHOUT_YEAR : NOT_A_DAY;
  const c = Number(third);
  if (roc !== undefined) return found(a + ROC_EPOCH, b, c);
  if (first.length === 4) return found(a, b, c);
  if (third.length === 4) return fromDayAndMonth(a, b, c);
  // Three digits in front can only be a year of the Republic; two short numbers could be anything (1/2/24).
  return first.length === 3 && third.length <= 2 ? found(a + ROC_EPOCH, b, c) : third.length <= 2 ? AMBIGUOUS : NOT_A_DAY;
}

function fromDayAndMonth(a: number, b: number, year: number): CellRead<Day | null> {
  if (isMonth(a) && isMonth(b) && a !== b) return AMBIGUOUS;
  return isMonth(a) ? found(year, a, b) : found(year, b, a);
}

/** 20 May 2024, May 20, 2024, 20-May-2024; without the year its own code. */
function fromEnglish(text: string): CellRead<Day | null> {
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').split(/[\s,./-]+/).filter((word) => word !== '');
  const month = MONTHS.findIndex((name) => words.some((word) => isMonthName(word, name))) + 1;
  if (month === 0 || words.length > 3) return NOT_A_DAY;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (numbers.length !== words.length - 1) return NOT_A_DAY;
  const [first, second] = numbers;
  if (first === undefined) return NOT_A_DAY;
  if (second === undefined) return first.length <= 2 ? WITHOUT_YEAR : NOT_A_DAY;
  if (second.length === 4 && first.length <= 2) return found(Number(second), month, Number(first));
  return first.length === 4 && second.length <= 2 ? found(Number(first), month, Number(second)) : AMBIGUOUS;
}

function isMonthName(word: string, short: string): boolean {
  const FULL = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
  const lower = word.toLowerCase();
  return lower === short || lower === 'sept' && short === 'sep' || FULL.some((full) => full === lower && full.startsWith(short));
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function found(year: number, month: number, date: number): CellRead<Day | null> {
  if (year < 1900 || year > 2199) return NOT_A_DAY;
  const day = dayFromParts(year, month, date);
  return day === null ? NOT_A_DAY : { ok: true, value: day };
}
