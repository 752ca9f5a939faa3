import type { Day } from '../../domain/day';
import type { ContactLine } from '../../ledger/contact-row';
import { contactReader } from '../../ledger/contact-row';
import { keysOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import type { Positions } from '../../ledger/layout';
import type { PurchaseLine } from '../../ledger/purchase-row';
import { purchaseReader } from '../../ledger/purchase-row';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { LogTab } from '../workbook/lines';
import { readTable, readerPositions } from '../workbook/read-table';
import { CELLS_A_CALL, costOf, rowWindows } from '../workbook/row-windows';

/** A line of a log, and its row. */
export interface Placed<L> {
  readonly row: number;
  readonly line: L;
}

/** Lines of one customer in one log. */
export interface LogLines<L> {
  /** All up to today that were not taken back, the latest first, as far as an overview knows them: the day, and what to change next time. */
  readonly all: readonly Placed<L>[];
  /** Some of them, whole. */
  whole(rows: readonly number[]): readonly Placed<L>[] | 'moved';
}

/** The talks of a customer; `moved` when lines moved between finding and reading them. */
export function talksOf(ledger: Ledger, id: string, most: number): LogLines<ContactLine> | 'moved' {
  return linesOf(ledger, 'contacts', id, most, ['date', 'customerId', 'status', 'changeNext'], (positions) => {
    const read = contactReader({ positions, dayOfDate: ledger.env.host.dayOfDate });
    return (cells, row) => {
      const { line, counts } = read(cells, row);
      return counts ? line : null;
    };
  });
}

/** The purchases of a customer, returned ones included. */
export function purchasesOf(ledger: Ledger, id: string, most: number): LogLines<PurchaseLine> | 'moved' {
  return linesOf(ledger, 'purchases', id, most, ['date', 'customerId', 'status'], (positions) => {
    const read = purchaseReader({ positions, dayOfDate: ledger.env.host.dayOfDate });
    return (cells, row) => {
      const { line } = read(cells, row);
      return line?.status === 'void' ? null : line;
    };
  });
}

type Reader<L> = (cells: readonly unknown[], row: number) => L | null;

/**
 * The lines of one customer are scattered over the log. A few are read as they are found; of many the days are read first,
 * in narrow columns, and then only those whole that are asked for.
 * @param most as many as that will be
 */
function linesOf<T extends LogTab, L extends { readonly day: Day }>(
  ledger: Ledger, tab: T, id: string, most: number, overview: readonly ColumnKey<T>[], reader: (positions: Positions<T>) => Reader<L>,
): LogLines<L> | 'moved' {
  const sheet = ledger.sheets[tab];
  const positions: Positions<T> = ledger.layout[tab] ?? ({} as Positions<T>);
  const column = (positions as Positions<LogTab>).customerId;
  if (sheet === undefined || column === undefined) return { all: [], whole: () => [] };
  const read = (rows: readonly number[], keys: readonly ColumnKey<T>[], columns: number): Placed<L>[] | 'moved' => {
    const lines: Placed<L>[] = [];
    for (const { first, last } of rowWindows(rows, columns)) {
      const gap = Math.floor(CELLS_A_CALL / (last - first + 1));
      const table = readTable<T>(ledger.env.book, sheet, positions, keys, first, last - first + 1, gap);
      const lineIn = reader(readerPositions(table.index));
      const idAt = (table.index as Positions<LogTab>).customerId ?? -1;
      for (const row of rows) {
        const cells = table.rows[row - first];
        if (cells === undefined) continue;
        if (readText(cells[idAt]) !== id) return 'moved';
        const line = lineIn(cells, row);
        if (line !== null && line.day <= ledger.today) lines.push({ row, line });
      }
    }
    return lines.sort((a, b) => b.line.day - a.line.day || b.row - a.row);
  };
  const rows = ledger.env.book.findRows(sheet, column, id);
  const keys = keysOf(tab);
  const width = Object.keys(positions).length;
  const atOnce = costOf(rowWindows(rows, width), width);
  // Days of all, then the latest: as a rule these stand at the end of the log.
  const inTwo = costOf(rowWindows(rows, overview.length), overview.length) + overview.length * CELLS_A_CALL + costOf(rowWindows(rows.slice(-most), width), width);
  const keepsAll = atOnce <= inTwo;
  const all = keepsAll ? read(rows, keys, width) : read(rows, overview, overview.length);
  if (all === 'moved') return 'moved';
  return { all, whole: (some) => (keepsAll ? all.filter(({ row }) => some.includes(row)) : read([...some].sort((a, b) => a - b), keys, width)) };
}
