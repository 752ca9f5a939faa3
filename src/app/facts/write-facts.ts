import type { ColumnKey, TabKey } from '../../ledger/keys';
import { columnOf } from '../../ledger/columns/of-tab';
import { readText } from '../../ledger/read-text';
import { looksLikeTypedInput, neutralise } from '../../ledger/text-safety';
import type { Ledger } from '../open-ledger';
import type { Cell, SheetId } from '../ports';
import { writeColumns } from '../workbook/write-columns';
import { displacedCell } from './displaced';

/** A row of Customers or Profiles in which facts are written. */
export interface FactRow<T extends 'customers' | 'profiles' = 'customers' | 'profiles'> {
  readonly tab: T;
  readonly sheet: SheetId;
  /** 1-based. */
  readonly row: number;
  readonly customerId: string;
  /** The cells as they were read. */
  cell(key: ColumnKey<T>): Cell;
}

/** Facts that were written, and their columns from before: what is needed should rows have moved meanwhile. */
export interface WrittenFacts {
  readonly facts: readonly WrittenFact[];
  readonly at: FactRow;
}

/** A cell that is to hold something else. */
export interface CellWrite {
  readonly key: string;
  readonly cell: Cell;
}

interface WrittenFact {
  readonly position: number;
  readonly cell: Cell;
  /** The column from row 2 on. */
  readonly before: readonly Cell[];
}

/**
 * Writes facts into a row, and into nothing else. The columns are read whole just before: should a person sort at this
 * very moment, whoever stands in the row then gets back what was overwritten (`putBack`).
 * @param widest so many columns side by side are read in one call, and those in between along with them
 * @returns `moved` = something else stands in the cells than a moment ago: nothing was written
 */
export function writeFacts(ledger: Ledger, at: FactRow, writes: readonly CellWrite[], widest = WIDEST): WrittenFacts | 'moved' {
  const { book } = ledger.env;
  const placed = writes.flatMap((write) => {
    const position = positionOf(ledger, at.tab, write.key);
    return position === undefined ? [] : [{ ...write, position }];
  }).sort((a, b) => a.position - b.position);
  const columns = readColumns(ledger, at.sheet, placed.map(({ position }) => position), widest);
  const facts = placed.map(({ position, cell }): WrittenFact => ({ position, cell, before: columns.get(position) ?? [] }));
  const stands = placed.every(({ key }, index) => sameCell(facts[index]?.before[at.row - FIRST] ?? '', at.cell(key as ColumnKey<typeof at.tab>)));
  if (!stands) return 'moved';
  for (const { key, cell, position } of placed) {
    // A day shows as one only where the column is one: a column of the user's own may have any format.
    const own = ledger.marks.some((mark) => mark.made && mark.tab === at.tab && mark.column === key);
    if (typeof cell === 'number' && !own && typeof at.cell(key as ColumnKey<typeof at.tab>) !== 'object') {
      book.setFormat(at.sheet, { row: at.row, column: position, rows: 1, columns: 1 }, formatOf(at.tab, key));
    }
  }
  writeColumns(book, at.sheet, at.row, facts.map(({ position, cell }) => ({ position, rows: [0], cell: () => cell })), facts.length);
  return { facts, at };
}

/** Writes cells of a row and looks whether it was the right one; where it was not, all is put right again. */
export function writeRow(ledger: Ledger, at: FactRow, writes: readonly CellWrite[], widest = WIDEST): 'kept' | 'moved' {
  const written = writeFacts(ledger, at, writes, widest);
  if (written === 'moved') return 'moved';
  if (!stillThere(ledger, written)) {
    putBack(ledger, written);
    return 'moved';
  }
  keepText(ledger, written);
  return 'kept';
}

/** Text that a cell has made something else of is written again behind an apostrophe. For a row that stands where it stood. */
export function keepText(ledger: Ledger, written: WrittenFacts): void {
  const { facts, at } = written;
  const { book } = ledger.env;
  for (const { position, cell } of facts) {
    if (typeof cell !== 'string' || !looksLikeTypedInput(cell)) continue;
    const [now] = book.read(at.sheet, { row: at.row, column: position, rows: 1, columns: 1 });
    if (now?.[0] === cell) continue;
    // Sorted since, what stands there is somebody else's.
    if (!stillThere(ledger, written)) return;
    book.write(at.sheet, at.row, position, [[neutralise(cell)]]);
  }
}

/** Whether the row in which facts were written is still the customer's. */
export function stillThere(ledger: Ledger, { at }: WrittenFacts): boolean {
  const column = idColumn(ledger, at.tab);
  if (column === undefined) return true;
  const [cells] = ledger.env.book.read(at.sheet, { row: at.row, column, rows: 1, columns: 1 });
  return readText(cells?.[0]) === at.customerId;
}

/** Rows have moved while facts were written: whoever had not been meant gets back what stood there. */
export function putBack(ledger: Ledger, { facts, at }: WrittenFacts): void {
  const { book } = ledger.env;
  const column = idColumn(ledger, at.tab);
  if (column === undefined) return;
  const row = book.findRow(at.sheet, column, at.customerId);
  const columns = readColumns(ledger, at.sheet, facts.map(({ position }) => position), WIDEST);
  for (const { position, cell, before } of facts) {
    const now = columns.get(position) ?? [];
    if (row === at.row || (row !== null && holds(ledger, now[row - FIRST], cell))) continue;
    if (!holds(ledger, now[at.row - FIRST], cell)) continue;
    book.write(at.sheet, at.row, position, [[displacedCell(before, now, at.row - FIRST)]]);
  }
}

/** The first row below the headers. */
const FIRST = 2;
/** So many columns side by side are read in one call; what is chosen in a talk stands within. */
const WIDEST = 12;

function readColumns(ledger: Ledger, sheet: SheetId, positions: readonly number[], widest: number): ReadonlyMap<number, readonly Cell[]> {
  const found = new Map<number, readonly Cell[]>();
  const left = [...positions];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const from = first;
    const block = [from];
    while (left[0] !== undefined && left[0] - from < widest) block.push(left.shift() ?? from);
    const rows = ledger.env.book.readDown(sheet, FIRST, from, (block[block.length - 1] ?? from) - from + 1);
    for (const position of block) found.set(position, rows.map((cells) => cells[position - from] ?? ''));
  }
  return found;
}

function positionOf(ledger: Ledger, tab: TabKey, key: string): number | undefined {
  return (ledger.layout[tab] as Readonly<Partial<Record<string, number>>> | undefined)?.[key];
}

function idColumn(ledger: Ledger, tab: FactRow['tab']): number | undefined {
  return tab === 'customers' ? ledger.layout.customers?.id : ledger.layout.profiles?.customerId;
}

function formatOf(tab: FactRow['tab'], key: string): string {
  return columnOf(tab, key as ColumnKey<typeof tab>).format;
}

/** Whether a cell holds what was written: a day comes back as a date, a text may have become something else. */
function holds(ledger: Ledger, now: Cell | undefined, written: Cell): boolean {
  const { dayOfDate } = ledger.env.host;
  if (typeof now === 'object') return typeof written === 'number' ? dayOfDate(now) === written : readText(now, dayOfDate) === readText(written, dayOfDate);
  return readText(now) === readText(written, dayOfDate) || (typeof written === 'string' && looksLikeTypedInput(written) && now !== undefined && now !== '');
}

function sameCell(a: Cell, b: Cell): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a.getTime() === b.getTime());
}
