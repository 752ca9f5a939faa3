import fc from 'fast-check';
import type { Contact, Customer, Facts, Purchase } from '../../../src/domain/customer';
import { addDays, type Day } from '../../../src/domain/day';
import { decide, frameOf } from '../../../src/domain/decide';
import { GRADES } from '../../../src/domain/grade-letter';
import { gradeRank, raiseGrade } from '../../../src/domain/grade/ladder';
import { fold } from '../../../src/domain/grade/standing';
import { DEFAULT_POLICY, type Policy } from '../../../src/domain/policy';
import { anyContacts, anyCustomer, anyPurchases, contacts, judgedByFacts, purchases, TODAY } from '../arbitrary';
import { contact, day, purchase } from '../support';

const today = day(TODAY);

function see(customer: Customer, bought: readonly Purchase[], met: readonly Contact[], on: Day = today, policy: Policy = DEFAULT_POLICY) {
  return decide(customer, fold(bought, met, frameOf(customer, policy), on), on, policy);
}

/** What follows from the policy, §3. */
describe('what follows', () => {
  test('a repeat purchase today gives exactly one grade more than a plain talk today would', () => {
    const from = new Set<string>();
    fc.assert(fc.property(judgedByFacts, purchases, contacts, (customer, bought, met) => {
      fc.pre(bought.length > 0 || customer.known.lastPurchase !== null || (customer.known.purchases ?? 0) > 0);
      fc.pre(!bought.some((line) => line.day === today) && customer.known.lastPurchase !== today);
      const talked = see(customer, bought, [...met, contact(TODAY)]).grade;
      fc.pre(talked !== null);
      const then = see(customer, [...bought, purchase(TODAY)], met).grade;
      from.add(talked);
      expect(then).toBe(raiseGrade(talked, 1));
    }), { numRuns: 800 });
    expect([...from].sort()).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  test('more silence never raises, with the distance to the expected close held fixed', () => {
    fc.assert(fc.property(judgedByFacts, purchases, contacts, fc.integer({ min: 1, max: 200 }), (customer, bought, met, more) => {
      const later = addDays(today, more);
      const close = customer.facts.expectedClose;
      const moved = { ...customer, facts: { ...customer.facts, expectedClose: close === null ? null : addDays(close, more) } };
      expect(gradeRank(see(moved, bought, met, later).grade)).toBeLessThanOrEqual(gradeRank(see(customer, bought, met).grade));
    }));
  });

  test('silence does not move a prospect', () => {
    fc.assert(fc.property(judgedByFacts, contacts, fc.integer({ min: 1, max: 2000 }), (who, met, more) => {
      const customer = { ...who, known: { lastContact: who.known.lastContact, lastPurchase: null, purchases: null }, facts: { ...who.facts, expectedClose: null } };
      expect(see(customer, [], met, addDays(today, more)).grade).toBe(see(customer, [], met).grade);
    }));
  });

  test('a new doubt or issue never raises', () => {
    fc.assert(fc.property(judgedByFacts, purchases, contacts, (customer, bought, met) => {
      const clean = { ...customer, facts: { ...customer.facts, doubt: '', issue: '' } };
      const before = gradeRank(see(clean, bought, met).grade);
      for (const facts of [{ doubt: 'price' }, { issue: 'delivery' }, { doubt: 'price', issue: 'delivery' }]) {
        expect(gradeRank(see({ ...clean, facts: { ...clean.facts, ...facts } }, bought, met).grade)).toBeLessThanOrEqual(before);
      }
    }));
  });

  test('more intention or knowledge never lowers', () => {
    const ranks = (customer: Customer, changes: readonly Partial<Facts>[], bought: readonly Purchase[], met: readonly Contact[]) =>
      changes.map((facts) => gradeRank(see({ ...customer, facts: { ...customer.facts, ...facts } }, bought, met).grade));
    fc.assert(fc.property(judgedByFacts, purchases, contacts, (customer, bought, met) => {
      for (const rising of [
        ranks(customer, [{ intention: 'none' }, { intention: 'some' }, { intention: 'strong' }], bought, met),
        ranks(customer, [{ knowledge: 'low' }, { knowledge: 'enough' }], bought, met),
      ]) expect(rising).toEqual([...rising].sort((a, b) => a - b));
      if (customer.facts.intention !== null) {
        const [low, blank, enough] = ranks(customer, [{ knowledge: 'low' }, { knowledge: null }, { knowledge: 'enough' }], bought, met);
        expect([low, blank, enough]).toEqual([low, blank, enough].sort((a, b) => (a ?? 0) - (b ?? 0)));
      }
    }));
  });

  test('A only with an order day and at most 45 days of silence', () => {
    let seen = 0;
    fc.assert(fc.property(judgedByFacts, anyPurchases, anyContacts, (customer, bought, met) => {
      const { grade, orderDays, lastTalk } = see(customer, bought, met);
      if (grade !== 'A') return;
      seen += 1;
      expect(orderDays).toBeGreaterThan(0);
      expect(today - (lastTalk ?? -Infinity)).toBeLessThanOrEqual(45);
    }), { numRuns: 500 });
    expect(seen).toBeGreaterThan(20);
  });

  test('with the gate on, B to D never for a non-buyer whose knowledge is low; intention none and never bought is F', () => {
    fc.assert(fc.property(judgedByFacts, contacts, (who, met) => {
      const customer = { ...who, known: { lastContact: who.known.lastContact, lastPurchase: null, purchases: null } };
      const low = see({ ...customer, facts: { ...customer.facts, knowledge: 'low' } }, [], met).grade;
      expect(['E', 'F']).toContain(low);
      expect(see({ ...customer, facts: { ...customer.facts, intention: 'none' } }, [], met).grade).toBe('F');
    }));
  });

  test('every combination of facts gives one of A to F or not graded, one stage and a reason', () => {
    fc.assert(fc.property(anyCustomer, anyPurchases, anyContacts, (customer, bought, met) => {
      const decision = see(customer, bought, met);
      expect([null, ...GRADES]).toContain(decision.grade);
      expect(decision.why.grade).toBe(decision.grade);
      expect(['customer', 'outside', 'potential', 'target', 'targetMarket', 'unsorted']).toContain(decision.stage);
      expect(decision.followUp.day === null).toBe(customer.doNotContact);
    }), { numRuns: 500 });
  });

  test('the reason changes only when something happened, not from day to day', () => {
    fc.assert(fc.property(judgedByFacts, purchases, contacts, (customer, bought, met) => {
      const now = see(customer, bought, met);
      const next = see(customer, bought, met, addDays(today, 1));
      // Crossing a threshold of silence or the close date is something that happened.
      if (now.grade === next.grade && now.why.code === next.why.code && sameRule(now.why, next.why)) expect(next.why).toEqual(now.why);
    }));
  });

  test('a regrade of the same day is the same decision', () => {
    fc.assert(fc.property(anyCustomer, anyPurchases, anyContacts, (customer, bought, met) => {
      expect(see(customer, bought, met)).toEqual(see(customer, [...bought].reverse(), [...met].reverse()));
    }));
  });
});

function sameRule(a: object, b: object): boolean {
  const rule = (why: object) => ('facts' in why ? (why.facts as { rule: string }).rule : '') + ('quietSince' in why ? String(why.quietSince) : '') + ('after' in why ? String(why.after) : '');
  return rule(a) === rule(b);
}
