import type { Answer } from '../app/contract/common';

/** Puts the cursor on a cell of the workbook. */
export function goToCell(_place: unknown): Answer<null> {
  throw new Error('being built');
}
