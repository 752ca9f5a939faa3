/** What one slip of the fingers makes of a text: a letter replaced, one missing or too many, two neighbours swapped. */
export type Step = 'none' | 'replaced' | 'missing' | 'swapped' | 'more';

/** How two texts differ: not at all, by one slip (Damerau-Levenshtein 1), or by more. */
export function stepBetween(a: readonly string[], b: readonly string[]): Step {
  if (Math.abs(a.length - b.length) > 1) return 'more';
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.length - start - end, b.length - start - end];
  if (restA === 0 && restB === 0) return 'none';
  if (restA + restB === 1) return 'missing';
  if (restA === 1 && restB === 1) return 'replaced';
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start] ? 'swapped' : 'more';
}
