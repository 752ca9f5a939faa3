import { emptyCustomers } from '../../ledger/customer-row';
import { keysOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { Area, Cell } from '../ports';
import { customersSheet } from '../workbook/customers-table';
import type { Table } from '../workbook/read-table';
import { readerPositions, readWhole } from '../workbook/read-table';

/** The customer list, all columns of the ledger's. */
export interface WholeList {
  readonly table: Table<'customers'>;
  /** The place in the table of everybody whose id stands there once. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Somebody has no id yet. */
  readonly nameless: boolean;
}

export function readList(ledger: Ledger): WholeList {
  const table = readWhole(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, keysOf('customers'));
  const isEmpty = emptyCustomers(readerPositions(table.index));
  const rowOf = new Map<string, number>();
  const twice = new Set<string>();
  let nameless = false;
  table.rows.forEach((cells, at) => {
    const id = readText(cells[table.index.id ?? -1]);
    if (id === '') nameless ||= !isEmpty(cells);
    else if (rowOf.has(id)) twice.add(id);
    else rowOf.set(id, at);
  });
  for (const id of twice) rowOf.delete(id);
  return { table, rowOf, nameless };
}

/** What stands in the memo of a row that is being taken off the list. */
export function takeOffMark(batch: string): string {
  return `undo ${batch}`;
}

/**
 * Takes customers off the list: their cells in the columns that the ledger knows are emptied, those of the user's own stay.
 * First the rows are marked in the memo, then all goes but the id, then the id, then the mark: cut off anywhere, the marks
 * tell the next attempt whom it was about.
 * @param leaving places in the table
 * @returns `moved` = rows moved meanwhile; whoever lost something by it has it again
 */
export function takeOff(ledger: Ledger, list: WholeList, leaving: readonly number[], mark: string): 'kept' | 'moved' {
  if (leaving.length === 0) return 'kept';
  const { index } = list.table;
  const filled = keysOf('customers').filter((key) => index[key] !== undefined && leaving.some((at) => list.table.rows[at]?.[index[key] ?? -1] !== ''));
  const steps: readonly (readonly [readonly ColumnKey<'customers'>[], Cell])[] = [
    [index.memo === undefined ? [] : ['memo'], mark],
    [filled.filter((key) => key !== 'id' && key !== 'memo'), ''],
    [filled.filter((key) => key === 'id'), ''],
    [index.memo === undefined ? [] : ['memo'], ''],
  ];
  const gone = new Set(leaving.map((at) => readText(list.table.rows[at]?.[index.id ?? -1])));
  for (const [keys, value] of steps) {
    if (keys.length === 0) continue;
    fill(ledger, list.table, leaving, keys, value);
    if (!mended(ledger, list, gone, keys, leaving, value)) return 'moved';
  }
  return 'kept';
}

/** So many blocks are filled in one call. */
const MOST_FILLED = 200;

function fill(ledger: Ledger, table: Table<'customers'>, places: readonly number[], keys: readonly ColumnKey<'customers'>[], value: Cell): void {
  const { book } = ledger.env;
  const columns = runsOf(keys.flatMap((key) => ledger.layout.customers?.[key] ?? []));
  const areas: readonly Area[] = runsOf(places).flatMap((rows) => columns.map((run) => ({ row: table.firstRow + rows.first, column: run.first, rows: rows.count, columns: run.count })));
  for (let from = 0; from < areas.length; from += MOST_FILLED) book.fill(customersSheet(ledger), areas.slice(from, from + MOST_FILLED), value);
}

/**
 * Whether everybody stands where they stood. If not, whoever was emptied by mistake gets back what he had: known by his
 * id, or, where the id was emptied, by everything else.
 */
function mended(ledger: Ledger, { table, rowOf }: WholeList, gone: ReadonlySet<string>, keys: readonly ColumnKey<'customers'>[], leaving: readonly number[], value: Cell): boolean {
  const { book } = ledger.env;
  const sheet = customersSheet(ledger);
  const positions = ledger.layout.customers ?? {};
  const idAt = table.index.id ?? -1;
  const without = new Set(keys.includes('id') || value === '' && keys.includes('memo') ? leaving : []);
  const ids = book.readDown(sheet, table.firstRow, positions.id ?? 1, 1).map(([cell]) => readText(cell));
  if (table.rows.every((cells, at) => (ids[at] ?? '') === (without.has(at) ? '' : readText(cells[idAt])))) return true;
  const now = readList(ledger);
  const signed = (cells: readonly Cell[], index: Table<'customers'>['index']): string => JSON.stringify(keysOf('customers').flatMap((key) => (key === 'id' || key === 'memo' ? [] : [String(cells[index[key] ?? -1] ?? '')])));
  const nobody = new Map<string, number>();
  if (keys.includes('id')) now.table.rows.forEach((cells, at) => { if (readText(cells[now.table.index.id ?? -1]) === '') nobody.set(signed(cells, now.table.index), at); });
  for (const [id, at] of rowOf) {
    if (gone.has(id)) continue;
    const before = table.rows[at] ?? [];
    const place = now.rowOf.get(id) ?? nobody.get(signed(before, table.index));
    if (place === undefined) continue;
    for (const key of keys) {
      const was = before[table.index[key] ?? -1] ?? '';
      const is = now.table.rows[place]?.[now.table.index[key] ?? -1] ?? '';
      const column = positions[key];
      if (column !== undefined && is === value && was !== value) book.write(sheet, now.table.firstRow + place, column, [[was]]);
    }
  }
  return false;
}

interface Run { readonly first: number; readonly count: number }

function runsOf(numbers: readonly number[]): readonly Run[] {
  return [...numbers].sort((a, b) => a - b).reduce<Run[]>((runs, number) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === number) runs[runs.length - 1] = { first: last.first, count: last.count + 1 };
    else runs.push({ first: number, count: 1 });
    return runs;
  }, []);
}
