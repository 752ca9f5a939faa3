import fc from 'fast-check';
import { CARD_FACT_RULES, completenessOf, type CardFact, type CustomerKind } from '../../../src/domain/card/completeness';
import { GRADES, type Grade } from '../../../src/domain/grade-letter';

const FACTS: readonly CardFact[] = CARD_FACT_RULES.map(({ fact }) => fact);
const of = (kind: CustomerKind | null, grade: Grade | null): number => completenessOf(new Set(), kind, grade).of;
const missing = (known: readonly CardFact[], kind: CustomerKind | null, grade: Grade | null): readonly CardFact[] => completenessOf(new Set(known), kind, grade).missing;

/** 「客戶的姓名、聯繫方式、具體地址、潛在需求、個人好惡以及是否具有購買決策權」 */
const BASIC: readonly CardFact[] = ['name', 'contact', 'authority', 'need', 'address', 'likes'];

describe('how many facts matter', () => {
  test.each<[CustomerKind | null, ...number[]]>([
    // not graded, F, E, D, C, B, A
    [null, 6, 6, 6, 6, 6, 6, 6],
    ['person', 6, 6, 6, 8, 8, 11, 11],
    ['company', 6, 6, 6, 12, 12, 16, 16],
  ])('%s', (kind, ...counts) => {
    expect([null, 'F', 'E', 'D', 'C', 'B', 'A'].map((grade) => of(kind, grade as Grade | null))).toEqual(counts);
  });

  test('«7 of 12 that matter for this grade»: a company about which a C is talked', () => {
    expect(completenessOf(new Set<CardFact>(['name', 'contact', 'authority', 'need', 'address', 'nature', 'size']), 'company', 'C'))
      .toEqual({ filled: 7, of: 12, missing: ['likes', 'buyingVolume', 'pastSuppliers', 'complaints', 'rivals'] });
  });
});

describe('what to ask next', () => {
  test('「我一時想不起他姓什麼了」: of a fresh card the name first, then a way to reach him and whether he decides', () => {
    expect(missing([], null, null).slice(0, 3)).toEqual(['name', 'contact', 'authority']);
  });

  test('the six basic facts before anything of the person or the company', () => {
    for (const kind of ['person', 'company'] as const) expect(missing([], kind, 'A').slice(0, 6)).toEqual(BASIC);
  });

  test('a person is not asked about suppliers, a company not about children', () => {
    expect(missing(BASIC, 'person', 'A')).toEqual(['family', 'habits', 'maritalStatus', 'children', 'income']);
    expect(missing(BASIC, 'company', 'A')).toEqual(['nature', 'size', 'buyingVolume', 'pastSuppliers', 'complaints', 'rivals', 'credit', 'sales', 'partners', 'influence']);
  });

  test('「注意效率」: income, and the credit of a company, are asked from B on and not before', () => {
    expect(missing(BASIC, 'person', 'C')).not.toContain('income');
    expect(missing(BASIC, 'person', 'B')).toContain('income');
    expect(missing(BASIC, 'company', 'C')).not.toContain('credit');
    expect(missing(BASIC, 'company', 'B')).toContain('credit');
  });

  test('what is known but does not matter yet counts for nothing', () => {
    expect(completenessOf(new Set<CardFact>(['income', 'children']), 'person', 'E')).toMatchObject({ filled: 0, of: 6 });
  });
});

describe('properties', () => {
  const known = fc.subarray([...FACTS]).map((facts) => new Set(facts));
  const kind = fc.constantFrom<CustomerKind | null>(null, 'person', 'company');
  const grade = fc.constantFrom<Grade | null>(null, ...GRADES);

  test('known and missing are all that matter, and nothing is both', () => {
    fc.assert(fc.property(known, kind, grade, (facts, who, letter) => {
      const result = completenessOf(facts, who, letter);
      expect(result.filled + result.missing.length).toBe(result.of);
      expect(result.missing.filter((fact) => facts.has(fact))).toEqual([]);
      expect(result.of).toBeGreaterThanOrEqual(BASIC.length);
    }));
  });

  test('learning a fact never makes the card less complete; learning what is missing makes it more so', () => {
    fc.assert(fc.property(known, kind, grade, fc.constantFrom(...FACTS), (facts, who, letter, learned) => {
      const before = completenessOf(facts, who, letter);
      const after = completenessOf(new Set([...facts, learned]), who, letter);
      expect(after.of).toBe(before.of);
      expect(after.filled - before.filled).toBe(before.missing.includes(learned) ? 1 : 0);
    }));
  });

  test('a higher grade never asks for less', () => {
    fc.assert(fc.property(kind, fc.integer({ min: 0, max: GRADES.length }), (who, at) => {
      const upwards: readonly (Grade | null)[] = [null, ...[...GRADES].reverse()];
      expect(of(who, upwards[at] ?? null)).toBeGreaterThanOrEqual(of(who, upwards[at - 1] ?? null));
    }));
  });
});

test('every fact is asked for once, of somebody', () => {
  expect(new Set(FACTS).size).toBe(FACTS.length);
  expect(of('person', 'A') + of('company', 'A') - BASIC.length).toBe(FACTS.length);
});
