import { LABELS } from './encodings';
import { guessEncoding } from './guess-encoding';
import type { CardLine } from './vcard-lines';

/** What a line says, whole. */
export function textOf(line: CardLine): string {
  return unescaped(decoded(line)).replace(/\r\n?/g, '\n').trim();
}

/** What a line says in parts (`Doe;John;;Mr.;`); a part of several («Quinlan,Paul») is told with blanks between. */
export function partsOf(line: CardLine): readonly string[] {
  return splitAt(decoded(line), ';').map((part) => splitAt(part, ',').map((each) => unescaped(each).trim()).filter((each) => each !== '').join(' '));
}

/** The parts of an address, where a comma belongs to the text: programs seldom escape it. */
export function addressParts(line: CardLine): readonly string[] {
  return splitAt(decoded(line), ';').map((part) => unescaped(part).trim());
}

function decoded(line: CardLine): string {
  return line.quotedPrintable ? fromQuotedPrintable(line.value, line.parameters.get('CHARSET')?.[0]) : line.value;
}

/**
 * Runs of bytes; the second byte of a letter may be a character as it stands, in Big5 and its kin. Letters that are no ASCII
 * are none of the charset's bytes: they were read with the file.
 */
function fromQuotedPrintable(value: string, charset: string | undefined): string {
  return value.replace(/(?:=[0-9A-Fa-f]{2}|[!-<>-~])+/g, (run) => {
    if (!run.includes('=')) return run;
    const bytes: number[] = [];
    for (let at = 0; at < run.length; at += 1) {
      if (run[at] === '=') {
        bytes.push(parseInt(run.slice(at + 1, at + 3), 16));
        at += 2;
      } else bytes.push(run.charCodeAt(at));
    }
    const all = Uint8Array.from(bytes);
    return decoderFor(all, charset).decode(all);
  });
}

function decoderFor(bytes: Uint8Array, charset: string | undefined): TextDecoder {
  try {
    if (charset !== undefined) return new TextDecoder(charset.toLowerCase());
  } catch {
    // A charset that nobody knows: guessed like none.
  }
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : LABELS[guessEncoding(bytes)]);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}

/** Cut at a mark that is not escaped; the parts are still escaped. */
function splitAt(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === mark) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
