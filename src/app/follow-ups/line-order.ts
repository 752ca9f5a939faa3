import type { FollowUpLine } from '../../ledger/follow-up-row';
import { readDay } from '../../ledger/read-day';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { PlanTab } from './plan-tab';

/** What lines are ordered by: their day, their place in it, the day they were due, the id. A line without one of them comes last. */
type Key = readonly [day: number, rank: number, due: number, id: string];
const FIRST: Key = [-1, -1, -1, ''];

/** Sorts two lines as the plan does. */
export function byPlan(a: FollowUpLine, b: FollowUpLine): number {
  return compare(keyOf(a), keyOf(b));
}

/**
 * Whether the lines stand in the order of the plan already.
 * @param targets the line that a row of the table is to hold, null = none; other rows stay as they are
 */
export function inOrder(ledger: Ledger, { table }: PlanTab, targets: ReadonlyMap<number, { readonly line: FollowUpLine | null }>): boolean {
  const kept = (at: number): Key | null => {
    const cells = table.rows[at] ?? [];
    const day = (index: number | undefined): number => {
      const read = readDay(cells[index ?? -1] ?? '', ledger.env.host.dayOfDate);
      return read.ok && read.value !== null ? read.value : Infinity;
    };
    const id = readText(cells[table.index.customerId ?? -1]);
    const rank = cells[table.index.rank ?? -1];
    return id === '' ? null : [day(table.index.plannedFor), typeof rank === 'number' ? rank : Infinity, day(table.index.wasDue), id];
  };
  let before: Key | null = FIRST;
  for (let at = 0; at < table.rows.length; at += 1) {
    const target = targets.get(at);
    const key = target === undefined ? kept(at) : target.line === null ? null : keyOf(target.line);
    if (before === null && key !== null) return false;
    if (before !== null && key !== null && compare(before, key) > 0) return false;
    before = key;
  }
  return true;
}

function keyOf({ plannedFor, rank, wasDue, customerId }: FollowUpLine): Key {
  return [plannedFor ?? Infinity, rank ?? Infinity, wasDue ?? Infinity, customerId];
}

function compare(a: Key, b: Key): number {
  for (const at of [0, 1, 2] as const) if (a[at] !== b[at]) return a[at] < b[at] ? -1 : 1;
  return a[3] < b[3] ? -1 : 1;
}
