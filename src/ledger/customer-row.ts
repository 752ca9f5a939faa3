import type { Customer, Facts, ManualGrade } from '../domain/customer';
import type { Day } from '../domain/day';
import type { CellRead, DayOfDate } from './cell';
import { choiceReader, type ChoiceField, type ChoiceValue } from './choices';
import type { Issue } from './issue';
import type { ColumnKey } from './keys';
import { indexIn, type Positions } from './layout';
import { readDay } from './read-day';
import { readNumber } from './read-number';
import { readOpenText, readText } from './read-text';
import { rowIssues } from './row-issues';

/** One row of the Customers tab as the domain knows it. An unreadable cell is null (unknown) here and an issue there. */
export interface CustomerRow {
  /** '' when the row has none yet. */
  readonly id: string;
  readonly name: string;
  readonly customer: Customer;
  /** A manual grade stands there without its day: today is to be stamped. */
  readonly manualSinceDue: boolean;
  readonly issues: readonly Issue[];
}

export interface CustomerReaderOptions {
  readonly positions: Positions<'customers'>;
  /** 1-based position of the first cell of the rows handed in (a block may start further right); 1 when left out. */
  readonly first?: number;
  readonly dayOfDate: DayOfDate;
  /** From this number on a demand is large (policy). */
  readonly largeFrom: number;
}

/** The columns a regrade reads of every customer. */
export const CUSTOMER_INPUTS: readonly ColumnKey<'customers'>[] = [
  'id', 'name', 'enteredOn', 'need', 'demand', 'intention', 'knowledge', 'doubt', 'issue', 'saidYes', 'expectedClose',
  'power', 'authority', 'visited', 'credit', 'promised', 'snoozeUntil', 'doNotContact',
  'manualGrade', 'manualReason', 'manualSince', 'knownLastContact', 'knownLastPurchase', 'knownPurchases',
];

/** Tells whether a row of Customers is empty as far as the ledger goes: neither id nor name nor company. */
export function emptyCustomers(positions: Positions<'customers'>, first = 1): (cells: readonly unknown[]) => boolean {
  const [id, name, company] = [indexIn(positions, 'id', first), indexIn(positions, 'name', first), indexIn(positions, 'company', first)];
  return (cells) => readText(cells[id]) === '' && readText(cells[name]) === '' && readText(cells[company]) === '';
}

/**
 * A reader for rows of the Customers tab: `(cells, row) => CustomerRow`, `row` being the 1-based row of the sheet.
 * Made once and called for every row, so that 28,000 rows take milliseconds.
 */
