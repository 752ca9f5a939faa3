import { fallsAhead, fallsOf } from '../../../../src/domain/follow-up/plan/falls';
import { loadOf } from '../../../../src/domain/follow-up/plan/load';
import { remediesFor } from '../../../../src/domain/follow-up/plan/remedies';
import { DEFAULT_POLICY, FOLLOW_UP_ROWS, type Policy } from '../../../../src/domain/policy';
import { day, type History } from '../../support';
import { candidatesOn, FACTS, person, planOn, type Person } from './support';

const TODAY = 60;
const of = (count: number, history: History, name: string): Person[] => Array.from({ length: count }, (_, index) => person(`${name}${String(index)}`, TODAY, history));
const ledger = (counts: Partial<Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'none' | 'case3' | 'case1', number>>) => [
  ...of(counts.A ?? 0, { purchases: [55] }, 'A'),
  ...(['B', 'C', 'D', 'E', 'F', 'none', 'case3', 'case1'] as const).flatMap((kind) => of(counts[kind] ?? 0, { facts: FACTS[kind], talks: [55] }, kind)),
];
const as = (people: readonly Person[], policy: Policy = DEFAULT_POLICY) => candidatesOn(people, day(TODAY), policy);
const EXAMPLE = ledger({ A: 40, B: 10, C: 25, D: 80, E: 200, F: 1000 });

describe('the load of a workday', () => {
  test('the example of the policy: 4 + 5 + 5 + 8 + 13 = 35 against 20, F 1,000 adds 16 soft', () => {
    const { lines, total, soft, capacity, fits } = loadOf(as(EXAMPLE), DEFAULT_POLICY);
    expect(lines.map((line) => [line.row, line.count, Math.round(line.perWorkday), line.soft])).toEqual([
      ['close', 40, 4, false], ['B', 10, 5, false], ['C', 25, 5, false], ['D', 80, 8, false], ['E', 200, 13, false], ['F', 1000, 16, true],
    ]);
    expect([Math.round(total), Math.round(soft), capacity, fits]).toEqual([35, 16, 20, false]);
  });
  test('120 new cards add 24 a workday while nobody knows more of them', () => {
    expect(loadOf(as(ledger({ none: 120 })), DEFAULT_POLICY).total).toBeCloseTo(24);
  });
  test('case 3 counts at half the interval, rounded up, in its row; case 1 is soft, do not contact is apart', () => {
    const load = loadOf(as([...ledger({ C: 5, case3: 3, case1: 10 }), ...of(7, { facts: FACTS.C, customer: { doNotContact: true } }, 'no')]), DEFAULT_POLICY);
    expect(load.lines.map(({ row, count, soft }) => [row, count, soft])).toEqual([['C', 8, false], ['case1', 10, true]]);
    expect([load.total, load.soft, load.doNotContact]).toEqual([expect.closeTo(5 / 5 + 3 / 3), expect.closeTo(10 / (30 * 5 / 7)), 7]);
  });
  test('calendar days count by the share of weekdays worked', () => {
    const total = (weekend: Policy['calendar']['weekend']) => loadOf(as(ledger({ A: 60 })), { ...DEFAULT_POLICY, calendar: { ...DEFAULT_POLICY.calendar, weekend } }).total;
    expect([total([0, 6]), total([0]), total([]), total([0, 1, 2, 3, 4, 5, 6]), total([0, 0, 6])]).toEqual([6, 5, 60 / 14, 60 / 14, 6].map((n) => expect.closeTo(n)));
  });
  test('exactly the capacity fits; nobody is a load of nothing', () => {
    expect(loadOf(as(ledger({ E: 300 })), DEFAULT_POLICY)).toMatchObject({ total: expect.closeTo(20), fits: true });
    expect(loadOf(as(ledger({ E: 301 })), DEFAULT_POLICY).fits).toBe(false);
    expect(loadOf([], { ...DEFAULT_POLICY, capacity: 0 })).toMatchObject({ lines: [], total: 0, fits: true });
  });
});

