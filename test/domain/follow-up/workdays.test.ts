import fc from 'fast-check';
import { weekdayOf, type Weekday } from '../../../src/domain/day';
import { addWorkdays, isWorkday, rollBack, rollForward } from '../../../src/domain/follow-up/workdays';
import { DEFAULT_POLICY, type WorkCalendar } from '../../../src/domain/policy';
import { day, numberOf } from '../support';

/** Day 0 is a Monday: 5, 6, 12, 13 are weekend days. */
const calendar = (holidays: readonly number[] = [], makeUp: readonly number[] = [], weekend: readonly Weekday[] = [0, 6]): WorkCalendar => ({
  weekend, holidays: new Set(holidays.map(day)), makeUpWorkdays: new Set(makeUp.map(day)),
});
const plain = DEFAULT_POLICY.calendar;

test('the days of the tests are what they say', () => {
  expect([0, 4, 5, 6, 7].map((on) => weekdayOf(day(on)))).toEqual([1, 5, 6, 0, 1]);
});

test.each([
  ['the day after is 1', 0, 1, plain, 1], ['0 is the day itself, worked or not', 5, 0, plain, 5],
  ['Friday + 1', 4, 1, plain, 7], ['Saturday + 1', 5, 1, plain, 7], ['Sunday + 1', 6, 1, plain, 7],
  ['Monday + 5', 0, 5, plain, 7], ['Monday + 10', 0, 10, plain, 14], ['Monday + 15', 0, 15, plain, 21],
  ['a holiday is passed over', 0, 1, calendar([1]), 2], ['a holiday on a weekend changes nothing', 4, 1, calendar([5]), 7],
  ['補班: a make-up Saturday counts', 4, 1, calendar([], [5]), 5],
  ['a make-up day wins over a holiday', 0, 1, calendar([1], [1]), 1],
  ['a long holiday', 4, 1, calendar([7, 8, 9, 10, 11]), 14],
  ['Friday and Saturday off', 3, 1, calendar([], [], [5, 6]), 6],
  ['no weekend at all', 4, 2, calendar([], [], []), 6],
  ['never a workday: calendar days', 3, 7, calendar([], [], [0, 1, 2, 3, 4, 5, 6]), 10],
  ['one last workday, then never: calendar days from there', 3, 7, calendar([], [5], [0, 1, 2, 3, 4, 5, 6]), 11],
] as const)('%s', (_, from, count, cal, expected) => {
  expect(numberOf(addWorkdays(day(from), count, cal))).toBe(expected);
});

test('rolling moves only what is not worked', () => {
  expect([4, 5, 6, 7].map((on) => numberOf(rollForward(day(on), plain)))).toEqual([4, 7, 7, 7]);
  expect([4, 5, 6, 7].map((on) => numberOf(rollBack(day(on), plain)))).toEqual([4, 4, 4, 7]);
  const never = calendar([], [], [0, 1, 2, 3, 4, 5, 6]);
  expect([numberOf(rollForward(day(3), never)), numberOf(rollBack(day(3), never))]).toEqual([3, 3]);
});

test('n workdays later there are n workdays in between, and it is one', () => {
  const someDays = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
  fc.assert(fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 20 }), someDays, someDays, (from, count, holidays, makeUp) => {
    const cal = calendar(holidays, makeUp);
    const to = addWorkdays(day(from), count, cal);
    const worked = Array.from({ length: to - day(from) }, (_, index) => day(from + 1 + index)).filter((at) => isWorkday(at, cal));
    expect(worked.length).toBe(count);
    expect(isWorkday(to, cal)).toBe(true);
  }));
});
