import type { FileCell } from './table';

export function isBlank(cell: FileCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** An address, a number, a day, a phone: what stands below headers and seldom in them. */
export function isShaped(cell: FileCell | undefined): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  if (typeof cell !== 'string') return true;
  const text = cell.normalize('NFKC').trim();
  return MAIL.test(text) || FIGURES.test(text);
}

/** Every cell that is not blank reads like a name for what stands below. */
export function readsLikeHeaders(cells: readonly FileCell[]): boolean {
  return !cells.some(isShaped) && cells.some((cell) => !isBlank(cell));
}

const MAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;
/** Digits with the marks of amounts, days, times and phones. */
const FIGURES = /^(?=.*\d)(nt|us|hk|rmb|cn|民國|民国|ext|[\d\s.,:+\-–/()#*%$¥€£元年月日])+$/i;
