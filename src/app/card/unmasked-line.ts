import type { Entry as HistoryEntry } from '../workbook/history';
import type { CustomerRow } from '../workbook/customer-row';

/** The line of History that says that the details of a customer were shown in full. */
export function unmaskedLine({ entry: { id, name } }: CustomerRow): HistoryEntry {
  return { customerId: id, customer: name, what: 'unmasked', from: '', to: '', reason: '' };
}
