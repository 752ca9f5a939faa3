import { peopleOf, readAllCustomers, withOwnId } from '../../src/app/workbook/customers-table';
import { gradeFromLines } from '../../src/app/workbook/grade-entries';
import { readAllLines } from '../../src/app/workbook/lines';
import type { Cell } from '../../src/app/ports';
import { noMoves, writeGraded } from '../../src/app/workbook/write-results';
import { median } from '../median';
import { arraysOf } from './arrays';
import { cpuOf } from './cpu';
import { ledgerOver, type ArrayLedger } from './ledger';

/** Milliseconds of CPU: `cold` = the first time in this process, the others medians of a warm engine. */
export interface RegradeFigures {
  /** Everybody's first regrade: every result is new. */
  readonly cold: number;
  readonly warm: number;
  /** A regrade of what the first one left: everything is decided, nothing is written. */
  readonly again: number;
  /** Copying every block that the first regrade reads and writes, cell by cell. */
  readonly coldCopy: number;
  readonly warmCopy: number;
  /** Copying what the second reads. */
  readonly againCopy: number;
}

/** Enough for a warm engine, with small ledgers too. */
const ROWS = 250_000;

export function regradeFigures(size: number, day: string): RegradeFigures {
  const arrays = arraysOf(size, day);
  const first = ledgerOver(arrays);
  const cold = cpuOf(() => { regrade(first); }) - first.laying();
  const written = first.takeWritten();
  const cells = [...first.blocks(), ...written.map((block) => block.cells)];
  const coldCopy = cpuOf(() => { copy(cells); });
  const [warm, warmCopy] = medians(size, first, cells);
  const second = ledgerOver(arrays, written);
  regrade(second);
  if (second.takeWritten().length > 0) throw new Error('A second regrade on the same day wrote something');
  const [again, againCopy] = medians(size, second, second.blocks());
  return { cold, warm, again, coldCopy, warmCopy, againCopy };
}

function medians(size: number, ledger: ArrayLedger, cells: Blocks): readonly [number, number] {
  const runs = Math.max(5, Math.ceil(ROWS / size));
  // One after the other, so that neither pays for the other's garbage.
  const own = Array.from({ length: runs }, () => cpuOf(() => {
    regrade(ledger);
    ledger.takeWritten();
  }));
  const copying = Array.from({ length: runs }, () => cpuOf(() => { copy(cells); }));
  return [median(own), median(copying)];
}

/** What *regrade all* computes between its reads and its writes: the same functions in the same order. */
function regrade({ ledger }: ArrayLedger): void {
  const customers = readAllCustomers(ledger);
  const own = withOwnId(ledger, customers);
  const lines = readAllLines(ledger, peopleOf(customers.entries));
  const graded = gradeFromLines(ledger, customers, own.entries, lines);
  writeGraded(ledger, customers, graded, noMoves());
}

type Blocks = readonly (readonly (readonly Cell[])[])[];

function copy(blocks: Blocks): void {
  const copies: Cell[][][] = [];
  for (const block of blocks) {
    const rows: Cell[][] = [];
    for (const row of block) {
      const cells: Cell[] = [];
      for (const cell of row) cells.push(cell);
      rows.push(cells);
    }
    copies.push(rows);
  }
  // What nobody looks at may be left out by the engine.
  if (copies.length !== blocks.length) throw new Error('A block was not copied');
}
