import type { Answer } from '../app/dialog-contract';

/** Brings the Review tab up to date. */
export function runReview(): Answer<{ readonly text: string }> {
  throw new Error('being built');
}
