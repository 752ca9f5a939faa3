import type { FactStep } from '../../domain/grade/climbs';
import type { GradeRuleId, UsualStep } from '../../domain/grade/facts-say';
import type { FactsReason } from '../../domain/grade/reasons';
import type { Strategy } from '../../domain/grade/strategy';
import type { NextAction } from '../../domain/next-action';
import type { Notice } from '../../domain/notice';

/** A reason with its days written out in the reader's form and its texts cut to a readable length. */
export type Worded<T> = { readonly [K in keyof T]: WordedValue<T[K], K> };
/** Days become text; what is called a count stays a number. */
type WordedValue<V, K> = K extends DayKey ? (null extends V ? string | null : string) : V;
type DayKey =
  | 'close' | 'lastOrder' | 'lastTalk' | 'since' | 'after' | 'quietSince' | 'day' | 'promised' | 'until' | 'lastTry' | 'enteredOn';

/** What the texts of a step may name. */
export interface StepTexts {
  readonly doubt: string;
  readonly issue: string;
  readonly days: number;
}

type Said<T> = (texts: T) => string;

/** Wording of why a grade is what it is and what to do next. Grades arrive as their letter or `notGraded`. */
export interface ReasonMessages {
  readonly notGraded: string;
  /** What the facts say, in the middle of a sentence. */
  readonly facts: Readonly<Record<GradeRuleId, Said<Worded<FactsReason>>>>;
  /** Added to the facts when strong intention stands without a word on product knowledge. */
  readonly assumedInformed: string;
  readonly why: {
    readonly facts: Said<{ grade: string; facts: string }>;
    readonly standing: Said<{ lastOrder: string; lastTalk: string }>;
    readonly quiet: Said<{ lastOrder: string; lastTalk: string }>;
    readonly raised: Said<{ grade: string; factsSay: string; facts: string; raises: number; since: string; lastOrder: string; quietSince: string | null }>;
    readonly lapsed: Said<{ grade: string; facts: string; lastOrder: string; after: string | null }>;
    readonly undated: Said<{ grade: string; facts: string }>;
    readonly manual: Said<{
      grade: string; given: string; reason: string; since: string; orders: number; firstPurchase: boolean;
      quietSince: string | null; computed: string;
    }>;
    readonly manualExpired: Said<{ given: string; since: string; computed: string }>;
  };
  readonly toReach: Said<{ grade: string; step: string }>;
  /** Follows `toReach` when a purchase is the only single change: what to work on until then. */
  readonly until: Said<{ step: string }>;
  readonly steps: Readonly<Record<FactStep | UsualStep | 'talk' | 'purchase', Said<StepTexts>>>;
  readonly notices: { readonly [C in Notice['code']]: Said<Worded<Omit<Extract<Notice, { code: C }>, 'code'>>> };
  readonly nextAction: Readonly<Record<NextAction, string>>;
  readonly strategy: Readonly<Record<Strategy, string>>;
  readonly followUp: {
    readonly doNotContact: string;
    readonly promise: Said<{ promised: string }>;
    readonly promiseBroken: Said<{ promised: string }>;
    readonly notReached: Said<{ tries: number; lastTry: string }>;
    /** `row` is the letter, or `notGraded`; `parked` and `first` are cases 1 and 3. */
    readonly interval: Said<{ row: string; lastTalk: string; note: string }>;
    readonly neverTalked: Said<{ row: string; enteredOn: string; note: string }>;
    readonly snoozed: Said<{ until: string }>;
    readonly closeRow: string;
    readonly case1: string;
    readonly case3: string;
  };
}
