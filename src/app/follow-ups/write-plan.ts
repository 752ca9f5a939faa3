import type { Day } from '../../domain/day';
import { sameCell } from '../../ledger/customer-results';
import { followUpCells, LINE_COLUMNS } from '../../ledger/follow-up-row';
import type { FollowUpLine } from '../../ledger/follow-up-row';
import { isBlank } from '../../ledger/cell';
import { choiceValues, writeChoice } from '../../ledger/choices';
import { readDay } from '../../ledger/read-day';
import { readText } from '../../ledger/read-text';
import type { CustomersTable } from '../workbook/customers-table';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { writeStamps } from '../workbook/stamp';
import type { Stamp } from '../workbook/stamp';
import { writeColumns, type ChangedColumn } from '../workbook/write-columns';
import { idsStand } from '../workbook/write-results';
import type { PlanTab } from './plan-tab';
import { countsColumn, FIRST_LINE, isPending } from './plan-tab';
import type { PlannedLine } from './refresh';
import type { PlanSummary } from '../../domain/follow-up/plan/summary';
import { readTickLineId } from './tick-line';
import { ownTick } from './ticks';

/**
 * Writes the plan: lines in place, found by customer id, then whole rows put in order, so that the user's own columns go
 * along; the plan's columns of Customers; the line of counts. Only what changed is written.
 * @returns `moved` when a person moved rows meanwhile: then all is to be computed anew
 */
export function writePlan(ledger: Ledger, tab: PlanTab, customers: CustomersTable, lines: readonly PlannedLine[], summary: PlanSummary): 'kept' | 'moved' {
  const gone = goneRows(tab, lines);
  if (clearTicks(ledger, tab, gone) === 'moved') return 'moved';
  if (writeLines(ledger, tab, lines, gone) === 'moved') return 'moved';
  writeCounts(ledger, tab, summary);
  return writeToCustomers(ledger, customers, lines);
}

/** Lines of customers who are not on the list any more; one with a tick that could not be logged stays for its owner to see. */
function goneRows({ rows }: PlanTab, lines: readonly PlannedLine[]): readonly number[] {
  const ids = new Set(lines.map(({ line }) => line.customerId));
  return rows.flatMap((row) => (ids.has(row.customerId) || isPending(row) ? [] : [row.at]));
}

/**
 * Ticks of an older plan stand in the contact log: their lines are free for the next contact. Lines of nobody lose their
 * ids here, where a row that moved meanwhile is seen: an id on the wrong row would give somebody else's ticks to its owner.
 */
function clearTicks(ledger: Ledger, tab: PlanTab, gone: readonly number[]): 'kept' | 'moved' {
  const stamps: Stamp<'followUps'>[] = [];
  const { rows, index } = tab.table;
  const left = new Set(gone);
  for (const row of tab.rows) {
    const own = ownTick(row);
    const settled = left.has(row.at) || (own !== null && own.day < ledger.today);
    // A note that landed beside somebody else goes alone: what is ticked there is not of it.
    const keys = settled ? TICK_COLUMNS : own === null && row.logged !== '' ? ['logged' as const] : [];
    for (const key of keys) if (index[key] !== undefined) stamps.push({ key, at: row.at, value: '' });
  }
  // So does one in a row that is nobody's line: it was being inserted while the tick was noted.
  const listed = new Set([...tab.rows.map(({ at }) => at), ...tab.strays]);
  rows.forEach((cells, at) => {
    if (!listed.has(at) && readTickLineId(readText(cells[index.logged ?? -1])) !== null) stamps.push({ key: 'logged', at, value: '' });
  });
  // What is ticked in remains of a line was logged, else it would not be remains.
  for (const at of tab.strays) for (const key of TICK_COLUMNS) if (!isBlank(rows[at]?.[index[key] ?? -1])) stamps.push({ key, at, value: '' });
  const ticks = stamps.length;
  for (const at of [...gone, ...tab.strays]) if (!isBlank(rows[at]?.[index.customerId ?? -1])) stamps.push({ key: 'customerId', at, value: '' });
  const witness = stamps.length === ticks ? (['customerId'] as const) : (['customerId', 'plannedFor', 'customer', 'rank'] as const);
  return writeStamps<'followUps'>(ledger.env.book, tab.sheet, ledger.layout.followUps ?? {}, tab.table, stamps, witness);
}

