import type { Facts } from '../customer';
import type { Day } from '../day';
import type { Grade } from '../grade-letter';
import type { Policy } from '../policy';
import { contactOn, isBuyer } from './contact-state';
import type { GradeRule } from './facts-say';
import { raiseGrade } from './ladder';
import type { Memo } from './memo';
import type { ComputedWhy, FactsReason } from './reasons';

/** The computed grade of a customer with its reason (policy §3 «Grade of a buyer», «Grade of anybody else»). */
export function computeGrade(rule: GradeRule, facts: Facts, memo: Memo, today: Day, policy: Policy): ComputedWhy {
  if (!isBuyer(memo)) return factsAlone(rule, facts);
  const { lastOrder, lastTalk, firstRaise } = memo;
  if (lastOrder === null || lastTalk === null) {
    return { code: 'undated', grade: rule.grade, facts: factsReason(rule, facts, true) };
  }
  const { standing, raises, quiet } = contactOn(memo, today, policy);
  if (standing) {
    return quiet ? { code: 'quiet', grade: 'B', lastOrder, lastTalk } : { code: 'standing', grade: 'A', lastOrder, lastTalk };
  }
  if (raises > 0 && rule.grade !== null && firstRaise !== null) {
    const raised = raiseGrade(rule.grade, raises);
    return {
      code: 'raised', grade: shownGrade(raised, quiet), factsSay: rule.grade, facts: factsReason(rule, facts, true), raises,
      since: firstRaise, lastOrder, quietSince: raised === 'A' && quiet ? lastTalk : null,
    };
  }
  const after = today - lastTalk > policy.lapseDays ? lastTalk : memo.lapsedAfter;
  return { code: 'lapsed', grade: rule.grade, facts: factsReason(rule, facts, true), lastOrder, after };
}

function factsAlone(rule: GradeRule, facts: Facts): ComputedWhy {
  if (facts.doubt !== '' || facts.issue !== '' || facts.saidYes || facts.expectedClose !== null) return { code: 'facts', grade: rule.grade, facts: factsReason(rule, facts, false) };
  // Without a text and a date of their own many customers have one reason: they share it.
  const held = heldBy(rule, facts);
  const assumed = facts.intention === 'strong' && facts.knowledge === null;
  const name = `${rule.id}${held ?? ''}${assumed ? '+' : ''}`;
  let why = shared.get(name);
  if (why === undefined) shared.set(name, why = { code: 'facts', grade: rule.grade, facts: factsReason(rule, facts, false) });
  return why;
}

const shared = new Map<string, ComputedWhy>();

/** A is kept by contact: it shows as B while silence is over the close days. */
export function shownGrade(grade: Grade, quiet: boolean): Grade {
  return grade === 'A' && quiet ? 'B' : grade;
}

function factsReason(rule: GradeRule, facts: Facts, buyer: boolean): FactsReason {
  return {
    rule: rule.id,
    doubt: facts.doubt,
    issue: facts.issue,
    saidYes: facts.saidYes,
    close: facts.expectedClose,
    held: heldBy(rule, facts),
    assumedInformed: !buyer && facts.intention === 'strong' && facts.knowledge === null,
  };
}

function heldBy(rule: GradeRule, facts: Facts): FactsReason['held'] {
  if (rule.id === 'G1') {
    return facts.intention === 'none' ? 'intention' : facts.need === 'no' ? 'need' : 'demand';
  }
  if (rule.id !== 'G7c') return null;
  return facts.power === 'noneNow' ? 'power' : facts.authority === 'no' ? 'authority' : null;
}
