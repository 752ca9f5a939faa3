import { figureKey, type Figure } from '../../domain/review/figure';
import { keysOf } from '../../ledger/columns/of-tab';
import { readNumber } from '../../ledger/read-number';
import { readText } from '../../ledger/read-text';
import { reviewCells } from '../../ledger/review-row';
import { rowOfCells } from '../../ledger/row-of-cells';
import type { Ledger } from '../open-ledger';
import type { Cell, SheetId } from '../ports';
import { appendRows } from '../workbook/append-rows';
import { readWhole, type Table } from '../workbook/read-table';
import { writeStamps, type Stamp } from '../workbook/stamp';

/** What was written on the Review tab. */
export interface Written {
  readonly added: number;
  readonly changed: number;
  /** The first row of the latest month: what a person wants to see. */
  readonly latestRow: number;
}

/**
 * Brings the figures on the Review tab up to date: each is found by its key wherever its row stands now, new ones go below
 * the last row, and one that is no more becomes 0, so that a note beside it keeps its line. Only what differs is written.
 * @returns `moved` when a person moved rows meanwhile: what was written has been put right, and all is to be done again
 */
export function writeReview(ledger: Ledger, sheet: SheetId, figures: readonly Figure[]): Written | 'moved' {
  const { book } = ledger.env;
  const positions = ledger.layout.review ?? {};
  const table = readWhole<'review'>(book, sheet, positions, keysOf('review'), 2, Infinity);
  const wanted = new Map(figures.map((figure) => [figureKey(figure), reviewCells(figure, ledger.words.reviewed(figure.subject), ledger.lang)]));
  const stamps: Stamp<'review'>[] = [];
  const there = new Set<string>();
  const byFace = new Map([...wanted].map(([key, { month, topic, what }]) => [faceOf([month, topic, what]), key]));
  table.rows.forEach((cells, at) => {
    const { index } = table;
    // The hidden column may have been emptied or deleted: what a line says tells its figure as well.
    const key = readText(cells[index.key ?? -1]) || (byFace.get(faceOf([cells[index.month ?? -1], cells[index.topic ?? -1], cells[index.what ?? -1]])) ?? '');
    if (key === '' || there.has(key)) return;
    there.add(key);
    stamps.push(...stampsOf(table, at, wanted.get(key) ?? GONE));
  });
  const changed = new Set(stamps.map(({ at }) => at)).size;
  if (writeStamps<'review'>(book, sheet, positions, table, stamps, ['key']) === 'moved') return 'moved';
  const fresh = [...wanted].flatMap(([key, cells]) => (there.has(key) ? [] : [cells]));
  addRows(ledger, sheet, fresh.map((cells) => rowOfCells(positions, cells, Math.max(...Object.values(positions)))), table.rows.length > 0);
  return { added: fresh.length, changed, latestRow: rowOfLatest(table, fresh.map(({ month }) => String(month)), figures[figures.length - 1]?.month ?? '') };
}

function rowOfLatest({ rows, index, firstRow }: Table<'review'>, added: readonly string[], month: string): number {
  const there = rows.findIndex((cells) => readText(cells[index.month ?? -1]) === month);
  const below = rows.length > 0 && added.length > ONE_BY_ONE ? ROOM : 0;
  return firstRow + (there >= 0 ? there : Math.max(0, rows.length + below + added.indexOf(month)));
}

function faceOf(cells: readonly unknown[]): string {
  return cells.map((cell) => readText(cell)).join('|');
}

const GONE = { count: 0, of: 0, share: 0 } as const;

function stampsOf({ rows, index }: Table<'review'>, at: number, wanted: Partial<ReturnType<typeof reviewCells>>): readonly Stamp<'review'>[] {
  return keysOf('review').flatMap((key): Stamp<'review'>[] => {
    const value = wanted[key];
    const cell = rows[at]?.[index[key] ?? -1];
    return value === undefined || cell === undefined || same(cell, value) ? [] : [{ key, at, value }];
  });
}

function same(cell: Cell, value: string | number): boolean {
  if (typeof value === 'string') return readText(cell) === value;
  const read = readNumber(cell);
  return cell !== '' && read.ok && read.value !== null && Math.abs(read.value - value) < 1e-9;
}

/** So many rows are added one by one: each lands below the last row wherever that is by then. More of them go in one write. */
const ONE_BY_ONE = 20;
/** So many rows stay free before them: rows that a person inserts at this moment push the last ones there. */
const ROOM = 10;

/** @param below there are rows already, and what a person wrote beside them */
function addRows({ env: { book } }: Ledger, sheet: SheetId, rows: readonly (readonly Cell[])[], below: boolean): void {
  if (rows.length === 0) return;
  if (rows.length > ONE_BY_ONE) appendRows(book, sheet, book.lastRow(sheet) + (below ? ROOM : 0), rows, isMonth);
  else for (const cells of rows) book.append(sheet, cells);
  book.flush();
}

/** Should a month ever be taken for a date, the next review writes it again; the key has it as well. */
function isMonth(text: string): boolean {
  return /^\d{4}-\d\d$/.test(text);
}
