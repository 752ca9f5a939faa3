import pairs from 'opencc-js/dict/TSCharacters';

/** A text as names are compared: full-width narrowed, lower case, marks on letters gone, traditional characters simplified. */
export function folded(text: string): string {
  let simple = '';
  for (const char of text.slice(0, MOST_LETTERS).normalize('NFKC').toLowerCase().normalize('NFD').replace(MARKS, '').normalize('NFC')) simple += table().get(char) ?? char;
  return simple;
}

/** What is longer is no name; comparing it would only take time. */
const MOST_LETTERS = 120;
/** Of letters of the Latin, Greek and Cyrillic scripts only: others are not the same without them. */
const MARKS = /[\u0300-\u036f]/g;

let known: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  known ??= new Map(pairs.split('|').map((pair) => {
    const [traditional = '', simple = ''] = pair.split(' ');
    return [traditional, simple] as const;
  }));
  return known;
}
