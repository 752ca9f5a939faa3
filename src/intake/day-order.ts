import type { FileCell, FileTable } from '../files/table';
import type { ImportField } from '../app/contract/ledger-rows';
import { columnOf } from '../ledger/columns/of-tab';

/** How the days of a column are written, as far as its own values say. */
export interface DayOrder {
  /** What a day such as 25/12/2023 somewhere in the column has settled; null when nothing, or both, has been. */
  readonly order: 'dmy' | 'mdy' | null;
  /** The first value that can be read two ways; null when none can. */
  readonly example: string | null;
}

/** In which order a column writes day and month: one value with a number above twelve settles it for all of them. */
export function dayOrder(cells: Iterable<FileCell>): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  let example: string | null = null;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const numbers = DAY_AND_MONTH.exec(WIDE.test(cell) ? cell.normalize('NFKC').trim() : cell.trim());
    if (numbers === null) continue;
    const first = Number(numbers[1]);
    const second = Number(numbers[2]);
    if (first > 12 && first <= 31 && second <= 12) dayFirst = true;
    else if (second > 12 && second <= 31 && first <= 12) monthFirst = true;
    else if (first <= 12 && second <= 12 && first !== second) example ??= cell.trim();
  }
  return { order: dayFirst === monthFirst ? null : dayFirst ? 'dmy' : 'mdy', example };
}

/** The columns of days about which the person has to be asked, each with a value that can be read two ways. */
export function dayQuestions(table: FileTable, targets: readonly (ImportField | null)[]): readonly { readonly column: number; readonly example: string }[] {
  return targets.flatMap((target, column) => {
    if (target === null || columnOf('customers', target).type !== 'day') return [];
    const { order, example } = dayOrder(cellsOf(table, column));
    return order === null && example !== null ? [{ column, example }] : [];
  });
}

/** Two numbers of one or two digits and a year: 3/4/2024, 3.4.24, with or without a time behind it. */
const DAY_AND_MONTH = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(?:\d{4}|\d{2})(?!\d)/;

/** Few cells need narrowing, and there may be 28,000 of them. */
const WIDE = /[^\u0000-\u00ff]/;

function* cellsOf(table: FileTable, column: number): Iterable<FileCell> {
  for (const row of table.rows) {
    const cell = row.cells[column];
    if (cell !== undefined) yield cell;
  }
}
