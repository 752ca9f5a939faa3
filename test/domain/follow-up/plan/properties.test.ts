import fc from 'fast-check';
import { horizonOf } from '../../../../src/domain/follow-up/plan/horizon';
import { DEFAULT_POLICY } from '../../../../src/domain/policy';
import { TODAY } from '../../arbitrary';
import { day } from '../../support';
import { anyLedger, busyLedger, type Ledger } from './arbitrary';
import { plainPlan } from './reference';
import { candidatesOn, person, planOn } from './support';

const today = day(TODAY);

/** As on a morning: nobody was talked to yet. */
const morning = (ledger: fc.Arbitrary<Ledger>) =>
  ledger.map(({ policy, people }) => ({ policy, people: people.filter(({ memo }) => memo.lastTalk !== today) }));

test('the plan is the one that policy §6 describes, day by day', () => {
  const classes = new Map<number, number>();
  fc.assert(fc.property(morning(fc.oneof(anyLedger(25), busyLedger)), ({ policy, people }) => {
    const { lines } = planOn(people, today, policy);
    const places = Object.fromEntries(lines.flatMap(({ id, plannedFor, planClass }) => (plannedFor === null || planClass === null ? [] : [[id, [plannedFor, planClass]]])));
    expect(places).toEqual(plainPlan(people, today, policy));
    for (const { planClass } of lines) if (planClass !== null) classes.set(planClass, (classes.get(planClass) ?? 0) + 1);
  }), { numRuns: 400 });
  // Every class came about.
  expect(Math.min(...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((planClass) => classes.get(planClass) ?? 0))).toBeGreaterThan(8);
});

test('a day has no more than its capacity, but for promises, and says by how many', () => {
  fc.assert(fc.property(morning(anyLedger(30)), ({ policy, people }) => {
    const { lines, over } = planOn(people, today, policy);
    for (const on of new Set(lines.map((line) => line.plannedFor))) {
      if (on === null) continue;
      const planned = lines.filter((line) => line.plannedFor === on);
      expect(planned.length).toBeLessThanOrEqual(policy.capacity + (over.get(on) ?? 0));
      if (over.has(on)) expect(planned.every((line) => line.planClass === 1)).toBe(true);
      expect(planned.map((line) => line.rank).sort((a, b) => a - b)).toEqual(planned.map((_, index) => index));
    }
  }));
});

test('promises of a workday are planned for it, broken ones for the first day, and nobody before he is due', () => {
  fc.assert(fc.property(anyLedger(30), ({ policy, people }) => {
    const { lines, firstDay } = planOn(people, today, policy);
    candidatesOn(people, today, policy).forEach(({ duty: { followUp } }, at) => {
      const line = lines[at];
      if (followUp.day === null) expect(line?.plannedFor).toBeNull();
      // A promise for later than the plan looks ahead has no place in it yet.
      const ahead = followUp.day !== null && horizonOf(today, policy.calendar).placeOf(followUp.day) !== null;
      if (followUp.reason.code === 'promise') expect(line).toMatchObject(ahead ? { plannedFor: followUp.day, planClass: 1, moved: false } : { plannedFor: null });
      if (followUp.reason.code === 'promiseBroken') expect(line).toMatchObject({ plannedFor: firstDay, planClass: 1, moved: false });
    });
  }));
});

test('a promise for the first day past the sixty workdays ahead waits outside the plan, one for the last of them is in it', () => {
  const policy = { ...DEFAULT_POLICY, calendar: { weekend: [], holidays: new Set<never>(), makeUpWorkdays: new Set<never>() } };
  const promised = (on: number) => person(`C-${String(on)}`, TODAY, { customer: { promised: day(TODAY + on) } });
  const { lines } = planOn([promised(59), promised(60)], today, policy);
  expect(lines.map(({ plannedFor }) => plannedFor)).toEqual([day(TODAY + 59), null]);
});
