import { isBlank } from '../../ledger/cell';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { Stamp } from '../workbook/stamp';
import { writeStamps } from '../workbook/stamp';
import type { PlanTab } from './plan-tab';
import { readTickLineId } from './tick-line';
import { ownTick } from './ticks';

/**
 * Ticks of an older plan stand in the contact log: their lines are free for the next contact. Lines of nobody lose their
 * ids here, where a row that moved meanwhile is seen: an id on the wrong row would give somebody else's ticks to its owner.
 * @param gone rows of the table whose customers are not on the list any more
 */
export function clearTicks(ledger: Ledger, tab: PlanTab, gone: readonly number[]): 'kept' | 'moved' {
  const stamps: Stamp<'followUps'>[] = [];
  const { rows, index } = tab.table;
  const left = new Set(gone);
  for (const row of tab.rows) {
    const own = ownTick(row);
    const settled = left.has(row.at) || (own !== null && own.day < ledger.today);
    // A note that landed beside somebody else goes alone: what is ticked there is not of it.
    const keys = settled ? TICK_COLUMNS : own === null && row.logged !== '' ? ['logged' as const] : [];
    for (const key of keys) if (index[key] !== undefined) stamps.push({ key, at: row.at, value: '' });
  }
  // So does one in a row that is nobody's line: it was being inserted while the tick was noted.
  const listed = new Set([...tab.rows.map(({ at }) => at), ...tab.strays]);
  rows.forEach((cells, at) => {
    if (!listed.has(at) && readTickLineId(readText(cells[index.logged ?? -1])) !== null) stamps.push({ key: 'logged', at, value: '' });
  });
  // What is ticked in remains of a line was logged, else it would not be remains.
  for (const at of tab.strays) for (const key of TICK_COLUMNS) if (!isBlank(rows[at]?.[index[key] ?? -1])) stamps.push({ key, at, value: '' });
  const ticks = stamps.length;
  for (const at of [...gone, ...tab.strays]) if (!isBlank(rows[at]?.[index.customerId ?? -1])) stamps.push({ key: 'customerId', at, value: '' });
  const witness = stamps.length === ticks ? (['customerId'] as const) : (['customerId', 'plannedFor', 'customer', 'rank'] as const);
  return writeStamps<'followUps'>(ledger.env.book, tab.sheet, ledger.layout.followUps ?? {}, tab.table, stamps, witness);
}

const TICK_COLUMNS = ['done', 'outcome', 'logged'] as const;
