import type { Customer } from '../customer';
import type { Day } from '../day';
import type { Grade } from '../grade-letter';
import type { Policy } from '../policy';
import { verdictOf } from '../verdict';
import { contactOn, isBuyer, type ContactState } from './contact-state';
import type { UsualStep } from './facts-say';
import { gradeRank, raiseGrade } from './ladder';
import { manualOn } from './manual';
import type { Memo } from './memo';
import type { ToGoUp } from './reasons';
import { evolve, type LogLine } from './standing';
import { shownGrade } from './why';

/**
 * The smallest single change that gives a higher grade than `grade` (policy §2): a talk today, else one fact in the
 * order of climbs.ts, else a purchase today. null for A and where none of them raises.
 */
export function toGoUp(grade: Grade | null, customer: Customer, memo: Memo, today: Day, policy: Policy): ToGoUp | null {
  if (grade === 'A') return null;
  const { facts } = customer;
  const buyer = isBuyer(memo);
  const manual = manualOn(customer.manual, memo, today, policy);
  const higher = (then: Grade | null): then is Grade => gradeRank(then) > gradeRank(grade);

  if (manual.state === 'holds') {
    // Facts do not move a manual grade; a purchase on the very day it holds from does not either.
    if (higher(manual.raised)) return TALK[manual.raised];
    const bought = manualOn(customer.manual, evolve(memo, purchaseOn(today), memo.frame), today, policy);
    return bought.state === 'holds' && higher(bought.shown) ? purchaseGives(bought.shown, customer, null, policy) : null;
  }

  const verdict = verdictOf(facts, buyer, today, policy);
  const now = contactOn(memo, today, policy);
  if (buyer && memo.lastTalk !== today) {
    const talked = contactOn(evolve(memo, talkOn(today), memo.frame), today, policy);
    const then = gradeWith(verdict.rule.grade, talked);
    if (higher(then)) return TALK[then];
  }
  for (const { step, grade: factsSay } of verdict.climbs) {
    const then = gradeWith(factsSay, now);
    if (!higher(then)) continue;
    return { code: 'fact', to: then, step, doubt: facts.doubt, issue: facts.issue, withinDays: policy.aboutToCloseDays };
  }
  const bought = contactOn(evolve(memo, purchaseOn(today), memo.frame), today, policy);
  const then = gradeWith(verdictOf(facts, true, today, policy).rule.grade, bought);
  return higher(then) ? purchaseGives(then, customer, buyer ? null : verdict.rule.usual, policy) : null;
}

const TALK = {
  A: { code: 'talk', to: 'A' }, B: { code: 'talk', to: 'B' }, C: { code: 'talk', to: 'C' },
  D: { code: 'talk', to: 'D' }, E: { code: 'talk', to: 'E' }, F: { code: 'talk', to: 'F' },
} as const satisfies Readonly<Record<Grade, ToGoUp>>;

/** The grade of a customer whose facts say `factsSay`, with the standing and raises of the log. */
function gradeWith(factsSay: Grade | null, contact: ContactState): Grade | null {
  if (contact.standing) return contact.quiet ? 'B' : 'A';
  return factsSay === null ? null : shownGrade(raiseGrade(factsSay, contact.raises), contact.raises > 0 && contact.quiet);
}

function purchaseGives(to: Grade, { facts }: Customer, first: UsualStep | null, policy: Policy): ToGoUp {
  return { code: 'purchase', to, first, doubt: facts.doubt, issue: facts.issue, withinDays: policy.aboutToCloseDays };
}

function purchaseOn(day: Day): LogLine {
  return { kind: 'purchase', day, amount: null };
}

function talkOn(day: Day): LogLine {
  return { kind: 'contact', day, reached: true, visit: false, promised: null };
}
