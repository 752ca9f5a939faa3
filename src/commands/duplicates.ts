import type { Answer } from '../app/contract/common';
import type { Merged, PairSide } from '../app/contract/duplicates';

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
