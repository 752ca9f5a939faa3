import type { Decision } from '../../domain/decision';
import { decide, frameOf } from '../../domain/decide';
import type { Memo } from '../../domain/grade/memo';
import { fold } from '../../domain/grade/standing';
import type { Ledger } from '../open-ledger';
import type { CustomersTable, Entry } from '../workbook/customers-table';
import { standingMemo } from '../workbook/grade-entries';
import { readLinesOf } from '../workbook/lines';

/** What holds for a customer today, and the log it follows from. */
export interface Decided {
  readonly entry: Entry;
  readonly memo: Memo;
  readonly decision: Decision;
}

/**
 * Decides some customers afresh for today, from the memo of each while it holds; the lines of the others are read. Nothing
 * is written: what the sheet shows may be of yesterday.
 */
export function decidedToday(ledger: Ledger, customers: CustomersTable, entries: readonly Entry[]): readonly Decided[] | 'moved' {
  const memos = entries.map((entry) => standingMemo(ledger, customers, entry));
  const doubtful = entries.filter((_, at) => memos[at] === null);
  const lines = doubtful.length === 0 ? null : readLinesOf(ledger, doubtful.map(({ id }) => id));
  if (lines === 'moved') return 'moved';
  return entries.map((entry, at) => {
    const { purchases, contacts } = lines?.of.get(entry.id) ?? { purchases: [], contacts: [] };
    const memo = memos[at] ?? fold(purchases, contacts, frameOf(entry.customer, ledger.policy), ledger.today);
    return { entry, memo, decision: decide(entry.customer, memo, ledger.today, ledger.policy) };
  });
}
