import type { FollowUp } from '../../../src/domain/follow-up/due';
import { DEFAULT_POLICY } from '../../../src/domain/policy';
import { contact, customerWith, day, numberOf, type History } from '../support';

/** Day 0 is a Monday: 5 and 6, 12 and 13 … are weekend days. */
const due = (history: History, on: number) => customerWith(history).decide(on);
const dayAndCode = (followUp: FollowUp) => [numberOf(followUp.day), followUp.reason.code];
const strong = { intention: 'strong', knowledge: 'enough' } as const;
const AS: Record<string, History['facts']> = {
  B: { ...strong, saidYes: true }, C: strong, D: { intention: 'some', knowledge: 'enough' }, E: { knowledge: 'low' }, F: { intention: 'none' }, none: {},
};
const talked = (grade: string, rest: History = {}): History => ({ facts: AS[grade] ?? {}, talks: [0], ...rest });

describe('the interval after the last talk', () => {
  test.each([
    ['B', 2], ['C', 7], ['D', 14], ['E', 21], ['none', 7],
    // 90 days after a Monday is a Sunday: rolled forward.
    ['F', 91],
  ])('%s: day %i', (grade, expected) => {
    expect(dayAndCode(due(talked(grade), 1).followUp)).toEqual([expected, 'interval']);
  });
  test('A and B with standing: 14 days', () => {
    expect(due({ purchases: [0] }, 1).followUp).toEqual({ day: day(14), reason: { code: 'interval', row: 'close', lastTalk: day(0), powerCase: null } });
    const quiet = due({ purchases: [0] }, 50);
    expect([quiet.grade, dayAndCode(quiet.followUp), quiet.overdue]).toEqual(['B', [14, 'interval'], 'red']);
  });
  test('A reached by raises keeps the interval of A, shown as B the one of B', () => {
    const raised: History = { purchases: [0, 200, 201, 202], talks: [], facts: {} };
    expect(due(raised, 203)).toMatchObject({ grade: 'A', standing: false, followUp: { reason: { row: 'close' } } });
    expect(due(raised, 250)).toMatchObject({ grade: 'B', standing: false, followUp: { reason: { row: 'B' } } });
  });
  test('rolled forward over weekend and holidays, not over a make-up day', () => {
    const on = (calendar: Partial<typeof DEFAULT_POLICY.calendar>) =>
      numberOf(due({ purchases: [5], policy: { calendar: { ...DEFAULT_POLICY.calendar, ...calendar } } }, 6).followUp.day);
    expect(on({})).toBe(21);
    expect(on({ holidays: new Set([day(21)]) })).toBe(22);
    expect(on({ makeUpWorkdays: new Set([day(19)]) })).toBe(19);
  });
  test('a due date in the past stays what it is', () => {
    expect([8, 40, 300].map((on) => numberOf(due(talked('C'), on).followUp.day))).toEqual([7, 7, 7]);
  });
});

describe('purchasing power', () => {
  const powered = (power: 'noneNow' | 'weak' | 'strong' | null, rest: History['facts'] = {}) =>
    numberOf(due({ facts: { ...strong, power, ...rest }, talks: [0] }, 1).followUp.day);
  test('case 3 halves the interval, rounded up', () => expect(powered('strong')).toBe(3));
  test('case 2 and unknown keep it', () => expect([powered('weak'), powered(null)]).toEqual([7, 7]));
  test('case 1 is parked 30 days at least', () => expect(powered('noneNow')).toBe(30));
  test('case 1 with a longer interval keeps the interval', () => {
    const policy = { intervals: { ...DEFAULT_POLICY.intervals, C: { length: 25, unit: 'workdays' as const, red: 40 } } };
    expect(numberOf(due({ facts: { ...strong, power: 'noneNow' }, talks: [0], policy }, 1).followUp.day)).toBe(35);
  });
  test('bad credit takes the priority of case 3 away, and warns', () => {
    expect(powered('strong', { credit: 'bad' })).toBe(7);
    const { powerCase, notices } = due({ facts: { ...strong, power: 'strong', credit: 'bad' }, talks: [0] }, 1);
    expect([powerCase, notices]).toEqual([3, [{ code: 'creditBad' }]]);
    expect(powered('noneNow', { credit: 'bad' })).toBe(30);
  });
});

