import type { HistoryLine } from '../../ledger/history-row';
import { historyCells, historyReader } from '../../ledger/history-row';
import { keysOf } from '../../ledger/columns/of-tab';
import type { Positions } from '../../ledger/layout';
import { readText } from '../../ledger/read-text';
import { rowOfCells } from '../../ledger/row-of-cells';
import type { Ledger } from '../open-ledger';
import type { Cell, SheetId } from '../ports';
import type { Table } from './read-table';
import { readTable, readerPositions } from './read-table';
import { appendRow, appendRows } from './append-rows';
import { rowWindows } from './row-windows';

/** A history line without what every line of one command shares. */
export type Entry = Omit<HistoryLine, 'when' | 'who' | 'batch'>;

/** The end of the History tab, read once by a command that may write there. */
export interface HistoryEnd {
  readonly sheet: SheetId;
  lastRow: number;
  /** The last lines as they were read, if they were. */
  tail: Table<'history'> | null;
}

/** Where the next line goes; null when there is no History tab. */
export function historyEnd(ledger: Ledger): HistoryEnd | null {
  const sheet = ledger.sheets.history;
  return sheet === undefined ? null : { sheet, lastRow: Math.max(1, ledger.env.book.lastRow(sheet)), tail: null };
}

/** Adds one line below the last one, wherever that is. */
export function appendLine(ledger: Ledger, batch: string, entry: Entry): void {
  const sheet = ledger.sheets.history;
  const [cells] = rowsOf(ledger, batch, [entry]);
  if (sheet !== undefined && cells !== undefined) appendRow(ledger.env.book, sheet, cells, isOwnWord);
}

/**
 * Adds lines below the last one, in one write. A row that a person inserts at that moment pushes the last line to where
 * the new ones go; so it is looked for afterwards, and added again if it was overwritten.
 */
export function appendHistory(ledger: Ledger, end: HistoryEnd | null, batch: string, entries: readonly Entry[]): void {
  const [only, ...more] = entries;
  if (end === null || only === undefined) return;
  if (more.length === 0) {
    appendLine(ledger, batch, only);
    return;
  }
  const { book } = ledger.env;
  appendRows(book, end.sheet, end.lastRow, rowsOf(ledger, batch, entries), isOwnWord);
  const { tail } = end;
  const known = tail === null ? [] : tail.rows.slice(-KNOWN_TAIL);
  if (tail === null || known.length === 0) return;
  const positions = ledger.layout.history ?? {};
  const now = readTable(book, end.sheet, positions, keysOf('history'), end.lastRow - known.length + 1, known.length, undefined, 'on');
  const there = new Set(now.rows.map((row) => JSON.stringify(row)));
  if (there.has(JSON.stringify(known[known.length - 1]))) return;
  for (const row of known) if (!there.has(JSON.stringify(row))) appendRow(book, end.sheet, unfolded(positions, tail, row), isOwnWord);
}

/** So many of the last lines are looked for after a write: as many rows may be inserted at once. */
const KNOWN_TAIL = 10;

function rowsOf(ledger: Ledger, batch: string, entries: readonly Entry[]): Cell[][] {
  const positions = ledger.layout.history ?? {};
  const width = Math.max(0, ...Object.values(positions));
  const when = ledger.env.host.stamp();
  const who = ledger.env.host.who();
  return entries.map((entry) => rowOfCells(positions, historyCells({ ...entry, when, who, batch }, ledger.lang), width));
}

/** A row that was read by columns, as a row of the sheet. */
function unfolded(positions: Positions<'history'>, { index }: Table<'history'>, row: readonly Cell[]): Cell[] {
  const cells: Cell[] = Array.from({ length: Math.max(0, ...Object.values(positions)) }, () => '');
  for (const key of keysOf('history')) {
    const [to, from] = [positions[key], index[key]];
    if (to !== undefined && from !== undefined) cells[to - 1] = row[from] ?? '';
  }
  return cells;
}

/**
 * What every line has, its moment and its batch: the moment stays readable when a cell makes a date of it, and no cell
 * makes anything of a batch, whatever letters it begins with. To read each back for that would be a call a command.
 */
function isOwnWord(text: string): boolean {
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/**
 * The grade that the latest line of each customer says, from the last `count` lines. A command that was cut off between
 * its log and its results left lines whose grade does not stand in Customers yet: they are not written twice.
 */
export function lastLoggedGrades(ledger: Ledger, end: HistoryEnd | null, count: number): ReadonlyMap<string, string> {
  const grades = new Map<string, string>();
  for (const line of lastLines(ledger, end, count)) {
    if (line.customerId !== '' && (line.what === 'graded' || line.what === 'purchase' || line.what === 'contact' || line.what === 'undo')) grades.set(line.customerId, line.to);
  }
  return grades;
}

/** The last lines of History, oldest first. */
export function lastLines(ledger: Ledger, end: HistoryEnd | null, count: number): readonly HistoryLine[] {
  if (end === null) return [];
  const first = Math.max(2, end.lastRow - count + 1);
  const table = readTable(ledger.env.book, end.sheet, ledger.layout.history ?? {}, keysOf('history'), first, end.lastRow - first + 1, undefined, 'on');
  // Lines that somebody's inserted row has pushed down since belong to it; the blank rows below do not.
  while (table.rows.length > 0 && (table.rows[table.rows.length - 1] ?? []).every((cell) => cell === '')) table.rows.pop();
  end.lastRow = Math.max(1, first + table.rows.length - 1);
  end.tail = table;
  const read = historyReader(readerPositions(table.index), ledger.env.host.dayOfDate);
  return table.rows.flatMap((cells) => read(cells) ?? []);
}

/** All lines that one command has written, wherever they stand, oldest first; `moved` when rows moved while they were read. */
export function linesOfBatch(ledger: Ledger, batch: string): readonly HistoryLine[] | 'moved' {
  const sheet = ledger.sheets.history;
  const positions = ledger.layout.history ?? {};
  if (sheet === undefined || positions.batch === undefined) return [];
  const found = ledger.env.book.findRows(sheet, positions.batch, batch);
  const lines = rowWindows(found, keysOf('history').length).flatMap(({ first, last }) => {
    const table = readTable(ledger.env.book, sheet, positions, keysOf('history'), first, last - first + 1, Infinity);
    const read = historyReader(readerPositions(table.index), ledger.env.host.dayOfDate);
    return table.rows.map((cells) => ({ of: readText(cells[table.index.batch ?? -1]), line: read(cells) })).filter(({ of }) => of === batch);
  });
  return lines.length < found.length ? 'moved' : lines.flatMap(({ line }) => line ?? []);
}
