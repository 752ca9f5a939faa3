import type { CardFunctions, Thanks } from './card-contract';

/**
 * What crosses `google.script.run` between the dialogs and the server: plain JSON only, days as
 * `yyyy-mm-dd`, sentences already worded in the user's language. The server validates every argument on arrival.
 */

/** A customer as a picker may show it: no more of the phone than its last three digits. */
export interface CustomerHit {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly phoneTail: string;
  /** The letter, or '' when not graded. */
  readonly grade: string;
  /** Where the row was when it was read: a hint, checked against the id before use. */
  readonly row: number;
}

/** Handed to a page with its first paint. */
export interface PageData {
  readonly lang: 'en' | 'zh-Hant' | 'zh-Hans';
  /** `yyyy-mm-dd` in the sheet's time zone. */
  readonly today: string;
}

export interface PurchasePageData extends PageData {
  /** The customer of the selected row, if one is selected. */
  readonly customer: CustomerHit | null;
  /** Products sold lately, latest first, for completion. */
  readonly products: readonly string[];
  /** The id of the line this dialog will write: saving twice writes once. */
  readonly lineId: string;
}

export interface PurchaseInput {
  readonly customerId: string;
  /** Row hint of the customer, as in CustomerHit. */
  readonly row?: number;
  readonly day: string;
  readonly product: string;
  readonly quantity: number | null;
  readonly amount: number | null;
  readonly orderNo: string;
  readonly note: string;
  readonly lineId: string;
}

/** A grade before and after, worded. */
export interface GradeMove {
  readonly from: string;
  readonly to: string;
  readonly move: 'up' | 'down' | 'same';
  readonly why: string;
  readonly toGoUp: string;
  /** In the locale's own form, '' when there is none. */
  readonly nextFollowUp: string;
  readonly nextAction: string;
}

/** A sentence the user can act on. `busy` and `offline` ones may be retried with the same line id. */
export interface Problem {
  readonly code: string;
  readonly text: string;
  readonly retry: boolean;
}
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface SavedPurchase extends GradeMove {
  /** The closing sentence, also shown as a toast. */
  readonly text: string;
  /** This line id had been saved before: nothing was written again. */
  readonly repeated: boolean;
  /** What to say to the customer after a raise; null = the grade did not rise. */
  readonly thanks: Thanks | null;
}

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
  readonly columns: readonly { readonly position: number; readonly key: string }[];
  /** Start from the facts, or take the letters over as manual grades with the meaning given for each. */
  readonly grades: { readonly mode: 'facts' } | { readonly mode: 'manual'; readonly meaning: readonly { readonly value: string; readonly grade: string }[] };
}

/** «Check the ledger»: what is wrong, where, and how to mend it; already worded. */
export interface ProblemsPageData extends PageData {
  /** Customers that were looked at. */
  readonly customers: number;
  readonly problems: readonly LedgerProblem[];
  /** How many there are beyond the ones handed over. */
  readonly more: number;
}
export interface LedgerProblem {
  readonly sheet: string;
  /** A1 name or header, '' when the whole sheet is meant. */
  readonly cell: string;
  readonly text: string;
  /** What to do about it. */
  readonly mend: string;
}

/** «Today's plan»: the day's contacts to print or take along, and whether the load fits. Everything is worded. */
export interface PlanPageData extends PageData {
  /** The day of the contacts: today, on a day off the next workday. ISO. */
  readonly plannedOn: string;
  /** Names and phones are masked (王○明, •••678); asking for them in full is logged in History. */
  readonly masked: boolean;
  readonly lines: readonly PlanLine[];
  /** Contacts planned for today, for the rest of the week, overdue ones; contacts that fit into a workday; promises past that. */
  readonly counts: { readonly today: number; readonly thisWeek: number; readonly overdue: number; readonly capacity: number; readonly over: number };
  readonly load: {
    readonly fits: boolean;
    /** Contacts a workday, one decimal: what the rows below add up to, without the soft ones. */
    readonly total: number;
    readonly capacity: number;
    readonly rows: readonly { readonly label: string; readonly customers: number; readonly perWorkday: number; readonly soft: boolean }[];
  };
  /** Customers who fall to B before they are contacted, the most urgent first; days worded. */
  readonly falls: readonly { readonly customer: string; readonly fallsOn: string; readonly plannedFor: string }[];
  /** Sentences: each a change that would make the load fit. */
  readonly remedies: readonly string[];
  /** Minutes after midnight at which a calendar may ring for the day's contacts. */
  readonly ringAt: number;
}

/** One contact of today's plan. */
export interface PlanLine {
  /** The same for the same follow-up of the same customer, whenever it is asked for: what a calendar knows the event by. */
  readonly uid: string;
  /** Planned for and due, ISO; due '' = not known. */
  readonly day: string;
  readonly due: string;
  readonly customer: string;
  readonly phone: string;
  readonly grade: string;
  readonly overdue: string;
  readonly nextAction: string;
  readonly whyNow: string;
  readonly strategy: string;
  readonly lastTalk: string;
  readonly changeNext: string;
}

/** Automation ▸ Morning refresh: how it stands. */
export interface AutomationPageData extends PageData {
  readonly automation: AutomationState;
}
export interface AutomationState {
  readonly on: boolean;
  /** 0–23 in the spreadsheet's zone, from the Policy tab. */
  readonly hour: number;
  /** The address on the Policy tab, '' = none; `mailed` = the digest is switched on. */
  readonly digestTo: string;
  readonly mailed: boolean;
  /** Mails that Google still lets this account send today; null = not known. */
  readonly mailsLeft: number | null;
  /** What Google has not granted yet, as the names of scopes. */
  readonly missing: readonly string[];
  /** Where the missing rights can be granted; '' = nowhere to go. */
  readonly grantUrl: string;
}
export interface AutomationChoice {
  readonly on: boolean;
  readonly hour: number;
  /** '' = no digest. */
  readonly digestTo: string;
}

/** The functions of the bundle a page may call through `google.script.run`. */
export interface ServerFunctions extends CardFunctions {
  dialogFindCustomers(query: string): Answer<readonly CustomerHit[]>;
  dialogPreviewPurchase(input: PurchaseInput): Answer<GradeMove>;
  dialogSavePurchase(input: PurchaseInput): Answer<SavedPurchase>;
  dialogSetUp(choice: SetUpChoice): Answer<{ readonly text: string }>;
  /** Today's plan with names and phones in full; logged in History as taken out. */
  dialogPlanInFull(purpose: string): Answer<PlanPageData>;
  /** Only in a build with automation. */
  dialogSwitchAutomation(choice: AutomationChoice): Answer<{ readonly text: string; readonly automation: AutomationState }>;
  /** Does at once what the morning refresh does. */
  dialogRunMorning(): Answer<{ readonly text: string }>;
}
