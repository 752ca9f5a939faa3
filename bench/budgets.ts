/** What a figure may be at the most. `most: null` = stated, not budgeted. */
export interface Budget {
  readonly what: string;
  readonly unit: '' | 'calls' | 's' | 'ms' | '×' | 'KB' | 'cells' | 'rows';
  readonly most: number | null;
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
  copyRatio: { what: 'Regrade: own CPU ÷ copying the arrays in plain JavaScript (aim: 4)', unit: '×', most: 4 },
  ownCpu: { what: '  own CPU', unit: 'ms', most: null },
  copyCpu: { what: '  copying', unit: 'ms', most: null },
  hostRatio: { what: 'Regrade: own CPU ÷ getValues + setValues of the cells in the local sheet', unit: '×', most: 1.5 },
  cpuExponent: { what: 'Growth of own CPU from the smallest ledger to the biggest, exponent', unit: '', most: 1.1 },
  timeExponent: { what: 'Growth of modelled time, exponent', unit: '', most: 1.1 },
  bundleSize: { what: 'dist/Code.js', unit: 'KB', most: 150 },
  loadTime: { what: 'Evaluating it in a bare context', unit: 'ms', most: 10 },
  pageTime: { what: 'Page with a saved ledger usable (grid, menu, edit)', unit: 's', most: 5 },
  pageAfterEdit: { what: '  from the edit until the menu opens again', unit: 's', most: null },
} as const satisfies Readonly<Record<string, Budget>>;

export type FigureName = keyof typeof BUDGETS;
