import type { Day } from '../day';
import type { Grade } from '../grade-letter';
import type { FactStep } from './climbs';
import type { GradeRuleId, UsualStep } from './facts-say';

/** Why the facts say what they say: the rule of policy §2 and what of the facts it rests on. */
export interface FactsReason {
  readonly rule: GradeRuleId;
  /** The open texts, '' when there is none. */
  readonly doubt: string;
  readonly issue: string;
  readonly saidYes: boolean;
  readonly close: Day | null;
  /** What stands against it: for G1 the missing need or demand, for G7c power or authority. */
  readonly held: 'intention' | 'need' | 'demand' | 'power' | 'authority' | null;
  /** Not a buyer, strong intention, knowledge blank: taken as informed. */
  readonly assumedInformed: boolean;
}

/** How the facts and the log gave the computed grade. Dates, never day counts from today. */
export type ComputedWhy =
  /** The facts alone: no purchase yet. */
  | { readonly code: 'facts'; readonly grade: Grade | null; readonly facts: FactsReason }
  /** A: bought, and in close contact since. */
  | { readonly code: 'standing'; readonly grade: 'A'; readonly lastOrder: Day; readonly lastTalk: Day }
  /** B: bought, but quiet since the last talk; one contact restores A. */
  | { readonly code: 'quiet'; readonly grade: 'B'; readonly lastOrder: Day; readonly lastTalk: Day }
  /** Bought again after contact had lapsed: what the facts say, raised once for each order day since. */
  | {
    readonly code: 'raised'; readonly grade: Grade; readonly factsSay: Grade; readonly facts: FactsReason;
    readonly raises: number; readonly since: Day; readonly lastOrder: Day;
    /** Set when the raises reach A but the silence since this talk shows it as B. */
    readonly quietSince: Day | null;
  }
  /** Bought, but contact lapsed after the day `after`: what the facts say. */
  | { readonly code: 'lapsed'; readonly grade: Grade | null; readonly facts: FactsReason; readonly lastOrder: Day; readonly after: Day | null }
  /** Known purchases without a date: what the facts say. */
  | { readonly code: 'undated'; readonly grade: Grade | null; readonly facts: FactsReason };

/** The whole reason of a grade. */
export type Why =
  | ComputedWhy
  | {
    readonly code: 'manual'; readonly grade: Grade; readonly given: Grade; readonly reason: string; readonly since: Day;
    /** Order days since; each raised the grade. */
    readonly orders: number; readonly firstPurchase: boolean;
    readonly quietSince: Day | null; readonly computed: ComputedWhy;
  }
  /** A judgement nobody renewed: no talk for longer than the lapse days. The computed grade shows again. */
  | {
    readonly code: 'manualExpired'; readonly grade: Grade | null; readonly given: Grade; readonly since: Day;
    readonly computed: ComputedWhy;
  };

/** The smallest single change that gives a higher grade, and that grade. */
export type ToGoUp =
  | { readonly code: 'talk'; readonly to: Grade }
  /** `first` is what to work on meanwhile: no single fact raises the grade. null for who has bought and for manual grades. */
  | {
    readonly code: 'purchase'; readonly to: Grade; readonly first: UsualStep | null;
    readonly doubt: string; readonly issue: string; readonly withinDays: number;
  }
  | {
    readonly code: 'fact'; readonly to: Grade; readonly step: FactStep;
    readonly doubt: string; readonly issue: string;
    /** «About to close» days: how near a close date must be. */
    readonly withinDays: number;
  };
