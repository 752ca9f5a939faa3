import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/domain/policy';
import { situationKey, situationOf } from '../../src/domain/situation';
import { facts, TODAY } from './arbitrary';
import { day } from './support';

const today = day(TODAY);
const policy = fc.record({ knowledgeGate: fc.boolean(), aboutToCloseDays: fc.constantFrom(0, 30, 120), targetDays: fc.constantFrom(0, 90) })
  .map((some) => ({ ...DEFAULT_POLICY, ...some }));
const input = fc.tuple(facts, fc.boolean(), policy);

test('two keys are equal exactly when the situations are', () => {
  fc.assert(fc.property(input, input, ([f1, b1, p1], [f2, b2, p2]) => {
    const same = JSON.stringify(situationOf(f1, b1, today, p1)) === JSON.stringify(situationOf(f2, b2, today, p2));
    expect(situationKey(f1, b1, today, p1) === situationKey(f2, b2, today, p2)).toBe(same);
  }));
});

test('each fact alone changes the key', () => {
  const seen = new Map<number, string>();
  fc.assert(fc.property(input, ([f, b, p]) => {
    const key = situationKey(f, b, today, p);
    const text = JSON.stringify(situationOf(f, b, today, p));
    expect(seen.get(key) ?? text).toBe(text);
    seen.set(key, text);
  }), { numRuns: 2000 });
});
