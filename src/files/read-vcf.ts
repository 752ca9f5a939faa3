import type { Pace } from './pace';
import type { FileNote, FileRefusal, FileTable, Progress } from './table';

export function isVcard(text: string): boolean {
  return /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 4096));
}

export async function readVcards(text: string, about: { readonly format: 'vcf' | 'pasted'; readonly encoding: string; readonly notes: readonly FileNote[] }, pace: Pace, progress: Progress): Promise<FileTable | FileRefusal> {
  throw new Error(`being built ${text} ${String(about)} ${String(pace)} ${String(progress)}`);
}
