import { describe, expect, test } from '@jest/globals';
import type { PairSide } from '../../src/app/contract/duplicates';
import type { LedgerRow } from '../../src/app/contract/ledger-rows';
import { chosenSide, comparedFacts, defaultKeep, isOpen, takenFacts, type Chosen, type ComparedFact } from '../../src/dialogs/duplicates/choose';
import { listedPair } from '../../src/dialogs/duplicates/listed';
import { FIELDS, IN_FULL, LIST, WANG, WANG_AGAIN } from './support/duplicate-samples';

const SIDES: readonly [PairSide, PairSide] = [WANG, WANG_AGAIN];
const at = (place: number): LedgerRow => LIST[place] ?? { id: '', row: 0, values: [] };
const pairOf = (a: LedgerRow, b: LedgerRow) => listedPair(a, b, FIELDS, { a: 0, b: 1, sure: 'sure', score: 1, why: [] });
const { a, b } = pairOf(at(0), at(3));
const facts = (sides = SIDES): readonly ComparedFact[] => comparedFacts(sides, [a, b], 'TW');
const standing = (list: readonly ComparedFact[]): Readonly<Record<string, string>> => Object.fromEntries(list.map(({ key, stands }) => [key, stands]));

describe('what two cards have', () => {
  test('the same, in one of them, or different in both; blank in both is not named', () => {
    expect(standing(facts())).toEqual({
      name: 'both', company: 'both', title: 'b', phone: 'same', email: 'a', address: 'same', intention: 'both', saidYes: 'b', expectedClose: 'a', habits: 'b',
    });
  });

  test('in full it is judged the same as masked', () => {
    expect(standing(facts(IN_FULL))).toEqual(standing(facts()));
  });

  test('two masked phones that end alike are not the same phone', () => {
    const other = pairOf(at(0), { ...at(3), values: ['王小明', '', '0988-345-678'] });
    expect(standing(comparedFacts(SIDES, [other.a, other.b], 'TW'))['phone']).toBe('both');
  });

  test('a masked fact that the list does not have counts as different', () => {
    const habits = { value: '', shown: '•••', masked: true } as const;
    const both: readonly [PairSide, PairSide] = [{ ...WANG, facts: { habits } }, { ...WANG_AGAIN, facts: { habits } }];
    expect(standing(facts(both))).toEqual({ habits: 'both' });
  });

  test('an extension is part of a phone', () => {
    const other = pairOf({ ...at(0), values: ['', '', '02-2531-7099 #12'] }, { ...at(3), values: ['', '', '02-2531-7099'] });
    expect(standing(comparedFacts(SIDES, [other.a, other.b], 'TW'))['phone']).toBe('both');
  });
});

describe('which row stays', () => {
  test.each<[string, readonly [number, number], readonly [number, number], 'a' | 'b']>([
    ['the one with more in the logs', [1, 0], [0, 2], 'b'],
    ['talks and purchases count alike', [2, 1], [0, 2], 'a'],
    ['of equal ones the older id', [1, 1], [1, 1], 'a'],
  ])('%s', (_, [purchasesA, talksA], [purchasesB, talksB], keep) => {
    expect(defaultKeep([{ ...WANG, purchases: purchasesA, talks: talksA }, { ...WANG_AGAIN, purchases: purchasesB, talks: talksB }])).toBe(keep);
  });

  test('ids are compared as numbers', () => {
    expect(defaultKeep([{ ...WANG, id: 'K-10', purchases: 0, talks: 0 }, { ...WANG_AGAIN, id: 'K-9', purchases: 0, talks: 0 }])).toBe('b');
  });
});

describe('what the row that stays takes over', () => {
  const taken = (chosen: Chosen): readonly string[] => takenFacts(facts(), SIDES, chosen);

  test('what only the other has, with the day of a group it knows nothing of', () => {
    expect(taken({ keep: 'a', facts: {} })).toEqual(['title', 'saidYes', 'habits', 'personAsOf']);
    expect(taken({ keep: 'b', facts: {} })).toEqual(['email', 'expectedClose']);
  });

  test('what was chosen, fact by fact', () => {
    expect(taken({ keep: 'a', facts: { name: 'b', intention: 'b', title: 'a' } })).toEqual(['name', 'intention', 'saidYes', 'habits', 'personAsOf']);
  });

  test('what the row that stays has alone is not up for choice, whatever was chosen before', () => {
    const mail = facts().find(({ key }) => key === 'email');
    if (mail === undefined) throw new Error('There is a mail');
    expect(isOpen(mail, { keep: 'a', facts: {} })).toBe(false);
    expect(chosenSide(mail, { keep: 'a', facts: { email: 'b' } })).toBe('a');
    expect(isOpen(mail, { keep: 'b', facts: {} })).toBe(true);
    expect(chosenSide(mail, { keep: 'b', facts: { email: 'b' } })).toBe('b');
  });
});

describe('what a browser remembers of a pair', () => {
  test('is the same whichever comes first, another for other names, and names nobody', () => {
    const { key } = pairOf(at(0), at(3));
    expect(pairOf(at(3), at(0)).key).toBe(key);
    expect(pairOf(at(0), { ...at(3), values: ['王大明'] }).key).not.toBe(key);
    expect(key).toMatch(/^[0-9a-z]{6,12}$/);
  });
});
