import type { Grade } from '../domain/grade-letter';
import { readChoice } from './choices';
import { foldText } from './fold-text';

/** One way of writing a grade in somebody's list, how often, and what it may mean: a suggestion the user confirms. */
export interface FoundLetter {
  readonly value: string;
  readonly count: number;
  readonly suggested: Grade | null;
}

/** Whether a header says that the column holds grades of somebody's own making. */
function isGradeHeader(header: string): boolean {
  return GRADE_HEADERS.has(foldText(header)) || GRADE_HEADERS.has(foldText(header.replace(/[((].*$/, '')));
}

/**
 * The grades found in a column, most frequent first, or null when the column does not hold grades: with a grade's header
 * few different values are enough; without, nearly all cells must be letters (A–F, A級, 甲) or VIP, and some must come again.
 */
export function findLetters(header: string, texts: readonly string[]): readonly FoundLetter[] | null {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (filled === 0 || counts.size > MOST_LETTERS) return null;
  const letters = [...counts].map(([value, count]) => ({ value, count, suggested: meaningOf(value) }));
  const clear = letters.reduce((sum, { count, suggested }) => sum + (suggested === null ? 0 : count), 0);
  const grades = isGradeHeader(header) ? clear > 0 || counts.size <= 8 && filled >= 2 : clear >= 0.8 * filled && filled >= 3 && letters.length >= 2 && letters.length < filled;
  return grades ? letters.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) : null;
}

/** What a written grade may mean: A–F with anything usual around them, 甲乙丙丁戊己, VIP and 貴賓 as A; null when it is anybody's guess. */
export function meaningOf(text: string): Grade | null {
  const read = readChoice('grade', text);
  if (read.ok) return read.value;
  const folded = foldText(text);
  const letter = /^(?:grade|class|level|tier|等级|级别)?([a-f])[+-]?(?:级|类|等|档|级客户|类客户)?$/.exec(folded)?.[1];
  const bySign = HEAVENLY[folded.replace(/(?:级|类|等|种)$/, '')] ?? (VIPS.has(folded) ? 'A' : undefined);
  return letter === undefined ? bySign ?? null : letter.toUpperCase() as Grade;
}

const MOST_LETTERS = 20;
const HEAVENLY: Readonly<Record<string, Grade>> = { 甲: 'A', 乙: 'B', 丙: 'C', 丁: 'D', 戊: 'E', 己: 'F' };
const VIPS: ReadonlySet<string> = new Set(['vip', 'vip客户', '贵宾', '贵宾客户', 'svip']);
const GRADE_HEADERS: ReadonlySet<string> = new Set([
  'grade', 'customergrade', 'clientgrade', 'level', 'customerlevel', 'tier', 'customertier', 'rating', 'leadrating', 'class', 'customerclass', 'rank', 'abc', 'vip', 'priority',
  '级别', '等级', '客户级别', '客户等级', '分级', '客户分级', '评级', '客户评级', '会员等级', '会员级别', '重要等级', '重要程度', '星级', '客户星级', 'vip等级',
]);
