import type { PageData } from './common';

/** «Export…»: which rows and columns there are to choose from. */
export interface ExportPageData extends PageData {
  readonly columns: readonly ExportColumn[];
  /** How many customers each choice means; `shown` = what the filter lets through, null where there is no filter. */
  readonly rows: { readonly all: number; readonly selected: number; readonly shown: number | null };
}

export interface ExportColumn {
  /** The ledger's key, or `own:` and the header for a column of the person's own. */
  readonly key: string;
  readonly header: string;
  /** Marked on the Policy tab as telling somebody's private things. */
  readonly personal: boolean;
  readonly own: boolean;
}

export type ExportFormat = 'csv' | 'xlsx' | 'vcf';

export interface ExportInput {
  readonly columns: readonly string[];
  readonly rows: 'all' | 'selected' | 'shown';
  readonly format: ExportFormat;
  readonly masked: boolean;
  /** What it is for, as History keeps it; never '' where nothing is masked. */
  readonly purpose: string;
}

/** What the page makes a file of; logged before it is handed out. */
export interface ExportedRows {
  readonly headers: readonly string[];
  readonly keys: readonly string[];
  /** Days as `yyyy-mm-dd`; choices in the words of the sheet. */
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  readonly text: string;
}
