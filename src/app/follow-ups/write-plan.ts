import type { PlanSummary } from '../../domain/follow-up/plan/summary';
import type { Ledger } from '../open-ledger';
import type { CustomersTable } from '../workbook/customers-table';
import { clearTicks } from './clear-ticks';
import type { PlannedLine } from './make-plan';
import type { PlanTab } from './plan-tab';
import { countsColumn, isPending } from './plan-tab';
import { writeLines } from './write-lines';
import { writeToCustomers } from './write-to-customers';

/**
 * Writes the plan: lines in place, found by customer id, then whole rows put in order, so that the user's own columns go
 * along; the plan's columns of Customers; the line of counts. Only what changed is written.
 * @returns `moved` when a person moved rows meanwhile: then all is to be computed anew
 */
export function writePlan(ledger: Ledger, tab: PlanTab, customers: CustomersTable, lines: readonly PlannedLine[], summary: PlanSummary): 'kept' | 'moved' {
  const gone = goneRows(tab, lines);
  if (clearTicks(ledger, tab, gone) === 'moved') return 'moved';
  if (writeLines(ledger, tab, lines, gone) === 'moved') return 'moved';
  writeCounts(ledger, tab, summary);
  return writeToCustomers(ledger, customers, lines);
}

/** Lines of customers who are not on the list any more; one with a tick that could not be logged stays for its owner to see. */
function goneRows({ rows }: PlanTab, lines: readonly PlannedLine[]): readonly number[] {
  const ids = new Set(lines.map(({ line }) => line.customerId));
  return rows.flatMap((row) => (ids.has(row.customerId) || isPending(row) ? [] : [row.at]));
}

/** The line of counts stands above the first of the ledger's columns. */
function writeCounts(ledger: Ledger, { sheet, counts }: PlanTab, summary: PlanSummary): void {
  const text = ledger.words.planSummary(summary);
  if (counts !== text) ledger.env.book.write(sheet, 1, countsColumn(ledger), [[text]]);
}
