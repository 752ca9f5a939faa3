import type { Facts } from './customer';
import type { Day } from './day';
import type { Policy } from './policy';

/** Facts as the rules see them on one day: texts are open or not, the close date is near, far or passed. */
export interface Situation {
  /** At least one purchase, or known purchases whose date nobody knows (policy §1). */
  readonly buyer: boolean;
  readonly knowledgeGate: boolean;
  readonly intention: Facts['intention'];
  readonly knowledge: Facts['knowledge'];
  readonly doubt: boolean;
  readonly issue: boolean;
  readonly saidYes: boolean;
  readonly closePassed: boolean;
  /** Expected close from today up to the policy's «about to close» days. */
  readonly closeSoon: boolean;
  /** Expected close from today up to the policy's target days (funnel). */
  readonly closeInTarget: boolean;
  readonly power: Facts['power'];
  readonly authority: Facts['authority'];
  readonly need: Facts['need'];
  readonly demand: Facts['demand'];
}

/** The situation of a customer on the day `today`. A close date of today has not passed. */
export function situationOf(facts: Facts, buyer: boolean, today: Day, policy: Policy): Situation {
  const ahead = facts.expectedClose === null ? null : facts.expectedClose - today;
  return {
    buyer,
    knowledgeGate: policy.knowledgeGate,
    intention: facts.intention,
    knowledge: facts.knowledge,
    doubt: facts.doubt !== '',
    issue: facts.issue !== '',
    saidYes: facts.saidYes,
    closePassed: ahead !== null && ahead < 0,
    closeSoon: ahead !== null && ahead >= 0 && ahead <= policy.aboutToCloseDays,
    closeInTarget: ahead !== null && ahead >= 0 && ahead <= policy.targetDays,
    power: facts.power,
    authority: facts.authority,
    need: facts.need,
    demand: facts.demand,
  };
}

/**
 * A number that is equal exactly for equal situations, made without building one: there are few situations
 * and many customers, so what follows from a situation is worked out once.
 */
export function situationKey(facts: Facts, buyer: boolean, today: Day, policy: Policy): number {
  const ahead = facts.expectedClose === null ? null : facts.expectedClose - today;
  let key = (buyer ? 1 : 0) + (policy.knowledgeGate ? 2 : 0);
  if (facts.doubt !== '') key += 4;
  if (facts.issue !== '') key += 8;
  if (facts.saidYes) key += 16;
  if (ahead !== null) {
    if (ahead < 0) key += 32;
    else key += (ahead <= policy.aboutToCloseDays ? 64 : 0) + (ahead <= policy.targetDays ? 128 : 0);
  }
  key += 256 * (facts.intention === null ? 0 : facts.intention === 'none' ? 1 : facts.intention === 'some' ? 2 : 3);
  key += 1024 * (facts.knowledge === null ? 0 : facts.knowledge === 'low' ? 1 : 2);
  key += 4096 * (facts.power === null ? 0 : facts.power === 'noneNow' ? 1 : facts.power === 'weak' ? 2 : 3);
  key += 16384 * (facts.authority === null ? 0 : facts.authority === 'yes' ? 1 : 2);
  key += 65536 * (facts.need === null ? 0 : facts.need === 'explicit' ? 1 : 2);
  key += 262144 * (facts.demand === null ? 0 : facts.demand === 'none' ? 1 : facts.demand === 'small' ? 2 : 3);
  return key;
}
