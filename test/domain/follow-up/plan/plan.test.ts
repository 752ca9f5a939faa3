import { DEFAULT_POLICY } from '../../../../src/domain/policy';
import { contact, day, numberOf } from '../../support';
import { FACTS, filled, person, planOn, table } from './support';

/** Day 0 is a Monday, 60 a Friday, 63 a Monday: 61 and 62 are a weekend. */
const FRIDAY = 60;

test('a morning that a salesperson can check: one of every kind, two contacts a day', () => {
  const people = [
    person('1 promised for today', FRIDAY, { facts: FACTS.F, talks: [30], customer: { promised: day(FRIDAY) } }),
    person('1 broken promise', FRIDAY, { facts: FACTS.E, talks: [30], customer: { promised: day(58) } }),
    person('2 buyer, silent 38 days', FRIDAY, { purchases: [22] }),
    person('3 said yes', FRIDAY, { facts: FACTS.B, talks: [56] }),
    person('4 strong, with money', FRIDAY, { facts: FACTS.case3, talks: [50] }),
    person('5 buyer, silent 30 days', FRIDAY, { purchases: [30] }),
    person('6 strong', FRIDAY, { facts: FACTS.C, talks: [50] }),
    person('7 a card', FRIDAY, { facts: FACTS.none, talks: [50] }),
    person('8 D, overdue', FRIDAY, { facts: FACTS.D, talks: [45] }),
    person('8 E, overdue for longer', FRIDAY, { facts: FACTS.E, talks: [30] }),
    person('9 buyer, silent 14 days', FRIDAY, { purchases: [46] }),
    person('9 D, due today', FRIDAY, { facts: FACTS.D, talks: [46] }),
    person('10 nothing wanted', FRIDAY, { facts: FACTS.F, customer: { enteredOn: day(-60) } }),
    person('10 parked', FRIDAY, { facts: FACTS.case1, talks: [20] }),
    person('do not contact', FRIDAY, { facts: FACTS.C, talks: [50], customer: { doNotContact: true } }),
    person('due on Tuesday', FRIDAY, { facts: FACTS.D, talks: [50] }),
  ];
  expect(table(people, FRIDAY, { capacity: 2 })).toEqual([
    '1 promised for today: 60, 1',
    '1 broken promise: 60, 1',
    '2 buyer, silent 38 days: 63, 2*',
    '3 said yes: 63, 3*',
    '4 strong, with money: 64, 4*',
    '5 buyer, silent 30 days: 64, 5*',
    // The said-yes of Monday is due again on Wednesday and goes first.
    '6 strong: 65, 6*',
    '7 a card: 66, 7*',
    '8 D, overdue: 66, 8*',
    // Friday 67 belongs to the said-yes and the strong with money, who are due again; Monday 70 to two D, before any E.
    '8 E, overdue for longer: 71, 8*',
    '9 buyer, silent 14 days: 73, 9*',
    '9 D, due today: 70, 8*',
    '10 nothing wanted: 74, 10*',
    '10 parked: 88, 10*',
    'do not contact: null, null',
    'due on Tuesday: 70, 8*',
  ]);
});

