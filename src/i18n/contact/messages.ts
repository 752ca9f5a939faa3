import type { ChoiceValue } from '../../ledger/choices';

/** What the form for a talk and its closing page say. */
export interface ContactMessages {
  readonly title: string;
  /** Before a customer is chosen. */
  readonly whom: string;
  readonly loading: string;
  readonly doNotContact: string;
  /** The last «change next time», with the day it was learned. */
  readonly lesson: (day: string) => string;
  /** The same when the day is not known. */
  readonly lessonUndated: string;
  readonly channel: string;
  readonly channels: Readonly<Record<ChoiceValue<'channel'>, string>>;
  readonly channelKeys: string;
  readonly reached: string;
  readonly reachedYes: string;
  readonly reachedNo: string;
  readonly day: string;
  readonly said: string;
  readonly saidPlaceholder: string;
  /** Instead of what was said, when nobody was reached. */
  readonly tryNote: string;
  readonly tryPlaceholder: string;
  readonly reaction: string;
  readonly reactionPlaceholder: string;
  readonly changed: string;
  readonly changedHint: string;
  /** A fact and its value on a chip. */
  readonly fact: (label: string, value: string) => string;
  readonly unknown: string;
  readonly gone: string;
  readonly notYet: string;
  readonly was: (value: string) => string;
  readonly clear: Readonly<Record<'doubt' | 'issue' | 'expectedClose', string>>;
  readonly takeBack: string;
  readonly review: string;
  readonly reviewHint: string;
  readonly worked: string;
  readonly fellShort: string;
  readonly changeNext: string;
  readonly promised: string;
  readonly promisedHint: string;
  readonly tomorrow: (day: string) => string;
  readonly inAWeek: (day: string) => string;
  readonly proposed: (day: string) => string;
  readonly noPromise: string;
  readonly outcome: { readonly title: string; readonly empty: string; readonly working: string };
  /** The reason for the next follow-up's day. */
  readonly whyThen: string;
  readonly proposes: string;
  /** A day and the reason for it. */
  readonly dayAndWhy: (day: string, why: string) => string;
  readonly strategy: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly saved: string;
  readonly savedAsFirstEntered: string;
  readonly nowWhat: string;
  readonly another: string;
  readonly conflicts: {
    readonly title: string;
    readonly both: string;
    readonly theirs: string;
    readonly theirsLabel: string;
    readonly mineLabel: string;
    readonly useMine: string;
    readonly usedMine: string;
    readonly changedAgain: string;
  };
  readonly errors: Readonly<Record<'customer' | 'dayMissing' | 'dayInFuture' | 'promisedBefore', string>>;
}
