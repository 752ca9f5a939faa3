import type { ImportField, LedgerRow } from '../app/contract/ledger-rows';
import type { Lang } from '../ledger/lang';
import type { MatchReason } from '../matching/person';
import type { ReadingFlag, ReadingProblem } from '../reading/reading';

/** What a column of the file was taken for, and by what. */
export interface ColumnMatch {
  /** 0-based in the file. */
  readonly column: number;
  readonly header: string;
  /** A few different values, as they stand. */
  readonly samples: readonly string[];
  readonly target: ImportField | null;
  readonly by: 'remembered' | 'header' | 'content' | null;
}

/** What the person has decided about the file. */
export interface ImportPlan {
  /** For each column of the file where it goes; no target twice. */
  readonly targets: readonly (ImportField | null)[];
  /** What each grade word of the file means here; a word that is not in it was not decided, '' = leave it out. */
  readonly gradeMeanings: Readonly<Record<string, string>>;
  /** For columns of days that can be read two ways. */
  readonly dayOrder: 'dmy' | 'mdy' | null;
  /** `blanks`: only what is not known yet is filled in; `all`: the file also replaces what is there. */
  readonly update: 'blanks' | 'all';
  /** For rows that look like somebody: by key, what the person said. */
  readonly decided: Readonly<Record<string, 'same' | 'new' | 'skip'>>;
}

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

/** One row of the file, before anything is written. */
export interface PreviewRow {
  /** Its line in the file, as a text: what an import calls it. */
  readonly key: string;
  readonly name: string;
  readonly company: string;
  readonly state: 'new' | 'updated' | 'unchanged' | 'duplicate' | 'problem';
  /** Who it is in the ledger, or looks like; null when it looks like nobody, or like an earlier row of the file (`twinKey`). */
  readonly match: { readonly row: LedgerRow; readonly sure: 'sure' | 'maybe'; readonly why: readonly MatchReason[] } | null;
  readonly twinKey: string | null;
  /** What was read, blanks left out. */
  readonly values: Readonly<Partial<Record<ImportField, string>>>;
  /** What the file really says, where reading changed it. */
  readonly written: Readonly<Partial<Record<ImportField, string>>>;
  readonly changes: readonly { readonly key: ImportField; readonly from: string; readonly to: string }[];
  /** Fields that could not be read: with one of them a row is a problem and stays out, with its reason. */
  readonly problems: readonly { readonly field: ImportField | null; readonly written: string; readonly code: ReadingProblem }[];
  readonly flags: readonly { readonly field: ImportField; readonly flag: ReadingFlag }[];
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  readonly counts: Readonly<Record<PreviewRow['state'], number>>;
}
