import type { Forbidden } from '../../domain/data-quality/forbidden';
import { forbiddenHeader, forbiddenIn } from '../../domain/data-quality/forbidden';
import type { ColumnKey, TabKey } from '../../ledger/keys';
import type { CellsOfTab, ColumnOfTab } from './cells-of-tab';
import { holdsText } from './cells-of-tab';

/** What should not stand in a tab, by its place; never the text itself. `row` null = the whole column. */
export interface ForbiddenFound {
  readonly row: number | null;
  readonly column: ColumnOfTab;
  readonly what: Forbidden;
  /** Cells of the column, 1 for a single cell. */
  readonly filled: number;
}

/** Identity, card and account numbers and words of health in all texts of a tab 「剔除無關信息」「不隨意透露」. */
export function forbiddenData<T extends TabKey>(cells: CellsOfTab<T>): readonly ForbiddenFound[] {
  return cells.columns.filter((column) => holdsText(cells.tab, column)).flatMap((column) => inColumn(cells, column));
}

function inColumn<T extends TabKey>({ rows, firstRow }: CellsOfTab<T>, column: ColumnOfTab<T>): ForbiddenFound[] {
  const at = column.position - 1;
  const said = column.key === null ? forbiddenHeader(column.header) : null;
  if (said !== null) {
    const filled = rows.reduce((count, row) => count + (isBlank(row[at]) ? 0 : 1), 0);
    return filled === 0 ? [] : [{ row: null, column, what: said, filled }];
  }
  const notes = column.key === null || !NOT_OF_A_PERSON.has(column.key);
  const found: ForbiddenFound[] = [];
  rows.forEach((row, index) => {
    const cell = row[at];
    const what = typeof cell === 'string' ? forbiddenIn(cell, notes) : typeof cell === 'number' && cell > 1e13 ? forbiddenIn(String(cell), false) : null;
    if (what !== null) found.push({ row: firstRow + index, column, what, filled: 1 });
  });
  return found;
}

/** Here a word of health is somebody's business: a hospital, a maker of medicine, what was sold to them. */
const NOT_OF_A_PERSON: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'name', 'customer', 'company', 'title', 'phone', 'email', 'address', 'source', 'product', 'orderNo', 'introducedBy',
  'nature', 'size', 'sales', 'buyingVolume', 'rivals', 'partners', 'pastSuppliers', 'complaints', 'influence', 'basicSource', 'personSource', 'companySource',
]);

function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
