import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Match } from '../../src/matching/person';
import { handPairs, listedCompanies } from './support/hand-pairs';
import { makePairs, type LabelledList } from './support/make-pairs';
import { measure, pairsIn } from './support/measure';

const surely = (found: ReadonlyMap<string, Match>): readonly string[] => [...found].filter(([, { sure }]) => sure === 'sure').map(([pair]) => pair);

describe.each([1, 2, 3])('600 people entered twice among strangers, families, colleagues and branches (%d)', (seed) => {
  let list: LabelledList;
  let found: ReadonlyMap<string, Match>;
  beforeAll(async () => {
    list = makePairs(seed);
    found = await pairsIn(list.people);
  }, 60_000);

  test('whoever is called the same is the same, and nine of ten are found so', () => {
    const { precision, recall } = measure(surely(found), list.same);
    expect(list.same.size).toBeGreaterThanOrEqual(500);
    expect(list.hard.length).toBeGreaterThanOrEqual(500);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('nearly all are at least shown', () => {
    expect(measure(found.keys(), list.same).recall).toBeGreaterThanOrEqual(0.97);
  });

  test('none of the hard ones is called the same', () => {
    const sure = new Set(surely(found));
    expect(list.hard.filter(({ pair }) => sure.has(pair))).toEqual([]);
  });

  test('who only has the name in common is not even shown', () => {
    expect(list.hard.filter(({ kind, pair }) => kind === 'same name' && found.has(pair))).toEqual([]);
  });
});

test('a hundred pairs written by hand', async () => {
  const pairs = handPairs();
  if (pairs === null) {
    process.stdout.write('The listed companies are not at hand: the pairs written by hand are left out.\n');
    return;
  }
  const said = await Promise.all(pairs.map(async ({ a, b, ...pair }) => ({ ...pair, found: [...(await pairsIn([a, b])).values()][0]?.sure ?? null })));
  const sure = said.filter(({ found }) => found === 'sure');
  expect(said).toHaveLength(100);
  expect(sure.filter(({ same }) => same).length / said.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.9);
  expect(sure.filter(({ same }) => same).length / sure.length).toBeGreaterThanOrEqual(0.98);
});

test('of the companies listed in Taiwan, each filed once, none is called the same as another', async () => {
  const companies = listedCompanies();
  if (companies === null) {
    process.stdout.write('The listed companies are not at hand: they are left out.\n');
    return;
  }
  const found = await pairsIn(companies);
  expect(companies.length).toBeGreaterThan(900);
  expect(surely(found)).toEqual([]);
  // Sisters with one switchboard and one mailbox are worth a look; that there are few of them is what makes looking worth it.
  expect(found.size).toBeLessThan(30);
});
