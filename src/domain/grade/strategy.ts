import type { Grade } from '../grade-letter';

export type Strategy = 'keepClose' | 'close' | 'settle' | 'answer' | 'teach' | 'watch' | 'findOut';

export interface StrategyRule {
  readonly grade: Grade | null;
  readonly strategy: Strategy;
  readonly seed: string;
}

/** How to respond to a customer of each grade (policy §7). */
export const STRATEGY_RULES: readonly StrategyRule[] = [
  { grade: 'A', strategy: 'keepClose', seed: '「對自己的老客戶就要給予更多的關注」「老客戶重復購買,或者介紹其他客戶」' },
  { grade: 'B', strategy: 'close', seed: '「隨時有可能都會晉升至“A”級」「不要強迫他們去購買」' },
  { grade: 'C', strategy: 'settle', seed: '「因某些小問題不能達成協議,仍需繼續關注」' },
  { grade: 'D', strategy: 'answer', seed: '「首先對產品的優勢和價格有個正確認識,然後再進一步誘導」' },
  { grade: 'E', strategy: 'teach', seed: '「更大的努力,給予更大關注,下工夫進行深入調查」' },
  { grade: 'F', strategy: 'watch', seed: '「僅可以給予關注」' },
  { grade: null, strategy: 'findOut', seed: '「對於尚未正式拜訪的,繼續拜訪」' },
];

/** The response strategy for a grade (null = not graded). B with standing is an A gone quiet and is kept close like one. */
export function strategyFor(grade: Grade | null, standing = false): Strategy {
  if (grade === 'B' && standing) return 'keepClose';
  return STRATEGY_RULES.find((rule) => rule.grade === grade)?.strategy ?? 'findOut';
}
