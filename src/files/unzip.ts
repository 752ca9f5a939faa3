import { MOST_UNPACKED_BYTES, TOO_BIG } from './limits';
import type { FileRefusal } from './table';

/** The parts of a .zip file. */
export interface Archive {
  readonly names: readonly string[];
  /** What a part says that it is when unpacked, in bytes: good enough for a progress bar. */
  sizeOf(name: string): number;
  /** Unpacks a part piece by piece; each piece is waited for. Throws a `Refusal` for what is encrypted or far too much. */
  unpack(name: string, take: (piece: Uint8Array) => Promise<void>): Promise<void>;
}

/** Thrown on the way down to whoever answers for the file. */
export class Refusal extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.refused);
  }
}

export const BROKEN: FileRefusal = { refused: 'broken', detail: '' };

/**
 * Reads the table at the end of the file; names come with `/` and without one in front. Unpacked by the browser's own
 * decompression, which needs no table and no worker in the page; all parts together have one limit, whatever they say of their size.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(entriesOf(bytes, view).map((entry) => [entry.name, entry]));
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.unpacked ?? 0,
    unpack: async (name, take) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new Refusal(BROKEN);
      if ((entry.flags & 1) === 1) throw new Refusal({ refused: 'encrypted', detail: '' });
      const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
      const packed = bytes.subarray(start, start + entry.size);
      if (packed.length < entry.size) throw new Refusal(BROKEN);
      const counted = async (piece: Uint8Array): Promise<void> => {
        unpacked += piece.length;
        if (unpacked > MOST_UNPACKED_BYTES) throw new Refusal(TOO_BIG);
        await take(piece);
      };
      if (entry.method === 0) for (let at = 0; at < packed.length; at += PIECE) await counted(packed.subarray(at, at + PIECE));
      else if (entry.method === 8) await inflate(packed, counted);
      else throw new Refusal(BROKEN);
    },
  };
}

const PIECE = 65_536;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly size: number;
  readonly unpacked: number;
  readonly at: number;
}

/** What may stand behind the table. */
const LONGEST_COMMENT = 65_535;

function entriesOf(bytes: Uint8Array, view: DataView): readonly Entry[] {
  let end = bytes.length - 22;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < first) throw new Refusal(BROKEN);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true), left = count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Refusal(BROKEN);
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/').replace(/^\//, '');
    entries.push({ name, flags: view.getUint16(at + 8, true), method: view.getUint16(at + 10, true), size: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

/** Fed in small pieces: of nothing but zeros each becomes a thousand times as much at once. */
const FED = 16_384;

async function inflate(packed: Uint8Array, take: (piece: Uint8Array) => Promise<void>): Promise<void> {
  const stream = new DecompressionStream('deflate-raw');
  const [writer, reader] = [stream.writable.getWriter(), stream.readable.getReader()];
  // What goes wrong with the bytes is told to the reader as well.
  const feeding = feed(packed, writer).catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      await take(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  await feeding;
}

async function feed(packed: Uint8Array, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (let at = 0; at < packed.length; at += FED) await writer.write(packed.slice(at, at + FED));
  await writer.close();
}
