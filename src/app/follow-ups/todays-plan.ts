import type { Env, Ledger } from '../open-ledger';
import type { PlanSummary } from '../../domain/follow-up/plan/summary';
import { appendLine } from '../workbook/history';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import type { PlannedLine } from './make-plan';
import { previewPlan } from './make-plan';

/** Today's contacts, in the order of the plan, and whether all of it fits. */
export interface TodaysPlan {
  readonly ledger: Ledger;
  readonly summary: PlanSummary;
  readonly lines: readonly PlannedLine[];
}

/** Who takes names and phones out in full: why, and the id of the line in History. */
export interface TakenOut {
  readonly purpose: string;
  readonly batch: string;
}

/**
 * Today's plan as it would be made now, on a day off that of the next workday; nothing on the plan's tab is written.
 * @param inFull given, names and phones leave the sheet: that is written down first (「不隨意透露客戶的重要信息」)
 */
export function todaysPlan(env: Env, inFull: TakenOut | null = null): TodaysPlan | Stop {
  const plan = previewPlan(env);
  if (isStop(plan)) return plan;
  const lines = plan.lines
    .filter(({ line }) => line.state === 'today' || (plan.summary.next !== null && line.plannedFor === plan.summary.next.day))
    .sort((a, b) => (a.line.rank ?? Infinity) - (b.line.rank ?? Infinity) || (a.line.customerId < b.line.customerId ? -1 : 1));
  if (inFull !== null) {
    const logged = attempts(env, (ledger) => {
      appendLine(ledger, inFull.batch, { customerId: '', customer: '', what: 'exported', from: '', to: String(lines.length), reason: inFull.purpose });
      return null;
    });
    if (isStop(logged)) return logged;
  }
  return { ledger: plan.ledger, summary: plan.summary, lines };
}
