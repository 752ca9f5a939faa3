import { RESULT_COLUMNS, WRITTEN_COLUMNS } from '../../ledger/customer-results';
import type { CustomersTable } from './customers-table';
import type { Graded } from './grade-entries';
import type { Entry as HistoryEntry } from './history';
import { appendHistory, appendLine, historyEnd, lastLoggedGrades } from './history';
import type { Ledger } from '../open-ledger';
import { readText } from '../../ledger/read-text';
import { writeColumns, type ChangedColumn } from './write-columns';

/** Blocks of results at the most: far-apart changes are written apart only as far as this. */
const MOST_BLOCKS = 3;
/** How much of History is looked through for lines of a command that was cut off. */
const LOOK_BACK = 500;

/**
 * What one command knows of the grades from before its first write, by customer. When rows moved while it was writing,
 * some results stand in wrong rows: it grades again, but what it reads then says nothing of what moved, and what it
 * has logged is not logged again.
 */
export interface Moves {
  readonly before: Map<string, string>;
  readonly logged: Map<string, string>;
  /** Sheet rows that were written while rows moved: whoever stands there now may have somebody else's results. */
  readonly landed: Set<number>;
  /** Whether History is searched for what a cut-off command has logged of a single customer: two calls more. */
  readonly lookBack: boolean;
}

/** Nothing known yet. An edit by hand does not look back: it is answered at once, and a line said twice does no harm. */
export function noMoves(lookBack = true): Moves {
  return { before: new Map(), logged: new Map(), landed: new Set(), lookBack };
}

/**
 * Logs every grade that moved, then writes the changed results. Log first: whatever is cut off after that, the next
 * regrade writes the same results and finds the line.
 * @returns whether a person moved rows meanwhile: then some results may stand in the wrong rows and all must be graded anew
 */
export function writeResults(
  ledger: Ledger, customers: CustomersTable, graded: readonly Graded[], batch: string, moves: Moves,
): 'kept' | 'moved' {
  logMoves(ledger, graded, batch, moves);
  return writeGraded(ledger, customers, graded, moves);
}

/** The same without a word in History, for a command that has its own. */
export function writeGraded(ledger: Ledger, customers: CustomersTable, graded: readonly Graded[], moves: Moves): 'kept' | 'moved' {
  const changed = graded.filter((each) => each.changed.length > 0);
  if (changed.length === 0 && customers.orphans.length === 0) return 'kept';
  // Grading many takes long enough for somebody to sort; looking first keeps their rows from being written wrongly at all.
  if (changed.length > 1 && !idsStand(ledger, customers)) return 'moved';
  const written = writeCells(ledger, customers, changed);
  if (idsStand(ledger, customers)) return 'kept';
  for (const { first, last } of written) for (let row = first; row <= last; row += 1) moves.landed.add(row);
  return 'moved';
}

function logMoves(ledger: Ledger, graded: readonly Graded[], batch: string, moves: Moves): void {
  const again = moves.before.size > 0;
  const moved = graded.filter((each) => each.foreign || (again && moves.before.get(each.entry.id) !== each.after) || each.before !== each.after);
  if (moved.length === 0) return;
  const alone = !moves.lookBack && !again && moved.length === 1;
  const end = alone ? null : historyEnd(ledger);
  const past = lastLoggedGrades(ledger, end, LOOK_BACK + 2 * moved.length);
  if (!again) for (const each of graded) if (!each.foreign) moves.before.set(each.entry.id, each.before);
  const lines: HistoryEntry[] = [];
  for (const { entry, before, after, cells, foreign } of moved) {
    const last = moves.logged.get(entry.id) ?? past.get(entry.id);
    const from = moves.logged.get(entry.id) ?? moves.before.get(entry.id) ?? (foreign ? last : before);
    if (last === after || from === undefined || from === after) continue;
    moves.logged.set(entry.id, after);
    lines.push({ customerId: entry.id, customer: entry.name, what: 'graded', from, to: after, reason: String(cells[WHY_AT] ?? '') });
  }
  const [only] = lines;
  if (alone && only !== undefined) appendLine(ledger, batch, only);
  else appendHistory(ledger, end, batch, lines);
}

const WHY_AT = RESULT_COLUMNS.indexOf('why');

/** Gives the sheet rows that were written. */
function writeCells(ledger: Ledger, customers: CustomersTable, changed: readonly Graded[]): readonly { readonly first: number; readonly last: number }[] {
  const positions = ledger.layout.customers ?? {};
  const columns = WRITTEN_COLUMNS
    .map((key, result) => ({ result, position: positions[key] ?? 0, index: customers.table.index[key] ?? -1 }))
    .filter((column) => column.position > 0 && column.index >= 0);
  const byRow: (Graded | undefined)[] = Array.from({ length: customers.table.rows.length });
  const rowsByResult = WRITTEN_COLUMNS.map((): number[] => []);
  for (const each of changed) {
    byRow[each.entry.at] = each;
    for (const result of each.changed) rowsByResult[result]?.push(each.entry.at);
  }
  const orphans = new Set(customers.orphans);
  return writeColumns(ledger.env.book, customers.sheet, customers.table.firstRow, columns.map(({ position, index, result }): ChangedColumn => {
    const rows = rowsByResult[result] ?? [];
    return {
      position,
      rows: orphans.size === 0 ? rows : [...rows, ...orphans].sort((a, b) => a - b),
      cell: (at) => {
        const now = byRow[at];
        return (orphans.has(at) ? '' : now === undefined ? customers.table.rows[at]?.[index] : now.cells[result]) ?? '';
      },
    };
  }), MOST_BLOCKS);
}

/** Whether the rows still stand as they were read. */
export function idsStand(ledger: Ledger, customers: CustomersTable): boolean {
  const column = ledger.layout.customers?.id;
  const index = customers.table.index.id;
  if (column === undefined || index === undefined) return true;
  const { firstRow, rows } = customers.table;
  const ids = ledger.env.book.read(customers.sheet, { row: firstRow, column, rows: rows.length, columns: 1 });
  return ids.every((cell, at) => readText(cell[0]) === readText(rows[at]?.[index]));
}
