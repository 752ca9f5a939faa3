import type { Answer, CustomerHit } from '../app/contract/common';
import type { Erased, ErasePageData } from '../app/contract/erase';
import { eraseCustomer as erase } from '../app/erase/erase';
import { readErasure } from '../app/erase/read-erasure';
import { customerAt } from '../app/find-customers';
import type { Env } from '../app/open-ledger';
import { openLedger } from '../app/open-ledger';
import { isStop } from '../app/stop';
import { isoFromDay } from '../domain/day';
import { showDialog } from '../google/pages';
import { startRun } from './run';
import { answer, say, stopProblem } from './tell';

/** Opens «Erase a customer…» for the selected row. */
export function openEraseDialog(): void {
  const run = startRun();
  const { env, lang, messages } = run;
  const ledger = openLedger(env, ['customers', 'history']);
  if (isStop(ledger)) {
    say(run, stopProblem(ledger, lang).text);
    return;
  }
  const data: ErasePageData = { lang, today: isoFromDay(ledger.today), customer: selected(env) };
  showDialog('erase', messages.titles.erase, data, 520, 620);
}

function selected(env: Env): CustomerHit | null {
  const { id: sheet } = env.shape.activeSheet();
  const [block] = env.shape.selectedRows(sheet);
  return block === undefined ? null : customerAt(env, sheet, block.row);
}

/** Makes a customer nobody, everywhere in the workbook. */
export function eraseCustomer(input: unknown): Answer<Erased> {
  const run = startRun();
  const { env, messages: { done } } = run;
  const erased = answer(run, () => {
    const read = readErasure(input);
    return isStop(read) ? read : erase(env, read);
  });
  if (!erased.ok) return erased;
  return { ok: true, value: { ...erased.value, text: say(run, done.erased) } };
}
