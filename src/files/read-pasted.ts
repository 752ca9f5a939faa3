import { MOST_BYTES, TOO_BIG } from './limits';
import { paceOf } from './pace';
import { readText } from './read-text';
import { isVcard, readVcards } from './read-vcf';
import type { FileNote, FileRefusal, FileTable, Pause, Progress } from './table';

/** What somebody copied out of a sheet, a mail or a file of cards. Never throws. */
export async function readPasted(text: string, pause: Pause, progress: Progress): Promise<FileTable | FileRefusal> {
  const pace = paceOf(pause);
  if (text.length > MOST_BYTES) return TOO_BIG;
  const clean = text.replace(/\0|^\ufeff/g, '');
  const nuls = text.split('\0').length - 1;
  const notes: readonly FileNote[] = nuls === 0 ? [] : [{ note: 'nulsRemoved', count: nuls, detail: '' }];
  if (isVcard(clean)) return readVcards(clean, { format: 'pasted', encoding: '', notes }, pace, progress);
  return readText(clean, { format: 'pasted', encoding: '', notes }, pace, progress);
}
