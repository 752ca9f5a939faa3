import type { ImportField } from '../app/contract/ledger-rows';
import type { FileCell } from '../files/table';
import type { Day } from '../domain/day';
import { columnOf } from '../ledger/columns/of-tab';
import { readableAs } from '../ledger/readable';
import { isMasked } from '../domain/privacy/masked';

/**
 * Whether a filled cell is not what a field holds, for judging a whole column: a phone has digits, a mail address an @, a
 * day or a choice can be read. Days that can be read two ways, or lack their year, count as days: better asked about one by one.
 */
export function unreadable(field: ImportField, cell: FileCell): boolean {
  if (typeof cell === 'string' && isMasked(cell)) return false;
  const { type } = columnOf('customers', field);
  if (typeof cell === 'string' && cell.length > MOST_LENGTH && type !== 'text') return true;
  if (field === 'phone') return !/\d{3}|\d[-\s.]\d/.test(String(cell).normalize('NFKC'));
  if (field === 'email') return !String(cell).normalize('NFKC').includes('@');
  if (field === 'manualGrade') return false;
  if (readableAs('customers', field, cell, noInstant)) return false;
  const isDay = field === 'visited' || type === 'day';
  return !(isDay && typeof cell === 'string' && DAY_AND_MONTH.test(cell.normalize('NFKC').trim()));
}

/** No day, number or chosen word is as long. */
const MOST_LENGTH = 200;
const DAY_AND_MONTH = /^\d{1,2}\s*[-/.月]\s*\d{1,2}\b/;

function noInstant(): Day {
  throw new Error('a file has no instants');
}
