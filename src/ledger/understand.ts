import { isBlank, isDate, type DayOfDate } from './cell';
import { columnOf } from './columns/of-tab';
import { findLetters, type FoundLetter } from './grade-letters';
import { matchHeader } from './headers';
import type { ColumnKey } from './keys';
import { readableAs } from './readable';
import { readDay } from './read-day';
import { readText } from './read-text';

type Key = ColumnKey<'customers'>;

/** What one column of somebody's own list was taken for. */
export interface UnderstoodColumn {
  /** 1-based. */
  readonly position: number;
  readonly header: string;
  /** null = their own, left alone. Never a column the ledger writes: those are always added. */
  readonly key: Key | null;
  readonly by: 'header' | 'content' | null;
  /** 0 … 1; 1 = the header is the ledger's own word. */
  readonly confidence: number;
  readonly filled: number;
  /** Filled cells that cannot be read as `key`. */
  readonly unread: number;
  /** Up to three different values, as text. */
  readonly samples: readonly string[];
}

export interface Understanding {
  /** 1-based row of the headers; null when no row looks like one. */
  readonly headerRow: number | null;
  /** Filled rows below the header. */
  readonly rows: number;
  readonly columns: readonly UnderstoodColumn[];
  /** A column with grades of their own: asked about, never written. */
  readonly grade: { readonly position: number; readonly header: string; readonly letters: readonly FoundLetter[] } | null;
}

/**
 * What a user's own list seems to hold (all its cells, from A1 on): headers first, in any of the three languages, then contents
 * (phones, e-mails). No key is given to two columns. A header whose cells mostly cannot be read as it says is not believed; an
 * id must be filled and different in every row; a list of companies without a name column is called by its company column.
 */
export function understand(cells: readonly (readonly unknown[])[], dayOfDate: DayOfDate): Understanding {
  const headerRow = findHeaderRow(cells, dayOfDate);
  if (headerRow === null) return { headerRow, rows: 0, columns: [], grade: null };
  const headers = cells[headerRow - 1] ?? [];
  const rows = cells.slice(headerRow).filter((row) => row.some((cell) => !isBlank(cell)));
  const width = Math.max(headers.length, rows.reduce((most, row) => Math.max(most, row.length), 0));
  const columns = Array.from({ length: width }, (_, at) => columnData(at, headers[at], rows, dayOfDate));
  const grade = findGrades(columns);
  const keys = byHeader(columns.filter((column) => column.position !== grade?.position), rows.length, dayOfDate);
  byContent(columns, keys, grade?.position ?? 0);
  const understood = columns.map(({ position, header, filled, samples }): UnderstoodColumn => {
    const found = keys.get(position);
    return {
      position, header, key: found?.key ?? null, by: found?.by ?? null, confidence: found?.confidence ?? 0,
      filled: filled.length, unread: found === undefined ? 0 : unreadIn(filled, found.key, dayOfDate), samples,
    };
  });
  return { headerRow, rows: rows.length, columns: understood, grade };
}

