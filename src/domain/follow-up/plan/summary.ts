import type { Day } from '../../day';
import type { Load } from './load';
import type { Remedy } from './remedies';

/** What the plan of a day comes to, for the line above it, the page and the digest. */
export interface PlanSummary {
  readonly day: Day;
  /** Customers planned for today, for the rest of the week, and due before today. */
  readonly today: number;
  /** The first workday planned, where today is none, and who is planned for it. */
  readonly next: { readonly day: Day; readonly count: number } | null;
  readonly thisWeek: number;
  readonly overdue: number;
  /** Contacts that fit into a workday. */
  readonly capacity: number;
  /** Promises of the first day past the capacity. */
  readonly over: number;
  readonly load: Load;
  /** Who falls to B before his planned day, the earliest first. */
  readonly falls: readonly { readonly name: string; readonly fallsOn: Day; readonly plannedFor: Day | null }[];
  /** Who falls within a week unless somebody talks to him, planned or not, the earliest first. */
  readonly fallsSoon: readonly { readonly name: string; readonly fallsOn: Day }[];
  readonly remedies: readonly Remedy[];
}

/** So many days ahead a fall is said. */
export const SOON = 7;

/** A load as people read it: one decimal. */
export function tenths(load: number): number {
  return Math.round(load * 10) / 10;
}
