import { readText } from '../../ledger/read-text';
import type { IdFill, LogTab } from './lines';
import type { Ledger } from '../open-ledger';
import { readTable, readWhole } from './read-table';
import { writeStamps } from './stamp';

/**
 * Writes the id of the customer into log lines that only name them: from then on the id rules, whatever happens to
 * the name.
 */
export function fillIds(ledger: Ledger, fills: readonly IdFill[]): 'kept' | 'moved' {
  const tabs: readonly LogTab[] = ['purchases', 'contacts'];
  const moved = tabs.map((tab) => fillTab(ledger, tab, fills.filter((fill) => fill.tab === tab)));
  return moved.includes('moved') ? 'moved' : 'kept';
}

function fillTab(ledger: Ledger, tab: LogTab, fills: readonly IdFill[]): 'kept' | 'moved' {
  const sheet = ledger.sheets[tab];
  const [first] = fills;
  if (sheet === undefined || first === undefined) return 'kept';
  const positions = ledger.layout[tab] ?? {};
  const keys = ['customer', 'date', 'customerId', 'status', 'lineId'] as const;
  const { book } = ledger.env;
  // A single line is read and written alone; where more is written, all lines are known and can be put right again.
  const table = fills.length === 1
    ? readTable<LogTab>(book, sheet, positions, keys, first.row, 1, Infinity)
    : readWhole<LogTab>(book, sheet, positions, keys);
  const top = table.firstRow;
  // The lines were read a while ago: a line that is no longer the one it was gets no id by its row.
  const stale = fills.some(({ row, name }) => {
    const cells = table.rows[row - top];
    return readText(cells?.[table.index.customer ?? -1]) !== name || readText(cells?.[table.index.customerId ?? -1]) !== '';
  });
  if (stale) return 'moved';
  const stamps = fills.map((fill) => ({ key: 'customerId' as const, at: fill.row - top, value: fill.id }));
  return writeStamps<LogTab>(ledger.env.book, sheet, positions, table, stamps, ['customer', 'date', 'customerId']);
}
