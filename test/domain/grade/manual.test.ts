import type { Grade } from '../../../src/domain/grade-letter';
import { customerWith, day, gradeOn, type History } from '../support';

const by = (grade: Grade, since: number | null, rest: History = {}): History => ({
  ...rest, manual: { grade, reason: 'my own judgement', since: since === null ? null : day(since) },
});

function grades(history: History, rows: readonly (readonly [number, string | null])[]): void {
  expect(rows.map(([on]) => [on, gradeOn(history, on)])).toEqual(rows);
}

test('a manual grade replaces the computed one, which stays visible', () => {
  const { grade, factsSay, why } = customerWith(by('C', 10, { facts: { intention: 'none' } })).decide(20);
  expect([grade, factsSay]).toEqual(['C', 'F']);
  expect(why).toMatchObject({ code: 'manual', given: 'C', since: day(10), computed: { code: 'facts', grade: 'F' } });
});

test('without a day of its own it holds from today', () => grades(by('C', null, { purchases: [20] }), [[20, 'C']]));
test('it does not hold before its day', () => grades(by('C', 30), [[29, null], [30, 'C']]));

test('it expires when more than 90 days pass without a talk, from its day or between talks', () => {
  grades(by('C', 10), [[100, 'C'], [101, null]]);
  grades(by('C', 10, { talks: [100] }), [[190, 'C'], [191, null]]);
  grades(by('C', 10, { talks: [5] }), [[100, 'C'], [101, null]]);
  // Once expired it stays expired until its day is set anew.
  grades(by('C', 10, { talks: [101] }), [[101, null], [102, null]]);
  grades(by('C', 10, { tries: [50, 90] }), [[101, null]]);
});

test('each order day after its day raises it, not the one of the day itself', () => {
  grades(by('E', 100, { purchases: [1, 100] }), [[100, 'E']]);
  grades(by('E', 100, { purchases: [1, 101, 101, 105] }), [[101, 'D'], [105, 'C']]);
  grades(by('B', 100, { purchases: [1, 101, 105] }), [[105, 'A']]);
});

test('the first purchase ever gives A, or one up by setting', () => {
  grades(by('E', 100, { purchases: [101, 105] }), [[100, 'E'], [101, 'A'], [105, 'A']]);
  grades(by('E', 100, { purchases: [101], policy: { firstPurchase: 'oneUp' } }), [[101, 'D']]);
  const undated = { known: { lastContact: null, lastPurchase: null, purchases: 2 } };
  grades(by('E', 100, { purchases: [101], customer: undated }), [[101, 'D']]);
});

test('a manual A shows as B after 45 days of silence or since its day, the shorter', () => {
  grades(by('A', 100), [[145, 'A'], [146, 'B'], [190, 'B'], [191, null]]);
  grades(by('A', 100, { talks: [10] }), [[145, 'A'], [146, 'B']]);
  grades(by('A', 100, { talks: [120] }), [[165, 'A'], [166, 'B']]);
});

test('a manual A counts as standing also while it shows as B; any other letter is the row of its letter', () => {
  const seen = (history: History, on: number) => {
    const { grade, standing, followUp } = customerWith(history).decide(on);
    return [grade, standing, 'row' in followUp.reason ? followUp.reason.row : null];
  };
  expect(seen(by('A', 100, { talks: [100] }), 150)).toEqual(['B', true, 'close']);
  expect(seen(by('B', 100, { purchases: [100] }), 101)).toEqual(['B', false, 'B']);
  expect(seen({ purchases: [50] }, 101)).toEqual(['B', true, 'close']);
});

test('cleared, the computed grade is as if it had never been', () => {
  const log: History = { purchases: [1, 120] };
  expect(gradeOn(log, 130)).toBe('C');
  expect(customerWith(by('F', 110, log)).decide(130)).toMatchObject({ grade: 'E', why: { code: 'manual', computed: { grade: 'C' } } });
});

test('missing reasons, expiry and a day in the future are listed', () => {
  const codes = (history: History, on: number) => customerWith(history).decide(on).notices.map((notice) => notice.code);
  expect(codes(by('C', 10), 20)).toEqual([]);
  expect(codes({ manual: { grade: 'C', reason: '  ', since: day(10) } }, 20)).toEqual(['manualWithoutReason']);
  expect(codes(by('C', 10), 101)).toEqual(['manualExpired']);
  expect(codes(by('C', 10), 9)).toEqual(['dateInFuture']);
});
