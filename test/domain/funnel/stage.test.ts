import { isKey, STAGE_RULES } from '../../../src/domain/funnel/stage';
import { customerWith, day, type History } from '../support';

const TODAY = 100;
const stage = (history: History) => customerWith(history).decide(TODAY).stage;
const target = { intention: 'strong', power: 'weak' } as const;

test.each([
  ['nothing known', {}, 'unsorted'],
  ['knowledge alone', { knowledge: 'enough' }, 'unsorted'],
  ['explicit need', { need: 'explicit' }, 'targetMarket'],
  ['small demand', { demand: 'small' }, 'targetMarket'],
  ['large demand', { demand: 'large' }, 'targetMarket'],
  ['intention none', { intention: 'none', need: 'explicit', demand: 'large' }, 'outside'],
  ['need no', { need: 'no' }, 'outside'],
  ['demand none', { demand: 'none', need: 'explicit' }, 'outside'],
  ['some intention', { intention: 'some' }, 'potential'],
  ['strong, power unknown, said yes', { intention: 'strong', saidYes: true }, 'potential'],
  ['strong, no power now, said yes', { intention: 'strong', power: 'noneNow', saidYes: true }, 'potential'],
  ['strong with power, nothing dated', target, 'potential'],
  ['strong, weak power, said yes', { ...target, saidYes: true }, 'target'],
  ['strong, strong power, said yes', { ...target, power: 'strong', saidYes: true }, 'target'],
  ['closes today', { ...target, expectedClose: day(TODAY) }, 'target'],
  ['closes in 90 days', { ...target, expectedClose: day(TODAY + 90) }, 'target'],
  ['closes in 91 days', { ...target, expectedClose: day(TODAY + 91) }, 'potential'],
  ['should have closed yesterday', { ...target, expectedClose: day(TODAY - 1) }, 'potential'],
  ['said yes, should have closed yesterday', { ...target, saidYes: true, expectedClose: day(TODAY - 1) }, 'potential'],
  ['a doubt does not matter to the funnel', { ...target, saidYes: true, doubt: 'price' }, 'target'],
  ['contradiction: all of a target but no need', { ...target, saidYes: true, need: 'no' }, 'potential'],
  ['contradiction: all of a target but no demand', { ...target, saidYes: true, demand: 'none' }, 'potential'],
] as const)('%s', (_, facts, expected) => {
  expect(stage({ facts })).toBe(expected);
});

test('one purchase makes a customer, whatever the facts', () => {
  expect(stage({ purchases: [1], facts: { intention: 'none' } })).toBe('customer');
});

test('key: large demand, from the target market on, not outside and not yet a customer', () => {
  const stages = [...new Set(STAGE_RULES.map((rule) => rule.stage))];
  expect(stages.filter((one) => isKey(one, 'large'))).toEqual(['potential', 'target', 'targetMarket']);
  expect(stages.filter((one) => isKey(one, 'small') || isKey(one, null))).toEqual([]);
  expect(customerWith({ facts: { demand: 'large' } }).decide(TODAY).key).toBe(true);
});

test.each([
  ['strong', 3], ['weak', 2], ['noneNow', 1], [null, '?'],
] as const)('purchasing power %s is case %s, for strong intention before the first purchase only', (power, powerCase) => {
  const of = (history: History) => customerWith(history).decide(TODAY).powerCase;
  expect(of({ facts: { intention: 'strong', power } })).toBe(powerCase);
  expect(of({ facts: { intention: 'some', power } })).toBeNull();
  expect(of({ facts: { power } })).toBeNull();
  expect(of({ facts: { intention: 'strong', power }, purchases: [1] })).toBeNull();
});
