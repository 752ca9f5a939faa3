import type { Customer } from './customer';
import type { Day } from './day';
import type { Decision } from './decision';
import { dutyOfGraded, gradingOf } from './follow-up/duty';
import { overdueMark } from './follow-up/overdue';
import { isBuyer } from './grade/contact-state';
import type { ManualState } from './grade/manual';
import type { Frame, Memo } from './grade/memo';
import type { ComputedWhy, Why } from './grade/reasons';
import { toGoUp } from './grade/to-go-up';
import { nextAction } from './next-action';
import { noticesOf } from './notices';
import type { Policy } from './policy';

/** What the fold of this customer's log depends on besides its lines. */
export function frameOf({ known, manual }: Pick<Customer, 'known' | 'manual'>, policy: Policy): Frame {
  if (manual === null && known.lastContact === null && known.lastPurchase === null && known.purchases === null) return usualFrame(policy);
  return {
    knownContact: known.lastContact,
    knownPurchase: known.lastPurchase,
    knownBuyer: known.purchases !== null && known.purchases > 0,
    manualSince: manual === null ? null : manual.since,
    closeDays: policy.closeDays,
    lapseDays: policy.lapseDays,
    returnDays: policy.returnDays,
    firstPurchase: policy.firstPurchase,
  };
}

// Nearly everybody has this frame: one object for all, whatever follows from it is found again by it.
let usual: { readonly policy: Policy; readonly frame: Frame } | null = null;
function usualFrame(policy: Policy): Frame {
  if (usual?.policy !== policy) {
    const { closeDays, lapseDays, returnDays, firstPurchase } = policy;
    usual = { policy, frame: { knownContact: null, knownPurchase: null, knownBuyer: false, manualSince: null, closeDays, lapseDays, returnDays, firstPurchase } };
  }
  return usual.frame;
}

/**
 * Grade, funnel stage, next follow-up and next action of one customer on one day, with their reasons: the whole regrade
 * of a row, a pure function of facts, log, day and policy. `memo` is the log folded in `frameOf(customer, policy)`, and
 * `memoFits(memo, frame, today)` must hold.
 */
export function decide(customer: Customer, memo: Memo, today: Day, policy: Policy): Decision {
  const { facts } = customer;
  const buyer = isBuyer(memo);
  const grading = gradingOf(customer, memo, today, policy);
  const { verdict, computed, manual } = grading;
  const duty = dutyOfGraded(grading, customer, memo, today, policy);
  const { grade, row, standing, followUp } = duty;
  return {
    grade,
    factsSay: verdict.rule.grade,
    why: wholeWhy(computed, customer, manual, policy),
    toGoUp: toGoUp(grade, customer, memo, today, policy),
    stage: verdict.stage,
    powerCase: verdict.powerCase,
    key: verdict.key,
    standing,
    followUp,
    overdue: overdueMark(followUp, row, memo.lastTalk ?? customer.enteredOn, today, policy),
    nextAction: customer.doNotContact ? null : nextAction({
      grade,
      standing,
      buyer,
      raised: manual.state !== 'holds' && computed.code === 'raised' && computed.grade !== computed.factsSay,
      visited: facts.visited || memo.visited,
    }, facts),
    orderDays: memo.orderDays,
    lastPurchase: memo.lastOrder,
    total: memo.totalThousandths / 1000,
    lastTalk: memo.lastTalk,
    duty,
    notices: noticesOf(customer, memo, manual, followUp, today),
  };
}

function wholeWhy(computed: ComputedWhy, { manual }: Customer, state: ManualState, policy: Policy): Why {
  if (manual === null) return computed;
  if (state.state === 'expired') {
    return { code: 'manualExpired', grade: computed.grade, given: manual.grade, since: state.since, computed };
  }
  if (state.state !== 'holds') return computed;
  return {
    code: 'manual', grade: state.shown, given: manual.grade, reason: manual.reason, since: state.since,
    orders: state.orders, firstPurchase: state.firstPurchase && policy.firstPurchase === 'toA',
    quietSince: state.shown === state.raised ? null : state.contactFrom, computed,
  };
}
