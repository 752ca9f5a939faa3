import type { Weekday } from '../../../../src/domain/day';
import { planState, weekEnd } from '../../../../src/domain/follow-up/plan/state';
import { DEFAULT_POLICY } from '../../../../src/domain/policy';
import { day, numberOf } from '../../support';

/** Day 0 is a Monday: day 2 a Wednesday, 5 and 6 the weekend. */
const state = (plannedFor: number | null, today = 2, due: number | null = 0) =>
  planState(plannedFor === null ? null : day(plannedFor), due === null ? null : day(due), day(today), DEFAULT_POLICY.calendar);

test('by the day planned for', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((on) => state(on))).toEqual(['today', 'today', 'thisWeek', 'thisWeek', 'thisWeek', 'thisWeek', 'later']);
  expect([state(null), state(null, 2, null)]).toEqual(['later', 'notPlanned']);
});

test('on Saturday and on Sunday the Monday is later', () => expect([state(7, 4), state(7, 5), state(7, 6)]).toEqual(['later', 'later', 'later']));

test.each<[string, readonly Weekday[], readonly number[]]>([
  ['Saturday and Sunday', [0, 6], [6, 6, 6, 6, 6, 6, 6]],
  ['Sunday', [0], [6, 6, 6, 6, 6, 6, 6]],
  ['none', [], [6, 6, 6, 6, 6, 6, 6]],
  ['every day', [0, 1, 2, 3, 4, 5, 6], [6, 6, 6, 6, 6, 6, 6]],
  ['Friday and Saturday', [5, 6], [5, 5, 5, 5, 5, 5, 12]],
  ['Sunday and Monday', [1, 0], [0, 7, 7, 7, 7, 7, 7]],
  ['Wednesday and Sunday', [3, 0], [6, 6, 6, 6, 6, 6, 6]],
])('the week of a weekend on %s', (_, weekend, expected) => {
  expect([0, 1, 2, 3, 4, 5, 6].map((on) => numberOf(weekEnd(day(on), { weekend })))).toEqual(expected);
});
