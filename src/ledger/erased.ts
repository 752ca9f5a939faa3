import type { Lang } from './lang';
import { allWords, wordIn, type Words } from './words';

const NAME: Words = ['Erased customer', '已清除的客戶'];

/** What an erased customer is called from then on, everywhere. */
export function erasedName(lang: Lang): string {
  return wordIn(NAME, lang);
}

/** Whether a name says that nobody knows any more who it was. */
export function isErasedName(name: string): boolean {
  return allWords(NAME).includes(name);
}
