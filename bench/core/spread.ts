/** How late contacts were, in calendar days after they were due. */
export interface Spread {
  readonly contacts: number;
  /** Of 1; NaN of none. */
  readonly onTheirDate: number;
  readonly mean: number;
  readonly median: number;
  /** Nine of ten were no later than this. */
  readonly ninth: number;
  readonly most: number;
}

export function spreadOf(late: readonly number[]): Spread {
  const sorted = [...late].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return {
    contacts: sorted.length,
    onTheirDate: sorted.filter((days) => days === 0).length / sorted.length,
    mean: sorted.reduce((sum, days) => sum + days, 0) / sorted.length,
    median: at(0.5), ninth: at(0.9), most: at(1),
  };
}
