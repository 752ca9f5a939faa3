import { readFile, type ReadOptions } from '../../files/read-file';
import { readPasted } from '../../files/read-pasted';
import type { FileRefusal, FileTable, Pause, Progress } from '../../files/table';

/** What the person brought: a file with its bytes, or a text out of the clipboard. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly name: string; readonly text: string };

/** The rows of what was brought, or why there are none. */
export function readSource(source: Source, as: ReadOptions, pause: Pause, progress: Progress): Promise<FileTable | FileRefusal> {
  return source.kind === 'pasted' ? readPasted(source.text, pause, progress) : readFile(source.bytes, source.name, pause, progress, as);
}
