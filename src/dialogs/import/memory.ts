import type { FileTable } from '../../files/table';
import { remember, remembered } from '../ui/remembered';
import type { PlanForm } from './plan-form';

/** How columns with these headers were used the last time at this browser. */
export interface Memory {
  /** By header the field it went to; '' = left out. */
  readonly targets: Readonly<Record<string, string>>;
  readonly gradeMeanings: Readonly<Record<string, string>>;
  readonly update: PlanForm['update'];
}

export const NOTHING_KNOWN: Memory = { targets: {}, gradeMeanings: {}, update: 'blanks' };

export function recall({ headers }: FileTable): Memory {
  const kept = remembered(habitOf(headers));
  if (kept === null) return NOTHING_KNOWN;
  try {
    const { targets, gradeMeanings, update } = JSON.parse(kept) as Partial<Memory>;
    return { targets: targets ?? {}, gradeMeanings: gradeMeanings ?? {}, update: update === 'all' ? 'all' : 'blanks' };
  } catch {
    return NOTHING_KNOWN;
  }
}

/** Only headers and words of a scale: nothing of any row. A file without headers cannot be known again. */
export function keep({ headers }: FileTable, { targets, gradeMeanings, update }: PlanForm): void {
  if (headers.every((header) => header === '')) return;
  const kept: Memory = { targets: Object.fromEntries(headers.map((header, at) => [header, targets[at] ?? ''])), gradeMeanings, update };
  remember(habitOf(headers), JSON.stringify(kept));
}

/** Headers are long; a number of theirs is enough to tell files apart. */
function habitOf(headers: readonly string[]): string {
  let hash = 0;
  for (const char of headers.join('\n')) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0;
  return `import.${(hash >>> 0).toString(36)}`;
}
