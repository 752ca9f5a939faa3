import { readText } from '../ledger/read-text';
import type { IdFill, LogTab } from './lines';
import type { Ledger } from './open-ledger';
import { readTable } from './read-table';
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
  const top = Math.min(...fills.map((fill) => fill.row));
  const bottom = fills.reduce((last, fill) => Math.max(last, fill.row), 0);
  const positions = ledger.layout[tab] ?? {};
  const table = readTable<LogTab>(ledger.env.book, sheet, positions, ['customer', 'date', 'customerId', 'status', 'lineId'], top, bottom - top + 1);
  // The lines were read a while ago: a line that is no longer the one it was gets no id by its row.
  const stale = fills.some(({ row, name }) => {
    const cells = table.rows[row - top];
    return readText(cells?.[table.index.customer ?? -1]) !== name || readText(cells?.[table.index.customerId ?? -1]) !== '';
  });
  if (stale) return 'moved';
  const stamps = fills.map((fill) => ({ key: 'customerId' as const, at: fill.row - top, value: fill.id }));
  return writeStamps<LogTab>(ledger.env.book, sheet, positions, table, stamps, ['customer', 'date', 'customerId']);
}
