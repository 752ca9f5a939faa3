import { columnOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import type { CellsOfTab, ColumnOfTab } from './cells-of-tab';
import { textUnder } from './cells-of-tab';

/** A column that is filled for so few customers that it says nothing 「抓住關鍵,剔除無關信息」. */
export interface SeldomFilled {
  readonly column: ColumnOfTab;
  readonly filled: number;
  readonly of: number;
}

const FEWEST_CUSTOMERS = 20;
const SHARE = 0.05;

/** The columns of Customers that a person fills in for less than 5 %; what is rare by its nature, and what was never begun, is left alone. */
export function seldomFilled(cells: CellsOfTab<'customers'>): readonly SeldomFilled[] {
  const name = textUnder(cells, 'name');
  const company = textUnder(cells, 'company');
  const rows = cells.rows.filter((row) => name(row) !== '' || company(row) !== '');
  if (rows.length < FEWEST_CUSTOMERS) return [];
  return cells.columns.filter(isDescription).flatMap((column) => {
    const filled = rows.reduce((count, row) => count + (isBlank(row[column.position - 1]) ? 0 : 1), 0);
    return filled > 0 && filled < rows.length * SHARE ? [{ column, filled, of: rows.length }] : [];
  });
}

function isDescription({ key, header }: ColumnOfTab<'customers'>): boolean {
  return key === null ? header !== '' : columnOf('customers', key).owner === 'user' && !RARE.has(key);
}

/** What only some customers can have: an empty cell there says as much as a filled one. */
const RARE: ReadonlySet<ColumnKey<'customers'>> = new Set<ColumnKey<'customers'>>([
  'doubt', 'issue', 'saidYes', 'expectedClose', 'promised', 'snoozeUntil', 'doNotContact', 'manualGrade', 'manualReason', 'manualSince',
  'credit', 'introducedBy', 'knownLastContact', 'knownLastPurchase', 'knownPurchases', 'visited', 'psychology', 'psychologySignals', 'latentNeed', 'intention', 'power',
]);

function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null || cell === false || (typeof cell === 'string' && cell.trim() === '');
}
