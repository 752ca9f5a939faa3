import { checkLedger } from '../app/check/check-ledger';
import type { Answer } from '../app/contract/common';
import type { LedgerProblem, ProblemsPageData } from '../app/contract/problems';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { showPanel } from '../google/pages';
import { startRun } from './run';
import type { Run } from './tell';
import { say, stopProblem } from './tell';

/** So many lines of one kind a person will look through; one kind shall not keep the others from being seen. */
const MOST_OF_A_KIND = 1000;

/** Opens «Check the ledger»: what could not be used and what does not fit together, each with place and mend. */
export function showCheck(): void {
  const run = startRun();
  run.env.host.toast(run.messages.progress.checking, -1);
  const checked = checkLedger(run.env);
  if (isStop(checked)) {
    say(run, stopProblem(checked, run.lang).text);
    return;
  }
  const problems = someOfEach(checked.problems);
  say(run, sentence(run, checked.customers, checked.problems.length));
  const data: ProblemsPageData = { lang: run.lang, today: isoFromDay(run.env.host.today()), customers: checked.customers, problems, more: checked.problems.length - problems.length };
  // Beside it the sheet stays in use: that is where things are mended.
  showPanel('problems', run.messages.titles.problems, data, 760, 560);
}

/** The same list as a plain function: codes with what they say, not words. */
export function runCheck(): Answer<{ readonly text: string; readonly problems: readonly LedgerProblem[] }> {
  const run = startRun();
  const checked = checkLedger(run.env);
  if (isStop(checked)) return { ok: false, problem: stopProblem(checked, run.lang) };
  const { customers, problems } = checked;
  return { ok: true, value: { text: sentence(run, customers, problems.length), problems } };
}

function sentence({ messages: { done } }: Run, customers: number, problems: number): string {
  return problems === 0 ? done.checkedClean(customers) : done.checkedProblems(customers, problems);
}

function someOfEach(problems: readonly LedgerProblem[]): readonly LedgerProblem[] {
  const counts = new Map<string, number>();
  return problems.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST_OF_A_KIND;
  });
}
