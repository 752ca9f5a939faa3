import type { Pace } from './pace';
import { joined } from './write-csv';

export interface ZipPart {
  readonly name: string;
  /** Its pieces, made one by one. */
  readonly pieces: Iterable<string>;
}

/** A .zip of texts, packed by the browser. */
export async function writeZip(parts: readonly ZipPart[], pace: Pace): Promise<Uint8Array> {
  const packed: PackedPart[] = [];
  for (const { name, pieces } of parts) packed.push({ name, ...await pack(pieces, pace) });
  return zipOf(packed);
}

/** A part deflated already; `sum` is the CRC-32 of what it was, `size` its bytes. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly sum: number;
  readonly size: number;
}

export function zipOf(parts: readonly PackedPart[]): Uint8Array {
  const [files, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let [at, folder] = [0, 0];
  for (const { name: text, packed, sum, size } of parts) {
    const name = new TextEncoder().encode(text);
    // What follows the signature of a file, and nearly so that of its entry in the table.
    const shared = [...u16(20), ...u16(0x0800), ...u16(8), ...u16(0), ...u16(0x21), ...u32(sum), ...u32(packed.length), ...u32(size), ...u16(name.length), ...u16(0)];
    const entry = Uint8Array.from([...u32(0x02014b50), ...u16(20), ...shared, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(at), ...name]);
    const head = Uint8Array.from([...u32(0x04034b50), ...shared, ...name]);
    files.push(head, packed);
    directory.push(entry);
    at += head.length + packed.length;
    folder += entry.length;
  }
  const end = Uint8Array.from([...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(parts.length), ...u16(parts.length), ...u32(folder), ...u32(at), ...u16(0)]);
  return joined([...files, ...directory, end]);
}

async function pack(pieces: Iterable<string>, pace: Pace): Promise<Omit<PackedPart, 'name'>> {
  const stream = new CompressionStream('deflate-raw');
  const [writer, reader, encoder] = [stream.writable.getWriter(), stream.readable.getReader(), new TextEncoder()];
  const packed: Uint8Array[] = [];
  const collected = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      packed.push(value);
    }
  })();
  let [crc, size] = [-1, 0];
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    crc = crcOf(bytes, crc);
    size += bytes.length;
    await writer.write(bytes);
    if (pace.due()) await pace.rest();
  }
  await writer.close();
  await collected;
  return { packed: joined(packed), sum: (crc ^ -1) >>> 0, size };
}

function u16(number: number): readonly number[] {
  return [number & 255, (number >>> 8) & 255];
}

function u32(number: number): readonly number[] {
  return [...u16(number & 0xffff), ...u16(number >>> 16)];
}

const CRC_TABLE: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crcOf(bytes: Uint8Array, before: number): number {
  let sum = before;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return sum;
}
