import type { HistoryLine } from '../ledger/history-row';
import { historyCells, historyReader } from '../ledger/history-row';
import { keysOf } from '../ledger/columns/of-tab';
import { rowOfCells } from '../ledger/row-of-cells';
import type { Ledger } from './open-ledger';
import type { Cell, SheetId } from './ports';
import { readTable, readerPositions } from './read-table';
import { writeRows } from './write-rows';

/** A history line without what every line of one command shares. */
export type Entry = Omit<HistoryLine, 'when' | 'who' | 'batch'>;

/** The end of the History tab, read once by a command that may write there. */
export interface HistoryEnd {
  readonly sheet: SheetId;
  readonly lastRow: number;
}

/** Where the next line goes; null when there is no History tab. */
export function historyEnd(ledger: Ledger): HistoryEnd | null {
  const sheet = ledger.sheets.history;
  return sheet === undefined ? null : { sheet, lastRow: Math.max(1, ledger.env.book.lastRow(sheet)) };
}

/** Adds lines below the last one, in one write. */
export function appendHistory(ledger: Ledger, end: HistoryEnd | null, batch: string, entries: readonly Entry[]): void {
  if (end === null || entries.length === 0) return;
  const positions = ledger.layout.history ?? {};
  const width = Math.max(0, ...Object.values(positions));
  const when = ledger.env.host.stamp();
  const who = ledger.env.host.who();
  const rows: Cell[][] = entries.map((entry) => rowOfCells(positions, historyCells({ ...entry, when, who, batch }, ledger.lang), width));
  // Every line has its moment: to read each back for that alone would be a call a command.
  writeRows(ledger.env.book, end.sheet, end.lastRow + 1, 1, rows, positions.when === undefined ? [] : [positions.when - 1]);
}

/**
 * The grade that the latest line of each customer says, from the last `count` lines. A command that was cut off between
 * its log and its results left lines whose grade does not stand in Customers yet: they are not written twice.
 */
export function lastLoggedGrades(ledger: Ledger, end: HistoryEnd | null, count: number): ReadonlyMap<string, string> {
  const grades = new Map<string, string>();
  for (const line of lastLines(ledger, end, count)) {
    if (line.customerId !== '' && (line.what === 'graded' || line.what === 'purchase' || line.what === 'undo')) grades.set(line.customerId, line.to);
  }
  return grades;
}

/** The last lines of History, oldest first. */
export function lastLines(ledger: Ledger, end: HistoryEnd | null, count: number): readonly HistoryLine[] {
  if (end === null) return [];
  const first = Math.max(2, end.lastRow - count + 1);
  const table = readTable(ledger.env.book, end.sheet, ledger.layout.history ?? {}, keysOf('history'), first, end.lastRow - first + 1);
  const read = historyReader(readerPositions(table.index), ledger.env.host.dayOfDate);
  return table.rows.flatMap((cells) => read(cells) ?? []);
}
