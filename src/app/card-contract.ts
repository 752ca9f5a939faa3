/**
 * What crosses `google.script.run` for the prospect card, the contact dialog and the visit brief: plain JSON, as in
 * dialog-contract.ts. Facts cross as codes and texts; what a page says about them stands in its own words.
 */
import type { CardFact, CustomerKind } from '../domain/card/completeness';
import type { Psychology } from '../domain/card/psychology';
import type { Answer, CustomerHit, GradeMove, PageData } from './dialog-contract';

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

/** A customer as a call names it; the row is a hint, checked against the id. */
export interface Who {
  readonly id: string;
  readonly row?: number;
}

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
export type FactGroup = 'basic' | 'person' | 'company';

/** What an upgrade message is made of: 「被尊重,被重視」. */
export interface Thanks {
  readonly name: string;
  readonly title: string;
  readonly company: string;
  /** Letters, '' = not graded. */
  readonly from: string;
  readonly to: string;
  readonly product: string;
  /** The language the customer most likely reads. */
  readonly lang: PageData['lang'];
  /** The user's own templates from the Policy tab, '' = none: after any raise, and when it became A. */
  readonly templates: { readonly raised: string; readonly toA: string };
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

/** A talk, with the facts it revealed and the self-review. */
export interface ContactInput {
  readonly customerId: string;
  readonly row?: number;
  readonly lineId: string;
  /** ISO. */
  readonly day: string;
  readonly channel: Channel | '';
  readonly reached: boolean;
  readonly said: string;
  readonly reaction: string;
  readonly worked: string;
  readonly fellShort: string;
  readonly changeNext: string;
  /** ISO, '' = nothing promised. */
  readonly promised: string;
  readonly changes: readonly FactChange[];
}
/** What the talk would do, and what is known beforehand. */
export interface ContactPreview extends GradeMove {
  /** The date the rules propose, ISO, '' = none. */
  readonly proposed: string;
  readonly proposedWhy: string;
  readonly strategy: string;
}
/** What the contact form starts from. */
export interface ContactStart {
  readonly customer: CustomerHit;
  /** The facts a talk may change: need … credit. */
  readonly facts: Facts;
  readonly lesson: Lesson | null;
  readonly strategy: string;
  readonly doNotContact: boolean;
}
export interface SavedContact extends GradeMove {
  readonly text: string;
  readonly repeated: boolean;
  readonly conflicts: readonly FactConflict[];
  readonly strategy: string;
  readonly thanks: Thanks | null;
}
export interface ContactPageData extends PageData {
  readonly start: ContactStart | null;
  readonly lineId: string;
}

/** One customer on paper, before the door is knocked at. */
export interface Brief {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly title: string;
  readonly authority: 'yes' | 'no' | '';
  readonly phone: string;
  readonly address: string;
  readonly grade: string;
  readonly stage: string;
  readonly why: string;
  readonly nextAction: string;
  readonly strategy: string;
  readonly need: 'explicit' | 'no' | '';
  readonly latentNeed: string;
  readonly likes: string;
  readonly doubt: string;
  readonly issue: string;
  /** ISO. */
  readonly expectedClose: string;
  readonly psychology: readonly Psychology[];
  readonly psychologySignals: string;
  readonly badCredit: boolean;
  readonly doNotContact: boolean;
  readonly introducedBy: string;
  readonly missing: readonly CardFact[];
  readonly lastTalk: { readonly day: string; readonly said: string; readonly reaction: string } | null;
  readonly lesson: Lesson | null;
}
export interface BriefPageData extends PageData {
  /** ISO day of the visits. */
  readonly day: string;
  readonly briefs: readonly Brief[];
  /** Phones and addresses are masked; showing them is logged, customer by customer. */
  readonly masked: boolean;
}

/** The functions of the bundle these pages may call. */
export interface CardFunctions {
  dialogOpenCard(who: Who): Answer<Card>;
  dialogTimeline(customerId: string): Answer<Timeline>;
  /** Whoever is in today's plan, in its order: what next and previous walk through. */
  dialogTodaysRound(): Answer<readonly CustomerHit[]>;
  /** The card with nothing masked; logged in History. */
  dialogShowInFull(who: Who): Answer<Card>;
  dialogSaveFacts(input: FactsInput): Answer<SavedFacts>;
  dialogStartContact(who: Who): Answer<ContactStart>;
  dialogPreviewContact(input: ContactInput): Answer<ContactPreview>;
  dialogSaveContact(input: ContactInput): Answer<SavedContact>;
  /** Opens «Record a purchase» for the customer, over the sheet. */
  dialogOpenPurchase(who: Who): Answer<null>;
  /** Opens the visit brief of these customers; of today's plan when none is named. */
  dialogOpenBrief(customerIds: readonly string[]): Answer<null>;
  /** The same brief with phones and addresses in full; logged in History. */
  dialogBriefInFull(customerIds: readonly string[]): Answer<BriefPageData>;
  /** Puts the cursor on the customer's row. */
  dialogGoTo(who: Who): Answer<null>;
}
