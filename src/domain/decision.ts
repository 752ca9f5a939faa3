import type { Day } from './day';
import type { Grade } from './grade-letter';
import type { ToGoUp, Why } from './grade/reasons';
import type { FollowUp } from './follow-up/due';
import type { Duty } from './follow-up/duty';
import type { PowerCase } from './funnel/power-case';
import type { Stage } from './funnel/stage';
import type { NextAction } from './next-action';
import type { Notice } from './notice';

export type { PowerCase } from './funnel/power-case';
export type { Stage } from './funnel/stage';
export type { NextAction } from './next-action';

/** What the ledger shows for one customer on one day: the whole result of one regrade. */
export interface Decision {
  /** null = not graded. */
  readonly grade: Grade | null;
  /** What the facts alone say (policy §2). */
  readonly factsSay: Grade | null;
  readonly why: Why;
  /** The smallest single change that raises the grade; null for A and where nothing single does. */
  readonly toGoUp: ToGoUp | null;
  readonly stage: Stage;
  readonly powerCase: PowerCase | null;
  readonly key: boolean;
  readonly standing: boolean;
  readonly followUp: FollowUp;
  /** `red` is overdue past the red days of its row. */
  readonly overdue: 'no' | 'overdue' | 'red';
  readonly nextAction: NextAction | null;
  readonly orderDays: number;
  readonly lastPurchase: Day | null;
  /** Sum of the amounts of counting purchase lines. */
  readonly total: number;
  readonly lastTalk: Day | null;
  /** What decides when the customer is to be contacted, for the plan of the days ahead. */
  readonly duty: Duty;
  /** Problems of this customer worth a line in «Check the ledger», without their place. */
  readonly notices: readonly Notice[];
}