const TICK_COLUMNS = ['done', 'outcome', 'logged'] as const;

/** A row of the sheet as it is to be: its line, or nothing. */
interface Target {
  readonly cells: readonly Cell[] | null;
  readonly line: FollowUpLine | null;
}

function writeLines(ledger: Ledger, tab: PlanTab, lines: readonly PlannedLine[], gone: readonly number[]): 'kept' | 'moved' {
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
  fresh.sort((a, b) => compare(keyOf(a), keyOf(b)));
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

/** Whether the lines stand in the order of the plan already. */
function inOrder(ledger: Ledger, { table }: PlanTab, targets: ReadonlyMap<number, Target>): boolean {
  const kept = (at: number): Key | null => {
    const cells = table.rows[at] ?? [];
    const day = (index: number | undefined): number => {
      const read = readDay(cells[index ?? -1] ?? '', ledger.env.host.dayOfDate);
      return read.ok && read.value !== null ? read.value : Infinity;
    };
    const id = readText(cells[table.index.customerId ?? -1]);
    const rank = cells[table.index.rank ?? -1];
    return id === '' ? null : [day(table.index.plannedFor), typeof rank === 'number' ? rank : Infinity, day(table.index.wasDue), id];
  };
  let before: Key | null = FIRST;
  for (let at = 0; at < table.rows.length; at += 1) {
    const target = targets.get(at);
    const key = target === undefined ? kept(at) : target.line === null ? null : keyOf(target.line);
    if (before === null && key !== null) return false;
    if (before !== null && key !== null && compare(before, key) > 0) return false;
    before = key;
  }
  return true;
}

type Key = readonly [day: number, rank: number, due: number, id: string];
const FIRST: Key = [-1, -1, -1, ''];

function keyOf({ plannedFor, rank, wasDue, customerId }: FollowUpLine): Key {
  return [plannedFor ?? Infinity, rank ?? Infinity, wasDue ?? Infinity, customerId];
}

function compare(a: Key, b: Key): number {
  for (const at of [0, 1, 2] as const) if (a[at] !== b[at]) return a[at] < b[at] ? -1 : 1;
  return a[3] < b[3] ? -1 : 1;
}

/** The line of counts stands above the first of the ledger's columns. */
function writeCounts(ledger: Ledger, { sheet, counts }: PlanTab, summary: PlanSummary): void {
  const text = ledger.words.planSummary(summary);
  if (counts !== text) ledger.env.book.write(sheet, 1, countsColumn(ledger), [[text]]);
}

/** State and day of the plan beside the grade. */
function writeToCustomers(ledger: Ledger, customers: CustomersTable, lines: readonly PlannedLine[]): 'kept' | 'moved' {
  const positions = ledger.layout.customers ?? {};
  const { dayOfDate } = ledger.env.host;
  const { table } = customers;
  const taken = new Set(customers.entries.map(({ at }) => at));
  const states = new Set(choiceValues('planState').map((state) => writeChoice('planState', state, ledger.lang)));
  // A row that was inserted, or left, while the plan was being written has nobody in it: what landed there goes.
  const left = table.rows.flatMap((cells, at) => (!taken.has(at) && states.has(readText(cells[table.index.state ?? -1])) ? [at] : []));
  const columns = (['state', 'plannedFor'] as const).flatMap((key): ChangedColumn[] => {
    const position = positions[key];
    const index = table.index[key];
    if (position === undefined || index === undefined) return [];
    const wanted = new Map<number, string | number>();
    const rows: number[] = [];
    for (const at of left) {
      wanted.set(at, '');
      if (!isBlank(table.rows[at]?.[index])) rows.push(at);
    }
    for (const { entry, line } of lines) {
      const cell = key === 'state' ? writeChoice('planState', line.state, ledger.lang) : line.plannedFor ?? '';
      wanted.set(entry.at, cell);
      if (!sameCell(table.rows[entry.at]?.[index], cell, dayOfDate)) rows.push(entry.at);
    }
    return [{ position, rows: rows.sort((a, b) => a - b), cell: (at) => wanted.get(at) ?? table.rows[at]?.[index] ?? '' }];
  });
  if (columns.every(({ rows }) => rows.length === 0)) return 'kept';
  writeColumns(ledger.env.book, customers.sheet, table.firstRow, columns, 1);
  return idsStand(ledger, customers) ? 'kept' : 'moved';
}
