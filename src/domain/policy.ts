import type { Day, Weekday } from './day';

/** The rows of the follow-up table (policy §6). `close` is A however it came, and B with standing. */
export const FOLLOW_UP_ROWS = ['close', 'B', 'C', 'D', 'E', 'F', 'notGraded'] as const;
export type FollowUpRow = (typeof FOLLOW_UP_ROWS)[number];

/** How long after the last talk the next one is due, and when waiting turns red. */
export interface Interval {
  readonly length: number;
  readonly unit: 'days' | 'workdays';
  /** Calendar days of silence after which the customer shows red; null = never. */
  readonly red: number | null;
}

/** Which days are worked: 「補班 / 调休」 make-up workdays win over weekends and holidays. */
export interface WorkCalendar {
  readonly weekend: readonly Weekday[];
  readonly holidays: ReadonlySet<Day>;
  readonly makeUpWorkdays: ReadonlySet<Day>;
}

/** Every number the seeds do not give; the Policy tab holds the user's own values. */
export interface Policy {
  /** Silence up to which contact counts as close (days). */
  readonly closeDays: number;
  /** Silence after which standing and raises are lost (days). */
  readonly lapseDays: number;
  /** Close contact needed to earn standing back (days). */
  readonly returnDays: number;
  /** What the first purchase gives. */
  readonly firstPurchase: 'toA' | 'oneUp';
  /** On: a prospect must know the product to be D or better. */
  readonly knowledgeGate: boolean;
  /** «About to close»: expected close within this many days (grade B). */
  readonly aboutToCloseDays: number;
  /** Target customer: expected close within this many days (funnel). */
  readonly targetDays: number;
  /** A demand number from here on is «large». */
  readonly largeFrom: number;
  readonly intervals: Readonly<Record<FollowUpRow, Interval>>;
  /** Case 1 (no purchasing power now) is parked at least this long (days). */
  readonly parkedDays: number;
  /** Contacts that fit into a workday (the plan). */
  readonly capacity: number;
  readonly calendar: WorkCalendar;
}

export const DEFAULT_POLICY: Policy = {
  closeDays: 45,
  lapseDays: 90,
  returnDays: 90,
  firstPurchase: 'toA',
  knowledgeGate: true,
  aboutToCloseDays: 30,
  targetDays: 90,
  largeFrom: 100,
  intervals: {
    close: { length: 14, unit: 'days', red: 45 },
    B: { length: 2, unit: 'workdays', red: 7 },
    C: { length: 5, unit: 'workdays', red: 14 },
    D: { length: 10, unit: 'workdays', red: 30 },
    E: { length: 15, unit: 'workdays', red: 45 },
    F: { length: 90, unit: 'days', red: null },
    notGraded: { length: 5, unit: 'workdays', red: 30 },
  },
  parkedDays: 30,
  capacity: 20,
  calendar: { weekend: [0, 6], holidays: new Set(), makeUpWorkdays: new Set() },
};
