import type { Conditions } from './rules';
import type { Situation } from './situation';

/** Every condition a rule may name, in the words the page of rules shows. A blank cell is unknown (policy §1). */
export const CONDITIONS = {
  'a buyer': (s: Situation) => s.buyer,
  'not a buyer': (s: Situation) => !s.buyer,
  'knowledge gate on': (s: Situation) => s.knowledgeGate,
  'intention none': (s: Situation) => s.intention === 'none',
  'intention blank': (s: Situation) => s.intention === null,
  'some intention': (s: Situation) => s.intention === 'some',
  'strong intention': (s: Situation) => s.intention === 'strong',
  'need no': (s: Situation) => s.need === 'no',
  'need explicit': (s: Situation) => s.need === 'explicit',
  'demand none': (s: Situation) => s.demand === 'none',
  'demand small or large': (s: Situation) => s.demand === 'small' || s.demand === 'large',
  'knowledge low': (s: Situation) => s.knowledge === 'low',
  'knowledge blank': (s: Situation) => s.knowledge === null,
  'doubt open': (s: Situation) => s.doubt,
  'no doubt': (s: Situation) => !s.doubt,
  'issue open': (s: Situation) => s.issue,
  'no issue': (s: Situation) => !s.issue,
  'said yes': (s: Situation) => s.saidYes,
  'close date passed': (s: Situation) => s.closePassed,
  'close date not passed': (s: Situation) => !s.closePassed,
  'close date within the «about to close» days': (s: Situation) => s.closeSoon,
  'close date within the target days': (s: Situation) => s.closeInTarget,
  'power not «none now»': (s: Situation) => s.power !== 'noneNow',
  'power weak or strong': (s: Situation) => s.power === 'weak' || s.power === 'strong',
  'authority not «no»': (s: Situation) => s.authority !== 'no',
} as const satisfies Conditions<string, Situation>;

export type ConditionName = keyof typeof CONDITIONS;
