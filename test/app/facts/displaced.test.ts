import fc from 'fast-check';
import { displacedCell } from '../../../src/app/facts/displaced';
import type { Cell } from '../../../src/app/ports';

const MINE = 'mine';

it.each<readonly [string, readonly Cell[], readonly Cell[], number, Cell]>([
  ['rows were sorted', ['a', 'b', 'c'], ['c', MINE, 'a'], 1, 'b'],
  ['rows were sorted, two say the same', ['a', 'a', 'b'], [MINE, 'b', 'a'], 0, 'a'],
  ['a blank was overwritten by sorting', ['a', '', 'c'], ['c', 'a', MINE], 2, ''],
  ['a row was put in above: its neighbour', ['a', 'b', 'c', ''], ['', 'a', MINE, 'c', ''], 2, 'b'],
  ['the last one was sorted up', ['a', 'b', 'c', ''], ['a', 'c', MINE, ''], 2, 'b'],
  ['a row was put in right there', ['a', 'b', 'c', ''], ['a', MINE, 'b', 'c', ''], 1, ''],
  ['a row above was deleted', ['x', 'a', 'b', 'c', ''], ['a', 'b', MINE, ''], 2, 'c'],
  ['a row above was deleted and a blank overwritten', ['x', 'a', 'b', '', 'd', ''], ['a', 'b', MINE, 'd', ''], 2, ''],
  ['the row itself was deleted', ['a', 'b', 'c', 'd', ''], ['a', MINE, 'd', ''], 1, 'c'],
  ['the row itself was deleted, the last one', ['a', 'b', ''], ['a', MINE], 1, ''],
  ['days', [new Date(1), new Date(2)], [new Date(2), MINE], 1, new Date(1)],
])('%s', (_, before, after, at, was) => {
  expect(displacedCell(before, after, at)).toEqual(was);
});

it('whatever the order rows are sorted into, nothing is lost', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'c', 3, true), { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat()), fc.nat(), (before, dice, seed) => {
    const order = before.map((_, index) => ({ index, key: dice.next().value as number })).sort((a, b) => a.key - b.key).map(({ index }) => index);
    const sorted: readonly Cell[] = order.map((index) => before[index] ?? '');
    const meant = seed % before.length;
    const now = order.indexOf(meant);
    fc.pre(now !== meant);
    const after = sorted.map((cell, index) => (index === meant ? MINE : cell));
    expect(displacedCell(before, after, meant)).toBe(sorted[meant]);
  }));
});
