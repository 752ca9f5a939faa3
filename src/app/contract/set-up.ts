import type { PageData } from './common';

/** What «Set up or adopt this sheet» understood of the active sheet. */
export interface SetUpPageData extends PageData {
  readonly mode: 'fresh' | 'adopt' | 'repair';
  readonly sheetName: string;
  readonly rows: number;
  readonly columns: readonly UnderstoodColumn[];
  /** Every column key the user may choose instead, with its label. */
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  /** Labels of columns and tabs that will be added. */
  readonly adds: readonly string[];
  readonly gradeColumn: GradeColumn | null;
  /** Only the owner, and whoever set this, may change the Policy tab. */
  readonly onlyMine: boolean;
  /** Sentences about what could not be read. */
  readonly problems: readonly string[];
}

export interface UnderstoodColumn {
  /** 1-based position in the sheet. */
  readonly position: number;
  readonly letter: string;
  readonly header: string;
  /** Column key, or '' = the user's own, left alone. */
  readonly key: string;
  readonly samples: readonly string[];
  /** How many filled cells could not be read as this column. */
  readonly unread: number;
}

export interface GradeColumn {
  readonly position: number;
  readonly header: string;
  readonly letters: readonly { readonly value: string; readonly count: number; readonly suggested: string }[];
}

export interface SetUpChoice {
  /** Whether only the owner and this person may change the Policy tab from now on; left out where that stays as it is. */
  readonly onlyMine?: boolean;
  readonly columns: readonly { readonly position: number; readonly key: string }[];
  /** Start from the facts, or take the letters over as manual grades with the meaning given for each. */
  readonly grades: { readonly mode: 'facts' } | { readonly mode: 'manual'; readonly meaning: readonly { readonly value: string; readonly grade: string }[] };
}
