import type { Day } from '../domain/day';

/** What can be wrong with the content of one cell. */
export type CellProblem =
  | 'notANumber'
  | 'notADay'
  /** «5/20»: which year? */
  | 'dayWithoutYear'
  /** «3/4/2024»: March or April? */
  | 'dayAmbiguous'
  | 'notAChoice'
  /** The cell shows an error of a formula: #REF!, #N/A … */
  | 'formulaError';

/** A cell read as what its column holds, or why not. */
export type CellRead<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: CellProblem };

/** The calendar day of an instant in the time zone of the spreadsheet; cells with dates arrive as instants. */
export type DayOfDate = (date: Date) => Day;

/** Whether a cell holds nothing. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether a cell holds an instant; dates of another realm count, so no `instanceof` alone. */
export function isDate(cell: unknown): cell is Date {
  return cell instanceof Date || (typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]');
}

/** Whether a text is the error value of a formula. */
export function isFormulaError(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && /^#(REF!|N\/A|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/.test(cell.trim());
}

export const BLANK = { ok: true, value: null } as const;
