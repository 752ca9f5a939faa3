import type { ImportField } from '../app/contract/ledger-rows';
import type { FileCell, FileTable } from '../files/table';
import { columnOf } from '../ledger/columns/of-tab';
import { matchHeader } from '../ledger/headers';
import { idNumber } from '../ledger/ids';
import type { ColumnKey } from '../ledger/keys';
import { readText } from '../ledger/read-text';
import { fieldByContent } from './field-by-content';
import type { ColumnMatch } from './plan';
import { unreadable } from './unreadable';

/**
 * What the columns of a file seem to hold: as remembered, else by header in any of the three languages, else by content.
 * No field is given to two columns, and none to a result of the ledger: «Last contact» of a foreign list is what was known
 * before, and a column of grades is proposed for the manual grade, of which every word still has to be given a meaning.
 * A file that carries the ledger's own results or ids was exported from one: its grades and last days are no news.
 * @param fields those the sheet has
 * @param remembered by header, the field it went to the last time; '' = it was left out
 */
export function matchColumns(table: FileTable, fields: readonly ImportField[], remembered: Readonly<Record<string, string>>): readonly ColumnMatch[] {
  const columns = table.headers.map((header, column) => ({ column, header, filled: filledOf(table, column) }));
  const targets = new Map<number, { readonly target: ImportField; readonly by: NonNullable<ColumnMatch['by']> }>();
  const left = new Set<number>();
  const take = (column: number, target: ImportField, by: NonNullable<ColumnMatch['by']>): void => {
    if (fields.includes(target) && !targets.has(column) && !left.has(column) && [...targets.values()].every((taken) => taken.target !== target)) targets.set(column, { target, by });
  };
  for (const { column, header } of columns) {
    const before = Object.prototype.hasOwnProperty.call(remembered, header) ? remembered[header] : undefined;
    const target = fields.find((field) => field === before);
    if (target !== undefined) take(column, target, 'remembered');
    else if (before === '') left.add(column);
  }
  for (const { column, target } of byHeader(columns, table.rows.length)) take(column, target, 'header');
  for (const { column, header, filled } of columns) {
    const target = targets.has(column) || left.has(column) || matchHeader('customers', header) !== null ? null : fieldByContent(filled);
    if (target !== null) take(column, target, 'content');
  }
  return columns.map(({ column, header, filled }) => {
    const found = targets.get(column);
    return { column, header, samples: samplesOf(filled), target: found?.target ?? null, by: found?.by ?? null };
  });
}

interface FileColumn { readonly column: number; readonly header: string; readonly filled: readonly FileCell[] }

/** What a foreign list calls by the name of a result. */
const RESULT_AS: Readonly<Partial<Record<ColumnKey<'customers'>, ImportField>>> = {
  lastContact: 'knownLastContact', lastPurchase: 'knownLastPurchase', purchases: 'knownPurchases', grade: 'manualGrade',
};
/** Headers that mean a column of grades to people, though the ledger uses them for nothing. */
const GRADE_HEADERS = /^(?:(?:customer|client|lead|account)?\s*(?:grade|tier|level|rating|rank|class)|vip|abc|(?:客[戶户]|會員|会员)?(?:等級|等级|級別|级别|分級|分级|評級|评级|星級|星级)|重要(?:程度|等級|等级|性))(?:\s*[(（].*)?$/i;
/** So many results that no other list has (why, stage, next follow-up …) come from a ledger only. */
const RESULTS_OF_AN_EXPORT = 3;
const SAMPLES = 3;
const SAMPLE_LENGTH = 40;
/** Enough to tell what a column holds. */
const LOOKED_AT = 500;

function byHeader(columns: readonly FileColumn[], rows: number): readonly { readonly column: number; readonly target: ImportField }[] {
  const matches = columns.flatMap(({ column, header, filled }) => {
    const match = matchHeader('customers', header);
    if (match !== null) return [{ column, filled, ...match }];
    return GRADE_HEADERS.test(header.trim()) ? [{ column, filled, key: 'grade' as const, rank: LEAST_RANK }] : [];
  });
  const results = new Set(matches.flatMap(({ key }) => (isResult(key) && RESULT_AS[key] === undefined ? [key] : [])));
  const isExport = results.size >= RESULTS_OF_AN_EXPORT || matches.some(({ key, filled }) => key === 'id' && filled.length > 0 && ledgerIds(filled) > filled.length / 2);
  return matches.flatMap(({ column, filled, key, rank }) => {
    const target = isResult(key) ? (isExport ? undefined : RESULT_AS[key]) : key as ImportField;
    // What bears the ledger's own name of a field goes before what is only taken for it.
    return target === undefined || !believable(filled, target, rows) ? [] : [{ column, target, rank: isResult(key) ? rank + LEAST_RANK : rank }];
  }).sort((a, b) => a.rank - b.rank || a.column - b.column);
}

const LEAST_RANK = 10_000;

function ledgerIds(filled: readonly FileCell[]): number {
  return filled.reduce<number>((sum, cell) => sum + (idNumber(readText(cell)) === null ? 0 : 1), 0);
}

function isResult(key: ColumnKey<'customers'>): boolean {
  // The first column of a sheet may be called id by the ledger, and is the person's all the same.
  return key !== 'id' && columnOf('customers', key).owner === 'ledger';
}

/** A column mostly of what its header does not mean is not what it says; ids differ but for a row given twice, and are not just the numbers of the rows. */
function believable(filled: readonly FileCell[], target: ImportField, rows: number): boolean {
  if (filled.length === 0) return true;
  if (target === 'id') {
    const texts = filled.map((cell) => readText(cell));
    const counted = texts.every((text, at) => text === String(at + 1));
    return new Set(texts).size >= 0.6 * texts.length && !(counted && texts.length >= Math.min(rows, 2));
  }
  const unread = filled.reduce<number>((sum, cell) => sum + (unreadable(target, cell) ? 1 : 0), 0);
  return unread <= filled.length / 2;
}

function filledOf(table: FileTable, column: number): readonly FileCell[] {
  const filled: FileCell[] = [];
  for (const { cells } of table.rows) {
    const cell = cells[column];
    if (cell === undefined || readText(cell) === '') continue;
    filled.push(cell);
    if (filled.length === LOOKED_AT) break;
  }
  return filled;
}

function samplesOf(filled: readonly FileCell[]): readonly string[] {
  const samples = new Set<string>();
  for (const cell of filled) {
    const text = readText(cell).replace(/\s+/g, ' ');
    samples.add(text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
