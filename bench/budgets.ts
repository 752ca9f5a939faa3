/** What a figure may be at the most. `most: null` = stated, not budgeted. */
export interface Budget {
  readonly what: string;
  readonly unit: '' | 'calls' | 's' | 'ms' | '×' | 'KB' | 'cells' | 'rows';
  readonly most: number | null;
  /**
   * A miss that is known and why it is one. It fails the benchmark when it grows past `figure`, and when the budget is
   * kept after all: then this goes. A figure leaves room for what differs between runs: 5 % for what is counted or
   * modelled, 50 % for what is timed.
   */
  readonly known?: { readonly figure: number; readonly why: string };
}

/** Every figure of the benchmark with its budget, in the order of the table. */
export const BUDGETS = {
  firstCalls: { what: 'First regrade of everybody', unit: 'calls', most: 26 },
  firstTime: { what: '  modelled time', unit: 's', most: 60 },
  dayCalls: { what: 'A day\'s regrade, 5 % changed by clock, facts and log lines', unit: 'calls', most: 20 },
  dayTime: { what: '  modelled time', unit: 's', most: 30 },
  dayRows: { what: '  customers changed', unit: 'rows', most: null },
  clockCalls: { what: 'A day\'s regrade, changed by the clock alone', unit: 'calls', most: 20 },
  clockTime: { what: '  modelled time', unit: 's', most: 30 },
  clockRows: { what: '  customers changed', unit: 'rows', most: null },
  salesCalls: { what: 'A day\'s regrade, 5 % changed by new purchases (worst mix)', unit: 'calls', most: 20 },
  salesTime: { what: '  modelled time', unit: 's', most: 30 },
  salesRows: { what: '  customers changed', unit: 'rows', most: null },
  newestCalls: { what: 'A day\'s regrade, the same day\'s work in the newest third of the list', unit: 'calls', most: 20 },
  newestTime: { what: '  modelled time', unit: 's', most: 30 },
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
  manualCalls: { what: 'Edit the manual grade by hand (its day is stamped, the log replayed)', unit: 'calls', most: null },
  logCalls: { what: 'Edit a log cell by hand', unit: 'calls', most: 16 },
  newLineCalls: { what: 'Type the customer of a new log line by hand', unit: 'calls', most: 16 },
  copyRatio: { what: 'First regrade of everybody: decode + decide + encode ÷ copying its arrays cell by cell (aim: 4)', unit: '×', most: 4 },
  ownCpu: { what: '  CPU of decode + decide + encode, warm', unit: 'ms', most: null },
  copyCpu: { what: '  CPU of copying, warm', unit: 'ms', most: null },
  coldCpu: { what: '  CPU of decode + decide + encode, first pass of a process', unit: 'ms', most: null },
  coldCopyCpu: { what: '  CPU of copying, first pass of a process', unit: 'ms', most: null },
  againRatio: { what: 'Regrade with nothing changed: decode + decide + encode ÷ copying its arrays', unit: '×', most: null },
  hostRatio: { what: 'Regrade in the local sheet: the bundle\'s CPU ÷ getValues + setValues of its cells', unit: '×', most: 1.5 },
  cpuExponent: { what: 'Growth of that CPU from the smallest ledger to the biggest, first pass of a process (as scripts run), exponent', unit: '', most: 1.1 },
  warmExponent: { what: '  warm', unit: '', most: null },
  copyExponent: { what: '  of copying, warm: what a bigger heap alone costs', unit: '', most: null },
  timeExponent: { what: 'Growth of modelled time, exponent', unit: '', most: 1.1 },
  bundleSize: { what: 'dist/Code.js', unit: 'KB', most: 150 },
  loadTime: { what: 'Evaluating it in a bare context, CPU', unit: 'ms', most: 10 },
  pageTime: { what: 'Page with a saved ledger usable (grid, menu, edit)', unit: 's', most: 5 },
  pageAfterEdit: { what: '  from the edit until the menu opens again', unit: 's', most: null },
} as const satisfies Readonly<Record<string, Budget>>;

export type FigureName = keyof typeof BUDGETS;
