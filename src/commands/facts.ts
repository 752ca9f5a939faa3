import type { SavedFacts } from '../app/contract/facts';
import { readSave } from '../app/facts/read-save';
import { saveFacts as save } from '../app/facts/save-facts';
import type { Answer } from '../app/contract/common';
import { isStop } from '../app/stop';
import { messagesFor } from '../i18n/choose';
import { moveOf } from './grade-move';
import { startRun } from './run';
import { answer, say } from './tell';

/** Saves facts that were changed on the card. */
export function saveFacts(input: unknown): Answer<SavedFacts> {
  const run = startRun();
  const { env, messages: { done } } = run;
  const saved = answer(run, () => {
    const facts = readSave(input, env.host.newId);
    return isStop(facts) ? facts : save(env, facts, (lang) => messagesFor(lang).commands.columns);
  }, true);
  if (!saved.ok) return saved;
  const { repeated, written, conflicts, thanks, graded: { entry: { name } } } = saved.value;
  const move = moveOf(saved.value);
  const text = written === 0 && conflicts.length === 0 ? done.factsUnchanged(name) : done.factsSaved(name, move.from, move.to, conflicts.length);
  say(run, text);
  return { ok: true, value: { ...move, text, repeated, conflicts, thanks } };
}
