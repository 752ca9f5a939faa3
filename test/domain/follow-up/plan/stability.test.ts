import fc from 'fast-check';
import { addDays, type Day } from '../../../../src/domain/day';
import { dutyOf, type Duty } from '../../../../src/domain/follow-up/duty';
import { nextChange } from '../../../../src/domain/follow-up/plan/change';
import { horizonOf } from '../../../../src/domain/follow-up/plan/horizon';
import { laneOn } from '../../../../src/domain/follow-up/plan/lane';
import type { Plan, Planned } from '../../../../src/domain/follow-up/plan/plan';
import { stampedOn, type Foreseen } from '../../../../src/domain/follow-up/plan/stamped';
import { rollBack, rollForward } from '../../../../src/domain/follow-up/workdays';
import { DEFAULT_POLICY, type Policy } from '../../../../src/domain/policy';
import { TODAY } from '../../arbitrary';
import { day } from '../../support';
import { anyLedger, anyPerson, anyPolicy, busyLedger } from './arbitrary';
import { person, planOn, talkedTo, type Person } from './support';

const today = day(TODAY);

/** Of everybody whose facts did not change: the planned day stays. Only who was beyond the horizon may come into it. */
function expectNobodyMoved(before: Plan, after: Plan, { calendar }: Policy, changed: ReadonlySet<string>): number {
  let kept = 0;
  const lastDay = Math.max(...horizonOf(before.today, calendar).days);
  const then = new Map(after.lines.map((line) => [line.id, line]));
  for (const line of before.lines) {
    const now = then.get(line.id);
    if (now === undefined || changed.has(line.id)) continue;
    if (line.plannedFor === null) {
      if (now.plannedFor !== null) expect(now.plannedFor).toBeGreaterThan(lastDay);
      continue;
    }
    expect(pick(now)).toEqual(pick(line));
    kept += 1;
  }
  return kept;
}

/** As the ledger leaves a row at its first regrade. */
function stamped<T extends Foreseen>(one: T, on: Day): T {
  return { ...one, ...stampedOn(one, on) };
}

const pick = ({ id, plannedFor, planClass }: Planned) => ({ id, plannedFor, planClass });

function doneOn(plan: Plan, on: Day): readonly Planned[] {
  return plan.lines.filter((line) => line.plannedFor === on).sort((a, b) => a.rank - b.rank);
}

function afterTalks(people: readonly Person[], done: readonly Planned[], on: Day): readonly Person[] {
  const ids = new Set(done.map((line) => line.id));
  return people.map((one) => (ids.has(one.id) ? talkedTo(one, on) : one));
}

test('when every day is done, ten days of plans in a row move nobody', () => {
  let kept = 0;
  fc.assert(fc.property(anyLedger(30), ({ policy, people: first }) => {
    let people = first;
    for (let passed = 0; passed < 10; passed += 1) {
      const now = addDays(today, passed);
      const plan = planOn(people, now, policy);
      const done = doneOn(plan, now);
      people = afterTalks(people, done, now).map((one) => stamped(one, now));
      kept += expectNobodyMoved(plan, planOn(people, addDays(now, 1), policy), policy, new Set(done.map((line) => line.id)));
    }
  }), { numRuns: 200 });
  expect(kept).toBeGreaterThan(10_000);
});

test('while today is being done in the order of the plan, planning again moves nobody who is left', () => {
  let kept = 0;
  fc.assert(fc.property(fc.oneof(anyLedger(30), busyLedger), fc.integer({ min: 0, max: 100 }), ({ policy, people }, share) => {
    const plan = planOn(people, today, policy);
    const planned = doneOn(plan, today);
    const done = planned.slice(0, Math.round((planned.length * share) / 100));
    const after = afterTalks(people, done, today);
    fc.pre(done.every((line) => line.planClass !== 1 || leavesATrace(line.id, after, policy)));
    kept += expectNobodyMoved(plan, planOn(after, today, policy), policy, new Set(done.map(({ id }) => id)));
  }), { numRuns: 400 });
  expect(kept).toBeGreaterThan(3000);
});

/** A kept promise is known after the talk: from the cell of that day, or it makes no difference to the share of the not graded. */
function leavesATrace(id: string, people: readonly Person[], policy: Policy): boolean {
  const one = people.find((other) => other.id === id);
  if (one === undefined) return false;
  const { promised } = one.customer;
  if (promised !== null && [rollBack(promised, policy.calendar), rollForward(promised, policy.calendar)].includes(today)) return true;
  const { row, powerCase } = dutyOf(one.customer, one.memo, today, policy);
  return powerCase !== 1 && (powerCase === 3 ? row !== 'F' : row === 'close' || row === 'B' || row === 'C');
}

test('the order of the rows does not matter, nor does planning again', () => {
  fc.assert(fc.property(anyLedger(30), ({ policy, people }) => {
    const byId = (plan: Plan) => [...plan.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
    const plan = planOn(people, today, policy);
    expect(byId(planOn([...people].reverse(), today, policy))).toEqual(byId(plan));
    expect(planOn(people, today, policy)).toEqual(plan);
  }));
});

test('between two days of change the clock changes neither duty nor lane', () => {
  let changes = 0;
  fc.assert(fc.property(anyPolicy.chain((policy) => fc.record({ policy: fc.constant(policy), one: anyPerson(policy) })), ({ policy, one }) => {
    const { customer, memo } = stamped(one, today);
    let next = nextChange(customer, memo, today, policy);
    let now = dutyOf(customer, memo, today, policy);
    for (let passed = 1; passed <= 130; passed += 1) {
      const at = addDays(today, passed);
      // A line or a known date of the future: the log is folded anew then.
      if (memo.futureDay !== null && at >= memo.futureDay) return;
      const then = dutyOf(customer, memo, at, policy);
      if (next !== null && at === next) {
        changes += 1;
        next = nextChange(customer, memo, at, policy);
        now = then;
        continue;
      }
      if (JSON.stringify([still(then), laneOn(then, at, policy)]) !== JSON.stringify([still(now), laneOn(now, addDays(at, -1), policy)])) {
        throw new Error(`${JSON.stringify(now)} became ${JSON.stringify(then)} on the day ${String(passed)}`);
      }
    }
  }), { numRuns: 600 });
  expect(changes).toBeGreaterThan(600);
});

/** The due day of a broken promise is today, every day. */
function still(duty: Duty): Omit<Duty, 'followUp'> & { readonly followUp: unknown } {
  return { ...duty, followUp: duty.followUp.reason.code === 'promiseBroken' ? duty.followUp.reason : duty.followUp };
}

test('a day of entry ahead counts as today on every day until it comes', () => {
  const { customer, memo } = person('C-1', TODAY, { customer: { enteredOn: day(TODAY + 3) } });
  const changes = [0, 1, 2, 3, 4].map((passed) => nextChange(customer, memo, addDays(today, passed), DEFAULT_POLICY));
  expect(changes).toEqual([day(TODAY + 1), day(TODAY + 2), day(TODAY + 3), null, null]);
});
