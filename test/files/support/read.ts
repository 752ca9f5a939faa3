import { readFile, type ReadOptions } from '../../../src/files/read-file';
import { readPasted } from '../../../src/files/read-pasted';
import type { FileCell, FileRefusal, FileTable } from '../../../src/files/table';

export const noPause = (): Promise<void> => Promise.resolve();
export const untold = (): void => undefined;

/** A file that has to be readable. */
export async function tableOf(bytes: Uint8Array, name = 'list.csv', options: ReadOptions = {}): Promise<FileTable> {
  return taken(await readFile(bytes, name, noPause, untold, options));
}

/** A file that has to be refused. */
export async function refusalOf(bytes: Uint8Array, name = 'list.csv', options: ReadOptions = {}): Promise<FileRefusal> {
  const read = await readFile(bytes, name, noPause, untold, options);
  if (!('refused' in read)) throw new Error(`It was read: ${JSON.stringify(read).slice(0, 300)}`);
  return read;
}

export async function pasted(text: string): Promise<FileTable> {
  return taken(await readPasted(text, noPause, untold));
}

/** Headers above rows, as one would write them down. */
export function grid({ headers, rows }: FileTable): readonly (readonly FileCell[])[] {
  return [headers, ...rows.map(({ cells }) => cells)];
}

function taken(read: FileTable | FileRefusal): FileTable {
  if ('refused' in read) throw new Error(`It was refused: ${read.refused} ${read.detail}`);
  return read;
}
