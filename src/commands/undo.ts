import type { Answer } from '../app/contract/common';
import type { Undone } from '../app/undo';
import { undoLast } from '../app/undo';
import { formatDay } from '../i18n/format';
import { startRun } from './run';
import type { Run } from './tell';
import { answer, say } from './tell';

/** Takes back the last purchase, contact, save of facts or set-up and says what it was. */
export function runUndo(): Answer<{ readonly text: string }> {
  const run = startRun();
  run.env.host.toast(run.messages.progress.undoing, -1);
  const result = answer(run, () => undoLast(run.env));
  if (!result.ok) {
    say(run, result.problem.text);
    return result;
  }
  return { ok: true, value: { text: say(run, sentence(run, result.value)) } };
}

function sentence({ messages: { undo }, lang }: Run, undone: Undone): string {
  if (undone.undone === 'nothing') return undo.nothing;
  if (undone.undone === 'purchase') return undo.purchase(undone.customer, undone.day === null ? '' : formatDay(undone.day, lang));
  if (undone.undone === 'contact') return undo.contact(undone.customer, undone.day === null ? '' : formatDay(undone.day, lang), undone.kept);
  if (undone.undone === 'merged') return undo.merged(undone.kept, undone.dropped, undone.changedSince);
  if (undone.undone === 'imported') return undo.imported(undone.removed, undone.restored, undone.keptCustomers, undone.keptCells);
  if (undone.undone === 'facts') return undo.facts(undone.customer, undone.restored, undone.kept);
  return undone.kept > 0 ? `${undo.setUp} ${undo.keptChanges(undone.kept)}` : undo.setUp;
}