/** What a customer list of their own calls by a name of the ledger's results is what was known before the logs. */
const ADOPTED_AS: Readonly<Partial<Record<Key, Key>>> = { lastContact: 'knownLastContact', lastPurchase: 'knownLastPurchase', purchases: 'knownPurchases' };
const LOOKED_AT_FOR_HEADERS = 6;
const SAMPLE = 300;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const PHONE = /^\+?[\d\s()\-./#~轉转分機机ext]{7,30}$/i;

interface ColumnData {
  readonly position: number;
  readonly header: string;
  readonly filled: readonly unknown[];
  readonly samples: readonly string[];
}
interface Found { readonly key: Key; readonly by: 'header' | 'content'; readonly confidence: number }

/** The row of the first few with the most known headers; else the first filled one, if its cells look like words. */
function findHeaderRow(cells: readonly (readonly unknown[])[], dayOfDate: DayOfDate): number | null {
  let best: { row: number; known: number } | null = null;
  let first: number | null = null;
  cells.slice(0, LOOKED_AT_FOR_HEADERS).forEach((row, at) => {
    const texts = row.filter((cell) => !isBlank(cell));
    if (texts.length === 0) return;
    const known = new Set(texts.flatMap((cell) => (typeof cell === 'string' ? matchHeader('customers', cell)?.key ?? [] : []))).size;
    if (known > (best?.known ?? 0)) best = { row: at + 1, known };
    if (first === null && texts.every((cell) => typeof cell === 'string' && !looksLikeData(cell, dayOfDate))) first = at + 1;
    else first ??= 0;
  });
  const found = best as { row: number; known: number } | null;
  return found?.row ?? (first === 0 ? null : first);
}

function looksLikeData(text: string, dayOfDate: DayOfDate): boolean {
  const day = readDay(text, dayOfDate);
  return EMAIL.test(text.trim()) || PHONE.test(text.trim()) || (day.ok && day.value !== null);
}

function columnData(at: number, header: unknown, rows: readonly (readonly unknown[])[], dayOfDate: DayOfDate): ColumnData {
  const filled: unknown[] = [];
  const samples: string[] = [];
  for (const row of rows) {
    const cell = row[at];
    if (isBlank(cell)) continue;
    filled.push(cell);
    if (samples.length < 3) {
      const text = shown(readText(cell, dayOfDate));
      if (!samples.includes(text)) samples.push(text);
    }
  }
  return { position: at + 1, header: readText(header).replace(/^\ufeff/, ''), filled, samples };
}

/** The column with the clearest grades; one whose header is the ledger's own «manual grade» is that instead. */
function findGrades(columns: readonly ColumnData[]): Understanding['grade'] {
  for (const wanted of ['header', 'content'] as const) {
    for (const { position, header, filled } of columns) {
      const match = matchHeader('customers', header);
      // A column that says it is something else is that, whatever letters stand in it.
      if (wanted === 'content' ? match !== null : match !== null && match.key !== 'grade') continue;
      const letters = findLetters(wanted === 'header' ? header : '', filled.map((cell) => (isDate(cell) ? 'date' : readText(cell))));
      if (letters !== null) return { position, header, letters };
    }
  }
  return null;
}

function byHeader(columns: readonly ColumnData[], rows: number, dayOfDate: DayOfDate): Map<number, Found> {
  const candidates = columns.flatMap((column) => {
    const match = matchHeader('customers', column.header);
    if (match === null) return [];
    const key = columnOf('customers', match.key).owner === 'ledger' ? ADOPTED_AS[match.key] : match.key;
    return key === undefined ? [] : [{ column, key, rank: match.rank }];
  }).sort((a, b) => a.rank - b.rank || a.column.position - b.column.position);
  const keys = new Map<number, Found>();
  const taken = new Set<Key>();
  for (const { column, key, rank } of candidates) {
    if (taken.has(key) || !believable(column, key, rows, dayOfDate)) continue;
    taken.add(key);
    keys.set(column.position, { key, by: 'header', confidence: rank <= 0 ? 1 : rank < 1000 ? 0.9 : 0.8 });
  }
  if (!taken.has('name')) {
    for (const [position, found] of keys) if (found.key === 'company') keys.set(position, { ...found, key: 'name', confidence: 0.8 });
  }
  return keys;
}

function believable({ filled }: ColumnData, key: Key, rows: number, dayOfDate: DayOfDate): boolean {
  if (key === 'id') return filled.length === rows && new Set(filled.map((cell) => readText(cell, dayOfDate))).size === rows;
  return filled.length === 0 || unreadIn(filled, key, dayOfDate) <= filled.length / 2;
}

function byContent(columns: readonly ColumnData[], keys: Map<number, Found>, gradePosition: number): void {
  const kinds = [['email', EMAIL], ['phone', PHONE]] as const;
  for (const [key, pattern] of kinds) {
    if ([...keys.values()].some((found) => found.key === key)) continue;
    const fitting = columns.find(({ position, header, filled }) => {
      if (position === gradePosition || keys.has(position) || matchHeader('customers', header) !== null || filled.length < 2) return false;
      const sample = filled.slice(0, SAMPLE).map((cell) => (typeof cell === 'string' ? cell.normalize('NFKC').trim() : ''));
      const fits = sample.filter((text) => pattern.test(text) && (key !== 'phone' || looksLikePhone(text)));
      return fits.length >= 0.7 * sample.length && new Set(fits).size > 1;
    });
    if (fitting !== undefined) keys.set(fitting.position, { key, by: 'content', confidence: 0.6 });
  }
}

/** Seven to fifteen digits that are not a date and not a bare number: a separator, a bracket, a plus or a zero in front. */
function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15 && /^[+(0]|\d[-\s]\d/.test(text) && !/^\d{2,4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(text);
}

function unreadIn(filled: readonly unknown[], key: Key, dayOfDate: DayOfDate): number {
  return filled.reduce<number>((sum, cell) => sum + (readableAs('customers', key, cell, dayOfDate) ? 0 : 1), 0);
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
