import type { Answer } from '../app/contract/common';
import type { Merged, PairSide, PastMerge } from '../app/contract/duplicates';

/** Opens «Find duplicates…». */
export function openDuplicatesDialog(): void {
  throw new Error('being built');
}

/** Two customers side by side. */
export function openPair(_input: unknown): Answer<readonly [PairSide, PairSide]> {
  throw new Error('being built');
}

/** Makes one customer of two. */
export function mergePair(_input: unknown): Answer<Merged> {
  throw new Error('being built');
}

/** The latest merges that were not taken apart. */
export function pastMerges(): Answer<readonly PastMerge[]> {
  throw new Error('being built');
}

/** Makes two customers of one again. */
export function takeApart(_mergeId: unknown): Answer<{ readonly text: string }> {
  throw new Error('being built');
}
