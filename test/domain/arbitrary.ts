import fc from 'fast-check';
import type { Contact, Customer, Facts, ManualGrade, Purchase } from '../../src/domain/customer';
import { GRADES } from '../../src/domain/grade-letter';
import { day, NOBODY } from './support';

/** The day on which properties look at a customer. */
export const TODAY = 500;

/** As in a real sheet a fact is often unknown. */
const unknownOr = <T>(...values: readonly T[]) => fc.constantFrom(null, null, ...values);

export const facts: fc.Arbitrary<Facts> = fc.record({
  intention: unknownOr('none' as const, 'some' as const, 'strong' as const),
  knowledge: unknownOr('low' as const, 'enough' as const),
  doubt: fc.constantFrom('', 'price'),
  issue: fc.constantFrom('', 'delivery date'),
  saidYes: fc.boolean(),
  expectedClose: fc.option(fc.integer({ min: TODAY - 40, max: TODAY + 130 }).map(day), { freq: 2 }),
  power: unknownOr('noneNow' as const, 'weak' as const, 'strong' as const),
  authority: unknownOr('yes' as const, 'no' as const),
  need: unknownOr('explicit' as const, 'no' as const),
  demand: unknownOr('none' as const, 'small' as const, 'large' as const),
  visited: fc.boolean(),
  credit: unknownOr('good' as const, 'bad' as const),
});

/** Days of a log up to today, often near each other and near the thresholds. */
const pastDay = fc.oneof(
  fc.integer({ min: 0, max: TODAY }),
  fc.constantFrom(0, 45, 46, 90, 91, 200, 245, 246, 290, 291, 410, 409, 455, 454, 499, TODAY),
);

export const purchaseOn = (on: fc.Arbitrary<number>): fc.Arbitrary<Purchase> => fc.record({
  day: on.map(day),
  amount: fc.option(fc.integer({ min: -50_000, max: 5_000_000 }).map((cents) => cents / 100)),
});

export const contactOn = (on: fc.Arbitrary<number>): fc.Arbitrary<Contact> => fc.record({
  day: on.map(day),
  reached: fc.boolean(),
  visit: fc.boolean(),
  promised: fc.option(fc.integer({ min: 0, max: TODAY + 60 }).map(day)),
});

export const purchases = fc.array(purchaseOn(pastDay), { maxLength: 6 });
export const contacts = fc.array(contactOn(pastDay), { maxLength: 10 });

/** Logs with some lines dated after today. */
export const anyPurchases = fc.array(purchaseOn(fc.integer({ min: 0, max: TODAY + 50 })), { maxLength: 6 });
export const anyContacts = fc.array(contactOn(fc.integer({ min: 0, max: TODAY + 50 })), { maxLength: 10 });

export const known: fc.Arbitrary<Customer['known']> = fc.record({
  lastContact: fc.option(pastDay.map(day)),
  lastPurchase: fc.option(pastDay.map(day)),
  purchases: fc.option(fc.integer({ min: 0, max: 9 })),
});

export const manual: fc.Arbitrary<ManualGrade> = fc.record({
  grade: fc.constantFrom(...GRADES),
  reason: fc.constantFrom('', 'my own judgement'),
  since: fc.option(pastDay.map(day)),
});

/** A customer without a manual grade. */
export const judgedByFacts: fc.Arbitrary<Customer> = fc.record({ facts, known })
  .map((rest) => ({ ...NOBODY, ...rest, enteredOn: day(3) }));

export const anyCustomer: fc.Arbitrary<Customer> = fc.record({
  facts, known,
  manual: fc.option(manual),
  enteredOn: fc.option(fc.integer({ min: 0, max: TODAY }).map(day)),
  promised: fc.option(fc.integer({ min: TODAY - 60, max: TODAY + 60 }).map(day)),
  snoozeUntil: fc.option(fc.integer({ min: TODAY - 60, max: TODAY + 60 }).map(day)),
  doNotContact: fc.boolean(),
});
