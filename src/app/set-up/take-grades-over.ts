import type { Grade } from '../../domain/grade-letter';
import { writeChoice } from '../../ledger/choices';
import type { Positions } from '../../ledger/layout';
import { readText } from '../../ledger/read-text';
import type { Entry } from '../workbook/history';
import { appendHistory, historyEnd, lastLines } from '../workbook/history';
import type { Ledger } from '../open-ledger';
import type { Table } from '../workbook/read-table';
import type { Stamp } from '../workbook/stamp';
import { writeStamps } from '../workbook/stamp';

/** The column of somebody's own grades, and the meaning they gave to each of its letters. */
export interface OwnGrades {
  readonly position: number;
  readonly meaning: ReadonlyMap<string, Grade>;
}

/** So far back History is searched for lines of a run that was cut off. */
const LOOK_BACK = 500;

/**
 * Copies the letters of an own grade column into Manual grade, as the user said what they mean, where no manual grade
 * stands yet; each is told in History first. Their own column stays as it is.
 */
export function takeGradesOver(ledger: Ledger, batch: string, grades: OwnGrades): 'kept' | 'moved' {
  const { book } = ledger.env;
  const sheet = ledger.sheets.customers;
  const positions = ledger.layout.customers ?? {};
  if (sheet === undefined || positions.manualGrade === undefined) return 'kept';
  const rows = book.lastRow(sheet) - 1;
  if (rows < 1) return 'kept';
  // One read for all, so that a letter and its row cannot be torn apart by somebody who sorts.
  const width = Math.max(grades.position, ...Object.values(positions));
  const index: Positions<'customers'> = Object.fromEntries(Object.entries(positions).map(([key, position]) => [key, position - 1]));
  const table: Table<'customers'> = { firstRow: 2, rows: book.readOn(sheet, { row: 2, column: 1, rows, columns: width }), index };
  const stamps: Stamp<'customers'>[] = [];
  const entries: Entry[] = [];
  table.rows.forEach((row, at) => {
    const own = readText(row[grades.position - 1]);
    const meaning = grades.meaning.get(own);
    if (meaning === undefined || readText(row[index.manualGrade ?? -1]) !== '') return;
    stamps.push({ key: 'manualGrade', at, value: writeChoice('grade', meaning, ledger.lang) }, { key: 'manualSince', at, value: ledger.today });
    entries.push({ customerId: readText(row[index.id ?? -1]), customer: readText(row[index.name ?? -1]), what: 'manualGrade', from: own, to: meaning, reason: '' });
  });
  tell(ledger, batch, entries);
  return writeStamps(book, sheet, positions, table, stamps, ['name', 'id']);
}

/** Writes the lines that a run which was cut off has not written yet. */
function tell(ledger: Ledger, batch: string, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const end = historyEnd(ledger);
  const line = ({ customerId, customer, from, to }: Entry): string => JSON.stringify([customerId, customer, from, to]);
  const told = new Set(lastLines(ledger, end, LOOK_BACK + entries.length).filter(({ what }) => what === 'manualGrade').map(line));
  appendHistory(ledger, end, batch, entries.filter((entry) => !told.has(line(entry))));
}
