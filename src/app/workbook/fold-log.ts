import { frameOf } from '../../domain/decide';
import type { Memo } from '../../domain/grade/memo';
import { fold } from '../../domain/grade/standing';
import type { Ledger } from '../open-ledger';
import type { Entry } from './customers-table';
import type { CustomerLines } from './lines';
import { readLinesOf } from './lines';

/**
 * The memo of a customer's whole log as it stands now: where the memo in the row does not hold, or what is added lies
 * before its last talk.
 * @param more lines that are to be in the log and are not yet
 * @returns `moved` when a person moved lines meanwhile
 */
export function foldLog(ledger: Ledger, { id, customer }: Entry, more: Partial<CustomerLines> = {}): Memo | 'moved' {
  const lines = readLinesOf(ledger, [id]);
  if (lines === 'moved') return 'moved';
  const { purchases = [], contacts = [] } = lines.of.get(id) ?? {};
  return fold([...purchases, ...more.purchases ?? []], [...contacts, ...more.contacts ?? []], frameOf(customer, ledger.policy), ledger.today);
}
