import { LABELS, type Encoding } from './encodings';
import { guessEncoding } from './guess-encoding';
import type { Pace } from './pace';
import type { FileNote, FileRefusal } from './table';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly notes: readonly FileNote[];
}

/** The bytes of a text file as a text, without its byte order mark and without NULs; `binary` when they are no text. */
export async function decode(bytes: Uint8Array, said: Encoding | undefined, pace: Pace): Promise<Decoded | FileRefusal> {
  const encoding = said ?? markOf(bytes) ?? ((await isUtf8(bytes, pace)) && !isHalfNuls(bytes) ? 'UTF-8' : guessEncoding(bytes));
  if (!encoding.startsWith('UTF-16') && isBinary(bytes)) return { refused: 'binary', detail: '' };
  const decoder = new TextDecoder(LABELS[encoding]);
  const parts: string[] = [];
  let [unreadable, nuls] = [0, 0];
  for (let at = 0; at < bytes.length; at += PART) {
    if (pace.due()) await pace.rest();
    const part = decoder.decode(bytes.subarray(at, at + PART), { stream: at + PART < bytes.length });
    unreadable += count(part, '\ufffd');
    const found = count(part, '\0');
    nuls += found;
    parts.push(found === 0 ? part : part.replace(/\0/g, ''));
  }
  const text = parts.join('');
  // Bytes of something else come out as nothing but unreadable letters, whatever they are taken for.
  if (said === undefined && unreadable > text.length / 5) return { refused: 'binary', detail: '' };
  return { text, encoding, notes: [...noted('unreadableLetters', unreadable), ...noted('nulsRemoved', nuls)] };
}

const PART = 131_072;

/** What the first bytes say of themselves. */
function markOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE';
  return first === 0xfe && second === 0xff ? 'UTF-16 BE' : null;
}

async function isUtf8(bytes: Uint8Array, pace: Pace): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PART) {
      if (pace.due()) await pace.rest();
      decoder.decode(bytes.subarray(at, at + PART), { stream: at + PART < bytes.length });
    }
    return true;
  } catch {
    return false;
  }
}

/** Plain ASCII in UTF-16 is UTF-8 with a NUL beside every letter. */
function isHalfNuls(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, LOOKED_AT);
  return looked.reduce((nuls, byte) => (byte === 0 ? nuls + 1 : nuls), 0) > looked.length / 5;
}

const LOOKED_AT = 65_536;

/** Control characters that no text has; a NUL here and there is a sloppy program's. */
function isBinary(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, LOOKED_AT);
  let [nuls, others] = [0, 0];
  for (const byte of looked) {
    if (byte === 0) nuls += 1;
    else if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) others += 1;
  }
  return nuls > looked.length / 10 || others > looked.length / 20;
}

/** Backspace to carriage return, end of file of old systems, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([8, 9, 10, 11, 12, 13, 0x1a, 0x1b]);

function count(text: string, letter: string): number {
  let found = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) found += 1;
  return found;
}

function noted(note: FileNote['note'], found: number): readonly FileNote[] {
  return found === 0 ? [] : [{ note, count: found, detail: '' }];
}
