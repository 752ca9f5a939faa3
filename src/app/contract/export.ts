import type { PageData } from './common';

/** «Export…»: which rows and columns there are to choose from. */
export interface ExportPageData extends PageData {
  readonly columns: readonly ExportColumn[];
  /**
   * How many customers each choice means; `shown` = what the filter lets through, null where nothing is filtered or where it
   * cannot be told (`filtered`).
   */
  readonly rows: { readonly all: number; readonly selected: number; readonly shown: number | null; readonly filtered: boolean };
  /** Names in «Personal columns» on the Policy tab that are no column here: perhaps misspelt, so perhaps not masked. */
  readonly notFound: readonly string[];
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

/** One part of an export; a long list comes in several. */
export interface ExportInput {
  /** A UUID: under it the first part is logged, once, however often it is asked for. */
  readonly exportId: string;
  /** The id of the customer goes along whether it is named or not. */
  readonly columns: readonly string[];
  readonly rows: 'all' | 'selected' | 'shown';
  readonly format: ExportFormat;
  readonly masked: boolean;
  /** What it is for, as History keeps it; never '' where nothing is masked. */
  readonly purpose: string;
  /** 0, then `next` and `state` of the part before. */
  readonly from: number;
  readonly state: string;
}

/** What the page makes a file of; logged before it is handed out. */
export interface ExportedRows {
  readonly headers: readonly string[];
  /** The ledger's key of each column, '' for one of the person's own. */
  readonly keys: readonly string[];
  /** Days as `yyyy-mm-dd`; choices in the words of the sheet. */
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** How many customers there are in all. */
  readonly total: number;
  /** Where the next part begins; null after the last. */
  readonly next: number | null;
  /** Stands for who is exported in which order: the parts of one file fit together. */
  readonly state: string;
}
