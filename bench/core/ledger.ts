import type { Ledger } from '../../src/app/open-ledger';
import type { Area, Book, BookShape, Cell, Host } from '../../src/app/ports';
import { wordsIn } from '../../src/commands/words';
import type { Day } from '../../src/domain/day';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { createDayReader } from '../../src/google/zone';
import { DEFAULT_POLICY_TAB } from '../../src/ledger/policy-tab';
import { asStored, blockOf, positionsOf, TABS, ZONE, type Arrays } from './arrays';

/** A ledger without a grid: reading gives arrays that lie ready, writing keeps what is handed over. */
export interface ArrayLedger {
  readonly ledger: Ledger;
  /** Every block that was read so far: the same arrays each time. */
  blocks(): readonly Cell[][][];
  /** The blocks written since the last call. */
  takeWritten(): WrittenBlock[];
  /** Milliseconds of CPU that laying blocks ready has taken: the host's work, not the ledger's. */
  laying(): number;
}

export interface WrittenBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** @param results what a regrade wrote into Customers before */
export function ledgerOver({ today, rows: typed }: Arrays, results: readonly WrittenBlock[] = []): ArrayLedger {
  const rows = { ...typed, customers: withResults(typed.customers, results) };
  const ready = new Map<string, Cell[][]>();
  let written: WrittenBlock[] = [];
  let laying = 0;
  const rowsOf = (sheet: number): Cell[][] => {
    const tab = TABS[sheet];
    if (tab === undefined) throw new Error(`There is no sheet ${String(sheet)}`);
    return rows[tab];
  };
  const read = (sheet: number, area: Area): Cell[][] => {
    const name = [sheet, area.row, area.column, area.rows, area.columns].join(':');
    let block = ready.get(name);
    if (block === undefined) {
      const before = process.cpuUsage();
      ready.set(name, block = blockOf(rowsOf(sheet), area));
      const { user, system } = process.cpuUsage(before);
      laying += (user + system) / 1000;
    }
    return block;
  };
  const book = {
    lastRow: (sheet: number) => rowsOf(sheet).length + 1,
    read,
    readOn: read,
    write: (_: number, row: number, column: number, cells: readonly (readonly Cell[])[]) => { written.push({ row, column, cells }); },
  } satisfies Partial<Book>;
  const host = { dayOfDate: createDayReader(ZONE) } satisfies Partial<Host>;
  const words = wordsIn('en');
  const ledger: Ledger = {
    // Only what decoding, deciding and encoding use is there; anything else ends the measurement with an error.
    env: { book: book as unknown as Book, shape: {} as BookShape, host: host as unknown as Host, words: () => words },
    marks: [], sheets: Object.fromEntries(TABS.map((tab, sheet) => [tab, sheet])),
    layout: { customers: positionsOf('customers'), purchases: positionsOf('purchases'), contacts: positionsOf('contacts') },
    today: today as Day, policy: DEFAULT_POLICY, policyTab: DEFAULT_POLICY_TAB, lang: 'en', words, issues: [],
  };
  return {
    ledger,
    blocks: () => [...ready.values()],
    laying: () => laying,
    takeWritten: () => {
      const taken = written;
      written = [];
      return taken;
    },
  };
}

/** Days come back as instants, as cells formatted so give them. */
function withResults(typed: readonly Cell[][], blocks: readonly WrittenBlock[]): Cell[][] {
  const rows = typed.map((row) => row.slice());
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      line.forEach((cell, along) => {
        const target = rows[row - 2 + down];
        if (target !== undefined) target[column - 1 + along] = asStored('customers', column + along, cell);
      });
    });
  }
  return rows;
}
