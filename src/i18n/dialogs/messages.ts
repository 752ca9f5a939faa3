import type { Grade } from '../../domain/grade-letter';

/** What the pages say: labels, hints, states and problems. */
export interface DialogMessages {
  readonly common: {
    readonly close: string;
    readonly retry: string;
    readonly working: string;
    /** First Esc with something typed. */
    readonly escAgain: string;
    readonly notGraded: string;
    /** The letter as people say it: «grade B». */
    readonly grade: (letter: string) => string;
  };
  /** What `google.script.run` itself can fail with. */
  readonly call: {
    readonly offline: string;
    /** Signed in to several Google accounts in one browser profile. */
    readonly account: string;
    readonly slow: string;
    readonly timeLimit: string;
    readonly quota: string;
    readonly unknown: (detail: string) => string;
  };
  readonly purchase: {
    readonly title: string;
    readonly customer: string;
    readonly customerPlaceholder: string;
    readonly customerHint: string;
    readonly searching: string;
    readonly noMatch: (query: string) => string;
    readonly matches: (count: number) => string;
    readonly phoneTail: (digits: string) => string;
    readonly day: string;
    readonly product: string;
    readonly quantity: string;
    readonly amount: string;
    readonly orderNo: string;
    readonly note: string;
    readonly outcome: string;
    readonly outcomeEmpty: string;
    readonly outcomeWorking: string;
    readonly rises: (from: string, to: string) => string;
    readonly falls: (from: string, to: string) => string;
    readonly stays: (letter: string) => string;
    readonly toGoUp: string;
    readonly nextFollowUp: string;
    readonly noFollowUp: string;
    readonly save: string;
    readonly saving: string;
    /** `key` is Ctrl, or ⌘ on a Mac. */
    readonly saveKeys: (key: string) => string;
    readonly saved: string;
    readonly thank: string;
    /** The line had been saved by an earlier try, and the form was changed after that. */
    readonly savedAsFirstEntered: string;
    readonly another: string;
    readonly errors: {
      readonly customer: string;
      readonly dayMissing: string;
      readonly dayInFuture: string;
      readonly quantity: string;
      readonly amount: string;
    };
  };
  readonly setUp: {
    readonly title: Readonly<Record<'fresh' | 'adopt' | 'repair', string>>;
    readonly introFresh: string;
    readonly introAdopt: (sheet: string, rows: number) => string;
    readonly introRepair: (sheet: string) => string;
    readonly promise: string;
    readonly onlyMine: string;
    readonly onlyMineHint: string;
    readonly columns: string;
    readonly column: string;
    readonly examples: string;
    readonly usedAs: string;
    readonly usedAsFor: (header: string) => string;
    readonly noHeader: string;
    readonly noExamples: string;
    readonly ownColumn: string;
    readonly unread: (cells: number) => string;
    readonly twice: (label: string) => string;
    readonly nameMissing: string;
    readonly gradeQuestion: (header: string) => string;
    readonly gradeFacts: string;
    readonly gradeFactsMeaning: string;
    readonly gradeManual: string;
    readonly gradeManualMeaning: string;
    /** The common five-level scheme, where A is not yet sold. */
    readonly gradeWarning: string;
    readonly inTheList: string;
    readonly customers: string;
    readonly means: string;
    readonly meansFor: (value: string) => string;
    readonly leaveToFacts: string;
    readonly adds: (count: number) => string;
    readonly addsNothing: string;
    readonly problems: (count: number) => string;
    readonly go: Readonly<Record<'fresh' | 'adopt' | 'repair', string>>;
    readonly working: string;
    readonly done: string;
  };
  readonly problems: {
    readonly title: string;
    readonly none: (customers: number) => string;
    readonly found: (problems: number, customers: number) => string;
    readonly sheet: string;
    readonly cell: string;
    readonly problem: string;
    readonly mend: string;
    readonly more: (count: number) => string;
  };
  readonly help: {
    readonly title: string;
    readonly lead: string;
    readonly grades: string;
    readonly moves: string;
    readonly moveRules: readonly [string, string, string, string];
    readonly daily: string;
    readonly dailySteps: readonly [string, string, string];
    readonly policy: string;
  };
  readonly plan: {
    readonly title: string;
    readonly heading: (day: string) => string;
    readonly counts: Readonly<Record<'today' | 'thisWeek' | 'overdue' | 'capacity' | 'over', (count: number) => string>>;
    /** The plan was made on an earlier day. */
    readonly stale: (day: string) => string;
    /** Today is no workday. */
    readonly ahead: (day: string) => string;
    readonly empty: string;
    readonly emptyHint: string;
    /** Nobody today, though some are overdue: today is no workday, or everything is done. */
    readonly emptyOverdue: (count: number) => string;
    readonly list: string;
    readonly wasDue: (day: string) => string;
    readonly whyNow: string;
    readonly strategy: string;
    readonly lastTalk: string;
    readonly changeNext: string;
    readonly phone: string;
    /** A label and what it says, on one line. */
    readonly labelled: (label: string, text: string) => string;
    readonly full: string;
    readonly fullQuestion: string;
    readonly fullHint: string;
    readonly fullMissing: string;
    readonly fullGo: string;
    readonly fullShown: string;
    readonly cancel: string;
    readonly print: string;
    readonly calendar: string;
    readonly page: string;
    readonly calendarSaved: (file: string) => string;
    readonly pageSaved: (file: string) => string;
    /** What a calendar calls the events' source. */
    readonly calendarName: string;
    readonly fit: {
      readonly title: string;
      readonly fits: (total: number, capacity: number) => string;
      readonly tooMuch: (total: number, capacity: number) => string;
      readonly group: string;
      readonly customers: string;
      readonly perWorkday: string;
      readonly soft: string;
      readonly total: string;
      readonly room: string;
      readonly falls: (count: number) => string;
      readonly customer: string;
      readonly fallsOn: string;
      readonly plannedFor: string;
      readonly notPlanned: string;
      readonly moreFalls: (count: number) => string;
      readonly remedies: string;
    };
    readonly paper: {
      readonly customer: string;
      readonly toDo: string;
      readonly lastTime: string;
      readonly notes: string;
      readonly strategies: string;
      readonly confidential: string;
    };
  };
  readonly automation: {
    readonly title: string;
    readonly lead: string;
    readonly does: readonly [string, string, string];
    readonly rights: string;
    readonly runRight: string;
    readonly mailRight: string;
    readonly noRights: string;
    readonly on: (time: string) => string;
    readonly off: string;
    readonly digestGoesTo: (address: string) => string;
    readonly switch: string;
    readonly hour: string;
    readonly hourHint: string;
    readonly time: (hour: number) => string;
    readonly digest: string;
    readonly address: string;
    readonly addressHint: string;
    readonly addressMissing: string;
    readonly addressWrong: string;
    readonly confirm: (address: string) => string;
    readonly confirmMissing: string;
    readonly mailsLeft: (count: number) => string;
    readonly save: string;
    readonly saving: string;
    readonly nothingToSave: string;
    readonly runRefused: string;
    readonly mailRefused: string;
    readonly otherRefused: (names: string) => string;
    readonly grant: string;
    readonly grantThen: string;
    readonly run: string;
    readonly running: string;
    readonly runUnsaved: string;
  };
  /** From A to F: what the grade means, short enough for a list, and what to do with such a customer. */
  readonly grades: Readonly<Record<Grade, { readonly meaning: string; readonly action: string }>>;
}
