import { emptyCustomers } from '../../ledger/customer-row';
import { readText } from '../../ledger/read-text';
import type { ExportInput } from '../contract/export';
import type { Ledger } from '../open-ledger';
import { customersSheet } from '../workbook/customers-table';
import { readWhole, readerPositions } from '../workbook/read-table';

/** A customer's row as it was read: what it holds later is checked against the id. */
export interface ExportedCustomer {
  /** 1-based. */
  readonly row: number;
  /** '' until one is given. */
  readonly id: string;
}

/** Everybody on the list, in the order of the sheet. */
export function everybody(ledger: Ledger): readonly ExportedCustomer[] {
  const { firstRow, rows, index } = readWhole(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, ['id', 'name', 'company']);
  const isEmpty = emptyCustomers(readerPositions(index));
  const idAt = index.id ?? -1;
  return rows.flatMap((cells, at) => (isEmpty(cells) ? [] : [{ row: firstRow + at, id: readText(cells[idAt]) }]));
}

/** Those of them who are meant; none where it cannot be told who that is. */
export function meant(ledger: Ledger, all: readonly ExportedCustomer[], rows: ExportInput['rows']): readonly ExportedCustomer[] {
  if (rows === 'all') return all;
  if (rows === 'selected') {
    const { shape } = ledger.env;
    const sheet = customersSheet(ledger);
    const blocks = shape.activeSheet().id === sheet ? shape.selectedRows(sheet) : [];
    return all.filter(({ row }) => blocks.some((block) => row >= block.row && row < block.row + block.rows));
  }
  const shown = letThrough(ledger, all);
  return shown === null || shown === 'unknown' ? [] : shown;
}

/** Whom the filter of the tab lets through; null where nothing is filtered, `unknown` where it cannot be told. */
export function letThrough(ledger: Ledger, all: readonly ExportedCustomer[]): readonly ExportedCustomer[] | 'unknown' | null {
  const first = all[0]?.row ?? 2;
  const shown = ledger.env.shape.shownRows(customersSheet(ledger), first, (all[all.length - 1]?.row ?? first) - first + 1);
  return shown === null || shown === 'unknown' ? shown : all.filter(({ row }) => shown[row - first] === true);
}
