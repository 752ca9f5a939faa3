import type { Pace } from './pace';
import type { FileRefusal, FileTable, Progress } from './table';

export async function readXlsx(bytes: Uint8Array, sheet: string | undefined, pace: Pace, progress: Progress): Promise<FileTable | FileRefusal> {
  throw new Error(`being built ${String(bytes.length)} ${String(sheet)} ${String(pace)} ${String(progress)}`);
}
