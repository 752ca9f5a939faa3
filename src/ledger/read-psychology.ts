import { MOST_TYPES, type Psychology } from '../domain/card/psychology';
import { isFormulaError, type CellRead } from './cell';
import { readChoice, writeChoice } from './choices';
import type { Lang } from './lang';

/**
 * The buying psychologies of a cell, as written there: «pragmatic, brand», 「實用、品牌」, 「实用／品牌」, one a line … A blank is
 * none; a word that is no type, or more types than a card holds, is `notAChoice`.
 */
export function readPsychology(cell: unknown): CellRead<readonly Psychology[]> {
  if (isFormulaError(cell)) return { ok: false, code: 'formulaError' };
  const whole = readChoice('psychology', cell);
  if (whole.ok) return { ok: true, value: whole.value === null ? [] : [whole.value] };
  if (typeof cell !== 'string') return whole;
  // A blank parts two types only where nothing else does: «follow others» is one.
  const parts = cell.split(PARTED).flatMap((part) => (readChoice('psychology', part).ok ? [part] : part.trim().split(/\s+/)));
  const types = new Set<Psychology>();
  for (const part of parts) {
    const read = readChoice('psychology', part);
    if (!read.ok) return read;
    if (read.value !== null) types.add(read.value);
  }
  return types.size > MOST_TYPES ? { ok: false, code: 'notAChoice' } : { ok: true, value: [...types] };
}

/** What a cell gets for some types; '' for none. */
export function writePsychology(types: readonly Psychology[], lang: Lang): string {
  return types.map((type) => writeChoice('psychology', type, lang)).join(lang === 'en' ? ', ' : '、');
}

const PARTED = /[,，﹐､、;；/／\\＼|｜+＋&＆·・•\n\r\t]|\band\b|[和與与及]/i;
