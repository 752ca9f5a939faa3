/** What the page «Find duplicates» says. */
export interface DuplicatesMessages {
  readonly title: string;
  readonly reading: (read: number, total: number) => string;
  readonly comparing: string;
  /** The page itself could not compare. */
  readonly broken: (detail: string) => string;
  readonly list: {
    readonly heading: (pairs: number) => string;
    readonly lead: (customers: number) => string;
    readonly none: (customers: number) => string;
    readonly noneHint: string;
    readonly filter: string;
    readonly filters: Readonly<Record<Filter, (pairs: number) => string>>;
    readonly emptyFilter: string;
    readonly sure: string;
    readonly maybe: string;
    readonly why: Readonly<Record<Reason, string>>;
    readonly noName: string;
    readonly phoneTail: (digits: string) => string;
    readonly compare: string;
    readonly compareFor: (one: string, other: string) => string;
    readonly notSame: string;
    readonly notSameFor: (one: string, other: string) => string;
    readonly putBack: string;
    readonly putBackFor: (one: string, other: string) => string;
    readonly asideHint: string;
    readonly pages: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (from: number, to: number, of: number) => string;
    readonly earlier: string;
  };
  readonly pair: {
    readonly heading: string;
    readonly opening: string;
    readonly caption: string;
    readonly fact: string;
    readonly stays: string;
    readonly staysFor: (name: string, id: string) => string;
    readonly logs: (purchases: number, talks: number) => string;
    readonly alike: string;
    readonly blank: string;
    /** What a radio button is called for those who cannot see where it stands. */
    readonly option: (fact: string, value: string) => string;
    readonly full: string;
    readonly fullHint: string;
    readonly fullShown: string;
    readonly will: string;
    readonly willKeep: (name: string, id: string) => string;
    readonly willTake: (facts: number, id: string) => string;
    readonly willLogs: (purchases: number, talks: number) => string;
    readonly willClear: (id: string) => string;
    readonly willOwn: (columns: string) => string;
    readonly willUndo: string;
    readonly back: string;
    readonly notSame: string;
    readonly merge: string;
    readonly merging: string;
    /** `key` is Ctrl, or ⌘ on a Mac. */
    readonly keys: (key: string) => string;
  };
  readonly done: {
    readonly merged: string;
    readonly apart: string;
    readonly takeApart: string;
    readonly next: string;
    readonly toList: string;
  };
  readonly earlier: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly opening: string;
    readonly into: (dropped: string, kept: string) => string;
    readonly takeApart: string;
    readonly takeApartFor: (dropped: string, kept: string) => string;
    readonly working: string;
    readonly back: string;
  };
}

type Filter = 'all' | 'sure' | 'maybe' | 'aside';
type Reason = 'samePhone' | 'sameMail' | 'sameName' | 'likeName' | 'sameCompany' | 'likeCompany' | 'likePhone' | 'otherPhone' | 'otherMail' | 'otherCompany' | 'otherName';
