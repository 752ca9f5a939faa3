import type { HistoryLine } from '../../ledger/history-row';
import type { ColumnKey } from '../../ledger/keys';
import type { FactChange } from '../contract/facts';
import type { Ledger } from '../open-ledger';
import type { Stop } from '../stop';
import type { CustomersTable, Entry } from '../workbook/customers-table';
import { withCells } from '../workbook/customers-table';
import type { Graded } from '../workbook/grade-entries';
import type { Entry as HistoryEntry, HistoryEnd } from '../workbook/history';
import { appendLine, historyEnd, lastLines } from '../workbook/history';
import { idsStand, writeGraded, type Moves } from '../workbook/write-results';
import type { CustomerRow } from '../workbook/customer-row';
import type { PlannedFacts } from './plan-facts';
import { planFacts } from './plan-facts';
import type { FactRow } from './write-facts';
import { keepText, putBack, writeFacts } from './write-facts';

/** A customer as he is with some facts changed, before anything is written. */
export interface ChangedCustomer {
  readonly facts: PlannedFacts;
  readonly customers: CustomersTable;
  readonly entry: Entry;
}

/** @param logged what History has of this very save already */
export function changedCustomer(ledger: Ledger, found: CustomerRow, changes: readonly FactChange[], logged: readonly HistoryLine[]): ChangedCustomer | Stop | 'moved' {
  const row = factRow(found);
  const missing = changes.find(({ key }) => ledger.layout.customers?.[key as ColumnKey<'customers'>] === undefined);
  if (missing !== undefined) return { stop: 'columnMissing', tab: 'customers', column: missing.key };
  const facts = planFacts(ledger, changes, (key) => row.cell(key as ColumnKey<'customers'>), logged);
  const customers = withCells(ledger, found.customers, found.entry.at, new Map(facts.writes.map(({ key, cell }) => [key as ColumnKey<'customers'>, cell])));
  const [entry] = customers.entries;
  if (entry === undefined) return 'moved';
  return entry.name === '' && found.entry.name !== '' ? { stop: 'nameGone' } : { facts, customers, entry };
}

/** Writes the facts and then what follows from them; the row is looked at again afterwards. */
export function writeCustomer(ledger: Ledger, found: CustomerRow, { facts, customers }: ChangedCustomer, graded: Graded, moves: Moves): 'kept' | 'moved' {
  if (facts.writes.length === 0) return writeGraded(ledger, customers, [graded], moves);
  const written = writeFacts(ledger, factRow(found), facts.writes);
  if (written === 'moved') return 'moved';
  const kept = graded.changed.length === 0 ? idsStand(ledger, customers) : writeGraded(ledger, customers, [graded], moves) === 'kept';
  if (!kept) {
    putBack(ledger, written);
    return 'moved';
  }
  keepText(ledger, written);
  return 'kept';
}

/** What History has of a save that may be a repeated one, and its end as it was read. */
export function loggedBefore(ledger: Ledger, batch: string): { readonly lines: readonly HistoryLine[]; readonly end: HistoryEnd | null } {
  const end = historyEnd(ledger);
  return { lines: lastLines(ledger, end, LOOK_BACK).filter((line) => line.batch === batch), end };
}

/** Adds lines to History one by one, each below whatever stands last by then. */
export function logOneByOne(ledger: Ledger, batch: string, lines: readonly HistoryEntry[]): void {
  for (const line of lines) appendLine(ledger, batch, line);
}

/** In how many places of the row facts are written. */
export function placesOf(ledger: Ledger, { writes }: PlannedFacts): number {
  const positions = new Set(writes.map(({ key }) => ledger.layout.customers?.[key as ColumnKey<'customers'>] ?? 0));
  return [...positions].filter((position) => !positions.has(position - 1)).length;
}

/** How far back in History a repeated save looks for its own lines. */
const LOOK_BACK = 2000;

function factRow({ customers: { sheet, table }, entry }: CustomerRow): FactRow<'customers'> {
  const cells = table.rows[entry.at] ?? [];
  return { tab: 'customers', sheet, row: table.firstRow + entry.at, customerId: entry.id, cell: (key) => cells[table.index[key] ?? -1] ?? '' };
}
