import type { Answer } from '../app/contract/common';
import { bringReviewUpToDate, type Reviewed } from '../app/review/bring-up-to-date';
import { messagesFor } from '../i18n/choose';
import { startRun } from './run';
import type { Run } from './tell';
import { answer, say } from './tell';

/** Brings the Review tab up to date and says how the latest month looks. */
export function runReview(): Answer<{ readonly text: string }> {
  const run = startRun();
  run.env.host.toast(run.messages.progress.reviewing, -1);
  const result = answer(run, () => bringReviewUpToDate(run.env, (lang) => messagesFor(lang).commands.columns));
  if (!result.ok) {
    say(run, result.problem.text);
    return result;
  }
  return { ok: true, value: { text: say(run, sentence(run, result.value)) } };
}

/** «2026-03: 3 of 8 buyers bought again, 2 shortfalls keep coming back.» */
function sentence({ messages: { done } }: Run, { figures }: Reviewed): string {
  const last = figures[figures.length - 1];
  if (last === undefined) return done.reviewEmpty;
  const month = figures.filter((figure) => figure.month === last.month);
  const repeat = month.find(({ subject }) => subject.topic === 'repeat');
  return done.reviewed(last.month, repeat?.count ?? 0, repeat?.of ?? 0, month.filter(({ subject }) => subject.topic === 'shortfall').length);
}
