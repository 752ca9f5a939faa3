import type { FollowUpTick } from '../../ledger/follow-up-row';
import { tickReader } from '../../ledger/follow-up-row';
import { keysOf } from '../../ledger/columns/of-tab';
import { readText } from '../../ledger/read-text';
import { headerRow } from '../../ledger/tabs';
import type { Ledger } from '../open-ledger';
import type { Cell, SheetId } from '../ports';
import type { Table } from '../workbook/read-table';
import { readTable, readerPositions } from '../workbook/read-table';

/** The first row below the headers of the Follow-ups tab. */
export const FIRST_LINE = headerRow('followUps') + 1;

/** A line of the plan as it stands in the sheet. */
export interface PlanRow extends FollowUpTick {
  /** Index in the rows of the table. */
  readonly at: number;
}

/** Whether the line holds a tick that was not logged yet. */
export function isPending({ done, outcome, logged }: FollowUpTick): boolean {
  return (done || outcome !== null) && logged === '';
}

/** The Follow-ups tab, read. */
export interface PlanTab {
  readonly sheet: SheetId;
  readonly table: Table<'followUps'>;
  /** Lines of a customer; of two lines of one customer only the first, unless the second was ticked. */
  readonly rows: readonly PlanRow[];
  /** Copies of a line, and what is left of one that has lost its id. What a person wrote into a row of his own is none. */
  readonly strays: readonly number[];
  /** The line of counts above, where the whole tab was read. */
  readonly counts: string;
}

/** The sheet of the plan; openLedger has made sure of it. */
export function planSheet(ledger: Ledger): SheetId {
  const { followUps } = ledger.sheets;
  if (followUps === undefined) throw new Error('The ledger was opened without its plan');
  return followUps;
}

/** All lines of the plan. */
export function readPlanTab(ledger: Ledger): PlanTab {
  const sheet = planSheet(ledger);
  // The line of counts is read along.
  const { rows, index } = readDown(ledger, sheet);
  const top = rows[0] ?? [];
  return { ...decode(ledger, sheet, { firstRow: FIRST_LINE, rows: rows.slice(FIRST_LINE - 1), index }), counts: readText(top[countsIndex(ledger, index)]) };
}

/** The grid of this tab is the ledger's own and ends soon after its lines: all of it is read in one call. */
function readDown(ledger: Ledger, sheet: SheetId): Pick<Table<'followUps'>, 'rows' | 'index'> {
  const positions = ledger.layout.followUps ?? {};
  const placed = keysOf('followUps').flatMap((key) => (positions[key] === undefined ? [] : [{ key, position: positions[key] }]));
  const first = Math.min(...placed.map(({ position }) => position));
  const last = Math.max(...placed.map(({ position }) => position));
  const rows = ledger.env.book.readDown(sheet, 1, first, last - first + 1);
  let used = rows.length;
  const filled = (cells: readonly Cell[]): boolean => placed.some(({ position }) => cells[position - first] !== '');
  while (used >= FIRST_LINE && !filled(rows[used - 1] ?? [])) used -= 1;
  return { rows: rows.slice(0, used), index: Object.fromEntries(placed.map(({ key, position }) => [key, position - first])) };
}

/** The 1-based column of the line of counts: the first of the ledger's. */
export function countsColumn(ledger: Ledger): number {
  return Math.min(...Object.values(ledger.layout.followUps ?? {}));
}

/** Where it stands in rows that were read. */
function countsIndex(ledger: Ledger, index: Table<'followUps'>['index']): number {
  const column = countsColumn(ledger);
  const key = keysOf('followUps').find((each) => ledger.layout.followUps?.[each] === column);
  return key === undefined ? -1 : index[key] ?? -1;
}

/** Some rows of it. */
export function readPlanRows(ledger: Ledger, firstRow: number, rows: number): PlanTab {
  const sheet = planSheet(ledger);
  return { ...decode(ledger, sheet, readTable(ledger.env.book, sheet, ledger.layout.followUps ?? {}, keysOf('followUps'), firstRow, rows, Infinity)), counts: '' };
}

function decode(ledger: Ledger, sheet: SheetId, table: Table<'followUps'>): Omit<PlanTab, 'counts'> {
  const read = tickReader(readerPositions(table.index), ledger.env.host.dayOfDate);
  const marks = [table.index.state, table.index.wasDue, table.index.rank];
  const rows: PlanRow[] = [];
  const strays: number[] = [];
  const seen = new Set<string>();
  table.rows.forEach((cells, at) => {
    const row = read(cells, table.firstRow + at);
    // A tick is never overlooked, not even in the copy of a line or in one that has lost its id.
    if ((row.customerId !== '' && !seen.has(row.customerId)) || isPending(row)) {
      seen.add(row.customerId);
      rows.push({ at, ...row });
    } else if (row.customerId !== '' || marks.some((index) => index !== undefined && cells[index] !== '')) strays.push(at);
  });
  return { sheet, table, rows, strays };
}
