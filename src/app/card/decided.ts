import type { Decision } from '../../domain/decision';
import { decide, frameOf } from '../../domain/decide';
import type { Memo } from '../../domain/grade/memo';
import { fold } from '../../domain/grade/standing';
import type { Ledger } from '../open-ledger';
import type { Entry } from '../workbook/customers-table';
import { standingMemo } from '../workbook/grade-entries';
import { onlyIds, readAllLines, readLinesOf } from '../workbook/lines';
import type { CustomerRow } from '../workbook/customer-row';

/** What holds for a customer today, and the log it follows from. */
export interface Decided {
  readonly entry: Entry;
  readonly memo: Memo;
  readonly decision: Decision;
  /** The memo did not hold, and the log was read. */
  readonly replayed: boolean;
}

/**
 * Decides some customers afresh for today, from the memo of each while it holds; the lines of the others are read. Nothing
 * is written: what the sheet shows may be of yesterday.
 */
export function decidedToday(ledger: Ledger, rows: readonly CustomerRow[]): readonly Decided[] | 'moved' {
  const memos = rows.map(({ customers, entry }) => standingMemo(ledger, customers, entry));
  const doubtful = rows.flatMap(({ entry }, at) => (memos[at] === null ? [entry.id] : []));
  const lines = doubtful.length > FEW ? readAllLines(ledger, onlyIds(doubtful)) : readLinesOf(ledger, doubtful);
  if (lines === 'moved') return 'moved';
  return rows.map(({ entry }, at) => {
    const { purchases, contacts } = lines.of.get(entry.id) ?? { purchases: [], contacts: [] };
    const memo = memos[at] ?? fold(purchases, contacts, frameOf(entry.customer, ledger.policy), ledger.today);
    return { entry, memo, replayed: memos[at] === null, decision: decide(entry.customer, memo, ledger.today, ledger.policy) };
  });
}

/** So few customers' lines are looked up one by one. */
const FEW = 3;
