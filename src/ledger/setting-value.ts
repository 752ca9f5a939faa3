import type { Day } from '../domain/day';
import { isBlank, isDate, isFormulaError, type CellRead, type DayOfDate } from './cell';
import { readChoice, type ChoiceValue } from './choices';
import type { SettingKind } from './policy-settings';
import { readDay } from './read-day';
import { readNumber } from './read-number';
import { readText } from './read-text';

/** A wait as it is written in one cell. */
export interface Wait { readonly length: number; readonly unit: 'days' | 'workdays' }

/** What a setting of each kind holds. */
export interface SettingValues {
  readonly number: number;
  readonly wait: Wait;
  readonly numberOrNever: number | null;
  readonly choice: ChoiceValue<'firstPurchase' | 'onOff' | 'language'>;
  readonly weekdays: readonly number[];
  readonly days: readonly Day[];
  readonly day: Day | null;
  readonly region: string;
  readonly mail: string;
  readonly text: string;
}

export type SettingRead =
  | { readonly ok: true; readonly value: SettingValues[keyof SettingValues] }
  | { readonly ok: false; readonly code: 'settingOutOfRange' | 'settingUnreadable' | 'dayWithoutYear' | 'dayAmbiguous' | 'notADay' | 'formulaError' };

/**
 * The value of a setting, read from its cell and checked against the limits of its kind. The cell is not blank
 * (blank means the default). `settingOutOfRange` when it is of the right kind but not sensible.
 */
export function readSetting(kind: SettingKind, cell: unknown, dayOfDate: DayOfDate): SettingRead {
  const raw = rawValue(kind, cell, dayOfDate);
  if (!raw.ok) return raw;
  return isSensible(kind, raw.value) ? raw : { ok: false, code: 'settingOutOfRange' };
}

/** Several days written in one cell, parted by commas, semicolons, 「、」 or line breaks. */
export function readDays(cell: unknown, dayOfDate: DayOfDate): CellRead<readonly Day[]> {
  const parts = typeof cell === 'string' ? cell.split(/[,;，；、\n]+/).filter((part) => !isBlank(part)) : [cell];
  const days: Day[] = [];
  for (const part of parts) {
    const day = readDay(part, dayOfDate);
    if (!day.ok) return day;
    if (day.value !== null) days.push(day.value);
  }
  return { ok: true, value: days };
}

/** Whether a value of the right kind is one that makes sense. */
function isSensible(kind: SettingKind, value: SettingValues[keyof SettingValues]): boolean {
  switch (kind.is) {
    case 'number': return isWithin(value, kind.min, kind.max);
    case 'wait': return isWithin((value as Wait).length, kind.min, kind.max);
    case 'numberOrNever': return value === null || isWithin(value, kind.min, kind.max);
    // Seven days off leave no workday to roll to.
    case 'weekdays': return (value as readonly number[]).length < 7;
    case 'region': return /^[A-Z]{2}$/.test(String(value));
    case 'mail': return String(value).length <= 254 && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(String(value));
    default: return true;
  }
}

function isWithin(value: unknown, min: number, max: number): boolean {
  return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}

type Raw = { readonly ok: true; readonly value: SettingValues[keyof SettingValues] } | Exclude<SettingRead, { readonly ok: true }>;
const UNREADABLE = { ok: false, code: 'settingUnreadable' } as const;
const NEVER = /^(never|no|none|-+|–|永不|不|無|无|從不|从不)$/i;
const WAIT = /^(\d+)\s*(?:個|个)?\s*(days?|d|天|日|calendar days?|workdays?|working days?|business days?|wd|工作天|工作日|上班日)$/i;

function rawValue(kind: SettingKind, cell: unknown, dayOfDate: DayOfDate): Raw {
  switch (kind.is) {
    case 'number': return numberOf(cell);
    case 'numberOrNever': return typeof cell === 'string' && NEVER.test(cell.trim()) ? { ok: true, value: null } : numberOf(cell);
    case 'wait': return waitOf(cell);
    case 'choice': {
      const read = readChoice(kind.field, cell);
      return read.ok && read.value !== null ? { ok: true, value: read.value } : UNREADABLE;
    }
    case 'weekdays': return weekdaysOf(cell);
    case 'days': return dayRead(readDays(cell, dayOfDate));
    case 'day': return dayRead(readDay(cell, dayOfDate));
    case 'mail': return typeof cell === 'string' ? { ok: true, value: cell.normalize('NFKC').trim() } : UNREADABLE;
    case 'text': return isFormulaError(cell) || isDate(cell) || readText(cell).length > kind.most ? UNREADABLE : { ok: true, value: readText(cell) };
    case 'region': return typeof cell === 'string' ? { ok: true, value: cell.normalize('NFKC').trim().toUpperCase() } : UNREADABLE;
  }
}

function numberOf(cell: unknown): Raw {
  if (isDate(cell)) return UNREADABLE;
  const read = readNumber(typeof cell === 'string' ? cell.replace(/\s*(?:days?|天|日)\s*$/i, '') : cell);
  return read.ok && read.value !== null ? { ok: true, value: read.value } : UNREADABLE;
}

/** A bare number is days: that is what people write. */
function waitOf(cell: unknown): Raw {
  if (typeof cell === 'number') return { ok: true, value: { length: cell, unit: 'days' } };
  if (typeof cell !== 'string') return UNREADABLE;
  const text = cell.normalize('NFKC').trim();
  if (/^\d+$/.test(text)) return { ok: true, value: { length: Number(text), unit: 'days' } };
  const match = WAIT.exec(text);
  if (match === null) return UNREADABLE;
  const worked = /work|business|wd|工作|上班/i.test(match[2] ?? '');
  return { ok: true, value: { length: Number(match[1]), unit: worked ? 'workdays' : 'days' } };
}

function weekdaysOf(cell: unknown): Raw {
  if (typeof cell !== 'string') return UNREADABLE;
  if (NEVER.test(cell.trim())) return { ok: true, value: [] };
  const days: number[] = [];
  for (const part of cell.normalize('NFKC').split(/[,;、\s/&和及與与]+/).filter((word) => word !== '')) {
    const read = readChoice('weekday', part);
    if (!read.ok || read.value === null) return UNREADABLE;
    const day = Number(read.value);
    if (!days.includes(day)) days.push(day);
  }
  return { ok: true, value: days.sort((a, b) => a - b) };
}

function dayRead(read: CellRead<Day | null> | CellRead<readonly Day[]>): Raw {
  if (read.ok) return read;
  return read.code === 'notANumber' || read.code === 'notAChoice' ? UNREADABLE : { ok: false, code: read.code };
}
