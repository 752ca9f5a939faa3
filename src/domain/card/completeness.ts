import type { Grade } from '../grade-letter';

/** A fact of the card that is worth knowing, by its column. `contact` is any one way to reach the customer. */
export type CardFact =
  | 'name' | 'contact' | 'address' | 'need' | 'likes' | 'authority'
  | 'family' | 'habits' | 'maritalStatus' | 'children' | 'income'
  | 'nature' | 'size' | 'buyingVolume' | 'rivals' | 'pastSuppliers' | 'complaints' | 'sales' | 'partners' | 'credit' | 'influence';

export type CustomerKind = 'person' | 'company';

export interface CardFactRule {
  readonly fact: CardFact;
  /** Of whom it is asked; null = of everybody. */
  readonly of: CustomerKind | null;
  /** The lowest grade from which on it matters; null = from the first card on. */
  readonly from: Grade | null;
}

/**
 * What belongs on the card, in the order in which to ask for it (policy §8; 「客戶的姓名、聯繫方式、具體地址、潛在需求、個人好惡以及
 * 是否具有購買決策權」, 「家庭成員…」, 「公司的性質、規模…影響力」). 「注意效率」: what takes trust to ask matters only for whom
 * that trust is there – from D on what a talk needs, from B on all of it.
 */
export const CARD_FACT_RULES: readonly CardFactRule[] = [
  { fact: 'name', of: null, from: null },
  { fact: 'contact', of: null, from: null },
  { fact: 'authority', of: null, from: null },
  { fact: 'need', of: null, from: null },
  { fact: 'address', of: null, from: null },
  { fact: 'likes', of: null, from: null },
  { fact: 'family', of: 'person', from: 'D' },
  { fact: 'habits', of: 'person', from: 'D' },
  { fact: 'maritalStatus', of: 'person', from: 'B' },
  { fact: 'children', of: 'person', from: 'B' },
  { fact: 'income', of: 'person', from: 'B' },
  { fact: 'nature', of: 'company', from: 'D' },
  { fact: 'size', of: 'company', from: 'D' },
  { fact: 'buyingVolume', of: 'company', from: 'D' },
  { fact: 'pastSuppliers', of: 'company', from: 'D' },
  { fact: 'complaints', of: 'company', from: 'D' },
  { fact: 'rivals', of: 'company', from: 'D' },
  { fact: 'credit', of: 'company', from: 'B' },
  { fact: 'sales', of: 'company', from: 'B' },
  { fact: 'partners', of: 'company', from: 'B' },
  { fact: 'influence', of: 'company', from: 'B' },
];

/** «7 of 12 that matter for this grade», and what to ask next, the most needed first. */
export interface Completeness {
  readonly filled: number;
  readonly of: number;
  readonly missing: readonly CardFact[];
}

/**
 * How much of the card is known, of what matters for this customer now. It never feeds the grade.
 * @param kind null = nobody said yet: only what is asked of everybody counts
 * @param grade null = not graded
 */
export function completenessOf(known: ReadonlySet<CardFact>, kind: CustomerKind | null, grade: Grade | null): Completeness {
  const wanted = CARD_FACT_RULES.filter((rule) => (rule.of === null || rule.of === kind) && matters(rule.from, grade)).map(({ fact }) => fact);
  const missing = wanted.filter((fact) => !known.has(fact));
  return { filled: wanted.length - missing.length, of: wanted.length, missing };
}

/** A is the highest letter and the first of the alphabet. */
function matters(from: Grade | null, grade: Grade | null): boolean {
  return from === null || (grade !== null && grade <= from);
}
