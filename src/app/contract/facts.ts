import type { GradeMove } from './common';
import type { Thanks } from './thanks';

/** The columns of Customers that the card shows and edits. */
export type CustomerFact =
  | 'name' | 'company' | 'kind' | 'title' | 'phone' | 'email' | 'address' | 'source'
  | 'need' | 'latentNeed' | 'likes' | 'authority' | 'demand'
  | 'intention' | 'knowledge' | 'doubt' | 'issue' | 'saidYes' | 'expectedClose' | 'power' | 'visited' | 'credit'
  | 'psychology' | 'psychologySignals' | 'introducedBy' | 'promised' | 'snoozeUntil' | 'doNotContact';

/** The columns of Profiles that the card shows and edits. */
export type ProfileFact =
  | 'family' | 'maritalStatus' | 'children' | 'income' | 'habits'
  | 'nature' | 'size' | 'sales' | 'buyingVolume' | 'rivals' | 'partners' | 'pastSuppliers' | 'complaints' | 'influence'
  | 'basicAsOf' | 'basicSource' | 'personAsOf' | 'personSource' | 'companyAsOf' | 'companySource';

export type FactKey = CustomerFact | ProfileFact;

/** What stands in one cell. */
export interface FactValue {
  /** A text, an ISO day, or the code of a choice ('strong', 'yes', 'company'; psychology: codes joined by commas); '' = blank, masked or unreadable. */
  readonly value: string;
  /** What to show instead of `value` where that says too little: the masked text, or a cell that cannot be read as its kind. */
  readonly shown?: string;
  /** It is filled, but masked: only «show in full» gives it, and until then it cannot be edited. */
  readonly masked?: true;
}

/** Only the facts whose columns the sheet has. */
export type Facts = Readonly<Partial<Record<FactKey, FactValue>>>;

export type FactGroup = 'basic' | 'person' | 'company';

/** One changed fact: what the page showed, and what it is to be. Values as in FactValue. */
export interface FactChange {
  readonly key: FactKey;
  readonly from: string;
  readonly to: string;
}

export interface FactsInput {
  readonly customerId: string;
  readonly row?: number;
  readonly changes: readonly FactChange[];
  /** The id of this save: doing it twice changes nothing more. */
  readonly saveId: string;
}

/** A fact that somebody else changed between the opening and the saving. */
export interface FactConflict {
  readonly key: FactKey;
  readonly theirs: string;
  readonly mine: string;
  /** `both`: the cell holds both texts now; `theirs`: what is there now stays until the person says otherwise. */
  readonly kept: 'both' | 'theirs';
}

export interface SavedFacts extends GradeMove {
  readonly text: string;
  readonly repeated: boolean;
  readonly conflicts: readonly FactConflict[];
  readonly thanks: Thanks | null;
}
