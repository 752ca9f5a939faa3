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
  return regradeAfterWork(ledger, { day: DAYS.third, random: randomFrom(5), from: 0 });
}

/** On top of that day 5 % of the customers have bought: no mix changes more columns. */
export function regradeAfterASale(ledger: OpenLedger): RunOutcome {
  typePurchases(ledger, { day: DAYS.third, random: randomFrom(11), from: 0 }, Math.round(ledger.size * 0.05));
  return regraded(ledger);
}

/** A day as a salesperson has it: as much work as on the busy day, among the prospects at the end of the list. */
export function regradeAfterADayWithTheNewest(ledger: OpenLedger): RunOutcome {
  return regradeAfterWork(ledger, { day: DAYS.last, random: randomFrom(7), from: Math.round(ledger.size * 2 / 3) });
}

/** Customers whose row a regrade wrote. */
export function changedBy({ result }: RunOutcome): number {
  return (result as { readonly value: { readonly changed: number } }).value.changed;
}

function regraded({ sheet }: OpenLedger): RunOutcome {
  return ran(sheet, 'regradeAll');
}

/** Whom a day's work is with: customers from a place of the list on, evenly. */
interface Work {
  readonly day: string;
  readonly random: Random;
  readonly from: number;
}

function regradeAfterWork(ledger: OpenLedger, work: Work): RunOutcome {
  const share = ledger.size / 1000;
  ledger.sheet.setToday(work.day);
  for (let n = 0; n < Math.round(10 * share); n += 1) learnAFact(ledger, work);
  typeContacts(ledger, work, Math.round(9 * share));
  typePurchases(ledger, work, Math.round(6 * share));
  return regraded(ledger);
}

function learnAFact(ledger: OpenLedger, work: Work): void {
  const { random } = work;
  const at = placeIn(ledger, work);
  const [key, word] = random.pick([['intention', 'strong'], ['intention', 'some'], ['knowledge', 'enough'], ['issue', ''], ['doubt', ''], ['power', 'strong'], ['demand', 'large'], ['need', 'explicit'], ['saidYes', 'Yes'], ['visited', 'Yes']] as const);
  ledger.sheet.type(cellAt(ledger, 'customers', key, at), [[word]]);
}

function typePurchases(ledger: OpenLedger, work: Work, count: number): void {
  const { day, random } = work;
  const rows = Array.from({ length: count }, (): unknown[] => {
    const { name, id } = whom(ledger, work);
    return [name, day, id, 890 + random.below(9000), 'OK'];
  });
  typeLines(ledger, 'purchases', rows);
}

function typeContacts(ledger: OpenLedger, work: Work, count: number): void {
  const { day, random } = work;
  const rows = Array.from({ length: count }, (): unknown[] => {
    const { name, id } = whom(ledger, work);
    return [name, day, id, random.pick(['visit', 'call', 'message']), random.chance(0.8) ? 'Yes' : 'No', '', 'OK'];
  });
  typeLines(ledger, 'contacts', rows);
}

/** Every third line names the customer only, as a person types it. */
function whom(ledger: OpenLedger, work: Work): { readonly name: string; readonly id: string } {
  const at = placeIn(ledger, work);
  const name = String(ledger.sheet.values(cellAt(ledger, 'customers', 'name', at))[0]?.[0]);
  return { name, id: work.random.chance(0.33) ? '' : idAt(at) };
}

function placeIn({ size }: OpenLedger, { from, random }: Work): number {
  return from + random.below(size - from);
}

/** The columns that a person fills in stand at the left of both logs; a person types below the last line. */
function typeLines(ledger: OpenLedger, tab: 'purchases' | 'contacts', rows: readonly unknown[][]): void {
  const width = rows[0]?.length ?? 0;
  ledger.sheet.type(blockAt(ledger, tab, 'customer', ledger.lines[tab], rows.length, width), rows);
  ledger.lines[tab] += rows.length;
}
