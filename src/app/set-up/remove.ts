import { dayFromIso } from '../../domain/day';
import type { Day } from '../../domain/day';
import { columnOf } from '../../ledger/columns/of-tab';
import { idNumber } from '../../ledger/ids';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import { readDay } from '../../ledger/read-day';
import { readText } from '../../ledger/read-text';
import type { Mark } from '../marks';
import type { Ledger } from '../open-ledger';
import type { Cell, SheetId } from '../ports';
import { AS_OF_NAME } from './apply';

/**
 * Takes away what set-up made, as far as it is still as it was made: the ledger's own columns, its other columns if
 * nobody wrote in them, its tabs if they hold nothing of the user's. The user's own columns only lose their marks.
 * History stays. The marks of the tabs go last, so that wherever this is cut off the next undo finds the rest.
 * @param since day of the set-up (`yyyy-mm-dd`): what the ledger filled in on it is no work of the user's
 * @param log writes the line in History, while the ledger can still be found
 * @returns how many columns and tabs were kept because they have been used
 */
export function removeSetUp(ledger: Ledger, since: string, log: () => void): number {
  const { book, shape } = ledger.env;
  const tabMarks = ledger.marks.filter((mark) => mark.column === null && mark.tab !== 'history');
  const left: Mark[] = [];
  let kept = 0;
  for (const mark of tabMarks) {
    if (mark.made && isUnused(ledger, mark)) {
      if (mark.tab === 'customers') {
        // The tab that says «here is a ledger» goes after the line in History.
        left.push(mark);
        continue;
      }
      if (mark.tab === 'policy') shape.unnameCell(AS_OF_NAME);
      shape.deleteSheet(mark.sheet);
      continue;
    }
    kept += removeColumns(ledger, mark, dayFromIso(since));
    if (mark.made) kept += 1;
    left.push(mark);
  }
  book.flush();
  log();
  for (const mark of [...left].reverse()) {
    if (mark.made && mark.tab === 'customers' && isUnused(ledger, mark)) shape.deleteSheet(mark.sheet);
    else shape.untag(mark.sheet, () => true);
  }
  return kept;
}

/** Deletes the tab's columns of the ledger's making, from the right; gives how many were kept. */
function removeColumns(ledger: Ledger, { tab, sheet }: Mark, since: Day | null): number {
  const { shape } = ledger.env;
  const made = ledger.marks.flatMap(({ column, position, ...mark }) => (mark.tab === tab && mark.made && column !== null && position !== null ? [{ column, position }] : []));
  shape.undress(sheet, made.map(({ position }) => position));
  let kept = 0;
  for (const { column, position } of [...made].sort((a, b) => b.position - a.position)) {
    if (isAsMade(ledger, tab, column, cellsOf(ledger, sheet, position), since)) shape.deleteColumn(sheet, position);
    else kept += 1;
  }
  return kept;
}

/** Nothing of the user's: no row below the header. The Policy tab is the ledger's own text. */
function isUnused(ledger: Ledger, { tab, sheet }: Mark): boolean {
  return tab === 'policy' || ledger.env.book.lastRow(sheet) <= 1;
}

function cellsOf(ledger: Ledger, sheet: SheetId, column: number): readonly Cell[] {
  const rows = ledger.env.book.lastRow(sheet) - 1;
  return rows < 1 ? [] : ledger.env.book.read(sheet, { row: 2, column, rows, columns: 1 }).map(([cell]) => cell ?? '').filter((cell) => cell !== '' && cell !== false);
}

/** Whether a column holds nothing but what the ledger itself wrote. */
function isAsMade(ledger: Ledger, tab: TabKey, column: ColumnKey, filled: readonly Cell[], since: Day | null): boolean {
  if (filled.length === 0 || columnOf(tab, column as never).owner === 'ledger') return true;
  if (column === 'id') return filled.every((cell) => idNumber(readText(cell)) !== null);
  if (column === 'enteredOn' || column === 'manualSince') {
    return since !== null && filled.every((cell) => {
      const day = readDay(cell, ledger.env.host.dayOfDate);
      return day.ok && day.value !== null && day.value >= since;
    });
  }
  return false;
}