export function customerReader({ positions, first = 1, dayOfDate, largeFrom }: CustomerReaderOptions): (cells: readonly unknown[], row: number) => CustomerRow {
  const issues = rowIssues('customers', positions);
  const at = (key: ColumnKey<'customers'>): number => indexIn(positions, key, first);
  const take = <T>(read: CellRead<T>, column: ColumnKey<'customers'>, cell: unknown, field: ChoiceField | null = null): T | null => {
    if (read.ok) return read.value;
    issues.add(read.code, column, cell, field);
    return null;
  };
  const day = (key: ColumnKey<'customers'>): Read<Day | null> => {
    const index = at(key);
    return index < 0 ? nothing : (cells) => {
      const cell = cells[index];
      return cell === '' ? null : take(readDay(cell, dayOfDate), key, cell);
    };
  };
  const choice = <F extends ChoiceField>(key: ColumnKey<'customers'>, field: F): Read<ChoiceValue<F> | null> => {
    const index = at(key);
    const read = choiceReader(field);
    return index < 0 ? nothing : (cells) => {
      const cell = cells[index];
      return cell === '' ? null : take(read(cell), key, cell, field);
    };
  };
  const text = (key: ColumnKey<'customers'>, read = readText): Read<string> => {
    const index = at(key);
    return index < 0 ? () => '' : (cells) => read(cells[index], dayOfDate);
  };
  const demandAt = at('demand');
  const readDemand = choiceReader('demand');
  const demand = (cells: readonly unknown[]): Facts['demand'] => {
    const cell = cells[demandAt];
    if (cell === '' || cell === undefined) return null;
    const word = readDemand(cell);
    if (word.ok) return word.value;
    const amount = readNumber(cell);
    if (!amount.ok || amount.value === null || amount.value < 0) return take<null>({ ok: false, code: 'notAChoice' }, 'demand', cell, 'demand');
    return amount.value === 0 ? 'none' : amount.value >= largeFrom ? 'large' : 'small';
  };
  const visitedAt = at('visited');
  const readYes = choiceReader('yes');
  const visited = (cells: readonly unknown[]): boolean => {
    const cell = cells[visitedAt];
    if (cell === '' || cell === undefined) return false;
    const word = readYes(cell);
    if (word.ok) return word.value === 'yes';
    // Any date will do, even one without its year: that there was a visit is all that counts.
    const when = readDay(cell, dayOfDate);
    if (when.ok || when.code === 'dayWithoutYear' || when.code === 'dayAmbiguous') return true;
    return take<boolean>({ ok: false, code: 'notAChoice' }, 'visited', cell, 'yes') ?? false;
  };
  const countAt = at('knownPurchases');
  const count = (cells: readonly unknown[]): number | null => {
    const cell = cells[countAt];
    if (cell === '' || cell === undefined) return null;
    const read = readNumber(cell);
    return take(read.ok && read.value !== null && (read.value < 0 || !Number.isInteger(read.value)) ? { ok: false, code: 'notANumber' } as const : read, 'knownPurchases', cell);
  };
  const id = text('id');
  const name = text('name');
  const company = text('company');
  const manualGrade = choice('manualGrade', 'grade');
  const manualReason = text('manualReason');
  const manualSince = day('manualSince');
  const manual = (cells: readonly unknown[]): ManualGrade | null => {
    const grade = manualGrade(cells);
    return grade === null ? null : { grade, reason: manualReason(cells), since: manualSince(cells) };
  };
  const intention = choice('intention', 'intention');
  const knowledge = choice('knowledge', 'knowledge');
  const doubt = text('doubt', readOpenText);
  const issueText = text('issue', readOpenText);
  const saidYes = choice('saidYes', 'yes');
  const expectedClose = day('expectedClose');
  const power = choice('power', 'power');
  const authority = choice('authority', 'authority');
  const need = choice('need', 'need');
  const credit = choice('credit', 'credit');
  const lastContact = day('knownLastContact');
  const lastPurchase = day('knownLastPurchase');
  const enteredOn = day('enteredOn');
  const promised = day('promised');
  const snoozeUntil = day('snoozeUntil');
  const doNotContact = choice('doNotContact', 'yes');

  return (cells, row) => {
    const called = name(cells) || company(cells);
    const own = id(cells);
    const customer: Customer = {
      facts: {
        intention: intention(cells), knowledge: knowledge(cells), doubt: doubt(cells), issue: issueText(cells),
        saidYes: saidYes(cells) === 'yes', expectedClose: expectedClose(cells), power: power(cells), authority: authority(cells),
        need: need(cells), demand: demandAt < 0 ? null : demand(cells), visited: visitedAt >= 0 && visited(cells), credit: credit(cells),
      },
      known: knownOf(lastContact(cells), lastPurchase(cells), countAt < 0 ? null : count(cells)),
      manual: manual(cells),
      enteredOn: enteredOn(cells),
      promised: promised(cells),
      snoozeUntil: snoozeUntil(cells),
      doNotContact: doNotContact(cells) === 'yes',
    };
    if (called === '') issues.add('nameMissing', 'name', '');
    const manualSinceDue = customer.manual !== null && customer.manual.since === null;
    return { id: own, name: called, customer, manualSinceDue, issues: issues.take(row, called || own) };
  };
}

/** Most customers have nothing known from before: they share it. */
function knownOf(lastContact: Day | null, lastPurchase: Day | null, purchases: number | null): Customer['known'] {
  return lastContact === null && lastPurchase === null && purchases === null ? NOTHING_KNOWN : { lastContact, lastPurchase, purchases };
}

const NOTHING_KNOWN: Customer['known'] = { lastContact: null, lastPurchase: null, purchases: null };

type Read<T> = (cells: readonly unknown[]) => T;
const nothing = (): null => null;
