import { decode } from './decode';
import type { Encoding } from './encodings';
import { kindOf } from './kind-of';
import { refusedBySize } from './limits';
import { paceOf } from './pace';
import { isVcard, readVcards } from './read-vcf';
import { readText } from './read-text';
import { readXlsx } from './read-xlsx';
import type { FileRefusal, FileTable, Pause, Progress } from './table';

export interface ReadOptions {
  /** Said by the person, because the guess was wrong. */
  readonly encoding?: Encoding;
  /** Of a spreadsheet file with several. */
  readonly sheet?: string;
}

/**
 * A file as rows under headers, or why it is none. Its kind is told by its bytes; the name only where they say nothing.
 * Never throws for anything that a file may hold.
 */
export async function readFile(bytes: Uint8Array, name: string, pause: Pause, progress: Progress, options: ReadOptions = {}): Promise<FileTable | FileRefusal> {
  const pace = paceOf(pause);
  const refused = refusedBySize(bytes.length);
  if (refused !== null) return refused;
  const kind = kindOf(bytes);
  if (typeof kind !== 'string') return kind;
  if (kind === 'xlsx') return readXlsx(bytes, options.sheet, pace, progress);
  const decoded = await decode(bytes, options.encoding, pace);
  if ('refused' in decoded) return decoded;
  const { text, encoding, notes } = decoded;
  if (isVcard(text)) return readVcards(text, { format: 'vcf', encoding, notes }, pace, progress);
  if (/\.(vcf|vcard)$/i.test(name)) return { refused: text.trim() === '' ? 'empty' : 'noCards', detail: '' };
  return readText(text, { format: 'csv', encoding, notes }, pace, progress);
}
