import type { Decision } from '../../domain/decision';
import { keysOf } from '../../ledger/columns/of-tab';
import { readText } from '../../ledger/read-text';
import { lineNow } from '../follow-ups/line-now';
import type { Talk } from '../follow-ups/talks';
import type { Ledger } from '../open-ledger';
import type { CustomersTable, Entry } from '../workbook/customers-table';
import { readTable } from '../workbook/read-table';
import { writeColumns } from '../workbook/write-columns';

/** What a line is to say of the last talk; null = what it says already. */
export interface Told {
  readonly talk: Pick<Talk, 'day' | 'said'> | null;
  readonly changeNext: string | null;
}

/**
 * Gives the customer's line in the plan what holds now, as a tick does; its box stays as it is. Where there is no plan or
 * no line nothing is written, and what a person moves at this moment the next refresh puts right.
 */
export function rewriteLine(ledger: Ledger, customers: CustomersTable, entry: Entry, decision: Decision, told: Told): void {
  const { book } = ledger.env;
  const sheet = ledger.sheets.followUps;
  const positions = ledger.layout.followUps ?? {};
  if (sheet === undefined || positions.customerId === undefined) return;
  const row = book.findRow(sheet, positions.customerId, entry.id);
  if (row === null) return;
  const { index, rows: [cells = []] } = readTable(book, sheet, positions, keysOf('followUps'), row, 1, Infinity);
  const stands = (key: 'customerId' | 'changeNext' | 'lastTalk'): string => readText(cells[index[key] ?? -1]);
  if (stands('customerId') !== entry.id) return;
  const talk: Talk = { ...(told.talk ?? { day: null, said: '' }), changeNext: told.changeNext ?? stands('changeNext') };
  const columns = lineNow(ledger, 0, customers, entry, decision, talk)
    .map((column) => (column.position === positions.lastTalk && told.talk === null ? { ...column, cell: () => stands('lastTalk') } : column));
  writeColumns(book, sheet, row, columns, 1);
}
