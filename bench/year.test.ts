import { describe, expect, test } from '@jest/globals';
import type { Customer } from '../src/domain/customer';
import { addDays, dayFromIso, type Day } from '../src/domain/day';
import { frameOf } from '../src/domain/decide';
import { fold } from '../src/domain/grade/standing';
import { candidateOn, peopleIn, type Person } from './core/candidates';
import { createPromises } from './core/promises';
import { spreadOf } from './core/spread';
import { liveAYear, YEAR_POLICY } from './core/year';
import { inventGraded } from './ledger/invent-graded';
import { FITTING, NEGLECT, SMALL } from './ledger/sizes';
import { yearTable } from './year-table';

const FIRST = day('2026-03-10');

describe('a ledger is invented with the grades it is to have', () => {
  test.each([['a thousand', SMALL, NEGLECT.full], ['the one that fits', FITTING, NEGLECT.fitting]] as const)('%s', (_, counts, neglect) => {
    const grades = peopleIn(inventGraded(counts, FIRST, neglect), FIRST, YEAR_POLICY).map((person) => candidateOn(person, FIRST, YEAR_POLICY).duty.grade ?? 'none');
    const found = Object.fromEntries(Object.keys(counts).map((grade) => [grade, grades.filter((each) => each === grade).length]));
    expect(found).toEqual(counts);
  });
});

describe('whether a promise was kept is judged by its dates alone', () => {
  // 2026-03-10 is a Tuesday, 2026-04-03 and 2026-04-06 are holidays.
  test.each([
    ['on the day named', '2026-03-10', '2026-03-20', '2026-03-20', { slips: 0, early: 0 }],
    ['a day later', '2026-03-10', '2026-03-20', '2026-03-23', { slips: 1, early: 0 }],
    ['a day before', '2026-03-10', '2026-03-20', '2026-03-19', { slips: 0, early: 1 }],
    ['for a Sunday, on the Friday before', '2026-03-10', '2026-03-22', '2026-03-20', { slips: 0, early: 0 }],
    ['for a Sunday, on the Monday after', '2026-03-10', '2026-03-22', '2026-03-23', { slips: 1, early: 0 }],
    ['for the Sunday after that Friday itself, on the Monday', '2026-03-20', '2026-03-22', '2026-03-23', { slips: 0, early: 0 }],
    ['for a holiday, on the workday before', '2026-03-10', '2026-04-06', '2026-04-02', { slips: 0, early: 0 }],
    ['for a holiday, on the workday after', '2026-03-10', '2026-04-06', '2026-04-07', { slips: 1, early: 0 }],
    ['on a make-up Sunday', '2026-09-20', '2026-09-27', '2026-09-27', { slips: 0, early: 0 }],
  ] as const)('%s', (_, from, promised, met, expected) => {
    const promises = createPromises(YEAR_POLICY.calendar);
    promises.make(0, day(from), day(promised));
    for (let today = addDays(day(from), 1); today < day(met); today = addDays(today, 1)) promises.endDay(today);
    promises.meet(0, day(met));
    promises.endDay(day(met));
    expect(promises.figures()).toEqual({ promises: 1, ...expected });
  });
});

test('how late contacts were', () => {
  expect(spreadOf([0, 0, 0, 0, 0, 1, 2, 3, 4, 30])).toEqual({ contacts: 10, onTheirDate: 0.5, mean: 4, median: 0, ninth: 4, most: 30 });
  expect(spreadOf([])).toMatchObject({ contacts: 0, onTheirDate: NaN, most: NaN });
});

describe('a year', () => {
  test('of one buyer is a talk every other Tuesday', () => {
    const year = liveAYear({ people: buyers(1, FIRST), first: FIRST, workdays: 31, policy: YEAR_POLICY, promising: 0 });
    // Due on 24 March, 7 and 21 April; the 31st workday is 23 April.
    expect(year).toMatchObject({ contacts: 3, mostADay: 1, slips: 0, falls: 0, standing: 1 });
    expect(year.classes.filter(({ contacts }) => contacts > 0)).toEqual([{ planClass: 9, contacts: 3, onTheirDate: 1, mean: 0, median: 0, ninth: 0, most: 0, waiting: 0 }]);
  });

  test('without room lets buyers fall, and their standing lapse: the figures can say so', () => {
    const year = liveAYear({ people: buyers(3, FIRST), first: FIRST, workdays: 70, policy: { ...YEAR_POLICY, capacity: 0 } });
    expect(year).toMatchObject({ contacts: 0, falls: 3, firstFall: '2026-04-25', lapses: 3 });
    expect(yearTable(year)).toContain('standing buyers, 3 of them, fell to B 3 times, first on 2026-04-25 (2026-04: 3), and 3 lost their standing');
    // Lapsed buyers are D.
    expect(year.classes.filter(({ waiting }) => waiting > 0)).toMatchObject([{ planClass: 8, contacts: 0, waiting: 3 }]);
  });

  test('with room for one a day keeps all promises and lets some fall', () => {
    const year = liveAYear({ people: buyers(60, FIRST), first: FIRST, workdays: 120, policy: { ...YEAR_POLICY, capacity: 1 } });
    expect(year).toMatchObject({ slips: 0, early: 0 });
    expect(year.promises).toBeGreaterThan(0);
    expect(year.falls).toBeGreaterThan(0);
    expect(year.load).toBeCloseTo(6);
  });

  test('in a ledger that fits has not one slip and not one fall', () => {
    const people = peopleIn(inventGraded(FITTING, FIRST, NEGLECT.fitting), FIRST, YEAR_POLICY);
    const year = liveAYear({ people, first: FIRST, workdays: 60, policy: YEAR_POLICY });
    expect(year.load).toBeLessThanOrEqual(year.capacity);
    expect(year).toMatchObject({ slips: 0, early: 0, falls: 0, standing: 40 });
    expect(year.mostADay).toBeLessThanOrEqual(20);
  });
});

/** Buyers of the day itself. */
function buyers(count: number, today: Day): readonly Person[] {
  const customer: Customer = {
    facts: { intention: null, knowledge: null, doubt: '', issue: '', saidYes: false, expectedClose: null, power: null, authority: null, need: null, demand: null, visited: false, credit: null },
    known: { lastContact: null, lastPurchase: null, purchases: null }, manual: null, enteredOn: today, promised: null, snoozeUntil: null, doNotContact: false,
  };
  const memo = fold([{ day: today, amount: 1 }], [], frameOf(customer, YEAR_POLICY), today);
  return Array.from({ length: count }, (_, at) => ({ id: `C-${String(at)}`, customer, memo }));
}

function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}
