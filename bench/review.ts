import type { RunOutcome } from '../local/headless/open-headless';
import { inventLedger, type InventedLedger } from './ledger/invent';
import { randomFrom } from './ledger/random';
import { cellAt, DAYS, idAt, ran, serialOf, type OpenLedger, type Opener } from './open-ledger';

/** What bringing the Review tab up to date costs. */
export interface ReviewCosts {
  /** The tab is made and filled. */
  readonly first: RunOutcome;
  readonly same: RunOutcome;
  /** After a day of talks. */
  readonly day: RunOutcome;
}

/** Contacts of a day. */
const TALKS_OF_A_DAY = 20;

/** On a ledger of `size` customers of whom many were introduced, with a self-review in every third talk. */
export function reviewCosts(opener: Opener, size: number): ReviewCosts {
  const ledger = opener.openWith(withReviews(inventLedger(size, serialOf(DAYS.first))));
  const first = reviewed(ledger);
  const same = reviewed(ledger);
  if (same.report.calls.writes > 0) throw new Error('A second review wrote something');
  typeTalks(ledger);
  const day = reviewed(ledger);
  if (day.report.calls.writes === 0) throw new Error('The review overlooked a day of talks');
  ledger.sheet.dispose();
  return { first, same, day };
}

function reviewed({ sheet }: OpenLedger): RunOutcome {
  return ran(sheet, 'reviewMonths');
}

/** What a seller writes down again and again, and what is said once. */
const SHORTFALLS = ['Talked too fast', 'No price list at hand', 'Did not ask who decides', 'Forgot the sample', 'Too late in the day', 'Let him talk about the rival', 'Did not know the manager’s name'];

function withReviews({ customers, purchases, contacts }: InventedLedger): InventedLedger {
  const random = randomFrom(41);
  return {
    purchases,
    customers: customers.map((row) => (random.chance(0.1) ? { ...row, introducedBy: random.pick(customers)['name'] ?? '' } : row)),
    contacts: contacts.map((row, at) => (random.chance(1 / 3) ? { ...row, fellShort: random.chance(0.6) ? random.pick(SHORTFALLS) : `Only once: ${String(at)}`, worked: 'Listened' } : row)),
  };
}

/** Talks at the end of the log, half of them with what fell short. */
function typeTalks(ledger: OpenLedger): void {
  for (let talk = 0; talk < TALKS_OF_A_DAY; talk += 1) {
    const cells = { customerId: idAt(Math.floor(ledger.size / 2) + talk), date: DAYS.first, reached: 'Yes', fellShort: talk % 2 === 0 ? SHORTFALLS[talk % SHORTFALLS.length] ?? '' : '' };
    for (const [key, value] of Object.entries(cells)) ledger.sheet.type(cellAt(ledger, 'contacts', key, ledger.lines.contacts + talk), [[value]]);
  }
}
