import type { CardFact, CustomerKind } from '../../domain/card/completeness';
import type { CustomerHit, PageData } from './common';
import type { FactGroup, Facts } from './facts';
import type { Thanks } from './thanks';

/** The last «change next time», the first thing on the card: 「反省」. */
export interface Lesson {
  /** ISO day of the talk it was learned in; '' = not looked up yet, the timeline tells. */
  readonly day: string;
  readonly text: string;
}

/** Everything of the card's first paint. Sentences are worded in the person's language; days are ISO, '' = none. */
export interface Card {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly company: string;
  /** The letter, or '' when not graded. */
  readonly grade: string;
  readonly why: string;
  readonly toGoUp: string;
  /** Worded. */
  readonly stage: string;
  readonly powerCase: '1' | '2' | '3' | '?' | '';
  readonly key: boolean;
  readonly nextFollowUp: string;
  readonly followUpWhy: string;
  /** Worded mark, '' when not overdue. */
  readonly overdue: string;
  readonly nextAction: string;
  readonly strategy: string;
  readonly lastTalk: string;
  readonly lastPurchase: string;
  readonly purchases: number;
  readonly total: number;
  readonly lesson: Lesson | null;
  /** Contradictions, broken promises and the like, worded; bad credit (死賬) is not among them. */
  readonly notices: readonly string[];
  /** 「忽視客戶的誠信度,那很可能造成死賬」 */
  readonly badCredit: boolean;
  readonly doNotContact: boolean;
  readonly facts: Facts;
  /** Some facts are masked; «show in full» is logged. */
  readonly masked: boolean;
  /** How the facts of each group stand; `stale` = as of more than 180 days ago. */
  readonly groups: Readonly<Record<FactGroup, { readonly stale: boolean }>>;
  readonly kind: CustomerKind | null;
  readonly completeness: { readonly filled: number; readonly of: number; readonly missing: readonly CardFact[] };
  /** The grade has risen lately and nobody may have said so to the customer yet. */
  readonly thanks: Thanks | null;
}

/** The second call of the card. */
export interface Timeline {
  /** Latest first, 20 at the most. */
  readonly entries: readonly TimelineEntry[];
  /** Older ones in the logs. */
  readonly more: number;
  readonly lesson: Lesson | null;
  /** Who introduced this customer, when it is somebody on the list. */
  readonly introducer: CustomerHit | null;
  readonly introduced: readonly CustomerHit[];
}

export type TimelineEntry =
  | {
    readonly kind: 'talk'; readonly day: string; readonly channel: Channel | ''; readonly reached: boolean;
    readonly said: string; readonly reaction: string; readonly worked: string; readonly fellShort: string; readonly changeNext: string;
    /** ISO, '' = none. */
    readonly promised: string;
  }
  | {
    readonly kind: 'purchase'; readonly day: string; readonly product: string; readonly quantity: number | null;
    readonly amount: number | null; readonly orderNo: string; readonly note: string; readonly returned: boolean;
  };

export type Channel = 'visit' | 'call' | 'message' | 'mail' | 'other';

export interface CardPageData extends PageData {
  /** null = nobody is selected: the page begins with the search. */
  readonly card: Card | null;
  /** Why there is no card, worded; '' = nothing was selected. */
  readonly problem: string;
}
