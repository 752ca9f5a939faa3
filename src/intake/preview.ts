import type { ImportField, LedgerRow } from '../app/contract/ledger-rows';
import type { FileTable, Pause, Progress } from '../files/table';
import type { Lang } from '../ledger/lang';
import type { ImportPlan, Preview } from './plan';

/** What reading and comparing has to know beside the file. */
export interface PreviewContext {
  /** What `LedgerRow.values` are, in their order. */
  readonly fields: readonly ImportField[];
  /** Two letters: where phones without a country code are from. */
  readonly region: string;
  /** `yyyy-mm-dd` in the sheet's time zone. */
  readonly today: string;
  readonly lang: Lang;
  /** From which number on a demand counts as large; the Policy tab's default when left out. */
  readonly largeFrom?: number;
}

/** What would become of each row of the file; nothing is written. */
export async function previewImport(
  _table: FileTable, _plan: ImportPlan, _ledger: readonly LedgerRow[], _context: PreviewContext, pause: Pause, progress: Progress,
): Promise<Preview> {
  await pause();
  progress(0);
  throw new Error('being built');
}
