import type { Problem } from '../../app/contract/common';
import type { ImportField, LedgerRow } from '../../app/contract/ledger-rows';
import type { Pause } from '../../files/table';
import type { DialogMessages } from '../../i18n/dialogs/messages';
import { call } from '../call';

/** The customer list as far as it has been handed over. */
export interface LedgerSoFar {
  readonly fields: readonly ImportField[];
  readonly rows: readonly LedgerRow[];
  readonly total: number;
  /** What to ask for next; null when all of it is here. */
  readonly next: number | null;
}

export const NOTHING_READ: LedgerSoFar = { fields: [], rows: [], total: 0, next: 0 };

/** Asks for the rest of the list, part by part; what is there stays when a part does not come. */
export async function readLedger(
  before: LedgerSoFar, words: DialogMessages['call'], pause: Pause, tell: (soFar: LedgerSoFar) => void,
): Promise<{ readonly soFar: LedgerSoFar; readonly problem: Problem | null }> {
  let soFar = before;
  while (soFar.next !== null) {
    const answer = await call('dialogLedgerRows', [soFar.next], words);
    await pause();
    if (!answer.ok) return { soFar, problem: answer.problem };
    const { fields, rows, total, next } = answer.value;
    soFar = { fields, rows: [...soFar.rows, ...rows], total, next };
    tell(soFar);
  }
  return { soFar, problem: null };
}
