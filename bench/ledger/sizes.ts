import type { GradeCounts } from './invent-graded';

/** A ledger of many years: 28,000 customers, far more than twenty contacts a workday can keep up with. */
export const FULL: GradeCounts = { A: 400, B: 100, C: 700, D: 2800, E: 6000, F: 18_000 };

/** A ledger that twenty contacts a workday can keep up with. */
export const FITTING: GradeCounts = { A: 40, B: 5, C: 10, D: 40, E: 60, F: 0 };

/** A thousand customers in the proportions of the full ledger. */
export const SMALL: GradeCounts = { A: 14, B: 4, C: 25, D: 100, E: 214, F: 643 };

/** How many intervals back the last talk lies at the most, where there is no time for everybody and where there is. */
export const NEGLECT = { full: 3, fitting: 1.2 } as const;