describe('what would make it fit', () => {
  test('nothing when it fits', () => expect(remediesFor(as(ledger({ E: 300 })), DEFAULT_POLICY)).toEqual([]));
  test('the example: 36 a day; longer intervals of E and D do not suffice, with those of C they do not either', () => {
    expect(remediesFor(as(EXAMPLE), DEFAULT_POLICY)).toEqual([{ code: 'capacity', needed: 36 }]);
  });
  test('the smallest longer intervals, each as short as it can be', () => {
    // 4 + 8 + 13.3 = 25.3 against 20.
    const people = as(ledger({ A: 40, D: 80, E: 200 }));
    expect(remediesFor(people, DEFAULT_POLICY)).toEqual([
      { code: 'capacity', needed: 26 },
      { code: 'intervals', intervals: [{ row: 'E', from: 15, to: 25 }] },
      { code: 'intervals', intervals: [{ row: 'E', from: 15, to: 20 }, { row: 'D', from: 10, to: 14 }] },
    ]);
  });
  test.each([[18], [20], [22], [24], [25]])('of %i a day: what is proposed fits, a day less of anything does not', (capacity) => {
    const policy = { ...DEFAULT_POLICY, capacity };
    const people = as(ledger({ A: 40, C: 5, D: 80, E: 200, case3: 4, none: 3 }));
    const remedies = remediesFor(people, policy);
    expect(remedies.length).toBeGreaterThan(2);
    for (const remedy of remedies) {
      if (remedy.code === 'capacity') {
        expect([remedy.needed, remedy.needed - 1].map((needed) => loadOf(people, { ...policy, capacity: needed }).fits)).toEqual([true, false]);
        continue;
      }
      const withLengths = (shorter: string | null) => loadOf(people, {
        ...policy,
        intervals: { ...policy.intervals, ...Object.fromEntries(remedy.intervals.map(({ row, to }) => [row, { ...policy.intervals[row], length: to - (row === shorter ? 1 : 0) }])) },
      }).fits;
      expect(withLengths(null)).toBe(true);
      for (const { row, from, to } of remedy.intervals) {
        if (to > from + 1) expect([row, withLengths(row)]).toEqual([row, false]);
        expect(to).toBeLessThanOrEqual(2 * from);
      }
      expect(FOLLOW_UP_ROWS).toEqual(expect.arrayContaining(remedy.intervals.map(({ row }) => row)));
    }
  });
});

describe('who falls to B', () => {
  const buyer = (id: string, bought: number, rest: History = {}) => person(id, TODAY, { purchases: [bought], ...rest });
  test('those whom the plan reaches too late, the first to fall first; those fallen apart, nobody who must not be contacted', () => {
    const people = [
      ...[60, 63, 64, 65, 66, 67].map((on) => person(`promise ${String(on)}`, TODAY, { facts: FACTS.C, customer: { promised: day(on) } })),
      buyer('reached', 26), buyer('too late', 17), buyer('tomorrow', 15), buyer('fallen', 14), buyer('not to be contacted', 16, { customer: { doNotContact: true } }),
    ];
    const policy = { ...DEFAULT_POLICY, capacity: 1 };
    // Full of promises until Friday 67; from there on one a day, the longest silence first.
    const falls = fallsOf(as(people, policy), planOn(people, day(TODAY), policy), policy);
    expect(falls.ahead).toEqual([
      { id: 'tomorrow', fallsOn: day(61), plannedFor: day(71) },
      { id: 'too late', fallsOn: day(63), plannedFor: day(72) },
      { id: 'reached', fallsOn: day(72), plannedFor: day(73) },
    ]);
    expect(falls.fallen).toEqual([{ id: 'fallen', fallsOn: day(60), plannedFor: day(70) }]);
  });
  test('planned on the day before he falls he is reached in time, on the day itself too late', () => {
    const planned = (plannedFor: number) => {
      const [one] = as([buyer('a', 20)]);
      if (one === undefined) throw new Error('no candidate');
      const line = { id: 'a', plannedFor: day(plannedFor), planClass: 2, rank: 0, moved: false } as const;
      return fallsOf([one], { today: day(TODAY), firstDay: day(TODAY), lines: [line], over: new Map() }, DEFAULT_POLICY).ahead.length;
    };
    expect([65, 66].map(planned)).toEqual([0, 1]);
  });
  test('ahead: within so many days, not those fallen, not those who must not be contacted, nobody without standing', () => {
    const people = [
      buyer('in 5 days', 19), buyer('in 6 days', 20), buyer('today', 14), buyer('tomorrow', 15), buyer('silent', 17, { customer: { doNotContact: true } }),
      person('manual A', TODAY, { facts: FACTS.E, talks: [0], manual: { grade: 'A', reason: '', since: day(16) } }), person('C', TODAY, { facts: FACTS.C, talks: [18] }),
    ];
    expect(fallsAhead(as(people), day(TODAY), 5, DEFAULT_POLICY)).toEqual([
      { id: 'tomorrow', fallsOn: day(61) }, { id: 'manual A', fallsOn: day(62) }, { id: 'in 5 days', fallsOn: day(65) },
    ]);
  });
});
