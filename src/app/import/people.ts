import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import { customersSheet } from '../workbook/customers-table';
import { readWhole } from '../workbook/read-table';

/** The rows in which each id stands on Customers, as they are now. */
export function peopleNow(ledger: Ledger): ReadonlyMap<string, readonly number[]> {
  const { rows, index, firstRow } = readWhole(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, ['id']);
  const people = new Map<string, number[]>();
  rows.forEach((cells, at) => {
    const id = readText(cells[index.id ?? -1]);
    const known = people.get(id);
    if (known !== undefined) known.push(firstRow + at);
    else if (id !== '') people.set(id, [firstRow + at]);
  });
  return people;
}
