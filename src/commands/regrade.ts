import type { Regraded } from '../app/regrade';
import { regradeAll, regradeRows } from '../app/regrade';
import type { Edit } from '../app/regrade-edited';
import { regradeEdited } from '../app/regrade-edited';
import { readMarks, sheetOf } from '../app/workbook/marks';
import type { Answer } from '../app/contract/common';
import type { Ticked } from '../app/follow-ups/ticks-edited';
import { formatDay } from '../i18n/format';
import { startRun } from './run';
import type { Run } from './tell';
import { answer, say } from './tell';

/** What a regrade answers when it is run as a function. */
export type RegradeAnswer = Answer<{ readonly text: string; readonly customers: number; readonly changed: number; readonly up: number; readonly down: number; readonly first: number; readonly problems: number }>;

/** How long an edit by hand waits for another command, in milliseconds; *regrade all* catches up on what it missed. */
const EDIT_WAIT = 5000;

/** Regrades everybody: «Regraded 2,357: 12 up, 3 down, 1 problem — see Check the ledger». */
export function runRegradeAll(): RegradeAnswer {
  const run = startRun();
  run.env.host.toast(run.messages.progress.regrading, -1);
  return finish(run, answer(run, () => regradeAll(run.env, run.env.host.newId())));
}

/** Regrades the customers of the selected rows. */
export function runRegradeSelected(): RegradeAnswer {
  const run = startRun();
  const { env } = run;
  return finish(run, answer(run, () => {
    const active = env.shape.activeSheet();
    const marks = readMarks(env.book.tags());
    const customers = sheetOf(marks, 'customers');
    if (customers === null) return { stop: 'noLedger' as const };
    if (customers !== active.id) return { stop: 'selectionElsewhere' as const, tab: 'customers' as const };
    const blocks = env.shape.selectedRows(active.id);
    return blocks.length === 0 ? { stop: 'selectionEmpty' as const } : regradeRows(env, env.host.newId(), blocks);
  }));
}

/** Regrades whom an edit by hand touches, and logs what was ticked; quiet unless a grade moved or a contact was logged. */
export function runRegradeEdited(edit: Edit): void {
  const run = startRun();
  const { env, messages } = run;
  const done = env.host.locked(EDIT_WAIT, () => regradeEdited(env, env.host.newId(), edit));
  const followed = done?.value ?? null;
  if (followed === null) return;
  if ('contacts' in followed) {
    sayTicked(run, followed);
    return;
  }
  const [first, ...others] = followed.moves;
  if (first !== undefined && others.length === 0) env.host.toast(messages.done.editRegraded(first.name, first.from, first.to), 5);
}

/** A tick that could not be logged is said before one that could. */
function sayTicked({ env, lang, messages: { done } }: Run, { contacts, issues }: Ticked): void {
  const [problem] = issues;
  const [first, ...others] = contacts;
  if (problem !== undefined) env.host.toast(problem.code === 'customerGone' ? done.tickGone(problem.about) : done.tickUnread(problem.about, problem.given), 10);
  else if (first !== undefined && others.length > 0) env.host.toast(done.ticksLogged(contacts.filter(({ logged }) => logged).length), 5);
  else if (first !== undefined) env.host.toast(first.logged ? done.tickLogged(first.name, first.from, first.to, first.next === null ? '' : formatDay(first.next, lang)) : done.tickUndone(first.name), 5);
}

function finish(run: Run, result: Answer<Regraded>): RegradeAnswer {
  if (!result.ok) {
    say(run, result.problem.text);
    return result;
  }
  const { customers, changed, up, down, first, issues } = result.value;
  const text = say(run, sentence(run, result.value));
  return { ok: true, value: { text, customers, changed, up, down, first, problems: issues.length } };
}

/** The closing sentence, with counts. */
export function sentence({ messages: { done } }: Run, { customers, changed, up, down, first, issues }: Regraded): string {
  if (customers === 0) return done.noCustomers;
  if (changed === 0) return done.regradeUnchanged(customers, issues.length);
  return done.regraded(customers, up, down, first, issues.length);
}
