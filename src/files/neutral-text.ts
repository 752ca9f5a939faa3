/**
 * A text as it stands in a .csv that somebody opens in a spreadsheet: what would be taken for a formula gets a word joiner
 * (U+2060) in front. It is invisible, no blank that programs trim (a tab or a space would be), no apostrophe that other
 * programs show, and no spreadsheet begins a formula with it. Twice is not once: `backFromNeutral` takes one away.
 */
export function neutralText(text: string): string {
  return RISKY.test(text) ? JOINER + text : text;
}

/** The text that was handed to `neutralText`, whatever it was. */
export function backFromNeutral(text: string): string {
  return text.startsWith(JOINER) && RISKY.test(text.slice(1)) ? text.slice(1) : text;
}

const JOINER = '\u2060';

/** What begins a formula, also behind blanks, control characters or other joiners, and in full width. */
export const RISKY = /^[\s\u0000-\u001f\u200b\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
