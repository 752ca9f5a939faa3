import type { FileCell } from './table';

export function isBlank(cell: FileCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** An address, a number, a day, a phone: what stands below headers and seldom in them. */
export function isShaped(cell: FileCell | undefined): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  if (typeof cell !== 'string') return true;
  // A note of pages is none of them, and takes long to be told so.
  if (cell.length > LONGEST) return false;
  const text = cell.normalize('NFKC').trim();
  return MAIL.test(text) || FIGURES.test(text);
}

/** Every cell that is not blank reads like a name for what stands below. */
export function readsLikeHeaders(cells: readonly FileCell[]): boolean {
  return !cells.some((cell) => isShaped(cell) && !isPeriod(cell)) && cells.some((cell) => !isBlank(cell));
}

/** Years and months head columns of figures. */
export function isPeriod(cell: FileCell): boolean {
  return /^((19|20)\d\d([-/.]\d{1,2})?年?|\d{1,2}月)$/.test(String(cell).trim());
}

/** What only stands below headers: somebody's address, a day, a phone or another long number. */
export function dataKind(cell: FileCell | undefined): 'mail' | 'day' | 'digits' | null {
  if (cell === undefined || !isShaped(cell)) return null;
  const text = String(cell).normalize('NFKC').trim();
  if (MAIL.test(text)) return 'mail';
  if (DAY.test(text)) return 'day';
  return text.replace(/\D/g, '').length >= 7 ? 'digits' : null;
}

const LONGEST = 200;
const MAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
/** Digits with the marks of amounts, days, times and phones. */
const FIGURES = /^(?=.*\d)(nt|us|hk|rmb|cn|民國|民国|ext|[\d\s.,:+\-–/()#*%$¥€£元年月日])+$/i;
const DAY = /^\D*\d{1,4}[-/.年]\s*\d{1,2}[-/.月]\s*\d{1,4}(?!\d)/;
