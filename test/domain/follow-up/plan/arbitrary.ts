import fc from 'fast-check';
import type { Facts } from '../../../../src/domain/customer';
import type { Weekday } from '../../../../src/domain/day';
import { frameOf } from '../../../../src/domain/decide';
import { fold } from '../../../../src/domain/grade/standing';
import { DEFAULT_POLICY, type Policy } from '../../../../src/domain/policy';
import { anyCustomer, contactOn, facts, manual, purchaseOn, TODAY } from '../../arbitrary';
import { day, NO_FACTS, NOBODY } from '../../support';
import { FACTS, person, type Person } from './support';

const weekend = fc.constantFrom<readonly Weekday[]>([0, 6], [0, 6], [5, 6], [0], [], [1, 3]);
const someDays = (max: number) => fc.array(fc.integer({ min: TODAY - 20, max: TODAY + 60 }).map(day), { maxLength: max }).map((list) => new Set(list));

/** Capacities from one a day to more than everybody, all kinds of weeks. */
export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  capacity: fc.constantFrom(1, 2, 3, 4, 5, 7, 20),
  calendar: fc.record({ weekend, holidays: someDays(10), makeUpWorkdays: someDays(4) }),
  firstPurchase: fc.constantFrom('toA' as const, 'oneUp' as const),
}).map((some) => ({ ...DEFAULT_POLICY, ...some }));

const nil = fc.constant(null);
const seldom = <T>(some: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: nil }, { weight: 1, arbitrary: some });

const pastDay = (spread: number) => fc.integer({ min: TODAY - spread, max: TODAY });
const nearDay = pastDay(60);

/** Most customers of a list are simple: some of the facts, a few recent talks, seldom a judgement, a promise or a snooze. */
const usual = fc.record({
  facts, manual: seldom(manual), enteredOn: fc.option(pastDay(30).map(day), { freq: 6 }),
  promised: seldom(fc.integer({ min: TODAY - 5, max: TODAY + 20 }).map(day)),
  snoozeUntil: seldom(fc.integer({ min: TODAY - 5, max: TODAY + 20 }).map(day)),
}).map((some) => ({ ...NOBODY, ...some }));

const usualLogs = { purchases: fc.array(purchaseOn(nearDay), { maxLength: 2 }), contacts: fc.array(contactOn(nearDay), { maxLength: 4 }) };
const wildLogs = { purchases: fc.array(purchaseOn(pastDay(400)), { maxLength: 5 }), contacts: fc.array(contactOn(pastDay(400)), { maxLength: 8 }) };

/** Half of a list are alike: cards, prospects and buyers of one kind, talked to some days ago or never, now and then with a promise. */
const alike = fc.record({
  customer: fc.record({
    facts: fc.constantFrom<Partial<Facts>>(FACTS.none, FACTS.none, FACTS.D, FACTS.E, FACTS.C, FACTS.B, FACTS.case3, FACTS.F, FACTS.case1).map((some) => ({ ...NO_FACTS, ...some })),
    enteredOn: fc.option(pastDay(30).map(day), { freq: 8 }),
    promised: seldom(fc.constantFrom(TODAY, TODAY, TODAY + 1, TODAY + 3).map(day)),
  }).map((some) => ({ ...NOBODY, ...some })),
  purchases: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(purchaseOn(pastDay(60)), { minLength: 1, maxLength: 1 }) }),
  contacts: fc.array(contactOn(pastDay(25)).map((line) => ({ ...line, reached: true, promised: null })), { maxLength: 1 }),
  key: fc.boolean(),
});

/** A customer with his log, not stamped yet. */
export function anyPerson(policy: Policy): fc.Arbitrary<Omit<Person, 'id'>> {
  const who = fc.oneof(
    { weight: 4, arbitrary: alike },
    { weight: 3, arbitrary: fc.record({ customer: usual, ...usualLogs, key: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ customer: anyCustomer, ...wildLogs, key: fc.boolean() }) },
  );
  return who.map(({ customer, purchases, contacts, key }) => {
    const memo = fold(purchases, contacts, frameOf(customer, policy), day(TODAY));
    return { key, customer, memo };
  });
}

/** A day with more than enough to do of everything, so that all the shares of a day count. */
export const busyLedger: fc.Arbitrary<Ledger> = fc.record({
  capacity: fc.integer({ min: 4, max: 13 }),
  people: fc.array(fc.record({
    facts: fc.constantFrom<Partial<Facts>>(FACTS.none, FACTS.none, FACTS.none, FACTS.D, FACTS.E, FACTS.C, FACTS.case3),
    promised: seldom(fc.constant(day(TODAY))), talk: fc.integer({ min: TODAY - 40, max: TODAY - 22 }), key: fc.boolean(),
  }), { minLength: 20, maxLength: 30, size: 'max' }),
}).map(({ capacity, people }) => ({
  policy: { ...DEFAULT_POLICY, capacity },
  people: people.map(({ facts: some, promised, talk, key }, index) => person(`C-${String(index)}`, TODAY, { facts: some, talks: [talk], customer: { promised }, key })),
}));

export interface Ledger {
  readonly policy: Policy;
  readonly people: readonly Person[];
}

/** A ledger under some policy. */
export function anyLedger(maxLength: number): fc.Arbitrary<Ledger> {
  return anyPolicy.chain((policy) => fc.record({
    policy: fc.constant(policy),
    people: fc.array(anyPerson(policy), { minLength: 1, maxLength, size: 'max' })
      .map((list) => list.map((one, index) => ({ ...one, id: `C-${String((index * 7) % 100).padStart(3, '0')}` }))),
  }));
}
