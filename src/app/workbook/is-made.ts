import type { Ledger } from '../open-ledger';

/** Whether the ledger made this column of Customers: then its cells are formatted as their kind; a column of the user's own may have any format. */
export function isMade({ marks }: Ledger, key: string): boolean {
  return marks.some((mark) => mark.made && mark.tab === 'customers' && mark.column === key);
}