describe('a promise', () => {
  const promised = (id: string, on: number) => person(id, FRIDAY, { facts: FACTS.D, talks: [30], customer: { promised: day(on) } });
  test('never moves, even past the capacity: the plan says by how many', () => {
    const people = Array.from({ length: 400 }, (_, index) => promised(`C-${String(index)}`, 64));
    const plan = planOn([...people, person('C', FRIDAY, { facts: FACTS.C, talks: [50] })], day(FRIDAY), DEFAULT_POLICY);
    expect(new Set(plan.lines.slice(0, 400).map((line) => numberOf(line.plannedFor)))).toEqual(new Set([64]));
    expect([...plan.over]).toEqual([[day(64), 380]]);
    expect(plan.lines[400]).toMatchObject({ plannedFor: day(FRIDAY), rank: 0, moved: false });
  });
  test('for a weekend day is planned for the Friday before, for a holiday for the workday before', () => {
    expect(table([promised('Saturday', 68), promised('holiday', 66)], FRIDAY, { calendar: { ...DEFAULT_POLICY.calendar, holidays: new Set([day(66)]) } }))
      .toEqual(['Saturday: 67, 1', 'holiday: 65, 1']);
  });
  test('broken ones come first, in the order of what was promised', () => {
    expect(filled([promised('today', FRIDAY), promised('on Monday', 56), promised('on Tuesday', 57)], FRIDAY)).toEqual(['on Monday', 'on Tuesday', 'today']);
  });
  test('a talk of today that promised another one today is planned again and takes no second place', () => {
    const again = person('again', FRIDAY, { facts: FACTS.C, contacts: [contact(FRIDAY, { promised: day(FRIDAY) })] });
    const waiting = person('waiting', FRIDAY, { facts: FACTS.C, talks: [40] });
    expect(filled([again, waiting], FRIDAY, { capacity: 2 })).toEqual(['again', 'waiting']);
    const twice = person('again', FRIDAY, { facts: FACTS.C, contacts: [contact(FRIDAY, { promised: day(FRIDAY) }), contact(FRIDAY)] });
    expect(filled([twice, waiting], FRIDAY, { capacity: 2 })).toEqual(['waiting']);
    expect(planOn([again, waiting], day(FRIDAY), { ...DEFAULT_POLICY, capacity: 1 }).over.size).toBe(0);
  });
});

describe('the boundaries of the classes', () => {
  const classOf = (history: Parameters<typeof person>[2], on = FRIDAY) => planOn([person('C', on, history)], day(on), DEFAULT_POLICY).lines[0]?.planClass;
  test.each([[29, 9], [30, 5], [37, 5], [38, 2], [45, 2], [46, 2], [90, 2]])('a buyer silent for %i days: class %i', (silence, expected) => {
    expect(classOf({ purchases: [100 - silence] }, 100)).toBe(expected);
  });
  test('silent for 91 days he is a D like others, overdue', () => expect(classOf({ purchases: [9] }, 100)).toBe(8));
  test('the days follow the policy: about to fall is 7 days before the close days are over, quiet 15 before', () => {
    const inClass = (silence: number) => planOn([person('C', 100, { purchases: [100 - silence] })], day(100), { ...DEFAULT_POLICY, closeDays: 60 }).lines[0]?.planClass;
    expect([44, 45, 52, 53].map(inClass)).toEqual([9, 5, 5, 2]);
  });
  test('a manual A is a standing buyer, counted from the day it holds from', () => {
    const manual = (since: number) => classOf({ manual: { grade: 'A', reason: '', since: day(since) }, facts: FACTS.E, talks: [0] });
    expect([46, 30, 22, 14].map(manual)).toEqual([9, 5, 2, 2]);
  });
  test('A by raises is not a standing buyer; shown as B he is about to close', () => {
    const raised = { purchases: [0, 200, 201, 202] };
    expect([classOf(raised, 217), classOf(raised, 242), classOf(raised, 249)]).toEqual([9, 9, 3]);
  });
  test('B goes before case 3, case 3 before C whatever his grade, not with bad credit', () => {
    expect(classOf({ facts: { ...FACTS.B, power: 'strong' }, talks: [50] })).toBe(3);
    expect(classOf({ facts: FACTS.case3, talks: [50] })).toBe(4);
    expect(classOf({ facts: { ...FACTS.case3, knowledge: 'low' }, talks: [30] })).toBe(4);
    expect(classOf({ facts: { ...FACTS.case3, credit: 'bad' }, talks: [50] })).toBe(6);
  });
  test('case 1 and F fill gaps, whatever else they are, but for a promise', () => {
    expect(classOf({ facts: FACTS.case1, talks: [10] })).toBe(10);
    expect(classOf({ facts: FACTS.case1, talks: [10], manual: { grade: 'B', reason: '', since: day(10) } })).toBe(10);
    expect(classOf({ facts: FACTS.case3, talks: [10], manual: { grade: 'F', reason: '', since: day(10) } })).toBe(10);
    expect(classOf({ facts: FACTS.case1, talks: [10], customer: { promised: day(FRIDAY) } })).toBe(1);
  });
  test('D and E due that day are class 9, overdue class 8', () => {
    expect([46, 45].map((talk) => classOf({ facts: FACTS.D, talks: [talk] }))).toEqual([9, 8]);
    expect([39, 38].map((talk) => classOf({ facts: FACTS.E, talks: [talk] }))).toEqual([9, 8]);
  });
});

