import type { Answer } from '../app/contract/common';
import type { ImportedPart, ImportPageData } from '../app/contract/import';
import type { LedgerRows } from '../app/contract/ledger-rows';
import { finishImport as finish } from '../app/import/finish-import';
import { importPage } from '../app/import/import-page';
import { importPart as takeIn } from '../app/import/import-part';
import { ledgerRows as rowsFrom } from '../app/import/ledger-rows';
import { readImportId, readPart } from '../app/import/read-part';
import { isStop } from '../app/stop';
import { showDialog } from '../google/pages';
import { messagesFor } from '../i18n/choose';
import { startRun } from './run';
import { answer, say, stopProblem } from './tell';

/** Opens «Import…». */
export function openImportDialog(): void {
  const run = startRun();
  const { env, lang, messages } = run;
  const page = importPage(env);
  if (isStop(page)) {
    say(run, stopProblem(page, lang).text);
    return;
  }
  showDialog('import', messages.titles.import, { lang, ...page } satisfies ImportPageData, 860, 640);
}

/** A part of the customer list, for pages that compare it. */
export function ledgerRows(from: unknown): Answer<LedgerRows> {
  const run = startRun();
  return answer(run, () => (typeof from === 'number' && Number.isSafeInteger(from) && from >= 0 ? rowsFrom(run.env, from) : { stop: 'badRequest' as const }));
}

/** Takes in one part of a file. */
export function importPart(input: unknown): Answer<ImportedPart> {
  const run = startRun();
  const { env, lang } = run;
  const done = answer(run, () => {
    const part = readPart(input);
    return isStop(part) ? part : takeIn(env, part, (written) => messagesFor(written).commands.imported.manualReason);
  }, true);
  if (!done.ok) return done;
  const { refused, ...rest } = done.value;
  return { ok: true, value: { ...rest, failed: refused.map(({ key, stop }) => ({ key, text: stopProblem(stop, lang).text })) } };
}

/** Grades who came in and says what was done. */
export function finishImport(input: unknown): Answer<{ readonly text: string }> {
  const run = startRun();
  const { env, messages: { done } } = run;
  const finished = answer(run, () => {
    const importId = readImportId(input);
    return importId === null ? { stop: 'badRequest' as const } : finish(env, importId);
  });
  if (!finished.ok) return finished;
  const { added, updated, problems } = finished.value;
  return { ok: true, value: { text: say(run, done.imported(added, updated, problems)) } };
}
