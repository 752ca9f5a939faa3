import { readText } from '../../ledger/read-text';
import { columnLetter } from '../../ledger/a1';
import type { Ledger } from '../open-ledger';
import { customersSheet } from '../workbook/customers-table';

/** Headers of the person's own columns that hold something in a row of Customers; a column without a header goes by its letter. */
export function ownColumnsOf(ledger: Ledger, row: number): readonly string[] {
  const { book } = ledger.env;
  const sheet = customersSheet(ledger);
  const columns = book.lastColumn(sheet);
  const positions = Object.values(ledger.layout.customers ?? {});
  const known = new Set(positions);
  // Nothing stands beside the ledger's own columns.
  if (columns === 0 || (columns <= Math.max(...positions) && columns === known.size)) return [];
  const [headers = []] = book.read(sheet, { row: 1, column: 1, rows: 1, columns });
  const [cells = []] = book.read(sheet, { row, column: 1, rows: 1, columns });
  return cells.flatMap((cell, at) => (known.has(at + 1) || cell === false || readText(cell) === '' ? [] : [readText(headers[at]) || columnLetter(at + 1)]));
}
