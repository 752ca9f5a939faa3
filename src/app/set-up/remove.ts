import { dayFromIso } from '../../domain/day';
import type { Day } from '../../domain/day';
import { columnOf } from '../../ledger/columns/of-tab';
import { idNumber } from '../../ledger/ids';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import { readDay } from '../../ledger/read-day';
import { readText } from '../../ledger/read-text';
import type { Mark } from '../workbook/marks';
import { markText } from '../workbook/marks';
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
  for (const { tab, sheet, made } of [...left].reverse()) shape.untag(sheet, (value) => tab !== 'customers' || value !== markText(tab, null, made));
  book.flush();
  log();
  finishRemoval(ledger);
  return kept;
}

/** Takes away the last thing that says «here is a ledger». */
export function finishRemoval(ledger: Ledger): void {
  const mark = ledger.marks.find(({ tab, column }) => tab === 'customers' && column === null);
  if (mark === undefined) return;
  if (mark.made && isUnused(ledger, mark)) ledger.env.shape.deleteSheet(mark.sheet);
  else ledger.env.shape.untag(mark.sheet, () => true);
}

/**
 * Deletes the tab's columns of the ledger's making, from the right, Manual since last: it says which manual grades were
 * taken over, also when this was cut off and runs again. Gives how many were kept.
 */
function removeColumns(ledger: Ledger, { tab, sheet }: Mark, since: Day | null): number {
  const { shape } = ledger.env;
  const made = ledger.marks.flatMap(({ column, position, ...mark }) => (mark.tab === tab && mark.made && column !== null && position !== null ? [{ column, position }] : []));
  shape.undress(sheet, made.map(({ position }) => position));
  const sinceAt = made.find(({ column }) => column === 'manualSince')?.position ?? null;
  const deleted: number[] = [];
  for (const { column, position } of [...made].sort((a, b) => Number(a.column === 'manualSince') - Number(b.column === 'manualSince') || b.position - a.position)) {
    const now = position - deleted.filter((other) => other < position).length;
    const cells = columnCells(ledger, sheet, now);
    const asMade = column === 'manualGrade' && sinceAt !== null
      ? areOfDay(ledger, cells, columnCells(ledger, sheet, sinceAt - deleted.filter((other) => other < sinceAt).length), since)
      : isAsMade(ledger, tab, column, cells.filter((cell) => cell !== '' && cell !== false), since);
    if (!asMade) continue;
    shape.deleteColumn(sheet, now);
    deleted.push(position);
  }
  return made.length - deleted.length;
}

/** Nothing of the user's: no row below the header. The Policy tab is the ledger's own text. */
function isUnused(ledger: Ledger, { tab, sheet }: Mark): boolean {
  // The plan and the review can be made anew at any time, and what was ticked stands in the contact log: only columns of the user's own keep them.
  if (tab === 'followUps' || tab === 'review') return !holdsOwnColumn(ledger, tab, sheet);
  return tab === 'policy' || ledger.env.book.lastRow(sheet) <= 1;
}

/** Whether something stands in a column of the user's own, wherever between the ledger's they have put it. */
function holdsOwnColumn(ledger: Ledger, tab: TabKey, sheet: SheetId): boolean {
  const own = new Set(ledger.marks.flatMap((mark) => (mark.tab === tab && mark.position !== null ? [mark.position] : [])));
  return ledger.env.book.readAll(sheet).some((cells) => cells.some((cell, at) => cell !== '' && !own.has(at + 1)));
}

function columnCells(ledger: Ledger, sheet: SheetId, column: number): readonly Cell[] {
  const rows = ledger.env.book.lastRow(sheet) - 1;
  return rows < 1 ? [] : ledger.env.book.read(sheet, { row: 2, column, rows, columns: 1 }).map(([cell]) => cell ?? '');
}

/** Whether every manual grade was taken over on the day of the set-up: one that was given later is somebody's work. */
function areOfDay(ledger: Ledger, grades: readonly Cell[], days: readonly Cell[], since: Day | null): boolean {
  return grades.every((grade, at) => {
    const day = readDay(days[at] ?? '', ledger.env.host.dayOfDate);
    return grade === '' || (day.ok && day.value !== null && day.value === since);
  });
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
