import { HAN_PAIRS } from './han-pairs';

/** A text with every traditional character that the table knows in its simplified form; all others as they are. */
export function simplify(text: string): string {
  let simple = '';
  for (const char of text) simple += simplified(char);
  return simple;
}

/** The simplified form of one character. */
export function simplified(char: string): string {
  // Built at the first use: every run of a script pays for what a module does when it is loaded.
  pairs ??= tableOf(HAN_PAIRS);
  return pairs.get(char) ?? char;
}

let pairs: ReadonlyMap<string, string> | undefined;

function tableOf(text: string): ReadonlyMap<string, string> {
  const chars = [...text];
  return new Map(chars.flatMap((char, at) => {
    const simple = chars[at + 1];
    return at % 2 === 0 && simple !== undefined ? [[char, simple] as const] : [];
  }));
}
