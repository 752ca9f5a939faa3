/** What the plan of follow-ups says in its own lines. Days come worded, counts as numbers. */
export interface PlanMessages {
  /** The last talk in a line: when, and what was said ('' = nothing was written down). */
  readonly talk: (day: string, said: string) => string;
  /** Added to why somebody is due. */
  readonly why: {
    /** Moved to a later day because `due` was full. */
    readonly dayFull: (due: string) => string;
    readonly falls: (day: string) => string;
    readonly fell: (day: string) => string;
    readonly badCredit: string;
  };
  /** The line of counts above the plan. */
  readonly counts: (counts: { readonly day: string; readonly today: number; readonly thisWeek: number; readonly overdue: number; readonly capacity: number }) => string;
  /** Where today is no workday: the next one, and how many are planned for it. */
  readonly dayOff: (next: string, customers: number) => string;
  readonly over: (promises: number) => string;
  /** `parts` = load by class, such as «A 4 · B 5». */
  readonly tooMuch: (total: number, capacity: number, parts: string) => string;
  readonly falling: (customers: number, first: string, day: string) => string;
  /** `changes` are alternatives. */
  readonly toFit: (changes: readonly string[]) => string;
  readonly remedy: {
    readonly capacity: (contacts: number) => string;
    /** Several intervals at once; `row` is a letter or what a row is called. */
    readonly intervals: (rows: readonly { readonly row: string; readonly workdays: number }[]) => string;
  };
  /** A row of the follow-up table: `close` = A, and B with standing; `case1` = the parked of all rows. */
  readonly row: Readonly<Record<'close' | 'B' | 'C' | 'D' | 'E' | 'F' | 'notGraded' | 'case1', string>>;
  /** Soft rows, which fill what is left. */
  readonly soft: (label: string) => string;
}
