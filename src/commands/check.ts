import type { Checked } from '../app/check';
import { checkLedger } from '../app/check';
import type { Answer } from '../app/contract/common';
import type { LedgerProblem, ProblemsPageData } from '../app/contract/problems';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { messagesFor } from '../i18n/choose';
import { showDialog } from '../google/pages';
import { formatDay } from '../i18n/format';
import { wordIssue } from '../i18n/issues/word';
import { wordNotice } from '../i18n/reasons/word';
import type { TabKey } from '../ledger/keys';
import { tabName } from '../ledger/tabs';
import { startRun } from './run';
import type { Run } from './tell';
import { say, stopProblem } from './tell';

/** So many lines a person will look through in one sitting. */
const MOST = 500;

/** Opens «Check the ledger»: what could not be used and what does not fit together, each with place and mend. */
export function showCheck(): void {
  const run = startRun();
  run.env.host.toast(run.messages.progress.checking, -1);
  const checked = checkLedger(run.env);
  if (isStop(checked)) {
    say(run, stopProblem(checked, run.lang).text);
    return;
  }
  const problems = worded(run, checked);
  say(run, sentence(run, checked.customers, problems.length));
  const data: ProblemsPageData = {
    lang: run.lang, today: isoFromDay(run.env.host.today()), customers: checked.customers,
    problems: problems.slice(0, MOST), more: Math.max(0, problems.length - MOST),
  };
  showDialog('problems', run.messages.titles.problems, data, 760, 560);
}

/** The same list as a plain function. */
export function runCheck(): Answer<{ readonly text: string; readonly problems: readonly LedgerProblem[] }> {
  const run = startRun();
  const checked = checkLedger(run.env);
  if (isStop(checked)) return { ok: false, problem: stopProblem(checked, run.lang) };
  const problems = worded(run, checked);
  return { ok: true, value: { text: sentence(run, checked.customers, problems.length), problems } };
}

function sentence({ messages: { done } }: Run, customers: number, problems: number): string {
  return problems === 0 ? done.checkedClean(customers) : done.checkedProblems(customers, problems);
}

function worded({ lang, messages }: Run, { issues, notices, merged, names }: Checked): LedgerProblem[] {
  const nameOf = (tab: TabKey): string => names[tab] ?? tabName(tab, lang);
  const customers = nameOf('customers');
  const { reasons, issues: issueWords } = messagesFor(lang);
  return [
    ...issues.map((issue) => wordIssue(issue, issueWords, lang, { tab: nameOf })),
    ...merged.map((cells) => ({ sheet: customers, cell: cells, text: messages.stops.merged(customers, cells), mend: '' })),
    ...notices.map(({ row, name, notice }) => ({ sheet: customers, cell: String(row), text: issueWords.about(name, wordNotice(notice, reasons, (day) => formatDay(day, lang))), mend: '' })),
  ];
}
