import { readFile, type ReadOptions } from '../../files/read-file';
import { readPasted } from '../../files/read-pasted';
import type { FileRefusal, FileTable, Pause, Progress } from '../../files/table';
import { joinColumns } from '../../intake/join-columns';

/** What the person brought: a file with its bytes, or a text out of the clipboard. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly name: string; readonly text: string };

/** The rows of what was brought, with the parts of one fact in one column, or why there are none. */
export async function readSource(source: Source, as: ReadOptions, pause: Pause, progress: Progress): Promise<FileTable | FileRefusal> {
  const read = source.kind === 'pasted' ? await readPasted(source.text, pause, progress) : await readFile(source.bytes, source.name, pause, progress, as);
  return 'refused' in read ? read : joinColumns(read);
}
