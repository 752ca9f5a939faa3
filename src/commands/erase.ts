import type { Answer } from '../app/contract/common';
import type { Erased } from '../app/contract/erase';

/** Opens «Erase a customer…» for the selected row. */
export function openEraseDialog(): void {
  throw new Error('being built');
}

/** Makes a customer nobody, everywhere in the workbook. */
export function eraseCustomer(_input: unknown): Answer<Erased> {
  throw new Error('being built');
}
