import type { Candidate } from '../../domain/follow-up/plan/candidate';
import { fallsAhead, fallsOf } from '../../domain/follow-up/plan/falls';
import { loadOf } from '../../domain/follow-up/plan/load';
import type { Plan } from '../../domain/follow-up/plan/plan';
import { remediesFor } from '../../domain/follow-up/plan/remedies';
import { SOON, type PlanSummary } from '../../domain/follow-up/plan/summary';
import type { Ledger } from '../open-ledger';
import type { FollowUpLine } from '../../ledger/follow-up-row';

/** Counts the plan and says whether it fits. */
export function summaryOf({ today, policy }: Ledger, candidates: readonly Candidate[], plan: Plan, lines: readonly { readonly entry: { readonly id: string; readonly name: string }; readonly line: FollowUpLine }[]): PlanSummary {
  const counts = { today: 0, thisWeek: 0, overdue: 0 };
  for (const { line } of lines) {
    if (line.state === 'today' || line.state === 'thisWeek') counts[line.state] += 1;
    if (line.overdue !== 'no') counts.overdue += 1;
  }
  const load = loadOf(candidates, policy);
  const names = new Map(lines.map(({ entry }) => [entry.id, entry.name]));
  return {
    day: today, ...counts,
    next: plan.firstDay === today ? null : { day: plan.firstDay, count: lines.filter(({ line }) => line.plannedFor === plan.firstDay).length },
    capacity: policy.capacity, over: plan.over.get(plan.firstDay) ?? 0, load,
    falls: fallsOf(candidates, plan, policy).ahead.map(({ id, ...fall }) => ({ name: names.get(id) ?? id, ...fall })),
    fallsSoon: fallsAhead(candidates, today, SOON, policy).map(({ id, fallsOn }) => ({ name: names.get(id) ?? id, fallsOn })),
    remedies: remediesFor(candidates, policy),
  };
}
