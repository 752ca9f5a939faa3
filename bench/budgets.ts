/** What a figure may be at the most. `most: null` = stated, not budgeted. */
export interface Budget {
  readonly what: string;
  readonly unit: '' | 'calls' | 's' | 'ms' | '×' | 'KB' | 'cells' | 'rows';
  readonly most: number | null;
  /**
   * A miss that is known and why it is one. It fails the benchmark when it grows past `figure`, and when the budget is
   * kept after all: then this goes. `figure` leaves room above what was measured: 5 % where something is counted or
   * modelled, 50 % where it is timed.
   */
  readonly known?: { readonly figure: number; readonly why: string };
  /** Measured by a clock, so that another machine gives another figure: half as much again means nothing. */
  readonly timed?: true;
}

const IDS = 'lines that name only their customer get his id, which reads both logs again';
const SPREAD = 'changes stand all over the list, and a column is written from its first change to its last';

/** Every figure of the benchmark with its budget, in the order of the table. */
export const BUDGETS = {
  firstCalls: { what: 'First regrade of everybody', unit: 'calls', most: 26 },
  firstTime: { what: '  modelled time', unit: 's', most: 60 },
  dayCalls: { what: 'A day\'s regrade: 5 % changed by clock, facts and log lines', unit: 'calls', most: 20, known: { figure: 30, why: IDS } },
  dayTime: { what: '  modelled time', unit: 's', most: 30, known: { figure: 55.5, why: SPREAD } },
  dayRows: { what: '  customers changed', unit: 'rows', most: null },
  clockCalls: { what: 'A day\'s regrade: changed by the clock alone', unit: 'calls', most: 20 },
  clockTime: { what: '  modelled time', unit: 's', most: 30, known: { figure: 31.7, why: 'the phone and the plan\'s columns stand between the name and the grade, and are read along' } },
  clockRows: { what: '  customers changed', unit: 'rows', most: null },
  salesCalls: { what: 'A day\'s regrade: 5 % changed by new purchases (worst mix)', unit: 'calls', most: 20, known: { figure: 26, why: IDS } },
  salesTime: { what: '  modelled time', unit: 's', most: 30, known: { figure: 48.5, why: SPREAD } },
  salesRows: { what: '  customers changed', unit: 'rows', most: null },
  newestCalls: { what: 'A day\'s regrade: 5 % changed, the work in the newest third of the list', unit: 'calls', most: 20, known: { figure: 32, why: IDS } },
  newestTime: { what: '  modelled time', unit: 's', most: 30, known: { figure: 50.5, why: 'the night alone changes rows all over the list' } },
  newestRows: { what: '  customers changed', unit: 'rows', most: null },
  sameCalls: { what: 'Regrade with nothing changed', unit: 'calls', most: 20 },
  sameTime: { what: '  modelled time', unit: 's', most: 30 },
  sameWrites: { what: '  writes', unit: 'calls', most: 0 },
  sameGrowth: { what: '  calls more than at 1,000 customers', unit: 'calls', most: 0 },
  hintCalls: { what: 'Record a purchase from the dialog', unit: 'calls', most: 14 },
  hintTime: { what: '  modelled time', unit: 's', most: 2.5 },
  hintGrowth: { what: '  calls more than at 1,000 customers', unit: 'calls', most: 0 },
  purchaseCalls: { what: 'Record a purchase by customer id', unit: 'calls', most: 14 },
  purchaseTime: { what: '  modelled time', unit: 's', most: 2.5 },
  purchaseGrowth: { what: '  calls more than at 1,000 customers', unit: 'calls', most: 0 },
  backdatedCalls: { what: 'Record a backdated purchase', unit: 'calls', most: 20 },
  backdatedTime: { what: '  modelled time', unit: 's', most: null },
  factCalls: { what: 'Edit a fact cell by hand', unit: 'calls', most: 10 },
  manualCalls: { what: 'Edit the manual grade by hand', unit: 'calls', most: null },
  logCalls: { what: 'Edit a log cell by hand', unit: 'calls', most: 16 },
  newLineCalls: { what: 'Type the customer of a new log line by hand', unit: 'calls', most: 16, known: { figure: 18, why: 'the id is written, and looked at again, before anything is graded' } },
  planFirstCalls: { what: 'First plan of 28,000 customers', unit: 'calls', most: 18 },
  planFirstTime: { what: '  modelled time', unit: 's', most: null },
  planSameCalls: { what: 'Plan with nothing changed', unit: 'calls', most: 18 },
  planSameTime: { what: '  modelled time', unit: 's', most: null },
  planSameWrites: { what: '  writes', unit: 'calls', most: 0 },
  planSameGrowth: { what: '  calls more than at 1,000 customers', unit: 'calls', most: 0 },
  planMorningCalls: { what: 'Plan of the morning after 20 ticks', unit: 'calls', most: 18 },
  planMorningTime: { what: '  modelled time', unit: 's', most: null },
  planScatteredCalls: { what: 'Plan of the morning after 20 ticks here and there', unit: 'calls', most: 18 },
  planScatteredTime: { what: '  modelled time', unit: 's', most: null },
  planNewcomersCalls: { what: 'Plan of the morning after 20 ticks and 6 new cards', unit: 'calls', most: 18, known: { figure: 21, why: 'new lines are written below the others, and get their boxes' } },
  planNewcomersTime: { what: '  modelled time', unit: 's', most: null },
  tickCalls: { what: 'Tick a line of the plan', unit: 'calls', most: 16 },
  tickTime: { what: '  modelled time', unit: 's', most: null },
  outcomeCalls: { what: 'Choose «Not reached» in a line of the plan', unit: 'calls', most: 16 },
  untickCalls: { what: 'Take a tick back', unit: 'calls', most: null },
  untickTime: { what: '  modelled time', unit: 's', most: null },
  cardCalls: { what: 'Open the card from a row of Customers', unit: 'calls', most: 8 },
  cardTime: { what: '  modelled time', unit: 's', most: 2.5 },
  planCardCalls: { what: 'Open the card from a line of the plan', unit: 'calls', most: 8 },
  planCardTime: { what: '  modelled time', unit: 's', most: 2.5 },
  idCardCalls: { what: 'Open the card by customer id, as next and previous do', unit: 'calls', most: null },
  idCardTime: { what: '  modelled time', unit: 's', most: null },
  fewLinesCalls: { what: 'Timeline of a customer with 2 lines in the logs', unit: 'calls', most: null },
  fewLinesTime: { what: '  modelled time', unit: 's', most: null },
  someLinesCalls: { what: 'Timeline of a customer with 20 lines in the logs', unit: 'calls', most: null },
  someLinesTime: { what: '  modelled time', unit: 's', most: null },
  manyLinesCalls: { what: 'Timeline of a customer with 200 lines in the logs', unit: 'calls', most: null },
  manyLinesTime: { what: '  modelled time', unit: 's', most: null },
  roundCalls: { what: 'Whom today\'s plan comes to next', unit: 'calls', most: null },
  roundTime: { what: '  modelled time', unit: 's', most: null },
  briefCalls: { what: 'Visit brief of one customer', unit: 'calls', most: null },
  briefTime: { what: '  modelled time', unit: 's', most: null },
  roundBriefCalls: { what: 'Visit brief of today\'s plan', unit: 'calls', most: null },
  roundBriefTime: { what: '  modelled time', unit: 's', most: null },
  planRatio: { what: 'CPU of planning 28,000 ÷ sorting them by class, due day, key and id', unit: '×', most: 3, timed: true },
  planCpu: { what: '  planning, warm', unit: 'ms', most: null },
  sortCpu: { what: '  sorting, the classes looked up beforehand, warm', unit: 'ms', most: null },
  lazyPlanRatio: { what: '  ÷ sorting with the class worked out in each comparison', unit: '×', most: null },
  widePlanRatio: { what: '  with 1,000 contacts a workday ÷ sorting', unit: '×', most: null },
  fitPromises: { what: 'A year of plans in a ledger that fits: promises', unit: 'rows', most: null },
  fitSlips: { what: '  promises that slipped', unit: 'rows', most: 0 },
  fitFalls: { what: '  times that a standing buyer fell to B', unit: 'rows', most: 0 },
  fitLate: { what: '  contacts later than their date, of a hundred', unit: '', most: null },
  fullPromises: { what: 'A year of plans of 28,000 customers: promises', unit: 'rows', most: null },
  fullSlips: { what: '  promises that slipped', unit: 'rows', most: 0 },
  fullFalls: { what: '  times that a standing buyer fell to B', unit: 'rows', most: null },
  copyRatio: { what: 'CPU of a first regrade: decode + decide + encode ÷ copying its arrays', unit: '×', most: 4, timed: true, known: { figure: 8.5, why: '4 to 5.7 from run to run; a quarter of it is collecting garbage' } },
  ownCpu: { what: '  decode + decide + encode, warm', unit: 'ms', most: null },
  copyCpu: { what: '  copying cell by cell, warm', unit: 'ms', most: null },
  coldCpu: { what: '  decode + decide + encode, first in its process', unit: 'ms', most: null },
  coldCopyCpu: { what: '  copying cell by cell, first in its process', unit: 'ms', most: null },
  againRatio: { what: '  the ratio with nothing changed, warm', unit: '×', most: null },
  hostRatio: { what: 'CPU of a regrade in the local sheet ÷ getValues + setValues of its cells', unit: '×', most: 1.5, timed: true },
  cpuExponent: { what: 'Growth of CPU from 1,000 customers to 100,000, exponent; first in its process', unit: '', most: 1.1, timed: true },
  warmExponent: { what: '  warm', unit: '', most: null },
  copyExponent: { what: '  of copying, warm: what a bigger heap costs by itself', unit: '', most: null },
  timeExponent: { what: 'Growth of modelled time from 1,000 to 100,000, exponent', unit: '', most: 1.1 },
  bundleSize: { what: 'dist/Code.js', unit: 'KB', most: 150, known: { figure: 317, why: 'sentences in three languages, the plan, zod, and the headers of other people\'s lists' } },
  loadTime: { what: 'Evaluating it in a bare context, CPU', unit: 'ms', most: 10, timed: true, known: { figure: 24, why: 'two thirds are parsing, which goes with its size' } },
  pageTime: { what: 'Page with a saved ledger usable (grid, menu, edit)', unit: 's', most: 5, timed: true, known: { figure: 9.9, why: '4.7 to 6.6 from run to run: the book is 54 MB to read and parse' } },
  pageAfterEdit: { what: '  from the edit until the menu opens again', unit: 's', most: null },
} as const satisfies Readonly<Record<string, Budget>>;

export type FigureName = keyof typeof BUDGETS;
