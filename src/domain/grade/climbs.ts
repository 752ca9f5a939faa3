import type { Grade } from '../grade-letter';
import type { Situation } from '../situation';

/** A change of one fact that may raise the grade. */
export type FactStep =
  | 'clearDoubt' | 'settleIssue' | 'newDate' | 'yesOrDate' | 'findPower' | 'findAuthority' | 'teach'
  | 'reasonToNeed' | 'findIntention' | 'askCurrentNeed' | 'strengthen';

/** A change of one fact and the higher grade the facts would then say. */
export interface Climb {
  readonly step: FactStep;
  readonly grade: Grade;
}

/** Every change of one fact that is possible in a situation, the smallest effort first, and the situation it leads to. */
export function factSteps(s: Situation): readonly (readonly [FactStep, Situation])[] {
  const steps: (readonly [FactStep, Situation])[] = [];
  if (s.doubt) steps.push(['clearDoubt', { ...s, doubt: false }]);
  if (s.issue) steps.push(['settleIssue', { ...s, issue: false }]);
  if (s.closePassed) steps.push(['newDate', { ...s, closePassed: false, closeSoon: true }]);
  if (!s.closePassed && !s.saidYes) steps.push(['yesOrDate', { ...s, saidYes: true }]);
  if (s.power === 'noneNow') steps.push(['findPower', { ...s, power: 'weak' }]);
  if (s.authority === 'no') steps.push(['findAuthority', { ...s, authority: 'yes' }]);
  if (s.intention === 'none' || (s.intention === null && (s.need === 'no' || s.demand === 'none'))) {
    steps.push(['reasonToNeed', { ...s, intention: 'some' }]);
  } else if (s.intention === null) {
    steps.push(s.buyer
      ? ['askCurrentNeed', { ...s, intention: 'strong' }]
      : ['findIntention', { ...s, intention: 'some' }]);
  }
  if (s.knowledge !== 'enough') steps.push(['teach', { ...s, knowledge: 'enough' }]);
  if (s.intention === 'some') steps.push(['strengthen', { ...s, intention: 'strong' }]);
  return steps;
}
