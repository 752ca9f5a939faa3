/**
 * Whether a text is what a mask of `mask.ts` left of something: 王○明, J○○ S○○, •••678, a•••, •••. Who reads a masked
 * file back must not take such a text for the value. A name of numerals alone (一○四) is a name, since zero is written so.
 */
export function isMasked(text: string): boolean {
  const given = text.trim();
  return HIDDEN.test(given) || (NAME.test(given) && !NUMERALS.test(given));
}

/** A phone, a mail address, a name of one letter, or anything hidden whole. */
const HIDDEN = /^(?:•••(?:\d{3})?|\S•••|○○)$/u;
/** The first and the last letter of a Chinese name with nothing but ○ between, or the first letter of each word. */
const NAME = /^(?:\S○+[^\s○]?|\S○○(?: \S○○)+)$/u;
const NUMERALS = /^[○〇零一二三四五六七八九十百千萬万年月日號号第.,\d]+$/u;
