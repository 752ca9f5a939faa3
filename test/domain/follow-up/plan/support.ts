import type { Customer } from '../../../../src/domain/customer';
import type { Day } from '../../../../src/domain/day';
import { frameOf } from '../../../../src/domain/decide';
import { dutyOf } from '../../../../src/domain/follow-up/duty';
import type { Candidate } from '../../../../src/domain/follow-up/plan/candidate';
import { planFollowUps } from '../../../../src/domain/follow-up/plan/plan';
import type { Memo } from '../../../../src/domain/grade/memo';
import { evolve, fold } from '../../../../src/domain/grade/standing';
import { DEFAULT_POLICY, type Policy } from '../../../../src/domain/policy';
import { contact, day, NO_FACTS, NOBODY, numberOf, purchase, type History } from '../../support';

/** What makes a customer a row of the plan, by the facts alone. */
export const STRONG = { intention: 'strong', knowledge: 'enough' } as const;
export const FACTS = {
  B: { ...STRONG, saidYes: true }, C: STRONG, D: { intention: 'some', knowledge: 'enough' }, E: { knowledge: 'low' }, F: { intention: 'none' },
  none: {}, case3: { ...STRONG, power: 'strong' }, case1: { ...STRONG, power: 'noneNow' },
} as const satisfies Record<string, History['facts']>;

/** A customer with his log up to `today`. */
export interface Person {
  readonly id: string;
  readonly key: boolean;
  readonly customer: Customer;
  readonly memo: Memo;
}

/** A customer written short, as of day `today`; `key` where he is one. */
export function person(id: string, today: number, history: History & { readonly key?: boolean } = {}): Person {
  const customer: Customer = { ...NOBODY, enteredOn: day(0), ...history.customer, facts: { ...NO_FACTS, ...history.facts }, manual: history.manual ?? null };
  const contacts = [
    ...(history.talks ?? []).map((on) => contact(on)), ...(history.tries ?? []).map((on) => contact(on, { reached: false })), ...(history.contacts ?? []),
  ];
  const frame = frameOf(customer, { ...DEFAULT_POLICY, ...history.policy });
  return { id, key: history.key ?? false, customer, memo: fold((history.purchases ?? []).map((on) => purchase(on)), contacts, frame, day(today)) };
}

export function candidatesOn(people: readonly Person[], today: Day, policy: Policy): Candidate[] {
  return people.map((one) => ({ ...one, duty: dutyOf(one.customer, one.memo, today, policy) }));
}

export function planOn(people: readonly Person[], today: Day, policy: Policy) {
  return planFollowUps(candidatesOn(people, today, policy), today, policy);
}

/** The person after a talk on that day. */
export function talkedTo(one: Person, on: Day): Person {
  return { ...one, memo: evolve(one.memo, { kind: 'contact', day: on, reached: true, visit: false, promised: null }, one.memo.frame) };
}

/** The plan of a day, read off: `id: day, class` with days by number, «moved» marked with *. */
export function table(people: readonly Person[], today: number, policy: Partial<Policy> = {}): readonly string[] {
  const { lines } = planOn(people, day(today), { ...DEFAULT_POLICY, ...policy });
  return lines.map(({ id, plannedFor, planClass, moved }) => `${id}: ${String(numberOf(plannedFor))}, ${String(planClass)}${moved ? '*' : ''}`);
}

/** Who is planned for a day, in the order in which it was filled. */
export function filled(people: readonly Person[], today: number, policy: Partial<Policy> = {}, on = today): readonly string[] {
  const { lines } = planOn(people, day(today), { ...DEFAULT_POLICY, ...policy });
  return lines.filter((line) => line.plannedFor === day(on)).sort((a, b) => a.rank - b.rank).map((line) => line.id);
}