describe('never talked', () => {
  const entered = (on: number | null, grade = 'none'): History => ({ facts: AS[grade] ?? {}, customer: { enteredOn: on === null ? null : day(on) } });
  test('the interval after the day of entry', () => expect(dayAndCode(due(entered(0), 3).followUp)).toEqual([7, 'neverTalked']));
  test('a blank day of entry is today', () => expect(dayAndCode(due(entered(null), 3).followUp)).toEqual([10, 'neverTalked']));
  test('a day of entry in the future counts as today and is listed', () => {
    const { followUp, notices } = due(entered(90), 3);
    expect([dayAndCode(followUp), notices]).toEqual([[10, 'neverTalked'], [{ code: 'dateInFuture', field: 'enteredOn', day: day(90) }]]);
  });
  test('a known last contact is a talk', () => {
    const customer = { enteredOn: day(30), known: { lastContact: day(0), lastPurchase: null, purchases: null } };
    expect(dayAndCode(due({ customer }, 31).followUp)).toEqual([7, 'interval']);
  });
});

describe('not reached', () => {
  const tried = (tries: readonly number[], grade = 'C', rest: History = {}) => due(talked(grade, { tries, ...rest }), tries[tries.length - 1] ?? 0).followUp;
  test('after the first and the second, the next workday', () => {
    expect(dayAndCode(tried([7]))).toEqual([8, 'notReached']);
    expect(dayAndCode(tried([7, 11]))).toEqual([14, 'notReached']);
  });
  test('from the third on, a whole interval', () => {
    expect(dayAndCode(tried([7, 8, 9]))).toEqual([16, 'notReached']);
    expect(dayAndCode(tried([7, 8, 9, 16]))).toEqual([23, 'notReached']);
  });
  test('two tries of one day are one', () => expect(dayAndCode(tried([7, 8, 8]))).toEqual([9, 'notReached']));
  test('only tries after the last talk count', () => {
    expect(dayAndCode(due({ facts: AS['C'] ?? {}, tries: [1, 2, 5, 7], talks: [5] }, 7).followUp)).toEqual([8, 'notReached']);
    expect(dayAndCode(due({ facts: AS['C'] ?? {}, tries: [1, 5], talks: [5] }, 7).followUp)).toEqual([11, 'interval']);
  });
  test('F and case 1 wait a whole interval at once', () => {
    expect(numberOf(tried([7], 'F').day)).toBe(98);
    expect(numberOf(due({ facts: { ...strong, power: 'noneNow' }, talks: [0], tries: [30] }, 30).followUp.day)).toBe(60);
  });
  test('never talked: all tries count', () => {
    expect(dayAndCode(due({ tries: [1], customer: { enteredOn: day(0) } }, 1).followUp)).toEqual([2, 'notReached']);
  });
});

describe('a promise', () => {
  const cell = (promised: number, rest: History = {}): History => talked('C', { ...rest, customer: { promised: day(promised), ...rest.customer } });
  const line = (on: number, promised: number | null, rest: History = {}): History => ({
    facts: AS['C'] ?? {}, ...rest, contacts: [contact(on, { promised: promised === null ? null : day(promised) }), ...(rest.contacts ?? [])],
  });
  const table = (history: History, rows: readonly (readonly [number, number, string])[]) => {
    expect(rows.map(([on]) => [on, ...dayAndCode(due(history, on).followUp)])).toEqual(rows);
  };

  test('in the cell or in the latest talk it wins over the interval, also when later', () => {
    table(cell(3), [[1, 3, 'promise'], [3, 3, 'promise']]);
    table(line(0, 23), [[1, 23, 'promise']]);
  });
  test('the later of cell and line counts', () => {
    table(line(0, 3, { customer: { promised: day(9) } }), [[1, 9, 'promise']]);
    table(line(0, 9, { customer: { promised: day(3) } }), [[1, 9, 'promise']]);
  });
  test('broken: due today and marked, from the day after on', () => {
    table(cell(3), [[4, 4, 'promiseBroken'], [5, 5, 'promiseBroken'], [30, 30, 'promiseBroken']]);
    expect(due(cell(3), 4)).toMatchObject({ overdue: 'overdue', notices: [{ code: 'promiseBroken', promised: day(3) }] });
    expect(due(cell(3), 3).overdue).toBe('no');
  });
  test('a promise for a weekend is due on the workday before', () => table(cell(12), [[1, 11, 'promise'], [11, 11, 'promise']]));
  test('while none before is left, on the workday after', () => {
    table(cell(12), [[12, 14, 'promise'], [13, 14, 'promise'], [14, 14, 'promise'], [15, 15, 'promiseBroken']]);
    table(line(5, 6), [[5, 7, 'promise'], [7, 7, 'promise'], [8, 8, 'promiseBroken']]);
  });
  test('it ends with a talk from the rolled-back day on, not with one before', () => {
    table(cell(12, { talks: [0, 11] }), [[11, 18, 'interval'], [15, 18, 'interval']]);
    table(cell(12, { talks: [0, 10] }), [[11, 11, 'promise']]);
    table(cell(3, { purchases: [3] }), [[3, 17, 'interval']]);
  });
  test('the talk that carries it does not end it', () => {
    table(line(3, 3), [[3, 3, 'promise'], [4, 4, 'promiseBroken']]);
    // Made on a Saturday for the Sunday: the Friday before is past.
    table(line(5, 6, { talks: [4] }), [[5, 7, 'promise']]);
  });
  test('a second talk of the same day ends a promise for that day, a purchase of the same day does not', () => {
    table(line(3, 3, { talks: [3] }), [[3, 10, 'interval']]);
    table(line(3, 3, { purchases: [3] }), [[3, 3, 'promise']]);
    table(line(5, 6, { talks: [5] }), [[5, 7, 'promise']]);
  });
  test('a later talk without a promise replaces it', () => table(line(0, 23, { talks: [7] }), [[8, 14, 'interval']]));
  test('a purchase in between does not make it forgotten', () => table(line(0, 23, { purchases: [7] }), [[8, 23, 'promise']]));
  test('a promise noted with a try that failed does not count', () => {
    table(talked('C', { contacts: [contact(2, { reached: false, promised: day(23) })] }), [[2, 3, 'notReached']]);
  });
  test('a failed try on its day or later turns it into not reached; one before does not', () => {
    table(cell(3, { tries: [3] }), [[3, 4, 'notReached'], [9, 4, 'notReached']]);
    table(cell(3, { tries: [2] }), [[3, 3, 'promise']]);
    table(cell(12, { tries: [11] }), [[12, 14, 'notReached']]);
  });
  test('F: a broken promise counts as overdue too', () => {
    expect(due({ facts: AS['F'] ?? {}, talks: [0], customer: { promised: day(3) } }, 4)).toMatchObject({ overdue: 'overdue', followUp: { day: day(4) } });
  });
});

