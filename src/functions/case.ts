import { powerCaseOf } from '../domain/funnel/power-case';
import { splitPolicy } from './arguments';
import type { FunctionContext, Result } from './context';
import { column } from './decisions';
import { readTable } from './table';

/** LEDGER_CASE(table, [policy]): the purchasing-power case 1, 2, 3 or ? of each row; blank for who bought or has no strong intention. */
export function ledgerCase(args: readonly unknown[], context: FunctionContext): Result {
  const { args: [range], policy: { policy } } = splitPolicy(args, context);
  const table = readTable(range, policy, context);
  if (!table.ok) return table.sentence;
  return column(table.rows.map((row) => {
    if (row.is === 'empty') return '';
    if (row.is === 'bad') return row.sentence;
    const { customer: { facts, known } } = row;
    const buyer = row.purchases.length > 0 || known.lastPurchase !== null || (known.purchases !== null && known.purchases > 0);
    return powerCaseOf(facts, buyer) ?? '';
  }));
}
