import type { ContactPageData, ContactPreview, ContactStart, SavedContact } from '../app/contract/contact';
import { readWho } from '../app/read-who';
import type { ContactResult } from '../app/contact/log-contact';
import { logContact, previewContact } from '../app/contact/log-contact';
import { readContact } from '../app/contact/read-contact';
import { startContact, startSelected } from '../app/contact/start-contact';
import type { Answer } from '../app/contract/common';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { strategyFor } from '../domain/grade/strategy';
import { showDialog } from '../google/pages';
import { moveOf } from './grade-move';
import { startRun } from './run';
import { answer, say, stopProblem } from './tell';

/** Opens «Log a contact…» for the selected customer. */
export function openContactDialog(): void {
  const run = startRun();
  const { env, messages, lang } = run;
  const start = startSelected(env);
  if (isStop(start)) {
    say(run, stopProblem(start, lang).text);
    return;
  }
  const data: ContactPageData = { lang, today: isoFromDay(env.host.today()), start: start === 'nobody' ? null : start, lineId: env.host.newId() };
  showDialog('contact', messages.titles.contact, data, 520, 640);
}

/** What the contact form starts from. */
export function contactStart(who: unknown): Answer<ContactStart> {
  const { env, lang } = startRun();
  const known = readWho(who);
  const start = isStop(known) ? known : startContact(env, known);
  return isStop(start) ? { ok: false, problem: stopProblem(start, lang) } : { ok: true, value: start };
}

/** What the grade would become. Nothing is written, so no lock is needed. */
export function contactPreview(input: unknown): Answer<ContactPreview> {
  const { env, lang } = startRun();
  const contact = readContact(input, env.host.newId);
  const result = isStop(contact) ? contact : previewContact(env, contact);
  if (isStop(result)) return { ok: false, problem: stopProblem(result, lang) };
  const { ledger, unpromised: { followUp } } = result;
  const proposed = followUp.day === null ? '' : isoFromDay(followUp.day);
  return { ok: true, value: { ...moveOf(result), proposed, proposedWhy: ledger.words.whyNow(followUp, []), strategy: strategyAfter(result) } };
}

/** Logs a contact as a plain function; the argument is what the dialog sends. */
export function saveContact(input: unknown): Answer<SavedContact> {
  const run = startRun();
  const { env, messages: { done } } = run;
  const saved = answer(run, () => {
    const contact = readContact(input, env.host.newId);
    return isStop(contact) ? contact : logContact(env, contact);
  }, true);
  if (!saved.ok) return saved;
  const { repeated, conflicts, thanks, graded: { entry: { name } } } = saved.value;
  const move = moveOf(saved.value);
  const text = repeated ? done.contactRepeated(name) : done.contactSaved(name, move.from, move.to, move.nextFollowUp, conflicts.length);
  say(run, text);
  return { ok: true, value: { ...move, text, repeated, conflicts, strategy: strategyAfter(saved.value), thanks } };
}

function strategyAfter({ ledger, decision: { grade, standing } }: ContactResult): string {
  return ledger.words.strategy(strategyFor(grade, standing));
}
