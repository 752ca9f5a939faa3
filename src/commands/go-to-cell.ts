import type { Answer } from '../app/contract/common';
import { goToCell as select, readPlace } from '../app/go-to-cell';
import { isStop } from '../app/stop';
import { startRun } from './run';
import { stopProblem } from './tell';

/** Puts the cursor on a cell of the workbook. */
export function goToCell(place: unknown): Answer<null> {
  const { env, lang } = startRun();
  const read = readPlace(place);
  const stopped = isStop(read) ? read : select(env, read);
  return stopped === null ? { ok: true, value: null } : { ok: false, problem: stopProblem(stopped, lang) };
}
