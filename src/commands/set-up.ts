import type { Answer } from '../app/contract/common';
import type { SetUpPageData } from '../app/contract/set-up';
import { readChoice } from '../app/dialog-input';
import type { Choice, SetUpResult, Survey } from '../app/set-up/set-up';
import { setUp, surveySetUp } from '../app/set-up/set-up';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { columnLetter } from '../ledger/a1';
import { showDialog } from '../google/pages';
import { messagesFor } from '../i18n/choose';
import { columnOf, keysOf } from '../ledger/columns/of-tab';
import type { ColumnKey, TabKey } from '../ledger/keys';
import { tabName } from '../ledger/tabs';
import { wordIn } from '../ledger/words';
import { sentence } from './regrade';
import { startRun } from './run';
import type { Run } from './tell';
import { answer, say, stopProblem } from './tell';

/** Opens «Set up or adopt this sheet»: what was understood, what will be added; nothing is changed yet. */
export function openSetUpDialog(): void {
  const run = startRun();
  const { env, lang, messages } = run;
  const survey = surveySetUp(env);
  if (isStop(survey)) {
    say(run, stopProblem(survey, lang).text);
    return;
  }
  showDialog('set-up', messages.titles.setUp, pageData(run, survey), 680, 620);
}

/** Sets up as a plain function: with the dialog's choice, or as the headers say. */
export function runSetUp(input?: unknown): Answer<{ readonly text: string }> {
  const run = startRun();
  const { env } = run;
  env.host.toast(run.messages.progress.settingUp, -1);
  const result = answer(run, () => {
    let choice: Choice | null = null;
    if (input !== undefined && input !== null) {
      const survey = surveySetUp(env);
      if (isStop(survey)) return survey;
      const read = readChoice(input, survey.understanding.grade?.position ?? null);
      if (isStop(read)) return read;
      choice = read;
    }
    return setUp(env, env.host.newId(), choice, (lang) => messagesFor(lang).commands.columns);
  });
  if (!result.ok) {
    say(run, result.problem.text);
    return result;
  }
  return { ok: true, value: { text: say(run, closing(run, result.value)) } };
}

function closing(run: Run, { mode, made, regraded, lockRefused }: SetUpResult): string {
  const { done } = run.messages;
  const refused = lockRefused ? ` ${done.lockRefused}` : '';
  const first = mode === 'fresh' ? done.setUpFresh : mode === 'adopt' ? done.setUpAdopted(regraded.customers, made.columns) : made.tabs + made.columns === 0 ? run.messages.stops.alreadySetUp : done.setUpRepaired(made.tabs + made.columns);
  return (regraded.customers === 0 ? first : `${first} ${sentence(run, regraded)}`) + refused;
}

function pageData({ env, lang }: Run, { mode, sheetName, understanding, plans, lang: written }: Survey): SetUpPageData {
  const label = (tab: TabKey, key: ColumnKey): string => wordIn(columnOf(tab, key as never).header, lang);
  const adopting = mode === 'adopt';
  const customers = plans.find((plan) => plan.tab === 'customers');
  const policy = plans.find((plan) => plan.tab === 'policy')?.sheet ?? null;
  return {
    lang, today: isoFromDay(env.host.today()), mode, sheetName, rows: understanding.rows,
    columns: adopting ? understanding.columns.map(({ position, header, key, samples, unread }) => ({ position, letter: columnLetter(position), header, key: key ?? '', samples, unread })) : [],
    choices: keysOf('customers').filter((key) => columnOf('customers', key).owner === 'user').map((key) => ({ key, label: label('customers', key) })),
    adds: [
      ...plans.filter((plan) => plan.sheet === null).map((plan) => tabName(plan.tab, written)),
      ...(mode === 'fresh' || customers === undefined ? [] : customers.add.filter((key) => !columnOf('customers', key as never).hidden).map((key) => label('customers', key))),
    ],
    gradeColumn: understanding.grade === null || !adopting ? null : {
      position: understanding.grade.position, header: understanding.grade.header,
      letters: understanding.grade.letters.map(({ value, count, suggested }) => ({ value, count, suggested: suggested ?? '' })),
    },
    onlyMine: policy !== null && env.shape.isLocked(policy),
    problems: [],
  };
}

