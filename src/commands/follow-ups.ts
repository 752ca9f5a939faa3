import type { Answer } from '../app/contract/common';
import type { PlanPageData } from '../app/contract/plan';
import { refreshPlan, type Refreshed } from '../app/follow-ups/refresh';
import { showOnly, type View } from '../app/follow-ups/show';
import { todaysPlan } from '../app/follow-ups/todays-plan';
import { isStop } from '../app/stop';
import { showDialog } from '../google/pages';
import { writeChoice } from '../ledger/choices';
import { columnOf } from '../ledger/columns/of-tab';
import type { Lang } from '../ledger/lang';
import { tabName } from '../ledger/tabs';
import { wordIn } from '../ledger/words';
import { planPage } from './plan-page';
import { startRun } from './run';
import { messagesFor } from '../i18n/choose';
import type { Run } from './tell';
import { answer, say, stopProblem } from './tell';

/** What a refresh of the plan answers when it is run as a function. */
export type PlanAnswer = Answer<{ readonly text: string; readonly today: number; readonly thisWeek: number; readonly overdue: number; readonly ticks: number; readonly problems: number }>;

/** Makes today's plan: «Today's plan is ready: 20 today, 87 more this week, 12 overdue». */
export function runRefreshPlan(): PlanAnswer {
  const run = startRun();
  run.env.host.toast(run.messages.progress.planning, -1);
  const result = answer(run, () => refreshPlan(run.env, run.env.host.newId(), (lang) => messagesFor(lang).commands.columns));
  if (!result.ok) {
    say(run, result.problem.text);
    return result;
  }
  const { summary: { today, thisWeek, overdue }, ticks, issues } = result.value;
  return { ok: true, value: { text: say(run, sentence(run, result.value)), today, thisWeek, overdue, ticks, problems: issues.length } };
}

function sentence({ messages: { done } }: Run, { summary: { today, thisWeek, overdue }, lines, ticks, issues }: Refreshed): string {
  return lines.length === 0 ? done.planEmpty : done.planned(today, thisWeek, overdue, ticks, issues.length);
}

/** Shows some customers only, on the tab in front. */
export function runShow(view: View): Answer<{ readonly text: string }> {
  const run = startRun();
  const shown = showOnly(run.env, view);
  if (isStop(shown)) {
    const problem = stopProblem(shown, run.lang);
    say(run, problem.text);
    return { ok: false, problem };
  }
  const tab = tabName(shown.tab, run.lang);
  const { done } = run.messages;
  if (view.show === 'all') return { ok: true, value: { text: say(run, done.filterCleared(tab)) } };
  const text = done.filtered(viewName(view, run.lang), tab);
  return { ok: true, value: { text: say(run, view.show === 'today' && shown.dayOff ? `${text}${done.filteredDayOff}` : text) } };
}

function viewName(view: Exclude<View, { readonly show: 'all' }>, lang: Lang): string {
  switch (view.show) {
    case 'grade': return writeChoice('gradeShown', view.grade, lang);
    case 'stage': return writeChoice('stage', view.stage, lang);
    case 'today': case 'thisWeek': return writeChoice('planState', view.show, lang);
    case 'overdue': return wordIn(columnOf('followUps', 'overdue').header, lang);
  }
}

/** Opens «Today's plan»: to print, for the calendar, and whether it fits. Names and phones are masked. */
export function showTodaysPlan(): void {
  const run = startRun();
  // Nothing is said at the end, so nothing would take this away from before the dialog.
  run.env.host.toast(run.messages.progress.planning, 3);
  const plan = todaysPlan(run.env);
  if (isStop(plan)) {
    say(run, stopProblem(plan, run.lang).text);
    return;
  }
  showDialog('plan', run.messages.titles.plan, planPage(run, plan, true), 800, 640);
}

/** The same with names and phones in full; it is logged, since the data leaves the sheet. */
export function planInFull(purpose: unknown): Answer<PlanPageData> {
  const run = startRun();
  const result = answer(run, () => todaysPlan(run.env, { purpose: typeof purpose === 'string' ? purpose.slice(0, MOST_PURPOSE) : '', batch: run.env.host.newId() }));
  return result.ok ? { ok: true, value: planPage(run, result.value, false) } : result;
}

/** A purpose is a line, not a letter. */
const MOST_PURPOSE = 200;
