import { readText } from '../../ledger/read-text';
import { customersSheet } from '../workbook/customers-table';
import type { Ledger } from '../open-ledger';
import { readWhole } from '../workbook/read-table';

/** Whether an address is one of a customer's: the digest goes to the seller only, never to the customer (policy §8). */
export function isCustomersAddress(ledger: Ledger, address: string): boolean {
  const wanted = folded(address);
  const { rows, index } = readWhole<'customers'>(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, ['email']);
  const at = index.email;
  return at !== undefined && rows.some((cells) => readText(cells[at]).split(/[\s,;]+/).some((each) => folded(each) === wanted));
}

function folded(address: string): string {
  return address.normalize('NFKC').trim().toLowerCase();
}
