import { GRADES } from '../../src/domain/grade-letter';
import { strategyFor } from '../../src/domain/grade/strategy';
import { contact, customerWith, day, type History } from './support';

const strong = { intention: 'strong', knowledge: 'enough' } as const;
const action = (history: History, on = 100) => customerWith(history).decide(on).nextAction;

test.each<[string, History, string]>([
  ['A', { purchases: [99] }, 'keepClose'],
  ['B with standing', { purchases: [40] }, 'keepClose'],
  ['B about to close', { facts: { ...strong, saidYes: true } }, 'close'],
  ['C with an issue', { facts: { ...strong, issue: 'delivery' } }, 'settleIssue'],
  ['C without', { facts: strong }, 'settleIssue'],
  ['D with a doubt', { facts: { ...strong, doubt: 'price' } }, 'answerDoubt'],
  ['D, some intention', { facts: { intention: 'some', knowledge: 'enough' } }, 'answerDoubt'],
  ['a lapsed buyer', { purchases: [1] }, 'winBack'],
  ['a lapsed buyer with a doubt', { purchases: [1], facts: { ...strong, doubt: 'price' } }, 'answerDoubt'],
  ['a buyer raised above what the facts say', { purchases: [1, 95] }, 'returning'],
  ['a buyer raised to A', { purchases: [1, 95, 96, 97] }, 'returning'],
  ['a buyer raised from F to E', { purchases: [1, 95], facts: { intention: 'none' } }, 'returning'],
  ['not graded, not visited', {}, 'visit'],
  ['E, not visited', { facts: { knowledge: 'low' } }, 'visit'],
  ['F, not visited', { facts: { intention: 'none' } }, 'visit'],
  ['E, visited, need unknown', { facts: { knowledge: 'low', visited: true } }, 'investigate'],
  ['E, visited as the log says', { facts: { knowledge: 'low' }, contacts: [contact(9, { visit: true })] }, 'investigate'],
  ['a visit that met nobody is none', { facts: { knowledge: 'low' }, contacts: [contact(9, { visit: true, reached: false })] }, 'visit'],
  ['F, visited, need no', { facts: { intention: 'none', need: 'no', visited: true } }, 'investigate'],
  ['E, visited, need explicit', { facts: { knowledge: 'low', visited: true, need: 'explicit' } }, 'inform'],
  ['manual C', { manual: { grade: 'C', reason: 'x', since: day(99) } }, 'settleIssue'],
  ['manual A', { manual: { grade: 'A', reason: 'x', since: day(99) } }, 'keepClose'],
])('%s', (_, history, expected) => expect(action(history)).toBe(expected));

test('every grade has a strategy of its own; B with standing is kept close like A', () => {
  expect([...GRADES, null].map((grade) => strategyFor(grade))).toEqual(['keepClose', 'close', 'settle', 'answer', 'teach', 'watch', 'findOut']);
  expect([strategyFor('B', true), strategyFor('C', true)]).toEqual(['keepClose', 'settle']);
});
