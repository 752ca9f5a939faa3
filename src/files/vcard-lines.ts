/** One content line of a card, unfolded: `item1.TEL;TYPE=work:+886 …`. */
export interface CardLine {
  /** In capitals, without its group. */
  readonly property: string;
  /** In capitals; values of a parameter without a name (2.1: `TEL;CELL`) count as its TYPE. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** As it stands in the file, still escaped or quoted-printable. */
  readonly value: string;
  readonly quotedPrintable: boolean;
  readonly base64: boolean;
}

/**
 * The lines of a card as they were before they were folded. In 3.0 and 4.0 a fold is a line break and one blank, both
 * gone; in 2.1 the blank was there before. What is quoted-printable goes on after a `=`; base64 of 2.1 until a blank line,
 * and some programs write it without the blank in front.
 */
export function cardLines(lines: readonly string[], old: boolean): readonly CardLine[] {
  const found: CardLine[] = [];
  for (let at = 0; at < lines.length;) {
    let text = lines[at] ?? '';
    at += 1;
    if (text.trim() === '') continue;
    const head = headOf(text);
    if (head === null) continue;
    if (head.quotedPrintable) {
      while (text.endsWith('=') && at < lines.length) {
        text = `${text.slice(0, -1)}${lines[at] ?? ''}`;
        at += 1;
      }
    }
    while (at < lines.length && (isFolded(lines[at]) || (head.base64 && BASE64.test(lines[at] ?? '')))) {
      text += isFolded(lines[at]) ? (lines[at] ?? '').slice(old && !head.base64 ? 0 : 1) : lines[at] ?? '';
      at += 1;
    }
    const whole = headOf(text);
    if (whole !== null) found.push(whole);
  }
  return found;
}

const BASE64 = /^[A-Za-z0-9+/]+=*$/;

function isFolded(line: string | undefined): boolean {
  return line !== undefined && /^[ \t]/.test(line) && line.trim() !== '';
}

/** A line taken apart; null when it is none. Parameter values may be quoted and hold colons then. */
function headOf(text: string): CardLine | null {
  const match = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):([\s\S]*)$/.exec(text);
  if (match === null) return null;
  const [, property = '', rest = '', value = ''] = match;
  const parameters = new Map<string, readonly string[]>();
  for (const part of splitOutsideQuotes(rest.slice(1), ';')) {
    const equals = part.indexOf('=');
    const name = equals === -1 ? bareName(part) : part.slice(0, equals).trim().toUpperCase();
    const values = splitOutsideQuotes(part.slice(equals + 1), ',').map((each) => each.trim().replace(/^"|"$/g, '').toUpperCase()).filter((each) => each !== '');
    parameters.set(name, [...(parameters.get(name) ?? []), ...values]);
  }
  const encoding = parameters.get('ENCODING')?.[0] ?? '';
  return { property: property.toUpperCase(), parameters, value, quotedPrintable: encoding === 'QUOTED-PRINTABLE', base64: encoding === 'B' || encoding === 'BASE64' };
}

/** 2.1 leaves the names of parameters out where the value says which it is. */
function bareName(value: string): string {
  return /^(quoted-printable|base64|8bit|7bit)$/i.test(value.trim()) ? 'ENCODING' : 'TYPE';
}

function splitOutsideQuotes(text: string, mark: string): readonly string[] {
  if (text === '') return [];
  return text.match(new RegExp(`(?:"[^"]*"|[^"${mark}])+`, 'g')) ?? [];
}
