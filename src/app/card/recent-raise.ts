import { addDays } from '../../domain/day';
import { decide, frameOf } from '../../domain/decide';
import { fold } from '../../domain/grade/standing';
import type { Thanks } from '../contract/thanks';
import type { Ledger } from '../open-ledger';
import type { Decided } from './decided';
import { thanksFor } from '../thanks';

/** Thanks come late after that. */
const LATELY = 14;

/**
 * What to thank for, when the last purchase was lately and raised the grade: the first one ever, or one that counts as a
 * raise. What else may raise a grade (a standing regained, a fact) would take the log to tell, and gives null.
 */
export function recentRaise(ledger: Ledger, { entry: { customer }, memo, decision }: Decided, texts: Readonly<Record<'name' | 'title' | 'company' | 'phone', string>>): Thanks | null {
  const { today, policy } = ledger;
  if (customer.manual !== null || memo.lastOrder === null || memo.lastOrder < addDays(today, -LATELY)) return null;
  const frame = frameOf(customer, policy);
  const first = memo.orderDays === 1 && !frame.knownBuyer && frame.knownPurchase === null;
  if (!first && (memo.standing || memo.raises === 0)) return null;
  const before = first ? fold([], [], frame, today) : { ...memo, raises: memo.raises - 1 };
  return thanksFor({ ...texts, from: decide(customer, before, today, policy).grade ?? '', to: decision.grade ?? '', product: '' }, ledger.lang, ledger.policyTab.settings);
}
