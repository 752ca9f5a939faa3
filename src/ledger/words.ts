import type { Lang } from './lang';
import { simplify } from './simplify';

/** One wording in the three languages: English, 繁體中文 and, only where other words are used, 简体中文. */
export type Words = readonly [en: string, zhHant: string, zhHans?: string];

/** The wording of one language. */
export function wordIn(words: Words, lang: Lang): string {
  return lang === 'en' ? words[0] : lang === 'zh-Hant' ? words[1] : words[2] ?? simplifiedOnce(words[1]);
}

/** The wording of every language, English first. */
export function allWords(words: Words): readonly [string, string, string] {
  return [words[0], words[1], wordIn(words, 'zh-Hans')];
}

// Tens of thousands of cells get the same few words.
const known = new Map<string, string>();
function simplifiedOnce(text: string): string {
  let simple = known.get(text);
  if (simple === undefined) known.set(text, simple = simplify(text));
  return simple;
}
