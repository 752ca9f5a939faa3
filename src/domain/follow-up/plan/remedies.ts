import type { FollowUpRow, Policy } from '../../policy';
import type { Load } from './load';
import { workdaysOf } from './load';

/** A change that would make the load fit. */
export type Remedy =
  | { readonly kind: 'capacity'; readonly contacts: number }
  /** Longer intervals of some rows, all of them together. */
  | { readonly kind: 'intervals'; readonly rows: readonly { readonly row: FollowUpRow; readonly workdays: number }[] };

/** Rows whose customers can wait longest come first. 「要同等對待每個客戶…並不等於…平均花費時間和精力」 */
const MAY_WAIT: readonly (readonly FollowUpRow[])[] = [['E'], ['D', 'E'], ['notGraded', 'D', 'E'], ['C', 'notGraded', 'D', 'E']];

/** Nobody waits more than twice as long as the policy wants. */
const MOST = 2;

/** What would make the load fit: more contacts a workday, or longer intervals of as few rows as possible. None when it fits. */
export function remediesOf({ rows, total, fits }: Load, policy: Policy): readonly Remedy[] {
  if (fits) return [];
  const found: Remedy[] = [{ kind: 'capacity', contacts: Math.ceil(total) }];
  for (const waiting of MAY_WAIT) {
    const stretched = rows.filter(({ row, soft }) => !soft && waiting.includes(row));
    const load = stretched.reduce((sum, { perWorkday }) => sum + perWorkday, 0);
    const left = policy.capacity - (total - load);
    if (stretched.length === 0 || left <= 0 || load / left > MOST) continue;
    found.push({ kind: 'intervals', rows: stretched.map(({ row }) => ({ row, workdays: Math.ceil(workdaysOf(row, null, policy) * (load / left)) })) });
    break;
  }
  return found;
}
