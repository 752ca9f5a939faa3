import { describe, expect, test } from '@jest/globals';
import { BUDGETS, type Budget } from './budgets';
import { tableOf, verdictOf, withVerdict } from './figures';

const budget: Budget = { what: 'Calls', unit: 'calls', most: 20 };
const knownMiss: Budget = { ...budget, known: { figure: 30, why: 'ids' } };
const timedMiss: Budget = { ...knownMiss, unit: 'ms', timed: true };

describe('what a figure says of its budget', () => {
  test.each([
    ['within', 20, budget, 'kept'],
    ['over', 21, budget, 'missed'],
    ['not computed', NaN, budget, 'missed'],
    ['endless', Infinity, knownMiss, 'missed'],
    ['a miss that is known', 30, knownMiss, 'known'],
    ['a known miss that grew', 31, knownMiss, 'missed'],
    ['a known miss that is none any more', 20, knownMiss, 'mended'],
    ['timed, just kept: another machine may miss it', 20, timedMiss, 'kept'],
    ['timed, kept with room: another machine may still miss it', 3, timedMiss, 'kept'],
    ['no budget', 1e9, { ...budget, most: null }, 'stated'],
  ] as const)('%s', (_, figure, one, verdict) => {
    expect(verdictOf(figure, one)).toBe(verdict);
  });
});

test('a known miss is still a miss of its budget, with room above the figure that was measured', () => {
  for (const { most, known } of Object.values<Budget>(BUDGETS)) {
    if (known === undefined) continue;
    expect(known.figure).toBeGreaterThan(most ?? Infinity);
    expect(known.why).not.toBe('');
  }
});

test('the table leaves out what was not measured and says what was missed', () => {
  const figures = new Map([['firstCalls', 27], ['sameWrites', 0]] as const);
  expect(tableOf(figures).split('\n').slice(1).map((line) => line.replace(/\s{2,}/g, ' | ').trim())).toEqual([
    'First regrade of everybody | 27 | 26 | MISSED',
    '| writes | 0 | 0 | ok',
  ]);
  expect(withVerdict(figures, 'missed')).toEqual(['firstCalls']);
});
