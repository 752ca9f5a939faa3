import { isoFromDay } from '../../domain/day';
import type { DayOfDate } from '../../ledger/cell';
import { isBlank, isFormulaError } from '../../ledger/cell';
import { readChoice } from '../../ledger/choices';
import { columnOf } from '../../ledger/columns/of-tab';
import { readDay } from '../../ledger/read-day';
import { readNumber } from '../../ledger/read-number';
import { readPsychology } from '../../ledger/read-psychology';
import { readOpenText, readText } from '../../ledger/read-text';
import type { CustomerFact, Facts, FactKey, FactValue, ProfileFact } from '../contract/facts';
import type { Ledger } from '../open-ledger';
import type { CustomerRow } from '../workbook/customer-row';
import { CUSTOMER_FACTS, isCustomerFact, PROFILE_KEYS } from './fact-keys';
import type { ProfileRow } from './profile-row';

/** Everything the card shows of a customer, of the columns that the workbook has; nothing is masked. */
export function factsOf(ledger: Ledger, { customers: { table }, entry }: CustomerRow, profile: ProfileRow): Facts {
  const cells = table.rows[entry.at] ?? [];
  const facts: Partial<Record<FactKey, FactValue>> = {};
  for (const key of CUSTOMER_FACTS) {
    const at = table.index[key];
    if (at !== undefined) facts[key] = factValue(ledger, key, cells[at]);
  }
  for (const key of PROFILE_KEYS) if (ledger.layout.profiles?.[key] !== undefined) facts[key] = factValue(ledger, key, profile.cell(key));
  return facts;
}

/** What a cell says as the fact of its column. What cannot be read is shown as it stands, and is no value. */
export function factValue(ledger: Ledger, key: FactKey, cell: unknown): FactValue {
  const { dayOfDate } = ledger.env.host;
  if (isBlank(cell)) return BLANK;
  const unread: FactValue = { value: '', shown: readText(cell, dayOfDate) };
  if (isFormulaError(cell)) return unread;
  switch (key) {
    case 'doubt': case 'issue': return { value: readOpenText(cell, dayOfDate) };
    case 'demand': return demandValue(cell, ledger.policy.largeFrom) ?? unread;
    case 'visited': return visitedValue(cell, dayOfDate) ?? unread;
    case 'psychology': {
      const read = readPsychology(cell);
      return read.ok ? { value: read.value.join(',') } : unread;
    }
    default: return plainValue(key, cell, dayOfDate) ?? unread;
  }
}

const BLANK: FactValue = { value: '' };

function plainValue(key: CustomerFact | ProfileFact, cell: unknown, dayOfDate: DayOfDate): FactValue | null {
  const { type, choice } = isCustomerFact(key) ? columnOf('customers', key) : columnOf('profiles', key);
  if (choice !== null) {
    const read = readChoice(choice, cell);
    // «No» to a question that only a yes answers says as much as nothing.
    return read.ok ? { value: read.value === null || (choice === 'yes' && read.value === 'no') ? '' : read.value } : null;
  }
  if (type !== 'day') return { value: readText(cell, dayOfDate) };
  const read = readDay(cell, dayOfDate);
  return read.ok ? { value: read.value === null ? '' : isoFromDay(read.value) } : null;
}

/** A number is shown as it is, and means what it means for the grade. */
function demandValue(cell: unknown, largeFrom: number): FactValue | null {
  const word = readChoice('demand', cell);
  if (word.ok) return { value: word.value ?? '' };
  const amount = readNumber(cell);
  if (!amount.ok || amount.value === null || amount.value < 0) return null;
  return { value: amount.value === 0 ? 'none' : amount.value >= largeFrom ? 'large' : 'small', shown: String(amount.value) };
}

/** Any date is a visit, even one without its year. */
function visitedValue(cell: unknown, dayOfDate: DayOfDate): FactValue | null {
  const word = readChoice('yes', cell);
  if (word.ok) return { value: word.value === 'yes' ? 'yes' : '' };
  const when = readDay(cell, dayOfDate);
  if (when.ok) return when.value === null ? BLANK : { value: 'yes', shown: isoFromDay(when.value) };
  return when.code === 'dayWithoutYear' || when.code === 'dayAmbiguous' ? { value: 'yes', shown: readText(cell, dayOfDate) } : null;
}
