import { isFormulaError } from '../ledger/cell';
import { saysNothing } from './nothing';
import type { Reading, ReadingFlag } from './reading';
import { narrow } from './width';

export interface WrittenMail {
  /** The addresses, put right where there is no doubt: narrow, without spaces, `mailto:` or what stands around them; '' = blank. */
  readonly text: string;
  /** The same for comparing: lower case. */
  readonly addresses: readonly string[];
}

/**
 * The mail addresses of a cell. Several stand side by side (; , 、 / or a space); full-width ＠ and dots, spaces around them,
 * «Name <a@b.c>», `mailto:` and punctuation behind are cleared away. What still is no address is kept as it stands and
 * flagged: half an address is better than none. A text without any @ is `notAMail`.
 */
export function readMail(cell: unknown): Reading<WrittenMail> {
  if (isFormulaError(cell)) return { ok: false, code: 'formulaError' };
  const given = typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
  const text = narrow(given).replace(/。/g, '.');
  if (text === '' || saysNothing(text)) return { ok: true, value: { text: '', addresses: [] }, flags: [] };
  if (text.length > MOST_LENGTH) return { ok: false, code: 'textTooLong' };
  if (!text.includes('@')) return { ok: false, code: 'notAMail' };
  const parts = partsOf(text);
  const flags = new Set<ReadingFlag>();
  if (parts.length > 1) flags.add('severalMails');
  if (!parts.every((part) => ADDRESS.test(part))) flags.add('mailOdd');
  if (text !== given.trim()) flags.add('widthChanged');
  // A space within an address was a slip, or parted something from it: somebody should look.
  const joined = parts.join('; ');
  if (/\S\s+\S/.test(text) && parts.length === 1 && !text.includes('<')) flags.add('mailOdd');
  return { ok: true, value: { text: joined, addresses: parts.map((part) => part.toLowerCase()) }, flags: [...flags] };
}

/** Somebody has one or two. */
const MOST_LENGTH = 1000;
const ADDRESS = /^[^\s@<>(),;:"]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

function partsOf(text: string): readonly string[] {
  const angled = [...text.matchAll(/<\s*([^<>\s]+@[^<>\s]+)\s*>/g)].flatMap((match) => match[1] ?? []);
  if (angled.length > 0) return angled.map(bare);
  const strong = text.split(/[;,、|\n]|\/(?=[^/]*@)/).map((part) => part.trim()).filter((part) => part !== '');
  return strong.flatMap((part) => {
    const words = part.split(' ');
    // «a@b.c d@e.f» are two, «a@ b.c» and «103 a@b.c» are one with a slip.
    return words.length > 1 && words.every((word) => ADDRESS.test(bare(word))) ? words.map(bare) : [bare(part)];
  }).filter((part) => part !== '');
}

function bare(part: string): string {
  return part.replace(/\s+/g, '').replace(/^(?:mailto:|e-?mail[:：])/i, '').replace(/^[<("'[]+|[>)"'\].,;:!?]+$/g, '');
}
