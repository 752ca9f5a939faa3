import fc from 'fast-check';
import type { Day } from '../../src/domain/day';
import type { Frame } from '../../src/domain/grade/memo';
import { withManualSince } from '../../src/domain/grade/memo';
import { fold } from '../../src/domain/grade/standing';
import { DEFAULT_POLICY } from '../../src/domain/policy';

const frame = (manualSince: Day | null): Frame => ({
  knownContact: null, knownPurchase: null, knownBuyer: false, manualSince,
  closeDays: DEFAULT_POLICY.closeDays, lapseDays: DEFAULT_POLICY.lapseDays, returnDays: DEFAULT_POLICY.returnDays, firstPurchase: 'toA',
});
const TODAY = 1000 as Day;
const day = fc.integer({ min: 1, max: 1000 }).map((value) => value as Day);

test('a judgement made anew gives the memo that folding the whole log would give', () => {
  const log = fc.array(fc.record({ day, bought: fc.boolean(), reached: fc.boolean() }), { maxLength: 12 });
  fc.assert(fc.property(log, fc.option(day), fc.option(day), (lines, before, after) => {
    const purchases = lines.filter((line) => line.bought).map((line) => ({ day: line.day, amount: 1 }));
    const contacts = lines.filter((line) => !line.bought).map((line) => ({ day: line.day, reached: line.reached, visit: false, promised: null }));
    const moved = withManualSince(fold(purchases, contacts, frame(before), TODAY), after);
    const lastTalk = fold(purchases, contacts, frame(null), TODAY).lastTalk;
    if (after !== null && lastTalk !== null && after < lastTalk) expect(moved).toBeNull();
    else expect(moved).toEqual(fold(purchases, contacts, frame(after), TODAY));
  }), { numRuns: 500 });
});
