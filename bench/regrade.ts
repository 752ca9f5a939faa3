import type { RunOutcome } from '../local/headless/open-headless';
import { randomFrom, type Random } from './ledger/random';
import { blockAt, cellAt, DAYS, idAt, ran, ranClean, type OpenLedger } from './open-ledger';

/** The whole ledger is graded for the first time. */
export function firstRegrade(ledger: OpenLedger): RunOutcome {
  return ranClean(ledger.sheet, 'regradeAll');
}

/** Nothing happened since the last regrade. */
export function unchangedRegrade(ledger: OpenLedger): RunOutcome {
  return regraded(ledger);
}

/** A night went by: follow-ups fall due, some have been silent for too long. */
export function regradeAfterANight(ledger: OpenLedger): RunOutcome {
  ledger.sheet.setToday(DAYS.second);
  return regraded(ledger);
}

/**
 * A night and a busy day with edits that onEdit missed: the night alone changes about half of 5 % of the customers; facts
 * learned, talks logged and purchases typed (some by name only) change the other half.
 */
export function regradeAfterABusyDay(ledger: OpenLedger): RunOutcome {
  const random = randomFrom(5);
  const share = ledger.size / 1000;
  ledger.sheet.setToday(DAYS.third);
  for (let n = 0; n < Math.round(10 * share); n += 1) learnAFact(ledger, random);
  typeContacts(ledger, random, Math.round(9 * share));
  typePurchases(ledger, random, Math.round(6 * share));
  return regraded(ledger);
}

/** On top of that day 5 % of the customers have bought: no mix changes more columns. */
export function regradeAfterASale(ledger: OpenLedger): RunOutcome {
  typePurchases(ledger, randomFrom(11), Math.round(ledger.size * 0.05));
  return regraded(ledger);
}

/** Customers whose row a regrade wrote. */
export function changedBy({ result }: RunOutcome): number {
  return (result as { readonly value: { readonly changed: number } }).value.changed;
}

function regraded({ sheet }: OpenLedger): RunOutcome {
  return ran(sheet, 'regradeAll');
}

function learnAFact(ledger: OpenLedger, random: Random): void {
  const at = random.below(ledger.size);
  const [key, word] = random.pick([['intention', 'strong'], ['intention', 'some'], ['knowledge', 'enough'], ['issue', ''], ['doubt', ''], ['power', 'strong'], ['demand', 'large'], ['need', 'explicit'], ['saidYes', 'Yes'], ['visited', 'Yes']] as const);
  ledger.sheet.type(cellAt(ledger, 'customers', key, at), [[word]]);
}

function typePurchases(ledger: OpenLedger, random: Random, count: number): void {
  const rows = Array.from({ length: count }, (): unknown[] => {
    const { name, id } = whom(ledger, random);
    return [name, DAYS.third, id, 890 + random.below(9000), 'OK'];
  });
  typeLines(ledger, 'purchases', rows);
}

function typeContacts(ledger: OpenLedger, random: Random, count: number): void {
  const rows = Array.from({ length: count }, (): unknown[] => {
    const { name, id } = whom(ledger, random);
    return [name, DAYS.third, id, random.pick(['visit', 'call', 'message']), random.chance(0.8) ? 'Yes' : 'No', '', 'OK'];
  });
  typeLines(ledger, 'contacts', rows);
}

/** Every third line names the customer only, as a person types it. */
function whom({ size, sheet, columns }: OpenLedger, random: Random): { readonly name: string; readonly id: string } {
  const at = random.below(size);
  const column = String.fromCharCode(65 + (columns.customers.get('name') ?? 0));
  const name = String(sheet.values(`Customers!${column}${String(at + 2)}`)[0]?.[0]);
  return { name, id: random.chance(0.33) ? '' : idAt(at) };
}

/** The columns that a person fills in stand at the left of both logs; a person types below the last line. */
function typeLines(ledger: OpenLedger, tab: 'purchases' | 'contacts', rows: readonly unknown[][]): void {
  const width = rows[0]?.length ?? 0;
  ledger.sheet.type(blockAt(ledger, tab, 'customer', ledger.lines[tab], rows.length, width), rows);
  ledger.lines[tab] += rows.length;
}
