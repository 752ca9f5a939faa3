import { CONDITIONS, type ConditionName } from '../conditions';
import type { Facts } from '../customer';
import type { Day } from '../day';
import type { Policy } from '../policy';
import { firstMatch, type Rule } from '../rules';
import { situationOf, type Situation } from '../situation';

export type Stage = 'customer' | 'outside' | 'potential' | 'target' | 'targetMarket' | 'unsorted';

export interface StageRule extends Rule<ConditionName> {
  readonly stage: Stage;
}

const WILLING = '「有購買意向的目標市場中的客戶」';

/** The funnel, first matching row wins (policy §5): 目標市場 → 潛在客戶 → 目標客戶. */
export const STAGE_RULES: readonly StageRule[] = [
  { id: 'S1', stage: 'customer', when: [['a buyer']], seed: '' },
  {
    id: 'S2', stage: 'outside',
    when: [['intention none'], ['intention blank', 'need no'], ['intention blank', 'demand none']],
    seed: '「哪些客戶根本無意向」',
  },
  {
    // Somebody who wants it without needing it: a contradiction, listed as a notice.
    id: 'S3', stage: 'potential',
    when: [
      ['some intention', 'need no'], ['some intention', 'demand none'],
      ['strong intention', 'need no'], ['strong intention', 'demand none'],
    ],
    seed: WILLING,
  },
  {
    id: 'S4', stage: 'target',
    when: [
      ['strong intention', 'power weak or strong', 'close date not passed', 'said yes'],
      ['strong intention', 'power weak or strong', 'close date within the target days'],
    ],
    seed: '「有明確購買意向、有購買力,而且在短期內有把握達成訂單的潛在客戶」',
  },
  { id: 'S5', stage: 'potential', when: [['some intention'], ['strong intention']], seed: WILLING },
  {
    id: 'S6', stage: 'targetMarket', when: [['need explicit'], ['demand small or large']],
    seed: '「確定哪些客戶會對本企業的產品產生需求」',
  },
  { id: 'S7', stage: 'unsorted', when: [[]], seed: '' },
];

/** The funnel stage of a situation. */
export function stageIn(situation: Situation): Stage {
  return firstMatch(STAGE_RULES, CONDITIONS, situation).stage;
}

/** The funnel stage of a customer on the day `today`; `buyer` as in Situation. */
export function stageOf(facts: Facts, buyer: boolean, today: Day, policy: Policy): Stage {
  return stageIn(situationOf(facts, buyer, today, policy));
}

/** Key 重要: large demand, from the target market on and not yet bought. 「那些需求量更大的客戶,會被列為重要的潛在客戶」 */
export function isKey(stage: Stage, demand: Facts['demand']): boolean {
  return demand === 'large' && (stage === 'targetMarket' || stage === 'potential' || stage === 'target');
}
