import { COMMON_LETTERS } from './common-letters';
import { LABELS, type Encoding } from './encodings';

/**
 * How a text without a byte order mark is most likely written, from its first lines that are not plain ASCII. General
 * guessers weigh how often bytes follow each other and need pages of prose; a list of five customers is names and digits.
 * So every encoding is tried: how usual the bytes are in it, and how many letters come out that such lists are full of.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const wide = guessUtf16(bytes);
  if (wide !== null) return wide;
  const sample = sampleOf(bytes);
  if (sample.length === 0) return 'UTF-8';
  const scores = (Object.keys(READERS) as Candidate[]).map((encoding) => ({ encoding, score: scoreOf(sample, encoding) }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}

/** UTF-16 without a mark: every line break, digit and delimiter has a NUL beside it, always on the same side. */
function guessUtf16(bytes: Uint8Array): 'UTF-16 LE' | 'UTF-16 BE' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  const [nuls, marksWith, marksWithout] = [[0, 0], [0, 0], [0, 0]];
  for (let at = 0; at < end; at += 1) {
    const side = at & 1;
    if (bytes[at] === 0) nuls[side] = (nuls[side] ?? 0) + 1;
    else if (MARKS.has(bytes[at] ?? 0)) {
      const tally = bytes[at ^ 1] === 0 ? marksWith : marksWithout;
      tally[side] = (tally[side] ?? 0) + 1;
    }
  }
  const fits = (zeros: 0 | 1): boolean => {
    const marks: 0 | 1 = zeros === 1 ? 0 : 1;
    // Stray NULs in another text stand on both sides, and its line breaks without any.
    return (nuls[zeros] ?? 0) > 10 * (nuls[marks] ?? 0) && (marksWith[marks] ?? 0) > 0 && (marksWith[marks] ?? 0) >= (marksWithout[marks] ?? 0);
  };
  return fits(1) ? 'UTF-16 LE' : fits(0) ? 'UTF-16 BE' : null;
}

/** Line breaks, delimiters and a space. */
const MARKS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x09, 0x2c, 0x3b, 0x20]);

const SAMPLE = 8192;

/** From the line of the first byte that is not ASCII: a line break is never half a letter in these encodings. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first === -1) return bytes.subarray(0, 0);
  const start = bytes.lastIndexOf(0x0a, first) + 1;
  // A line may be very long.
  return bytes.subarray(first - start > SAMPLE / 2 ? first : start, first + SAMPLE);
}

type Candidate = Exclude<Encoding, 'UTF-16 LE' | 'UTF-16 BE'>;

/** How many bytes the letter at `at` has and how usual it is; ASCII is not asked for. */
type Reader = (bytes: Uint8Array, at: number) => readonly [length: number, weight: number];

const IMPOSSIBLE = -10;

/** The mean weight of its letters, and as much again for what such lists are full of. */
function scoreOf(sample: Uint8Array, encoding: Candidate): number {
  const read = READERS[encoding];
  let [sum, letters] = [0, 0];
  for (let at = 0; at < sample.length;) {
    if ((sample[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const [length, weight] = read(sample, at);
    // The sample may end within a letter.
    if (at + length > sample.length) break;
    sum += weight;
    letters += 1;
    at += length;
  }
  if (letters === 0) return IMPOSSIBLE;
  let [common, all] = [0, 0];
  for (const letter of new TextDecoder(LABELS[encoding]).decode(sample)) {
    if (letter < '\u0080') continue;
    all += 1;
    if (COMMON_LETTERS.has(letter)) common += 1;
  }
  return sum / letters + (2 * common) / Math.max(all, 1);
}

const READERS: Readonly<Record<Candidate, Reader>> = {
  'UTF-8': (bytes, at) => {
    const lead = bytes[at] ?? 0;
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4) return [1, IMPOSSIBLE];
    for (let next = at + 1; next < at + length && next < bytes.length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return [1, IMPOSSIBLE];
    return [length, 1];
  },
  /** The usual letters come first (lead A4 to C6), the rare ones after them. */
  Big5: (bytes, at) => {
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1] ?? 0x40];
    if (lead < 0x81 || lead > 0xfe || !(between(trail, 0x40, 0x7e) || between(trail, 0xa1, 0xfe))) return [1, IMPOSSIBLE];
    if (between(lead, 0xa4, 0xc5) || (lead === 0xc6 && trail <= 0x7e)) return [2, 0.5];
    if (between(lead, 0xa1, 0xa3)) return [2, 0.3];
    return [2, between(lead, 0xc9, 0xf9) ? -1 : -2];
  },
  /** The usual letters in their simplified form are B0 to D7 with a high second byte; the traditional ones lie where there was room. */
  GB18030: (bytes, at) => {
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1] ?? 0xa1];
    if (between(trail, 0x30, 0x39)) return [4, between(lead, 0x81, 0xfe) ? -1.5 : IMPOSSIBLE];
    if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail === 0x7f || trail === 0xff) return [1, IMPOSSIBLE];
    if (trail < 0xa1 || lead < 0xa1) return [2, -1];
    if (between(lead, 0xb0, 0xd7)) return [2, 0.5];
    if (between(lead, 0xa1, 0xa3)) return [2, 0.3];
    return [2, between(lead, 0xa4, 0xa5) ? 0 : between(lead, 0xd8, 0xf7) ? -0.5 : -1.5];
  },
  Shift_JIS: (bytes, at) => {
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1] ?? 0x40];
    // One byte each: the narrow kana of old machines.
    if (between(lead, 0xa1, 0xdf)) return [1, -0.7];
    if (!(between(lead, 0x81, 0x9f) || between(lead, 0xe0, 0xfc)) || trail < 0x40 || trail === 0x7f || trail > 0xfc) return [1, IMPOSSIBLE];
    if ((lead === 0x82 && trail >= 0x9f) || lead === 0x83) return [2, 0.7];
    if (lead <= 0x82) return [2, 0.3];
    if (between(lead, 0x88, 0x98)) return [2, 0.3];
    return [2, lead >= 0xed ? -2 : -1];
  },
  /** Western letters stand alone among ASCII ones. */
  'Windows-1252': (bytes, at) => {
    const [before = 0, byte = 0, after = 0] = [bytes[at - 1], bytes[at], bytes[at + 1]];
    if (before >= 0x80 || after >= 0x80) return [1, -1];
    return [1, byte >= 0xc0 && (isLatin(before) || isLatin(after)) ? 1 : 0.3];
  },
};

function between(byte: number, low: number, high: number): boolean {
  return byte >= low && byte <= high;
}

function isLatin(byte: number): boolean {
  return between(byte | 0x20, 0x61, 0x7a);
}
