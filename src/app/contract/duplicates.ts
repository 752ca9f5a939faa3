import type { PageData, Who } from './common';
import type { FactKey, Facts } from './facts';

/** «Find duplicates…»: the page reads the list through `dialogLedgerRows` and matches it itself. */
export interface DuplicatesPageData extends PageData {
  readonly region: string;
}

/** One of two customers who may be the same, as the page lays them side by side. */
export interface PairSide {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  /** The letter, or '' when not graded. */
  readonly grade: string;
  readonly facts: Facts;
  readonly purchases: number;
  readonly talks: number;
  /** Headers of the person's own columns that hold something in this row: they stay where they are. */
  readonly ownColumns: readonly string[];
}

export interface PairInput {
  readonly pair: readonly [Who, Who];
  /** Nothing masked; logged in History for both. */
  readonly inFull: boolean;
}

export interface MergeInput {
  readonly keep: Who;
  readonly drop: Who;
  /** Facts that the kept one takes over from the other, those included of which it has nothing itself; of all others it keeps its own. */
  readonly take: readonly FactKey[];
  /** The id of this merge: doing it twice changes nothing more. */
  readonly mergeId: string;
}

export interface Merged {
  readonly text: string;
  readonly repeated: boolean;
}

/** A merge that was not taken apart yet; each can be, whatever was done after it. */
export interface PastMerge {
  readonly mergeId: string;
  /** `yyyy-mm-dd hh:mm:ss` in the sheet's time zone. */
  readonly when: string;
  /** Names, as they were then. */
  readonly kept: string;
  readonly dropped: string;
}
