import type { Customer } from '../customer';
import type { Day } from '../day';
import type { PowerCase } from '../funnel/power-case';
import type { Grade } from '../grade-letter';
import { contactOn, isBuyer } from '../grade/contact-state';
import { manualOn, type ManualState } from '../grade/manual';
import type { Memo } from '../grade/memo';
import type { ComputedWhy } from '../grade/reasons';
import { computeGrade } from '../grade/why';
import type { FollowUpRow, Policy } from '../policy';
import { verdictOf, type Verdict } from '../verdict';
import { followUp, type FollowUp } from './due';
import { followUpRow } from './interval';

/** What decides when a customer is to be contacted, on one day (policy §6). */
export interface Duty {
  /** null = not graded. */
  readonly grade: Grade | null;
  readonly row: FollowUpRow;
  /** Bought and in close contact all along; a manual A counts, also while it shows as B. */
  readonly standing: boolean;
  /** Without a case 3 that bad credit took away: 「忽視客戶的誠信度,那很可能造成死賬」. */
  readonly powerCase: PowerCase | null;
  /** What silence is counted from: the last talk, or the day a manual grade holds from if that is later. */
  readonly silentSince: Day | null;
  readonly followUp: FollowUp;
}

/** How the grade of one day came about. */
export interface Grading {
  readonly verdict: Verdict;
  readonly computed: ComputedWhy;
  readonly manual: ManualState;
}

/** The duty towards a customer on the day `today`; `memoFits(memo, frame, today)` must hold. */
export function dutyOf(customer: Customer, memo: Memo, today: Day, policy: Policy): Duty {
  return dutyOfGraded(gradingOf(customer, memo, today, policy), customer, memo, today, policy);
}

/** What the facts say, what the log makes of it and what the user judged, on the day `today`. */
export function gradingOf(customer: Customer, memo: Memo, today: Day, policy: Policy): Grading {
  const verdict = verdictOf(customer.facts, isBuyer(memo), today, policy);
  return {
    verdict,
    computed: computeGrade(verdict.rule, customer.facts, memo, today, policy),
    manual: manualOn(customer.manual, memo, today, policy),
  };
}

/** The duty that follows from a grading of the same customer, memo and day. */
export function dutyOfGraded({ verdict, computed, manual }: Grading, customer: Customer, memo: Memo, today: Day, policy: Policy): Duty {
  const holds = manual.state === 'holds';
  const grade = holds ? manual.shown : computed.grade;
  // A manual A counts as standing, also while it shows as B; any other manual grade is the row of its letter.
  const standing = holds ? manual.raised === 'A' : contactOn(memo, today, policy).standing;
  const row = followUpRow(grade, standing);
  const powerCase = customer.facts.credit === 'bad' && verdict.powerCase === 3 ? null : verdict.powerCase;
  return {
    grade, row, standing, powerCase,
    silentSince: holds ? manual.contactFrom : memo.lastTalk,
    followUp: followUp({
      row, powerCase,
      enteredOn: customer.enteredOn,
      promised: customer.promised,
      snoozeUntil: customer.snoozeUntil,
      doNotContact: customer.doNotContact,
    }, memo, today, policy),
  };
}
