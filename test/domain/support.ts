import type { Contact, Customer, Facts, ManualGrade, Purchase } from '../../src/domain/customer';
import { dayFromSerial, type Day } from '../../src/domain/day';
import { decide, frameOf } from '../../src/domain/decide';
import type { Decision } from '../../src/domain/decision';
import { canAppend, memoFits, type Memo } from '../../src/domain/grade/memo';
import { evolve, fold } from '../../src/domain/grade/standing';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy';

/** Day 0 of the tests is Monday 2024-01-01. */
export const DAY_0 = 45292;

export function day(number: number): Day {
  return dayFromSerial(DAY_0 + number);
}

/** The number of a day on the scale of the tests. */
export function numberOf(at: Day | null): number | null {
  return at === null ? null : at - DAY_0;
}

export const NO_FACTS: Facts = {
  intention: null, knowledge: null, doubt: '', issue: '', saidYes: false, expectedClose: null,
  power: null, authority: null, need: null, demand: null, visited: false, credit: null,
};

export const NOBODY: Customer = {
  facts: NO_FACTS, known: { lastContact: null, lastPurchase: null, purchases: null }, manual: null,
  enteredOn: null, promised: null, snoozeUntil: null, doNotContact: false,
};

export function purchase(on: number, amount: number | null = null): Purchase {
  return { day: day(on), amount };
}

export function contact(on: number, rest: Partial<Omit<Contact, 'day'>> = {}): Contact {
  return { day: day(on), reached: true, visit: false, promised: null, ...rest };
}

/** A customer written short: days by number, talks that were reached, tries that were not. */
export interface History {
  readonly purchases?: readonly number[];
  readonly talks?: readonly number[];
  readonly tries?: readonly number[];
  readonly contacts?: readonly Contact[];
  readonly facts?: Partial<Facts>;
  readonly manual?: ManualGrade;
  readonly customer?: Partial<Omit<Customer, 'facts' | 'manual'>>;
  readonly policy?: Partial<Policy>;
}

/** A customer whose log and decision are at hand on any day. Purchases and talks after that day are left out. */
export function customerWith(history: History) {
  const customer: Customer = {
    ...NOBODY, ...history.customer, facts: { ...NO_FACTS, ...history.facts }, manual: history.manual ?? null,
  };
  const policy: Policy = { ...DEFAULT_POLICY, ...history.policy };
  const frame = frameOf(customer, policy);
  let purchases = (history.purchases ?? []).map((on) => purchase(on));
  let contacts = [
    ...(history.talks ?? []).map((on) => contact(on)),
    ...(history.tries ?? []).map((on) => contact(on, { reached: false })),
    ...(history.contacts ?? []),
  ];
  let stored: Memo | null = null;
  return {
    customer,
    policy,
    decide(on: number): Decision {
      const today = day(on);
      return decide(customer, fold(purchases.filter((p) => p.day <= today), contacts.filter((c) => c.day <= today), frame, today), today, policy);
    },
    lines(nextPurchases: readonly Purchase[], nextContacts: readonly Contact[]): void {
      purchases = [...nextPurchases];
      contacts = [...nextContacts];
    },
    /** A regrade as the ledger does it: the stored memo is used and extended where it can be. */
    regrade(on: number): Decision {
      const today = day(on);
      if (stored === null || !memoFits(stored, frame, today)) {
        stored = fold(purchases, contacts, frame, today);
      } else {
        const fresh = [
          ...purchases.slice(stored.purchaseLines).map((line) => ({ kind: 'purchase' as const, ...line })),
          ...contacts.slice(stored.contactLines).map((line) => ({ kind: 'contact' as const, ...line })),
        ].sort((a, b) => a.day - b.day);
        for (const line of fresh) {
          if (canAppend(stored, line.day)) {
            stored = evolve(stored, line, frame);
          } else {
            stored = fold(purchases, contacts, frame, today);
            break;
          }
        }
      }
      return decide(customer, stored, today, policy);
    },
  };
}

export function gradeOn(history: History, on: number): string | null {
  return customerWith(history).decide(on).grade;
}
