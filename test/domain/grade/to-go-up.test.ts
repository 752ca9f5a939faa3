import fc from 'fast-check';
import type { Contact, Customer, Facts, Purchase } from '../../../src/domain/customer';
import { decide, frameOf } from '../../../src/domain/decide';
import { factSteps, type FactStep } from '../../../src/domain/grade/climbs';
import { gradeRank } from '../../../src/domain/grade/ladder';
import { fold } from '../../../src/domain/grade/standing';
import { DEFAULT_POLICY, type Policy } from '../../../src/domain/policy';
import { situationOf } from '../../../src/domain/situation';
import { anyCustomer, contacts, purchases, TODAY } from '../arbitrary';
import { contact, customerWith, day, purchase, type History } from '../support';

const today = day(TODAY);
const strong = { intention: 'strong', knowledge: 'enough' } as const;

test.each<[string, History, object | null]>([
  ['fresh card', {}, { code: 'fact', step: 'findIntention', to: 'E' }],
  ['no intention', { facts: { intention: 'none' } }, { code: 'fact', step: 'reasonToNeed', to: 'E' }],
  ['no need, but knows the product', { facts: { need: 'no', knowledge: 'enough' } }, { code: 'fact', step: 'reasonToNeed', to: 'D' }],
  ['knows too little, some intention', { facts: { intention: 'some', knowledge: 'low' } }, { code: 'fact', step: 'teach', to: 'D' }],
  ['some intention, knowledge blank', { facts: { intention: 'some' } }, { code: 'fact', step: 'teach', to: 'D' }],
  ['knows, intention blank', { facts: { knowledge: 'enough' } }, { code: 'fact', step: 'findIntention', to: 'D' }],
  ['some intention', { facts: { intention: 'some', knowledge: 'enough' } }, { code: 'fact', step: 'strengthen', to: 'C' }],
  ['strong, doubt', { facts: { ...strong, doubt: 'price' } }, { code: 'fact', step: 'clearDoubt', to: 'C', doubt: 'price' }],
  ['strong, doubt, said yes', { facts: { ...strong, doubt: 'price', saidYes: true } }, { code: 'fact', step: 'clearDoubt', to: 'B' }],
  ['strong, issue, said yes', { facts: { ...strong, issue: 'delivery', saidYes: true } }, { code: 'fact', step: 'settleIssue', to: 'B', issue: 'delivery' }],
  ['strong, issue: neither the issue nor a yes alone is enough', { facts: { ...strong, issue: 'delivery' } }, { code: 'purchase', to: 'A', first: 'settleIssue', issue: 'delivery' }],
  ['strong', { facts: strong }, { code: 'fact', step: 'yesOrDate', to: 'B', withinDays: 30 }],
  ['strong, date passed', { facts: { ...strong, expectedClose: day(TODAY - 1) } }, { code: 'fact', step: 'newDate', to: 'B' }],
  ['said yes, no money', { facts: { ...strong, saidYes: true, power: 'noneNow' } }, { code: 'fact', step: 'findPower', to: 'B' }],
  ['said yes, does not decide', { facts: { ...strong, saidYes: true, authority: 'no' } }, { code: 'fact', step: 'findAuthority', to: 'B' }],
  ['about to close', { facts: { ...strong, saidYes: true } }, { code: 'purchase', to: 'A', first: 'close' }],
  ['standing and in contact', { purchases: [TODAY] }, null],
  ['standing, quiet', { purchases: [TODAY - 60] }, { code: 'talk', to: 'A' }],
  ['lapsed', { purchases: [1] }, { code: 'fact', step: 'askCurrentNeed', to: 'C' }],
  ['returned, contact kept for 90 days: one more talk', { purchases: [1, TODAY - 90], talks: [TODAY - 50, TODAY - 10] }, { code: 'talk', to: 'A' }],
  ['returned, contact kept for 89 days', { purchases: [1, TODAY - 89], talks: [TODAY - 50, TODAY - 10] }, { code: 'fact', step: 'askCurrentNeed', to: 'B' }],
  ['manual', { manual: { grade: 'D', reason: '', since: day(TODAY - 1) }, purchases: [1], facts: { intention: 'some' } }, { code: 'purchase', to: 'C', first: null }],
  ['manual, never bought', { manual: { grade: 'D', reason: '', since: day(TODAY - 1) } }, { code: 'purchase', to: 'A', first: null }],
  ['manual since today: a purchase of today does not raise it', { manual: { grade: 'D', reason: '', since: today } }, null],
  ['manual A gone quiet', { manual: { grade: 'A', reason: '', since: day(TODAY - 50) } }, { code: 'talk', to: 'A' }],
])('%s', (_, history, expected) => {
  const { toGoUp } = customerWith(history).decide(TODAY);
  if (expected === null) expect(toGoUp).toBeNull();
  else expect(toGoUp).toMatchObject(expected);
});

