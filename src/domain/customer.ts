import type { Day } from './day';
import type { Grade } from './grade-letter';

/** What is known of a customer's need and intention (policy §1). null or '' = unknown. */
export interface Facts {
  readonly intention: 'none' | 'some' | 'strong' | null;
  readonly knowledge: 'low' | 'enough' | null;
  /** The doubt about product or company, open while not ''. */
  readonly doubt: string;
  /** The small issue that holds up the deal, open while not ''. */
  readonly issue: string;
  readonly saidYes: boolean;
  readonly expectedClose: Day | null;
  readonly power: 'noneNow' | 'weak' | 'strong' | null;
  readonly authority: 'yes' | 'no' | null;
  readonly need: 'explicit' | 'no' | null;
  /** A number in the cell was turned into one of these by the policy's «large from». */
  readonly demand: 'none' | 'small' | 'large' | null;
  /** The Visited cell says yes or holds a date; a reached visit in the log counts as well. */
  readonly visited: boolean;
  readonly credit: 'good' | 'bad' | null;
}

/** What an adopted list knew before the logs began. */
export interface Known {
  readonly lastContact: Day | null;
  readonly lastPurchase: Day | null;
  readonly purchases: number | null;
}

/** The user's own judgement. It holds from `since` on; a stamp is due when `since` is null (then today counts). */
export interface ManualGrade {
  readonly grade: Grade;
  readonly reason: string;
  readonly since: Day | null;
}

/** Everything of one Customers row that decides grade, stage and follow-up. */
export interface Customer {
  readonly facts: Facts;
  readonly known: Known;
  readonly manual: ManualGrade | null;
  readonly enteredOn: Day | null;
  readonly promised: Day | null;
  readonly snoozeUntil: Day | null;
  readonly doNotContact: boolean;
}

/** A counting line of the purchase log (returned and void lines are left out before). */
export interface Purchase {
  readonly day: Day;
  /** In the currency of the sheet; null when the cell is blank or unreadable. */
  readonly amount: number | null;
}

/** A counting line of the contact log. */
export interface Contact {
  readonly day: Day;
  readonly reached: boolean;
  readonly visit: boolean;
  /** The date promised in this talk, if any. */
  readonly promised: Day | null;
}
