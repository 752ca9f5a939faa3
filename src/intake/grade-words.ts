import type { FileTable } from '../files/table';
import { foldText } from '../ledger/fold-text';
import { meaningOf } from '../ledger/grade-letters';
import { readText } from '../ledger/read-text';

/** A word of a file's grade column. */
export interface GradeWord {
  /** As it is written there, and as `ImportPlan.gradeMeanings` calls it. */
  readonly word: string;
  readonly count: number;
  /** A letter, or '' where anybody's guess would do: only a proposal, the person says what it means. */
  readonly proposed: string;
}

/**
 * The different words of a grade column, most frequent first. Proposed are A–F however written (A級, grade A, 甲), VIP,
 * and the usual words for importance; «A» of somebody's own scheme may well mean «expected to buy this month»: never used
 * before the person has confirmed it.
 */
export function gradeWords(table: FileTable, column: number): readonly GradeWord[] {
  const counts = new Map<string, number>();
  for (const { cells } of table.rows) {
    const word = gradeWord(cells[column]);
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count, proposed: proposedFor(word) }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** A cell of a grade column as the word whose meaning is asked. */
function gradeWord(cell: unknown): string {
  return readText(cell);
}

/** Words of importance, folded: members' cards, and whoever is called important. «Ordinary» and numbers may mean anything. */
const USUAL: readonly (readonly [pattern: RegExp, letter: string])[] = [
  [/^(?:vvip|svip|钻石|白金|铂金|金|金牌|diamond|platinum|gold|key|keyaccount|重要|重点|大|核心|战略)(?:卡|级|牌)?(?:客户|会员|customer|client|member|account)?$/, 'A'],
  [/^(?:银|银牌|silver)(?:卡|级|牌)?(?:客户|会员|customer|client|member|account)?$/, 'B'],
  [/^(?:铜|铜牌|bronze)(?:卡|级|牌)?(?:客户|会员|customer|client|member|account)?$/, 'C'],
];

function proposedFor(word: string): string {
  const folded = foldText(word);
  return meaningOf(word) ?? USUAL.find(([pattern]) => pattern.test(folded))?.[1] ?? '';
}
