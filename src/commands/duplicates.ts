import type { Answer } from '../app/contract/common';
import type { DuplicatesPageData, Merged, PairSide, PastMerge } from '../app/contract/duplicates';
import { mergePair as merge } from '../app/merge/merge';
import { openPair as open } from '../app/merge/open-pair';
import { pastMerges as merges } from '../app/merge/past-merges';
import { readMerge, readMergeId, readPairInput } from '../app/merge/read-merge';
import { takeApart as apart } from '../app/merge/take-apart';
import { openLedger } from '../app/open-ledger';
import { phoneRegion } from '../app/phone-region';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { showDialog } from '../google/pages';
import { startRun } from './run';
import { answer, say, stopProblem } from './tell';

/** Opens «Find duplicates…». */
export function openDuplicatesDialog(): void {
  const run = startRun();
  const { env, lang, messages } = run;
  const ledger = openLedger(env, ['customers', 'history']);
  if (isStop(ledger)) {
    say(run, stopProblem(ledger, lang).text);
    return;
  }
  const data: DuplicatesPageData = { lang, today: isoFromDay(ledger.today), region: phoneRegion(ledger) };
  showDialog('duplicates', messages.titles.duplicates, data, 900, 680);
}

/** Two customers side by side; in full it is logged first. */
export function openPair(input: unknown): Answer<readonly [PairSide, PairSide]> {
  const run = startRun();
  const { env } = run;
  const read = readPairInput(input);
  if (isStop(read)) return { ok: false, problem: stopProblem(read, run.lang) };
  if (read.inFull) return answer(run, () => open(env, read.pair, env.host.newId()));
  const pair = open(env, read.pair, null);
  return isStop(pair) ? { ok: false, problem: stopProblem(pair, run.lang) } : { ok: true, value: pair };
}

/** Makes one customer of two. */
export function mergePair(input: unknown): Answer<Merged> {
  const run = startRun();
  const { env, messages: { done } } = run;
  const merged = answer(run, () => {
    const read = readMerge(input, env.host.newId);
    return isStop(read) ? read : merge(env, read);
  });
  if (!merged.ok) return merged;
  const { kept, dropped, lines, repeated } = merged.value;
  return { ok: true, value: { text: say(run, done.merged(kept, dropped, lines)), repeated } };
}

/** The latest merges that were not taken apart. */
export function pastMerges(): Answer<readonly PastMerge[]> {
  const { env, lang } = startRun();
  const ledger = openLedger(env, ['customers', 'history']);
  if (isStop(ledger)) return { ok: false, problem: stopProblem(ledger, lang) };
  return { ok: true, value: merges(ledger).map(({ mergeId, when, kept, dropped }) => ({ mergeId, when, kept, dropped })) };
}

/** Makes two customers of one again. */
export function takeApart(mergeId: unknown): Answer<{ readonly text: string }> {
  const run = startRun();
  const { env, messages: { undo } } = run;
  const done = answer(run, () => {
    const id = readMergeId(mergeId);
    return isStop(id) ? id : { apart: apart(env, id) };
  });
  if (!done.ok) return done;
  const { apart: result } = done.value;
  if (isStop(result)) return { ok: false, problem: stopProblem(result, run.lang) };
  return { ok: true, value: { text: say(run, result === null ? undo.nothing : undo.merged(result.kept, result.dropped, result.changedSince)) } };
}