describe('snooze and do not contact', () => {
  test('a later snooze replaces the interval and is rolled; an earlier one does nothing', () => {
    expect(dayAndCode(due(talked('C', { customer: { snoozeUntil: day(12) } }), 1).followUp)).toEqual([14, 'snoozed']);
    expect(dayAndCode(due(talked('C', { customer: { snoozeUntil: day(7) } }), 1).followUp)).toEqual([7, 'interval']);
    expect(dayAndCode(due(talked('C', { tries: [7], customer: { snoozeUntil: day(20) } }), 7).followUp)).toEqual([21, 'snoozed']);
  });
  test('it does not beat a promise, nor a broken one', () => {
    const customer = { snoozeUntil: day(40), promised: day(3) };
    expect(dayAndCode(due(talked('C', { customer }), 1).followUp)).toEqual([3, 'promise']);
    expect(dayAndCode(due(talked('C', { customer }), 4).followUp)).toEqual([4, 'promiseBroken']);
  });
  test('do not contact: no date, no action, never overdue', () => {
    expect(due(talked('C', { customer: { doNotContact: true, promised: day(3) } }), 60))
      .toMatchObject({ followUp: { day: null, reason: { code: 'doNotContact' } }, overdue: 'no', nextAction: null });
  });
});

describe('overdue and red', () => {
  const marks = (history: History, days: readonly number[]) => days.map((on) => due(history, on).overdue);
  test('from the day after the due date; red after the red days of silence', () => {
    expect(marks(talked('C'), [7, 8, 14, 15])).toEqual(['no', 'overdue', 'overdue', 'red']);
    expect(marks(talked('B'), [2, 3, 7, 8])).toEqual(['no', 'overdue', 'overdue', 'red']);
    expect(marks(talked('D'), [14, 15, 30, 31])).toEqual(['no', 'overdue', 'overdue', 'red']);
    expect(marks(talked('E'), [21, 22, 45, 46])).toEqual(['no', 'overdue', 'overdue', 'red']);
    expect(marks(talked('none'), [7, 8, 30, 31])).toEqual(['no', 'overdue', 'overdue', 'red']);
    expect(marks({ purchases: [0] }, [14, 15, 45, 46])).toEqual(['no', 'overdue', 'overdue', 'red']);
  });
  test('never before the due date', () => {
    expect(marks(talked('C', { customer: { snoozeUntil: day(42) } }), [41, 42, 43])).toEqual(['no', 'no', 'red']);
  });
  test('F never', () => expect(marks(talked('F'), [91, 92, 900])).toEqual(['no', 'no', 'no']));
  test('never talked: silence since the day of entry', () => {
    expect(marks({ customer: { enteredOn: day(0) } }, [7, 8, 30, 31])).toEqual(['no', 'overdue', 'overdue', 'red']);
  });
});
