import type { DayOfDate } from './cell';
import { isDate } from './cell';
import { isoFromDay } from '../domain/day';

/** A cell as a text without spaces around it; '' when blank. A number or a date a user typed into a text column is written out. */
export function readText(cell: unknown, dayOfDate?: DayOfDate): string {
  if (typeof cell === 'string') return trimmed(cell);
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : dayOfDate === undefined ? cell.toISOString().slice(0, 10) : isoFromDay(dayOfDate(cell));
  return typeof cell === 'number' ? String(cell) : '';
}

/** As `readText`, where «none», 「無」, 「沒有」 or a dash typed into an open question says that there is none. */
export function readOpenText(cell: unknown, dayOfDate?: DayOfDate): string {
  const text = readText(cell, dayOfDate);
  return text.length <= 8 && SAYS_NONE.test(text) ? '' : text;
}

const SAYS_NONE = /^(none|no|nil|n\/?a|[-–—－]+|[無无][。.]?|沒有|没有|否|FALSE)$/i;

function trimmed(text: string): string {
  // trim() on 28,000 texts is cheap only when most of them need nothing.
  const last = text.length - 1;
  return last >= 0 && (text.charCodeAt(0) <= 32 || text.charCodeAt(last) <= 32 || text.charCodeAt(0) > 0x7f || text.charCodeAt(last) > 0x7f) ? text.trim() : text;
}
