import { foldText } from './fold-text';

/**
 * What fell short in a talk, as the self-review puts it: sentence by sentence, each with what it is compared by, so that
 * 「太急了」 and «太急了。», written again in another width, case or script, are the same.
 */
export function shortfallsIn(text: string): readonly { readonly key: string; readonly text: string }[] {
  return text.split(SENTENCE_END).flatMap((part) => {
    const said = part.trim();
    const key = foldText(said);
    return ANY_WORD.test(key) ? [{ key: cut(key), text: cut(said) }] : [];
  });
}

/** The end of a line or of a sentence; a full stop inside a number or an address ends none. */
const SENTENCE_END = /[\n\r;；。！!？?]|\.(?=\s|$)/u;
const ANY_WORD = /[\p{L}\p{N}]/u;
/** A self-review is a line; of a letter the beginning will do. */
const MOST = 120;

function cut(text: string): string {
  const chars = [...text];
  return chars.length > MOST ? `${chars.slice(0, MOST - 1).join('')}…` : text;
}
