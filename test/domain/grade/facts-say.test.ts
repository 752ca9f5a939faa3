import { GRADE_RULES } from '../../../src/domain/grade/facts-say';
import { customerWith, day, gradeOn, type History } from '../support';

const TODAY = 100;
const in_ = (days: number) => day(TODAY + days);
const strong = { intention: 'strong', knowledge: 'enough' } as const;

/** The rule and the grade of a prospect, or of somebody who bought so long ago that standing and raises are lost. */
function said(history: History): readonly [string | null, string] {
  const { factsSay, why } = customerWith(history).decide(TODAY);
  return [factsSay, 'facts' in why ? why.facts.rule : why.code];
}

const LAPSED: History = { purchases: [1] };

describe('what the facts say of a prospect', () => {
  test.each([
    ['a fresh business card', {}, null, 'G0'],
    ['no intention', { intention: 'none' }, 'F', 'G1'],
    ['no intention, whatever else', { intention: 'none', knowledge: 'enough', saidYes: true, need: 'explicit' }, 'F', 'G1'],
    ['no need', { need: 'no' }, 'F', 'G1'],
    ['no demand', { demand: 'none', knowledge: 'enough' }, 'F', 'G1'],
    ['wants it though there is no need', { intention: 'some', knowledge: 'enough', need: 'no' }, 'D', 'G6'],
    ['knows too little', { knowledge: 'low' }, 'E', 'G2'],
    ['strong, but knows too little', { intention: 'strong', knowledge: 'low', saidYes: true }, 'E', 'G2'],
    ['some intention, knowledge blank', { intention: 'some' }, 'E', 'G2b'],
    ['knows, intention blank', { knowledge: 'enough' }, 'E', 'G3'],
    ['explicit need alone is no intention', { need: 'explicit', demand: 'large' }, null, 'G0'],
    ['some intention', { intention: 'some', knowledge: 'enough' }, 'D', 'G6'],
    ['some intention, a doubt', { intention: 'some', knowledge: 'enough', doubt: 'price' }, 'D', 'G6'],
    ['strong, a doubt', { ...strong, doubt: 'price', saidYes: true }, 'D', 'G5'],
    ['strong, an issue', { ...strong, issue: 'delivery', saidYes: true }, 'C', 'G7'],
    ['strong', strong, 'C', 'G7c'],
    ['strong, knowledge blank', { intention: 'strong' }, 'C', 'G7c'],
    ['strong, said yes', { ...strong, saidYes: true }, 'B', 'G4'],
    ['strong, said yes, no money now', { ...strong, saidYes: true, power: 'noneNow' }, 'C', 'G7c'],
    ['strong, said yes, little money', { ...strong, saidYes: true, power: 'weak' }, 'B', 'G4'],
    ['strong, said yes, does not decide', { ...strong, saidYes: true, authority: 'no' }, 'C', 'G7c'],
    ['strong, said yes, decides', { ...strong, saidYes: true, authority: 'yes' }, 'B', 'G4'],
    ['closes today', { ...strong, expectedClose: in_(0) }, 'B', 'G4'],
    ['closes in 30 days', { ...strong, expectedClose: in_(30) }, 'B', 'G4'],
    ['closes in 31 days', { ...strong, expectedClose: in_(31) }, 'C', 'G7c'],
    ['should have closed yesterday', { ...strong, expectedClose: in_(-1) }, 'C', 'G7b'],
    ['said yes, but should have closed yesterday', { ...strong, saidYes: true, expectedClose: in_(-1) }, 'C', 'G7b'],
    ['an open issue comes before a date that passed', { ...strong, issue: 'delivery', expectedClose: in_(-1) }, 'C', 'G7'],
  ] as const)('%s', (_, facts, grade, rule) => {
    expect(said({ facts })).toEqual([grade, rule]);
  });
});

describe('what the facts say of a buyer', () => {
  test.each([
    ['nothing known of today', {}, 'D', 'G3b'],
    ['knows the product whatever the cell says', { knowledge: 'low', intention: 'some' }, 'D', 'G6'],
    ['some intention, knowledge blank', { intention: 'some' }, 'D', 'G6'],
    ['strong, knowledge low, said yes', { intention: 'strong', knowledge: 'low', saidYes: true }, 'B', 'G4'],
    ['no need any more', { need: 'no' }, 'F', 'G1'],
    ['no intention any more', { intention: 'none' }, 'F', 'G1'],
  ] as const)('%s', (_, facts, grade, rule) => {
    expect(said({ ...LAPSED, facts })).toEqual([grade, rule]);
  });
});

describe('the knowledge gate off', () => {
  const policy = { knowledgeGate: false };
  test.each([
    ['some intention, knowledge low', { intention: 'some', knowledge: 'low' }, 'D', 'G6'],
    ['some intention, knowledge blank', { intention: 'some' }, 'D', 'G6'],
    ['strong, knowledge low, said yes', { intention: 'strong', knowledge: 'low', saidYes: true }, 'B', 'G4'],
    ['knowledge low, intention blank', { knowledge: 'low' }, 'E', 'G3'],
  ] as const)('%s', (_, facts, grade, rule) => {
    expect(said({ facts, policy })).toEqual([grade, rule]);
  });
});

test('a doubt or issue is open in whatever script it is written, and closed only when the cell is empty', () => {
  expect(gradeOn({ facts: { ...strong, doubt: '價格' } }, TODAY)).toBe('D');
  expect(gradeOn({ facts: { ...strong, doubt: '' } }, TODAY)).toBe('C');
});

test('the reason of a strong intention without a word on knowledge says that it was taken as enough', () => {
  const assumed = (facts: History['facts'], rest: History = {}) => {
    const { why } = customerWith({ ...rest, facts: facts ?? {} }).decide(TODAY);
    return 'facts' in why && why.facts.assumedInformed;
  };
  expect(assumed({ intention: 'strong' })).toBe(true);
  expect(assumed(strong)).toBe(false);
  expect(assumed({ intention: 'some' })).toBe(false);
  expect(assumed({ intention: 'strong' }, LAPSED)).toBe(false);
});

test('rules are in the order of the policy and end with one that catches every strong intention', () => {
  expect(GRADE_RULES.map((rule) => rule.id)).toEqual(['G1', 'G0', 'G2', 'G2b', 'G3', 'G3b', 'G5', 'G6', 'G4', 'G7', 'G7b', 'G7c']);
});
