import type { Answer } from '../app/contract/common';
import type { ImportedPart } from '../app/contract/import';
import type { LedgerRows } from '../app/contract/ledger-rows';

/** Opens «Import…». */
export function openImportDialog(): void {
  throw new Error('being built');
}

/** A part of the customer list, for pages that compare it. */
export function ledgerRows(_from: unknown): Answer<LedgerRows> {
  throw new Error('being built');
}

/** Takes in one part of a file. */
export function importPart(_part: unknown): Answer<ImportedPart> {
  throw new Error('being built');
}

/** Grades who came in. */
export function finishImport(_importId: unknown): Answer<{ readonly text: string }> {
  throw new Error('being built');
}
