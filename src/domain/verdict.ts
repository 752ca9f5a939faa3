import { CONDITIONS } from './conditions';
import type { Facts } from './customer';
import type { Day } from './day';
import { powerCaseOf, type PowerCase } from './funnel/power-case';
import { isKey, stageIn, type Stage } from './funnel/stage';
import { factSteps, type Climb } from './grade/climbs';
import { GRADE_RULES, type GradeRule } from './grade/facts-say';
import { gradeRank } from './grade/ladder';
import type { Policy } from './policy';
import { firstMatch } from './rules';
import { situationKey, situationOf, type Situation } from './situation';

/** Everything that follows from the facts alone. */
export interface Verdict {
  readonly rule: GradeRule;
  readonly stage: Stage;
  readonly key: boolean;
  readonly powerCase: PowerCase | null;
  /** The single facts whose change raises what the facts say, the smallest effort first. */
  readonly climbs: readonly Climb[];
}

/** What the facts say on the day `today` (policy §2 and §5). */
export function verdictOf(facts: Facts, buyer: boolean, today: Day, policy: Policy): Verdict {
  const key = situationKey(facts, buyer, today, policy);
  const known = worked.get(key);
  if (known !== undefined) return known;
  const verdict = judge(situationOf(facts, buyer, today, policy));
  if (worked.size >= WORKED_LIMIT) worked.clear();
  worked.set(key, verdict);
  return verdict;
}

/** The rule of policy §2 that a situation matches. */
export function gradeRuleIn(situation: Situation): GradeRule {
  return firstMatch(GRADE_RULES, CONDITIONS, situation);
}

// A cache of a pure function: 28,000 customers share a few hundred situations.
const worked = new Map<number, Verdict>();
const WORKED_LIMIT = 20_000;

function judge(situation: Situation): Verdict {
  const rule = gradeRuleIn(situation);
  const stage = stageIn(situation);
  return {
    rule,
    stage,
    key: isKey(stage, situation.demand),
    powerCase: powerCaseOf(situation, situation.buyer),
    climbs: factSteps(situation).flatMap(([step, then]) => {
      const grade = gradeRuleIn(then).grade;
      return grade !== null && gradeRank(grade) > gradeRank(rule.grade) ? [{ step, grade }] : [];
    }),
  };
}
