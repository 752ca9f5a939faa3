import { paceOf } from './pace';
import type { FileCell, Pause, Progress } from './table';
import { OWN_UID } from './own-uid';
import { joined } from './write-csv';

export type CardProperty = 'id' | 'name' | 'company' | 'title' | 'phone' | 'email' | 'address' | 'note';

/**
 * Cards of 3.0 in UTF-8, folded at 75 bytes, one a row. `properties` says for each column what it is on a card, null for
 * nothing; several columns may be phones, mails or notes. The id of a customer
 * is told from other programs' numbers by `OWN_UID`. A row that would be an empty card is left out.
 */
export async function writeVcf(properties: readonly (CardProperty | null)[], rows: readonly (readonly FileCell[])[], pause: Pause, progress: Progress): Promise<Uint8Array> {
  const pace = paceOf(pause);
  const [encoder, parts]: [TextEncoder, Uint8Array[]] = [new TextEncoder(), []];
  for (const [at, row] of rows.entries()) {
    if (pace.due()) {
      progress(at / rows.length);
      await pace.rest();
    }
    const said = (wanted: CardProperty): readonly string[] => properties.flatMap((property, column) => (property === wanted ? [String(row[column] ?? '')] : [])).filter((text) => text.trim() !== '');
    const lines = cardLines(said);
    if (lines !== null) parts.push(encoder.encode(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].map(folded).join('\r\n')));
  }
  progress(1);
  return joined(parts);
}

function cardLines(said: (property: CardProperty) => readonly string[]): readonly string[] | null {
  const [[id], [name], [company], [title], [address], notes] = [said('id'), said('name'), said('company'), said('title'), said('address'), said('note')];
  const lines = [
    ...(company === undefined ? [] : [`ORG:${escaped(company)}`]),
    ...(title === undefined ? [] : [`TITLE:${escaped(title)}`]),
    ...said('phone').map((phone) => `TEL:${escaped(phone)}`),
    ...said('email').map((email) => `EMAIL:${escaped(email)}`),
    ...(address === undefined ? [] : [`ADR:;;${escaped(address)};;;;`]),
    ...(notes.length === 0 ? [] : [`NOTE:${escaped(notes.join('\n'))}`]),
  ];
  if (name === undefined && lines.length === 0) return null;
  // A card has to have a name; which part of it is the family's nobody knows here.
  const shown = escaped(name ?? company ?? '');
  return [...(id === undefined ? [] : [`UID:${OWN_UID}${escaped(id)}`]), `N:${shown};;;;`, `FN:${shown}`, ...lines];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n?|\n/g, '\\n');
}

const FOLD = 75;

/** A letter is never cut, as some readers put bytes together line by line. */
function folded(line: string): string {
  if (line.length * 3 <= FOLD) return line;
  let [text, size] = ['', 0];
  for (const letter of line) {
    const bytes = bytesOf(letter);
    if (size + bytes > FOLD) {
      text += '\r\n ';
      size = 1;
    }
    text += letter;
    size += bytes;
  }
  return text;
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
