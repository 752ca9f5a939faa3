import { columnOf } from '../../ledger/columns/of-tab';
import type { Column } from '../../ledger/column';
import { dayFromIso } from '../../domain/day';
import { readText } from '../../ledger/read-text';
import { profileRow } from '../facts/profile-row';
import { writeRow } from '../facts/write-facts';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { isStop } from '../stop';
import { customerRow } from '../workbook/customer-row';
import type { RowTab } from './places';

/** A cell that is to say something else, as texts. */
export interface CellChange {
  readonly key: string;
  readonly now: string;
  readonly then: string;
}

/** How many cells say what they should, and how many somebody has changed since: those stay. */
export interface ChangedCells {
  readonly done: number;
  readonly kept: number;
  /** Where the row stands; null = there is none, and nothing was changed. */
  readonly row: number | null;
}

/**
 * Changes cells of one customer's row, each only while it says what it is thought to; may be repeated.
 * @param hint where the row was seen last
 */
export function changeCells(ledger: Ledger, tab: RowTab, id: string, changes: readonly CellChange[], hint?: number): ChangedCells | 'moved' {
  const at = rowOf(ledger, tab, id, hint);
  if (at === null || at === 'moved') return at ?? { done: 0, kept: 0, row: null };
  const { dayOfDate } = ledger.env.host;
  const texts = changes.map((change) => ({ ...change, text: readText(at.cell(change.key), dayOfDate) }));
  const open = texts.filter(({ text, now, then }) => text === now && text !== then);
  const writes = open.map(({ key, then }) => ({ key, cell: cellOfText(columnOf(tab, key as never), then, at.cell(key)) }));
  if (writes.length > 0 && writeRow(ledger, { tab, sheet: at.sheet, row: at.row, customerId: id, cell: at.cell }, writes, NARROW) === 'moved') return 'moved';
  const kept = texts.filter(({ text, now, then }) => text !== now && text !== then).length;
  return { done: changes.length - kept, kept, row: at.row };
}

/** A customer's row on a tab. */
export interface FoundRow {
  readonly sheet: number;
  readonly row: number;
  cell(key: string): Cell;
}

/** The row of a customer on a tab; null when there is none. */
export function rowOf(ledger: Ledger, tab: RowTab, id: string, hint?: number): FoundRow | null | 'moved' {
  if (tab === 'profiles') {
    const profile = profileRow(ledger, id);
    const sheet = ledger.sheets.profiles;
    if (profile === 'moved') return 'moved';
    return profile.row === null || sheet === undefined ? null : { sheet, row: profile.row, cell: profile.cell as (key: string) => Cell };
  }
  const found = customerRow(ledger, hint === undefined ? { id } : { id, row: hint });
  if (found === 'moved') return 'moved';
  if (isStop(found)) return null;
  const { customers: { sheet, table }, entry } = found;
  const cells = table.rows[entry.at] ?? [];
  return { sheet, row: table.firstRow + entry.at, cell: (key) => cells[(table.index as Readonly<Record<string, number>>)[key] ?? -1] ?? '' };
}

/** The cell that says a text as its column would: a day, a number and a tick are no texts. */
export function cellOfText({ format, choice }: Column, text: string, now: Cell): Cell {
  if (text === '') return '';
  if ((choice === 'yes' || typeof now === 'boolean') && (text === 'TRUE' || text === 'FALSE')) return text === 'TRUE';
  if (format === '@') return text;
  return dayFromIso(text) ?? (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
}

/** Whole columns are read to be able to put things right: those of a merge stand far apart, and what lies between is not needed. */
const NARROW = 4;
