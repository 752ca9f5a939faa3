/** Full-width letters, digits and signs as narrow ones (０２－１２３ → 02-123); spaces of any width as one narrow space; what is invisible goes. */
export function narrow(text: string): string {
  return plainSpaces(text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - WIDE_OFFSET)));
}

/** As `narrow` for letters and digits; Chinese punctuation keeps its width, since it belongs to the text. */
export function narrowLetters(text: string): string {
  return plainSpaces(text.replace(WIDE_LETTER, (char) => String.fromCharCode(char.charCodeAt(0) - WIDE_OFFSET)));
}

/** A text as a cell gives it back: no blanks around it, line ends of one kind, nothing invisible. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();
}

const WIDE = /[\uff01-\uff5e]/g;
const WIDE_LETTER = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const WIDE_OFFSET = 0xfee0;
/** Control characters but tab and line end, zero-width ones, marks of writing direction, byte order marks. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function plainSpaces(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[\s\u3000]+/g, ' ').trim();
}
