/**
 * What the menu, the toasts and the answers to a dialog say. Arguments are scalars: names, tabs and days come
 * worded, letters as 'A'…'F' or '' for not graded, counts as numbers.
 */
export interface CommandMessages {
  readonly menu: {
    readonly title: string;
    readonly recordPurchase: string;
    readonly logContact: string;
    readonly openCard: string;
    readonly regrade: string;
    readonly regradeSelected: string;
    readonly regradeAll: string;
    readonly followUps: string;
    readonly refreshPlan: string;
    readonly todaysPlan: string;
    readonly brief: string;
    readonly showOverdue: string;
    readonly showToday: string;
    readonly showThisWeek: string;
    readonly byGrade: string;
    readonly byStage: string;
    readonly clearFilter: string;
    readonly automation: string;
    readonly tools: string;
    readonly setUp: string;
    readonly checkLedger: string;
    readonly review: string;
    readonly import: string;
    readonly duplicates: string;
    readonly export: string;
    readonly erase: string;
    readonly undo: string;
    readonly help: string;
  };
  /** Titles of the dialogs and the sidebar. */
  readonly titles: {
    readonly purchase: string;
    readonly contact: string;
    readonly card: string;
    readonly brief: string;
    readonly setUp: string;
    readonly problems: string;
    readonly help: string;
    readonly plan: string;
    readonly automation: string;
    readonly import: string;
    readonly duplicates: string;
    readonly export: string;
    readonly erase: string;
  };
  /** Shown while something takes longer than two seconds. */
  /** How History says what an export held. */
  readonly exported: { readonly masked: string; readonly inFull: string };
  readonly progress: {
    /** 0 = how many is not known yet. */
    readonly regrading: string;
    readonly settingUp: string;
    readonly checking: string;
    readonly undoing: string;
    readonly planning: string;
    readonly reviewing: string;
  };
  /** Closing sentences. */
  readonly done: {
    /** `first` = graded for the first time; zeros among the moves are left out. */
    readonly regraded: (total: number, up: number, down: number, first: number, problems: number) => string;
    readonly regradeUnchanged: (total: number, problems: number) => string;
    readonly noCustomers: string;
    /** A grade moved, or stayed, after a purchase; `nextFollowUp` '' = none. */
    readonly purchaseSaved: (customer: string, from: string, to: string, nextFollowUp: string) => string;
    readonly purchaseRepeated: (customer: string) => string;
    /** A talk was logged; `conflicts` = facts that somebody else had changed meanwhile. */
    readonly contactSaved: (customer: string, from: string, to: string, nextFollowUp: string, conflicts: number) => string;
    readonly contactRepeated: (customer: string) => string;
    /** Facts were saved on the card. */
    readonly factsSaved: (customer: string, from: string, to: string, conflicts: number) => string;
    readonly factsUnchanged: (customer: string) => string;
    /** After an edit by hand. */
    readonly editRegraded: (customer: string, from: string, to: string) => string;
    /** `ticks` = contacts logged for ticks that were found. */
    readonly planned: (today: number, thisWeek: number, overdue: number, ticks: number, problems: number) => string;
    readonly planEmpty: string;
    /** A tick was logged; `next` '' = no further follow-up. */
    readonly tickLogged: (customer: string, from: string, to: string, next: string) => string;
    readonly tickUndone: (customer: string) => string;
    /** A tick that could not be logged: whoever it is about is gone, or the outcome is not on the list. */
    readonly tickGone: (about: string) => string;
    readonly tickUnread: (about: string, given: string) => string;
    readonly ticksLogged: (contacts: number) => string;
    /** Which rows are shown now. */
    readonly filtered: (what: string, tab: string) => string;
    /** After it, when today was asked for on a day that is not worked. */
    readonly filteredDayOff: string;
    readonly filterCleared: (tab: string) => string;
    readonly automationOn: (hour: number, digestTo: string) => string;
    readonly automationOff: string;
    readonly morningDone: (today: number, overdue: number, mailedTo: string) => string;
    /** How the latest month looks: `again` of its `buyers` had bought before, so many shortfalls keep coming back. */
    readonly reviewed: (month: string, again: number, buyers: number, shortfalls: number) => string;
    readonly reviewEmpty: string;
    /** After an import, by what History has of it. */
    readonly imported: (added: number, updated: number, problems: number) => string;
    readonly setUpFresh: string;
    readonly setUpAdopted: (customers: number, addedColumns: number) => string;
    readonly setUpRepaired: (mended: number) => string;
    /** The Policy tab is protected in a way that is not for this person to change. */
    readonly lockRefused: string;
    readonly checkedClean: (customers: number) => string;
    readonly checkedProblems: (customers: number, problems: number) => string;
    /** `lines` = lines of the logs that went over. */
    readonly merged: (kept: string, dropped: string, lines: number) => string;
    readonly erased: string;
  };
  readonly undo: {
    readonly nothing: string;
    readonly purchase: (customer: string, day: string) => string;
    /** `kept` = facts that somebody has changed since. */
    readonly contact: (customer: string, day: string, kept: number) => string;
    readonly facts: (customer: string, restored: number, kept: number) => string;
    /** `changedSince` = facts of the kept one that somebody has changed since. */
    readonly merged: (kept: string, dropped: string, changedSince: number) => string;
    /** An import: customers off the list again, cells as before; customers and cells that somebody has worked with since. */
    readonly imported: (removed: number, restored: number, keptCustomers: number, keptCells: number) => string;
    readonly setUp: string;
    /** What set-up had made and somebody has used since stays. */
    readonly keptChanges: (columns: number) => string;
  };
  /** On opening the document. */
  readonly hints: {
    readonly asOfOld: (day: string) => string;
    readonly policyDefaults: (settings: number) => string;
    readonly planOld: (day: string) => string;
  };
  /** Why a command could not be done, and what to do now. */
  readonly stops: {
    readonly busy: string;
    readonly busyEntryKept: string;
    readonly noLedger: string;
    readonly alreadySetUp: string;
    readonly tabMissing: (tab: string) => string;
    readonly columnMissing: (column: string, tab: string) => string;
    readonly planBehind: string;
    readonly filterElsewhere: (tab: string) => string;
    readonly addressBad: (address: string) => string;
    readonly addressOfCustomer: (address: string) => string;
    readonly hourBad: string;
    readonly rightsMissing: (scopes: string) => string;
    readonly mailQuota: string;
    readonly selectionEmpty: string;
    readonly selectionElsewhere: (tab: string) => string;
    readonly customerMissing: string;
    readonly customerUnknown: (customer: string) => string;
    readonly idMissing: (customer: string) => string;
    readonly customerTwice: (id: string, tab: string) => string;
    readonly dayMissing: string;
    readonly dayUnreadable: (text: string) => string;
    readonly dayInFuture: (day: string) => string;
    readonly talkInFuture: (day: string) => string;
    readonly promisePast: (day: string) => string;
    readonly nameGone: string;
    readonly numberUnreadable: (field: string, text: string) => string;
    readonly textTooLong: (field: string, most: number) => string;
    readonly columnTwice: (column: string) => string;
    readonly nameColumnMissing: string;
    /** A list to adopt without a row of column names. */
    readonly headersMissing: string;
    /** The column names stand further down than row 1. */
    readonly headersBelow: (row: number) => string;
    readonly merged: (tab: string, cells: string) => string;
    readonly placeGone: (place: string) => string;
    /** Whoever was kept went into somebody else since. */
    readonly mergedSince: (customer: string) => string;
    readonly sheetMoved: string;
    readonly badRequest: string;
    readonly timeLimit: string;
    readonly quota: string;
    readonly tooManyScripts: string;
    readonly notAllowed: string;
    /** `detail` is what the host said. */
    readonly unknown: (detail: string) => string;
  };
  /** What set-up writes into the workbook. */
  readonly columns: {
    readonly warnOnEdit: string;
    readonly onlyMine: string;
    readonly pickFromList: string;
    readonly typeDate: string;
    readonly typeNumber: string;
    /** What set-up made, for its line in History. */
    readonly added: (tabs: number, columns: number) => string;
  };
  /** What an import writes into the workbook beside what the file says. */
  readonly imported: { readonly manualReason: (source: string) => string };
  readonly notGraded: string;
}
