import type { Decision } from '../../domain/decision';
import { rollForward } from '../../domain/follow-up/workdays';
import { followUpCells, LINE_COLUMNS } from '../../ledger/follow-up-row';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { CustomersTable, Entry } from '../workbook/customers-table';
import type { ChangedColumn } from '../workbook/write-columns';
import { lineOf } from './line-of';
import type { Talk } from './talks';

/**
 * The columns of one line of the plan with what holds for its customer from now on. Its order in the day, and whether
 * the day has room, is for the next refresh to say.
 * @param at index of the line in the rows that were read
 */
export function lineNow(ledger: Ledger, at: number, customers: CustomersTable, entry: Entry, decision: Decision, talk: Talk): ChangedColumn[] {
  const { today, policy, lang } = ledger;
  const due = decision.followUp.day;
  const plannedFor = due === null || due >= today ? due : rollForward(today, policy.calendar);
  const phone = readText(customers.table.rows[entry.at]?.[customers.table.index.phone ?? -1]);
  const cells = followUpCells(lineOf(ledger, entry, decision, { plannedFor, rank: null, moved: false }, phone, talk), lang);
  const positions = ledger.layout.followUps ?? {};
  return LINE_COLUMNS.flatMap((key, index): ChangedColumn[] => {
    const position = positions[key];
    return position === undefined || key === 'customerId' ? [] : [{ position, rows: [at], cell: () => cells[index] ?? '' }];
  });
}
