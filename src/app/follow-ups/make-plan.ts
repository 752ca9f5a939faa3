import { decide } from '../../domain/decide';
import type { Decision } from '../../domain/decision';
import type { Candidate } from '../../domain/follow-up/plan/candidate';
import { planFollowUps } from '../../domain/follow-up/plan/plan';
import type { PlanSummary } from '../../domain/follow-up/plan/summary';
import type { Memo } from '../../domain/grade/memo';
import type { FollowUpLine } from '../../ledger/follow-up-row';
import { readText } from '../../ledger/read-text';
import type { Env, Ledger } from '../open-ledger';
import { openLedger } from '../open-ledger';
import { REGRADE_TABS } from '../regrade';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import type { CustomersTable, Entry } from '../workbook/customers-table';
import { readAllCustomers, withOwnId } from '../workbook/customers-table';
import { standingMemo } from '../workbook/grade-entries';
import { lineOf } from './line-of';
import { summaryOf } from './summary';
import type { Talks } from './talks';
import { readTalks } from './talks';

/** The tabs a plan is made from and written to. */
export const PLAN_TABS = [...REGRADE_TABS, 'followUps'] as const;

/** The plan as it would be made now; nothing is written. */
export function previewPlan(env: Env): { readonly ledger: Ledger; readonly summary: PlanSummary; readonly lines: readonly PlannedLine[] } | Stop {
  const ledger = openLedger(env, PLAN_TABS);
  if (isStop(ledger)) return ledger;
  const ready = readyToPlan(ledger);
  if (ready === 'behind') return { stop: 'planBehind' };
  return { ledger, ...planOf(ledger, ready, readTalks(ledger)) };
}

/** A line of the plan with the phone it may have in full. */
export interface PlannedLine {
  readonly entry: Entry;
  readonly line: FollowUpLine;
  readonly phone: string;
}

/** Everybody who may be planned, graded as of today. */
export interface Ready {
  readonly customers: CustomersTable;
  readonly people: readonly { readonly entry: Entry; readonly memo: Memo; readonly decision: Decision }[];
}

/** Reads everybody who may be planned; `behind` when somebody's grade is not of today and has to be computed first. */
export function readyToPlan(ledger: Ledger): Ready | 'behind' {
  const customers = readAllCustomers(ledger, undefined, true);
  const { entries } = withOwnId(ledger, customers);
  const people: { entry: Entry; memo: Memo; decision: Decision }[] = [];
  for (const entry of entries) {
    const memo = entry.id === '' ? null : standingMemo(ledger, customers, entry);
    if (memo === null) return 'behind';
    people.push({ entry, memo, decision: decide(entry.customer, memo, ledger.today, ledger.policy) });
  }
  return { customers, people };
}

/** Fills the plan and words its lines. */
export function planOf(ledger: Ledger, { customers, people }: Ready, talks: Talks): { lines: PlannedLine[]; summary: PlanSummary } {
  const { today, policy } = ledger;
  const candidates = people.map(({ entry, memo, decision }): Candidate => ({
    id: entry.id, key: decision.key, customer: entry.customer, memo, duty: decision.duty,
  }));
  const plan = planFollowUps(candidates, today, policy);
  const phoneAt = customers.table.index.phone ?? -1;
  const lines = people.map(({ entry, decision }, at): PlannedLine => {
    const planned = plan.lines[at];
    const plannedFor = planned?.plannedFor ?? null;
    const place = { plannedFor, rank: plannedFor === null ? null : planned?.rank ?? null, moved: planned?.moved ?? false };
    const phone = readText(customers.table.rows[entry.at]?.[phoneAt]);
    return { entry, phone, line: lineOf(ledger, entry, decision, place, phone, talks.of(entry.id)) };
  });
  return { lines, summary: summaryOf(ledger, candidates, plan, lines) };
}
