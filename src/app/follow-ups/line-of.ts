import type { Day } from '../../domain/day';
import type { Decision } from '../../domain/decision';
import { strategyFor } from '../../domain/grade/strategy';
import { fallOf } from '../../domain/follow-up/plan/falls';
import { FALLING_BEFORE } from '../../domain/follow-up/plan/lane';
import { planState } from '../../domain/follow-up/plan/state';
import { maskPhone } from '../../domain/privacy/mask';
import type { FollowUpLine } from '../../ledger/follow-up-row';
import type { Entry } from '../workbook/customers-table';
import type { Ledger } from '../open-ledger';
import type { Talk } from './talks';
import type { WhyNote } from '../../domain/follow-up/why-note';

/** Where a customer stands in the plan. */
export interface Place {
  readonly plannedFor: Day | null;
  readonly rank: number | null;
  /** Later than due because days were full. */
  readonly moved: boolean;
}

/** The line of the plan for one customer, worded in the ledger's language. */
export function lineOf(ledger: Ledger, entry: Entry, decision: Decision, place: Place, phone: string, talk: Talk): FollowUpLine {
  const { words, today, policy, policyTab } = ledger;
  const { followUp, grade, standing, powerCase } = decision;
  return {
    customerId: entry.id,
    state: planState(place.plannedFor, followUp.day, today, policy.calendar),
    overdue: decision.overdue,
    plannedFor: place.plannedFor,
    rank: place.rank,
    wasDue: followUp.day,
    customer: entry.name,
    phone: policyTab.settings.maskPhones ? maskPhone(phone) : phone,
    grade: grade ?? 'notGraded',
    stage: decision.stage,
    powerCase: powerCase === null ? null : `${powerCase}`,
    nextAction: words.nextAction(decision.nextAction),
    whyNow: words.whyNow(followUp, notesOf(ledger, entry, decision, place)),
    strategy: words.strategy(strategyFor(grade, standing)),
    lastTalk: decision.lastTalk === null ? '' : words.talk(decision.lastTalk, talk.day === decision.lastTalk ? talk.said : ''),
    changeNext: talk.changeNext,
  };
}

/** What else is to be known about the day. Days and never counts of days: a line changes only when something happened. */
export function notesOf({ policy, today }: Ledger, { customer }: Entry, { followUp, duty, powerCase }: Decision, { plannedFor, moved }: Place): readonly WhyNote[] {
  const notes: WhyNote[] = [];
  if (moved && followUp.day !== null) notes.push({ code: 'dayFull', due: followUp.day });
  const falls = followUp.day === null ? null : fallOf(duty, policy);
  if (falls !== null && falls <= today) notes.push({ code: 'fell', day: falls });
  // Said from the day on which it puts him first, and to whoever is planned too late.
  else if (falls !== null && (plannedFor === null || plannedFor >= falls - 1 - FALLING_BEFORE)) notes.push({ code: 'falls', day: falls });
  if (powerCase === 3 && customer.facts.credit === 'bad') notes.push({ code: 'badCredit' });
  return notes;
}
