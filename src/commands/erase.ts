import type { Answer } from '../app/contract/common';

/** Opens «Erase a customer…» for the selected row. */
export function openEraseDialog(): void {
  throw new Error('being built');
}

/** Makes a customer nobody, everywhere in the workbook. */
export function eraseCustomer(_input: unknown): Answer<{ readonly text: string }> {
  throw new Error('being built');
}
