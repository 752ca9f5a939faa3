import type { ConditionName } from '../conditions';
import type { Grade } from '../grade-letter';
import type { Rule } from '../rules';

export type GradeRuleId = 'G1' | 'G0' | 'G2' | 'G2b' | 'G3' | 'G3b' | 'G5' | 'G6' | 'G4' | 'G7' | 'G7b' | 'G7c';

/** What usually raises a customer of a rule; what raises *this* one is computed (to-go-up.ts). */
export type UsualStep =
  | 'reasonToNeed' | 'findOut' | 'explain' | 'confirmKnowledge' | 'establishIntention' | 'askCurrentNeed'
  | 'clearDoubt' | 'strengthen' | 'close' | 'settleIssue' | 'newDate' | 'dateOrYes';

export interface GradeRule extends Rule<ConditionName> {
  readonly id: GradeRuleId;
  /** null = not graded. */
  readonly grade: Grade | null;
  readonly usual: UsualStep;
}

const CLOSING = [
  'strong intention', 'no doubt', 'no issue', 'power not «none now»', 'authority not «no»', 'close date not passed',
] as const satisfies readonly ConditionName[];

/** What the facts alone say, first matching row wins (policy §2): 「按照購買需求分為6個級別」. */
export const GRADE_RULES: readonly GradeRule[] = [
  {
    id: 'G1', grade: 'F', usual: 'reasonToNeed',
    when: [['intention none'], ['intention blank', 'need no'], ['intention blank', 'demand none']],
    seed: '「在現階段很難有購買意向的人,或者干脆沒有購買意向的人」',
  },
  {
    // A fresh business card is not an F.
    id: 'G0', grade: null, usual: 'findOut',
    when: [['not a buyer', 'intention blank', 'knowledge blank']],
    seed: '',
  },
  {
    id: 'G2', grade: 'E', usual: 'explain',
    when: [['knowledge gate on', 'not a buyer', 'knowledge low']],
    seed: '「對產品認識還不足,這類準客戶距購買還有一定的距離」',
  },
  {
    id: 'G2b', grade: 'E', usual: 'confirmKnowledge',
    when: [['knowledge gate on', 'not a buyer', 'some intention', 'knowledge blank']],
    seed: '「從“A”到“D”級的準客戶,有一個共同點,即是對產品要有充分的了解」',
  },
  {
    id: 'G3', grade: 'E', usual: 'establishIntention',
    when: [['not a buyer', 'intention blank']],
    seed: '「給予更大關注,下工夫進行深入調查」',
  },
  {
    // Buyers know the product.
    id: 'G3b', grade: 'D', usual: 'askCurrentNeed',
    when: [['a buyer', 'intention blank']],
    seed: '「對自己的老客戶就要給予更多的關注」',
  },
  {
    id: 'G5', grade: 'D', usual: 'clearDoubt',
    when: [['strong intention', 'doubt open']],
    seed: '「因為對產品或企業還有質疑的客戶」',
  },
  {
    id: 'G6', grade: 'D', usual: 'strengthen',
    when: [['some intention']],
    seed: '「有一定的購買意願」',
  },
  {
    id: 'G4', grade: 'B', usual: 'close',
    when: [[...CLOSING, 'said yes'], [...CLOSING, 'close date within the «about to close» days']],
    seed: '「即將成交的客戶,這類客戶隨時有可能都會晉升至“A”級」',
  },
  {
    id: 'G7', grade: 'C', usual: 'settleIssue',
    when: [['strong intention', 'issue open']],
    seed: '「因某些小問題不能達成協議,仍需繼續關注」',
  },
  {
    // The date went by: something unnamed holds it.
    id: 'G7b', grade: 'C', usual: 'newDate',
    when: [['strong intention', 'close date passed']],
    seed: '「因某些小問題不能達成協議,仍需繼續關注」',
  },
  {
    id: 'G7c', grade: 'C', usual: 'dateOrYes',
    when: [['strong intention']],
    seed: '「有強烈購買意愿」',
  },
];