describe('half of what classes 1–6 leave', () => {
  const cards = (count: number) => Array.from({ length: count }, (_, index) => person(`card ${String(index)}`, FRIDAY, { talks: [50] }));
  const ds = (count: number) => Array.from({ length: count }, (_, index) => person(`D ${String(index)}`, FRIDAY, { facts: FACTS.D, talks: [40] }));
  const cs = (count: number) => Array.from({ length: count }, (_, index) => person(`C ${String(index)}`, FRIDAY, { facts: FACTS.C, talks: [50] }));
  const kinds = (...args: Parameters<typeof filled>) => filled(...args).map((id) => id.split(' ')[0]).join(' ');
  test.each([
    [8, 3, 'C C C card card D D D'], // 5 left: 2
    [7, 3, 'C C C card card D D'],
    [4, 3, 'C C C D'], // 1 left: none
    [3, 3, 'C C C'],
  ])('of %i, classes 1–6 take %i', (capacity, front, expected) => {
    expect(kinds([...cards(9), ...ds(9), ...cs(front)], FRIDAY, { capacity })).toBe(expected);
  });
  test('the rest of the not graded takes what nobody else wants', () => {
    expect(kinds([...cards(9), ...ds(2), ...cs(1)], FRIDAY, { capacity: 8 })).toBe('C card card card D D card card');
  });
  test('talks made today have used up their part', () => {
    const metCard = person('met', FRIDAY, { talks: [FRIDAY] });
    const metC = person('met', FRIDAY, { facts: FACTS.C, talks: [FRIDAY] });
    const metD = person('met', FRIDAY, { facts: FACTS.D, talks: [FRIDAY] });
    const left = (met: typeof metCard, capacity: number) => kinds([...cards(9), ...ds(9), met], FRIDAY, { capacity });
    expect(left(metCard, 6)).toBe('card card D D D');
    expect(left(metC, 6)).toBe('card card D D D');
    expect(left(metD, 6)).toBe('card card card D D');
  });
});

describe('order and ties', () => {
  const c = (id: string, talk: number, key = false) => person(id, FRIDAY, { facts: FACTS.C, talks: [talk], key });
  test('lateness, then key, then id as plain text', () => {
    expect(filled([c('b', 50), c('B', 50), c('a', 50), c('key', 50, true), c('late', 49)], FRIDAY)).toEqual(['late', 'key', 'B', 'a', 'b']);
  });
  test('class 2: the longest silence first, even if due later', () => {
    const quiet = (id: string, bought: number, snooze: number | null = null) =>
      person(id, FRIDAY, { purchases: [bought], customer: { snoozeUntil: snooze === null ? null : day(snooze) } });
    expect(filled([quiet('39 days', 21), quiet('44 days, put off until today', 16, FRIDAY), quiet('40 days', 20)], FRIDAY))
      .toEqual(['44 days, put off until today', '40 days', '39 days']);
  });
  test('class 8: all D before all E, the most overdue of each first', () => {
    const of = (id: string, grade: 'D' | 'E', talk: number) => person(id, FRIDAY, { facts: FACTS[grade], talks: [talk] });
    expect(filled([of('E 20', 'E', 20), of('D 45', 'D', 45), of('E 10', 'E', 10), of('D 44', 'D', 44)], FRIDAY)).toEqual(['D 44', 'D 45', 'E 10', 'E 20']);
  });
});

