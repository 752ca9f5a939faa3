import type { Day } from '../../domain/day';
import { sameCell } from '../../ledger/customer-results';
import { followUpCells, LINE_COLUMNS } from '../../ledger/follow-up-row';
import type { FollowUpLine } from '../../ledger/follow-up-row';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { writeColumns, type ChangedColumn } from '../workbook/write-columns';
import { byPlan, inOrder } from './line-order';
import type { PlannedLine } from './make-plan';
import type { PlanTab } from './plan-tab';
import { FIRST_LINE } from './plan-tab';

/** A row of the sheet as it is to be: its line, or nothing. */
interface Target {
  readonly cells: readonly Cell[] | null;
  readonly line: FollowUpLine | null;
}

/**
 * Writes the lines where their customers stand, new ones below, and puts whole rows in order. The ids of lines stay: what
 * else stands in a row goes by them.
 * @param gone rows of the table whose lines go
 * @returns `moved` when a person moved rows meanwhile
 */
export function writeLines(ledger: Ledger, tab: PlanTab, lines: readonly PlannedLine[], gone: readonly number[]): 'kept' | 'moved' {
  const { book } = ledger.env;
  const positions = ledger.layout.followUps ?? {};
  const targets = new Map<number, Target>();
  const rowOf = new Map(tab.rows.map((row) => [row.customerId, row]));
  const fresh: FollowUpLine[] = [];
  for (const { line } of lines) {
    const row = rowOf.get(line.customerId);
    if (row === undefined) fresh.push(line);
    else targets.set(row.at, { cells: followUpCells(line, ledger.lang), line });
  }
  for (const at of [...gone, ...tab.strays]) targets.set(at, NOTHING);
  fresh.sort(byPlan);
  const first = addLines(ledger, tab, fresh);
  const written = writeColumns(book, tab.sheet, tab.table.firstRow, changedColumns(ledger, tab, targets), MOST_BLOCKS);
  const count = first + fresh.length - FIRST_LINE;
  if (written.length + fresh.length > 0 && !linesStand(ledger, tab, first, fresh)) {
    putBack(ledger, tab, targets);
    return 'moved';
  }
  // The first plan is written in its order.
  const before = tab.rows.length + tab.strays.length;
  if ((before > 0 && fresh.length > 0) || !inOrder(ledger, tab, targets)) {
    const by = [positions.plannedFor, positions.rank, positions.wasDue, positions.customerId].filter((column) => column !== undefined);
    book.sortRows(tab.sheet, FIRST_LINE, count, by);
    ledger.env.shape.filterAgain(tab.sheet);
  }
  if (fresh.length > 0 && positions.done !== undefined) ledger.env.shape.tickBoxes(tab.sheet, positions.done, FIRST_LINE, tab.rows.length - gone.length + fresh.length);
  return 'kept';
}

const NOTHING: Target = { cells: null, line: null };
/** Blocks of lines at the most: another call costs more than the unchanged lines in between. */
const MOST_BLOCKS = 1;
/** So many rows stay free before new lines: rows that a person inserts at this moment push the last lines there. */
const ROOM = 10;

/** Adds the lines of new customers below the last one; gives the sheet row of the first. */
function addLines(ledger: Ledger, tab: PlanTab, fresh: readonly FollowUpLine[]): number {
  const last = tab.table.firstRow + tab.table.rows.length - 1;
  const first = tab.table.rows.length === 0 ? FIRST_LINE : last + 1 + (fresh.length === 0 ? 0 : ROOM);
  if (fresh.length === 0) return first;
  const positions = ledger.layout.followUps ?? {};
  const rows = fresh.map((line) => followUpCells(line, ledger.lang));
  const columns = LINE_COLUMNS.flatMap((key, index): ChangedColumn[] => {
    const position = positions[key];
    return position === undefined ? [] : [{ position, rows: rows.map((_, at) => at), cell: (at) => rows[at]?.[index] ?? '' }];
  });
  writeColumns(ledger.env.book, tab.sheet, first, columns, MOST_BLOCKS);
  return first;
}

/** Which cells differ from what stands there. The ids stay: what else stands in a row goes by them. */
function changedColumns(ledger: Ledger, { table }: PlanTab, targets: ReadonlyMap<number, Target>): ChangedColumn[] {
  const positions = ledger.layout.followUps ?? {};
  const { dayOfDate } = ledger.env.host;
  const ordered = [...targets].sort(([a], [b]) => a - b);
  const columns: ChangedColumn[] = [];
  LINE_COLUMNS.forEach((key, column) => {
    const position = positions[key];
    const index = table.index[key];
    if (position === undefined || index === undefined || key === 'customerId') return;
    const wanted = (at: number): Cell => {
      const target = targets.get(at);
      return target === undefined ? table.rows[at]?.[index] ?? '' : target.cells?.[column] ?? '';
    };
    const rows = ordered.flatMap(([at]) => (same(table.rows[at]?.[index], wanted(at), dayOfDate) ? [] : [at]));
    columns.push({ position, rows, cell: wanted });
  });
  return columns;
}

function same(stored: unknown, fresh: Cell, dayOfDate: (date: Date) => Day): boolean {
  if (typeof fresh === 'string') {
    const text = readText(stored);
    // The apostrophe of a text that looks like a formula may have been swallowed.
    return text === fresh || `'${text}` === fresh;
  }
  return typeof fresh === 'number' && sameCell(stored, fresh, dayOfDate);
}

/** Whether every id still stands where it was read, and every new line where it was written. */
function linesStand(ledger: Ledger, { sheet, table }: PlanTab, first: number, fresh: readonly FollowUpLine[]): boolean {
  const column = ledger.layout.followUps?.customerId;
  const index = table.index.customerId;
  if (column === undefined || index === undefined) return true;
  const rows = first + fresh.length - FIRST_LINE;
  if (rows <= 0) return true;
  const ids = ledger.env.book.read(sheet, { row: FIRST_LINE, column, rows, columns: 1 }).map(([cell]) => readText(cell));
  const freshFrom = first - FIRST_LINE;
  return ids.every((id, at) => {
    if (at >= freshFrom) return id === fresh[at - freshFrom]?.customerId;
    const was = readText(table.rows[at]?.[index]);
    return id === was || id === '';
  });
}

/**
 * Lines that the plan says nothing of any more, but which wait for their owner to see them, get back what they said:
 * rows that moved meanwhile may have been written over with somebody else's line, and all others are written anew.
 */
function putBack(ledger: Ledger, { sheet, table, rows }: PlanTab, targets: ReadonlyMap<number, Target>): void {
  const positions = ledger.layout.followUps ?? {};
  const { book } = ledger.env;
  for (const { at, customerId } of rows) {
    if (targets.has(at) || customerId === '' || positions.customerId === undefined) continue;
    const row = book.findRow(sheet, positions.customerId, customerId);
    if (row === null) continue;
    const columns = LINE_COLUMNS.flatMap((key): ChangedColumn[] => {
      const [position, index] = [positions[key], table.index[key]];
      return position === undefined || index === undefined || key === 'customerId' ? [] : [{ position, rows: [0], cell: () => table.rows[at]?.[index] ?? '' }];
    });
    writeColumns(book, sheet, row, columns, MOST_BLOCKS);
  }
}
