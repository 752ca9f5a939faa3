import type { SavedFacts } from '../app/card-contract';
import type { Answer } from '../app/dialog-contract';

/** Saves facts that were changed on the card. */
export function saveFacts(_input: unknown): Answer<SavedFacts> {
  throw new Error('being built');
}
