import { simplified } from './simplify';

/**
 * A text as it is compared, never as it is shown: full-width forms narrowed, lower case, traditional characters
 * as simplified ones, spaces and punctuation gone. A text of punctuation alone keeps it (`?` is an answer).
 */
export function foldText(text: string): string {
  const narrow = text.normalize('NFKC').toLowerCase();
  let folded = '';
  for (const char of narrow) {
    if (!IGNORED.test(char)) folded += simplified(char);
  }
  return folded === '' ? narrow.trim() : folded;
}

/**
 * The ways a header may be meant, best first: whole, then without what stands in brackets
 * («金額(元)», «Phone (mobile)»). Without doubles and without empty ones.
 */
export function foldHeader(header: string): readonly string[] {
  const whole = foldText(header);
  if (whole === '') return [];
  const bare = foldText(header.normalize('NFKC').replace(/[([{【〔].*?[)\]}】〕]/gu, ' '));
  return bare === '' || bare === whole ? [whole] : [whole, bare];
}

const IGNORED = /[\s\p{P}\p{Cf}\p{Zs}]/u;
