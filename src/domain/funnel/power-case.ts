import type { Facts } from '../customer';

/** '?' = strong intention, purchasing power not yet known. */
export type PowerCase = 1 | 2 | 3 | '?';

export interface PowerCaseRule {
  readonly power: Facts['power'];
  readonly powerCase: PowerCase;
  readonly seed: string;
}

/** The three cases of purchasing power (policy §5), and the one still to be asked about. */
export const POWER_CASE_RULES: readonly PowerCaseRule[] = [
  { power: 'strong', powerCase: 3, seed: '「首先需要推銷人員花費較多的時間和精力」' },
  { power: 'weak', powerCase: 2, seed: '「同樣要保持聯繫,而且要積極爭取」' },
  { power: 'noneNow', powerCase: 1, seed: '「可以暫時放一放,但仍要保持聯繫」' },
  { power: null, powerCase: '?', seed: '「必須明確對方是否具有購買力」' },
];

/** The purchasing-power case of a customer who has not bought and whose intention is strong; null for all others. */
export function powerCaseOf(facts: Pick<Facts, 'intention' | 'power'>, buyer: boolean): PowerCase | null {
  if (buyer || facts.intention !== 'strong') return null;
  return POWER_CASE_RULES.find((rule) => rule.power === facts.power)?.powerCase ?? null;
}
