import type { PageData } from './common';
import type { ImportField } from './ledger-rows';

/** «Import…»: the file is read, matched and compared in the page; the server hands out what is there and takes what is new. */
export interface ImportPageData extends PageData {
  /** Where phones without a country code are from: two letters, like TW. */
  readonly region: string;
  /** From which number on a demand is large, by the Policy tab. */
  readonly largeFrom?: number;
  /** The columns that the sheet has, with the header each has there. */
  readonly fields: readonly { readonly key: ImportField; readonly header: string }[];
}

/** A customer of the file who is not in the ledger yet. Values as in FactValue; blanks are left out. */
export interface NewCustomer {
  /** Where it stands in the file, like `12`: the same in every attempt of one import. */
  readonly key: string;
  readonly values: Readonly<Partial<Record<ImportField, string>>>;
  /** What the file really said, where reading changed it. */
  readonly written: Readonly<Partial<Record<ImportField, string>>>;
}

/** A customer of the ledger of whom the file knows something else. Nothing is ever blanked: `to` is never ''. */
export interface ChangedCustomer {
  readonly key: string;
  readonly customerId: string;
  readonly row?: number;
  readonly changes: readonly { readonly key: ImportField; readonly from: string; readonly to: string; readonly written?: string }[];
}

/** One part of an import; a file goes over in parts of at most MOST_IN_A_PART customers. */
export interface ImportPart {
  /** One for the whole import: doing a part twice changes nothing more. */
  readonly importId: string;
  /** The name of the file, or what was pasted, as History shall call it. */
  readonly source: string;
  readonly create: readonly NewCustomer[];
  readonly update: readonly ChangedCustomer[];
}
export const MOST_IN_A_PART = 1000;

export interface ImportedPart {
  readonly created: number;
  readonly updated: number;
  /** Cells that somebody has changed since the page read them: they keep what they have. */
  readonly kept: readonly { readonly customerId: string; readonly key: ImportField; readonly theirs: string; readonly mine: string }[];
  /** Keys of customers of the file who are gone, twice there, or could not be written. */
  readonly failed: readonly { readonly key: string; readonly text: string }[];
}
