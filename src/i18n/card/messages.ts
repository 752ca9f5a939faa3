import type { ChoiceValue } from '../../ledger/choices';

/** What the prospect card says; facts, psychology and the form of a contact have words of their own. */
export interface CardMessages {
  readonly title: string;
  /** The first thing on the card: what the person wanted to do better. */
  readonly lesson: string;
  readonly lessonOf: (day: string) => string;
  readonly nobody: string;
  readonly find: string;
  readonly stopFinding: string;
  readonly round: {
    readonly name: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (at: number, of: number) => string;
    /** Whoever is shown is not in it. */
    readonly outside: (of: number) => string;
  };
  readonly opening: (name: string) => string;
  readonly leave: { readonly question: string; readonly leave: string; readonly stay: string };
  readonly gone: string;
  readonly head: {
    readonly toGoUp: string;
    readonly nextFollowUp: string;
    readonly none: string;
    readonly nextAction: string;
    readonly strategy: string;
    readonly lastTalk: string;
    readonly purchases: string;
    readonly purchased: (times: number, total: string, last: string) => string;
    readonly key: string;
    readonly powerCase: Readonly<Record<ChoiceValue<'powerCase'>, string>>;
    readonly badCredit: string;
    readonly doNotContact: string;
    readonly notices: string;
  };
  readonly actions: {
    readonly name: string;
    readonly contact: string;
    readonly purchase: string;
    readonly brief: string;
    readonly copyPhone: string;
    readonly copied: string;
    readonly notCopied: (number: string) => string;
    readonly goTo: string;
    readonly wentTo: string;
    readonly opened: string;
    readonly full: string;
    readonly fullHint: string;
    /** The number was asked for while it was masked. */
    readonly phoneMasked: string;
    readonly fullShown: string;
    readonly thanks: (from: string, to: string) => string;
    readonly writeThanks: string;
    readonly hideThanks: string;
    readonly back: string;
  };
  readonly complete: {
    readonly title: string;
    readonly known: (filled: number, of: number) => string;
    readonly askNext: string;
    readonly all: string;
    readonly enter: (fact: string) => string;
  };
  readonly psychology: {
    readonly title: string;
    readonly none: string;
    readonly pitch: string;
    readonly avoid: string;
    readonly seen: string;
    readonly seenHint: string;
    readonly own: string;
    readonly basis: (signals: string) => string;
    /** Types that stand on the card without a signal. */
    readonly unfounded: string;
  };
  readonly facts: {
    readonly title: string;
    readonly groups: Readonly<Record<'basic' | 'deal' | 'person' | 'company', string>>;
    readonly asOf: string;
    readonly source: string;
    readonly stale: string;
    readonly edit: (label: string, value: string) => string;
    readonly add: string;
    readonly addFact: (label: string) => string;
    readonly masked: string;
    readonly kindQuestion: string;
    /** In a list of choices: nothing is known. */
    readonly unknown: string;
    readonly save: string;
    readonly saving: string;
    readonly cancel: string;
    readonly saveKeys: (key: string) => string;
    readonly escAgain: string;
    readonly errors: { readonly name: string; readonly day: string };
  };
  readonly conflict: {
    readonly title: (label: string) => string;
    readonly keptTheirs: string;
    /** They had made it blank. */
    readonly keptMine: string;
    readonly keptBoth: string;
    readonly theirs: string;
    readonly mine: string;
    readonly blank: string;
    readonly useMine: string;
    readonly keepTheirs: string;
    readonly keepBoth: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly loading: string;
    readonly empty: string;
    readonly more: (count: number) => string;
    readonly channel: Readonly<Record<ChoiceValue<'channel'>, string>>;
    readonly talk: string;
    readonly notReached: string;
    readonly reaction: string;
    readonly worked: string;
    readonly fellShort: string;
    readonly changeNext: string;
    readonly promised: string;
    readonly purchase: string;
    readonly returned: string;
    readonly quantity: (count: string) => string;
    readonly orderNo: (no: string) => string;
  };
  readonly referrals: {
    readonly title: string;
    readonly by: string;
    readonly introduced: (count: number) => string;
    readonly nobody: string;
  };
}
