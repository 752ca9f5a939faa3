import type { Answer } from '../app/contract/common';
import type { ExportedRows } from '../app/contract/export';

/** Opens «Export…». */
export function openExportDialog(): void {
  throw new Error('being built');
}

/** Logs what is taken out, then hands it out. */
export function exportRows(_input: unknown): Answer<ExportedRows> {
  throw new Error('being built');
}
