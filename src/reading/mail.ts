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
  const addresses = parts.filter((part) => ADDRESS.test(part));
  const flags = new Set<ReadingFlag>();
  if (parts.length > 1) flags.add('severalMails');
  // A space within an address was a slip, or parted something from it: somebody should look.
  if (addresses.length < parts.length || (parts.length === 1 && /\S\s\S/.test(text) && !text.includes('<'))) flags.add('mailOdd');
  if (text !== given.trim()) flags.add('widthChanged');
  return { ok: true, value: { text: addresses.length < parts.length ? text : parts.join('; '), addresses: addresses.map((part) => part.toLowerCase()) }, flags: [...flags] };
}

/** Somebody has one or two. */
const MOST_LENGTH = 1000;
const ADDRESS = /^[^\s@<>(),;:"]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

function partsOf(text: string): readonly string[] {
  const angled = [...text.matchAll(/<\s*([^<>\s]+@[^<>\s]+)\s*>/g)].flatMap((match) => match[1] ?? []);
  if (angled.length > 0) return angled.map(bare);
  return text.split(/[;,、|\n]|:::/).filter((part) => part.trim() !== '').flatMap((part) => {
    // «a@b.c d@e.f» and «a@b.c/d@e.f» are two, «a@ b.c» and «103 a@b.c» are one with a slip.
    const words = part.split(/[ /]/).map(bare).filter((word) => word !== '');
    return words.length > 1 && words.every((word) => ADDRESS.test(word)) ? words : [bare(part)];
  }).filter((part) => part !== '');
}

/** What often stands around an address, in any order. */
function bare(part: string): string {
  const once = part.replace(/\s+/g, '').replace(/^(?:mailto|e-?mail):/i, '').replace(/^[<("'[]+|[>)"'\].,;:!?]+$/g, '');
  return once === part ? once : bare(once);
}
