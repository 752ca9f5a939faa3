import type { Encoding } from './encodings';
import type { FileRefusal, FileTable, Pause, Progress } from './table';

export interface ReadOptions {
  /** Said by the person, because the guess was wrong. */
  readonly encoding?: Encoding;
  /** Of a spreadsheet file with several. */
  readonly sheet?: string;
}

/** A file as rows under headers, or why it is none. Its kind is told by its bytes; the name helps where they say nothing. Never throws. */
export async function readFile(bytes: Uint8Array, name: string, pause: Pause, progress: Progress, options: ReadOptions = {}): Promise<FileTable | FileRefusal> {
  throw new Error(`being built ${String(bytes.length)} ${name} ${String(pause)} ${String(progress)} ${String(options)}`);
}