const anyPolicy = fc.constantFrom<Policy>(
  DEFAULT_POLICY, { ...DEFAULT_POLICY, firstPurchase: 'oneUp' }, { ...DEFAULT_POLICY, knowledgeGate: false },
);

test('applying it raises the grade to what it says; where there is none, no single change does', () => {
  const met = new Set<string>();
  fc.assert(fc.property(anyCustomer, anyPolicy, purchases, contacts, (customer, policy, bought, met_) => {
    const now = see(customer, bought, met_, policy);
    const { toGoUp } = now;
    if (toGoUp === null) {
      met.add(now.grade === 'A' ? 'A' : 'nothing');
      if (now.grade === 'A') return;
      const highest = Math.max(...everyChange(customer, policy, bought, met_).map((then) => gradeRank(then.grade)));
      expect(highest).toBeLessThanOrEqual(gradeRank(now.grade));
      return;
    }
    met.add(toGoUp.code === 'fact' ? toGoUp.step : toGoUp.code);
    expect(gradeRank(toGoUp.to)).toBeGreaterThan(gradeRank(now.grade));
    const results = toGoUp.code === 'talk' ? [see(customer, bought, [...met_, contact(TODAY)], policy)]
      : toGoUp.code === 'purchase' ? [see(customer, [...bought, purchase(TODAY)], met_, policy)]
        : factsAfter(toGoUp.step, customer.facts, policy).map((facts) => see({ ...customer, facts }, bought, met_, policy));
    expect(results.map((then) => then.grade)).toEqual(results.map(() => toGoUp.to));
  }), { numRuns: 1500 });
  // Each kind has its row in the table above; here it must not have been always the same few.
  expect(met.size).toBeGreaterThan(8);
});

function see(customer: Customer, bought: readonly Purchase[], met: readonly Contact[], policy: Policy) {
  return decide(customer, fold(bought, met, frameOf(customer, policy), today), today, policy);
}

/** The facts after a step; «a yes or a date» is two changes, and each alone must do. */
function factsAfter(step: FactStep, facts: Facts, policy: Policy): readonly Facts[] {
  const nearDate = { ...facts, expectedClose: day(TODAY + policy.aboutToCloseDays) };
  switch (step) {
    case 'clearDoubt': return [{ ...facts, doubt: '' }];
    case 'settleIssue': return [{ ...facts, issue: '' }];
    case 'newDate': return [nearDate];
    case 'yesOrDate': return [{ ...facts, saidYes: true }, nearDate];
    case 'findPower': return [{ ...facts, power: 'weak' }, { ...facts, power: 'strong' }];
    case 'findAuthority': return [{ ...facts, authority: 'yes' }];
    case 'teach': return [{ ...facts, knowledge: 'enough' }];
    case 'reasonToNeed':
    case 'findIntention': return [{ ...facts, intention: 'some' }];
    case 'askCurrentNeed':
    case 'strengthen': return [{ ...facts, intention: 'strong' }];
  }
}

function everyChange(customer: Customer, policy: Policy, bought: readonly Purchase[], met: readonly Contact[]) {
  const steps = factSteps(situationOf(customer.facts, bought.length > 0, today, policy)).map(([step]) => step);
  return [
    see(customer, bought, [...met, contact(TODAY)], policy),
    see(customer, [...bought, purchase(TODAY)], met, policy),
    ...steps.flatMap((step) => factsAfter(step, customer.facts, policy)).map((facts) => see({ ...customer, facts }, bought, met, policy)),
  ];
}
