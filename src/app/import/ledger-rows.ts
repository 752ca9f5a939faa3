import { emptyCustomers } from '../../ledger/customer-row';
import { readText } from '../../ledger/read-text';
import type { LedgerRow, LedgerRows } from '../contract/ledger-rows';
import type { Env } from '../open-ledger';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { customersSheet, readCustomers } from '../workbook/customers-table';
import { readerPositions, readTable } from '../workbook/read-table';
import { stampCustomers } from '../workbook/stamp-customers';
import { fieldsOf, fieldValue } from './import-fields';

/** So many rows are handed out at once. */
const PART = 5000;
const FIRST_ROW = 2;

/**
 * A part of the customer list in full, for a page that compares it. Whoever has no id gets one, as from any command:
 * by nothing else can he be found again once rows have moved.
 * @param from how many rows were handed out before
 */
export function ledgerRows(env: Env, from: number): LedgerRows | Stop {
  return attempts(env, (ledger) => {
    const sheet = customersSheet(ledger);
    const total = Math.max(0, env.book.lastRow(sheet) - FIRST_ROW + 1);
    const count = Math.min(PART, total - from);
    const fields = fieldsOf(ledger);
    const next = from + count < total ? from + count : null;
    if (count <= 0) return { fields, rows: [], total, next: null };
    const table = readTable(env.book, sheet, ledger.layout.customers ?? {}, fields, FIRST_ROW + from, count);
    const isEmpty = emptyCustomers(readerPositions(table.index));
    const idAt = table.index.id ?? -1;
    const rows: LedgerRow[] = [];
    let nameless = false;
    table.rows.forEach((cells, at) => {
      if (isEmpty(cells)) return;
      const id = readText(cells[idAt]);
      nameless ||= id === '';
      rows.push({ id, row: table.firstRow + at, values: fields.map((key) => fieldValue(ledger, key, cells[table.index[key] ?? -1])) });
    });
    if (!nameless) return { fields, rows, total, next };
    stampCustomers(ledger, readCustomers(ledger, table.firstRow, count));
    return 'moved';
  });
}
