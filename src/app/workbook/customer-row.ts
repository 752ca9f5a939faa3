import type { Who } from '../contract/common';
import type { Ledger } from '../open-ledger';
import type { Stop } from '../stop';
import type { CustomersTable, Entry } from './customers-table';
import { customersSheet, findCustomerRow, readCustomers } from './customers-table';

/** A customer's row, read whole. */
export interface CustomerRow {
  readonly customers: CustomersTable;
  readonly entry: Entry;
}

/**
 * The row of a customer: where it was seen last, if he is still there, else by his id. `moved` when somebody else stood
 * there by the time it was read.
 */
export function customerRow(ledger: Ledger, { id, row }: Who): CustomerRow | Stop | 'moved' {
  const hinted = row === undefined ? null : rowAt(ledger, row);
  if (hinted?.entry.id === id) return hinted;
  const found = findCustomerRow(ledger, id);
  if (typeof found !== 'number') return found;
  const read = rowAt(ledger, found);
  return read?.entry.id === id ? read : 'moved';
}

/** Whoever stands in this row of Customers, null when nobody does. */
export function rowAt(ledger: Ledger, row: number): CustomerRow | null {
  if (row < 2) return null;
  try {
    const customers = readCustomers(ledger, row, 1, true);
    const [entry] = customers.entries;
    return entry === undefined ? null : { customers, entry };
  } catch (error) {
    // Rows were deleted since, and the grid ends before that.
    if (ledger.env.shape.maxRows(customersSheet(ledger)) < row) return null;
    throw error;
  }
}