describe('the first day with room', () => {
  const c = (id: string, rest: Parameters<typeof person>[2] = {}) => person(id, FRIDAY, { facts: FACTS.C, talks: [50], ...rest });
  test('on a Saturday the plan begins on Monday, and talks of Saturday take no place', () => {
    expect(table([person('a', 61, { facts: FACTS.C, talks: [50] }), person('met', 61, { facts: FACTS.C, talks: [61] })], 61, { capacity: 1 }))
      .toEqual(['a: 63, 6', 'met: 67, 6']);
  });
  test('talks of today use up today', () => {
    expect(table([c('a'), c('met', { talks: [FRIDAY] })], FRIDAY, { capacity: 1 })).toEqual(['a: 63, 6*', 'met: 67, 6']);
  });
  test('who is planned comes back after his interval and needs a place again', () => {
    // The B of Friday returns on Tuesday: with one place a day the second C waits until Wednesday.
    const b = person('B', FRIDAY, { facts: FACTS.B, talks: [50] });
    expect(table([b, c('C 1'), c('C 2')], FRIDAY, { capacity: 1 })).toEqual(['B: 60, 3', 'C 1: 63, 6*', 'C 2: 65, 6*']);
  });
  test('the class is that of the day being filled: a close date comes near and makes him a B', () => {
    const soon = { ...FACTS.C, expectedClose: day(95) };
    expect(table([c('soon', { facts: soon, talks: [59] }), c('far', { talks: [59] })], FRIDAY)).toEqual(['soon: 65, 3', 'far: 66, 6']);
  });
  test('a snooze puts off, not reached comes back the next workday', () => {
    expect(table([c('snoozed', { customer: { snoozeUntil: day(68) } }), c('tried', { tries: [FRIDAY] })], FRIDAY)).toEqual(['snoozed: 70, 6', 'tried: 63, 6']);
  });
  test('beyond 60 workdays there is no day: later', () => {
    const f = (talk: number) => person(`F ${String(talk)}`, FRIDAY, { facts: FACTS.F, talks: [talk] });
    // The 60th workday after and with Friday 60 is Thursday 143.
    expect(table([f(53), f(54)], FRIDAY)).toEqual(['F 53: 143, 10', 'F 54: null, null']);
    const crowd = Array.from({ length: 61 }, (_, index) => person(`F ${String(index)}`, FRIDAY, { facts: FACTS.F, talks: [-40], customer: { enteredOn: day(-50) } }));
    expect(planOn(crowd, day(FRIDAY), { ...DEFAULT_POLICY, capacity: 1 }).lines.filter((line) => line.plannedFor === null)).toMatchObject([{ rank: -1, moved: true }]);
  });
});

describe('bad input', () => {
  const people = [person('a', FRIDAY, { facts: FACTS.C, talks: [50] }), person('b', FRIDAY, { facts: FACTS.C, talks: [50] })];
  test('nobody to plan', () => expect(table([], FRIDAY)).toEqual([]));
  test('no capacity: promises only', () => {
    const promised = person('p', FRIDAY, { facts: FACTS.C, talks: [50], customer: { promised: day(63) } });
    expect(table([...people, promised], FRIDAY, { capacity: 0 })).toEqual(['a: null, null*', 'b: null, null*', 'p: 63, 1']);
  });
  test('10,000 a day: everybody on his day', () => expect(table(people, FRIDAY, { capacity: 10_000 })).toEqual(['a: 60, 6', 'b: 60, 6']));
  test('every weekday a day off: calendar days are taken', () => {
    const calendar = { ...DEFAULT_POLICY.calendar, weekend: [0, 1, 2, 3, 4, 5, 6] as const };
    expect(table(people, 61, { capacity: 1, calendar })).toEqual(['a: 61, 6', 'b: 62, 6*']);
  });
  test('a promise and a snooze long past, a blank day of entry, a day of entry ahead', () => {
    expect(table([
      person('promise', FRIDAY, { facts: FACTS.C, customer: { promised: day(-300) } }),
      person('snooze', FRIDAY, { facts: FACTS.C, customer: { snoozeUntil: day(-300) } }),
      person('blank', FRIDAY, { customer: { enteredOn: null } }),
      person('ahead', FRIDAY, { customer: { enteredOn: day(70) } }),
    ], FRIDAY)).toEqual(['promise: 60, 1', 'snooze: 60, 6', 'blank: 67, 7', 'ahead: 77, 7']);
  });
});
