import type { PlanSummary } from '../../domain/follow-up/plan/summary';
import type { FollowUpLine } from '../../ledger/follow-up-row';
import type { Issue } from '../../ledger/issue';
import type { Lang } from '../../ledger/lang';
import type { Env, Ledger } from '../open-ledger';
import { openLedger } from '../open-ledger';
import { REGRADE_TABS, regradeAll } from '../regrade';
import type { Regraded } from '../regrade';
import { addTab } from '../set-up/add-tab';
import type { SetUpWords } from '../set-up/apply';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import { stampPlannedOn } from '../workbook/as-of';
import { readAllCustomers } from '../workbook/customers-table';
import { PLAN_TABS, planOf, readyToPlan } from './make-plan';
import type { PlanTab } from './plan-tab';
import { readPlanTab } from './plan-tab';
import type { Talks } from './talks';
import { readTalks } from './talks';
import { goneIssues, goneRows, settleTicks, tickChanges } from './ticks';
import { writePlan } from './write-plan';

/** What a refresh of the plan did. */
export interface Refreshed {
  readonly ledger: Ledger;
  readonly summary: PlanSummary;
  readonly lines: readonly FollowUpLine[];
  /** Ticks that were found and logged, or taken back. */
  readonly ticks: number;
  readonly regraded: Regraded | null;
  readonly issues: readonly Issue[];
}

/** A person who keeps sorting wins, as in a regrade; ticks and grades that are behind each cost one round more. */
const MOST_ROUNDS = 6;

/**
 * Makes today's plan and writes it: ticks that nobody saw are logged first, then whoever was not graded today is, then
 * the plan is filled and the lines are written and put in order. Done again with nothing changed it writes nothing. Cut
 * off anywhere it is simply run again: the log comes first, and every line can be computed anew.
 */
export function refreshPlan(env: Env, batch: string, words: (lang: Lang) => SetUpWords): Refreshed | Stop {
  const done: Progress = { regraded: null, ticks: 0 };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const ledger = openLedger(env, PLAN_TABS);
    // The plan can be made anew at any time: a tab that was deleted is put back without a question.
    const result = !isStop(ledger) ? refreshOnce(ledger, batch, done)
      : ledger.stop === 'tabMissing' && ledger.tab === 'followUps' ? putBack(env, words) : ledger;
    if (result !== 'again') return result;
  }
  return { stop: 'sheetMoved' };
}

/** What the rounds of one refresh have done so far. */
interface Progress {
  regraded: Regraded | null;
  ticks: number;
}

function putBack(env: Env, words: (lang: Lang) => SetUpWords): Stop | 'again' {
  const known = openLedger(env, REGRADE_TABS);
  if (isStop(known)) return known;
  addTab(env, 'followUps', known.lang, words(known.lang));
  return 'again';
}

function refreshOnce(ledger: Ledger, batch: string, done: Progress): Refreshed | Stop | 'again' {
  const tab = readPlanTab(ledger);
  const talks = lazily(() => readTalks(ledger));
  const settled = settle(ledger, tab, talks);
  if (settled === 'moved') return 'again';
  done.ticks += settled;
  if (settled > 0 || (done.regraded === null && ledger.policyTab.asOf !== ledger.today)) return regrade(ledger, batch, done);
  const ready = readyToPlan(ledger);
  if (ready === 'behind') return regrade(ledger, batch, done);
  const { lines, summary } = planOf(ledger, ready, talks());
  // From here on ticks of older plans count as settled: they are logged, and the lines may be cleared in any order.
  stampPlannedOn(ledger);
  if (writePlan(ledger, tab, ready.customers, lines, summary) === 'moved') return 'again';
  const issues = [...ledger.issues, ...tab.rows.flatMap((row) => row.issues), ...goneIssues(ledger, tab, goneRows(tab, ready.customers))];
  return { ledger, summary, lines: lines.map(({ line }) => line), ...done, issues };
}

function regrade(ledger: Ledger, batch: string, done: Progress): Stop | 'again' {
  const regraded = regradeAll(ledger.env, batch);
  if (isStop(regraded)) return regraded;
  done.regraded = regraded;
  return 'again';
}

/** The contact log is long: it is read once, and not at all by a round that only finds out that grades are behind. */
function lazily<T>(read: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => (kept ??= { value: read() }).value;
}

function settle(ledger: Ledger, tab: PlanTab, talks: () => Talks): number | 'moved' {
  const changes = tickChanges(tab.rows, ledger.policyTab.plannedOn, ledger.today, (lineId) => talks().line(lineId) === 'ok');
  if (changes.length === 0) return 0;
  const ids = customerIds(ledger);
  const known = changes.filter(({ row }) => ids.has(row.customerId));
  return settleTicks(ledger, tab, known, (lineId) => talks().line(lineId)) === 'moved' ? 'moved' : known.length;
}

function customerIds(ledger: Ledger): ReadonlySet<string> {
  return new Set(readAllCustomers(ledger).entries.map(({ id }) => id));
}
