import { historyReader } from '../../ledger/history-row';
import type { HistoryLine } from '../../ledger/history-row';
import { readText } from '../../ledger/read-text';
import { wordIn } from '../../ledger/words';
import { keysOf } from '../../ledger/columns/of-tab';
import type { Ledger } from '../open-ledger';
import { readerPositions, readTable } from '../workbook/read-table';
import { fieldCalled, fieldColumn, WRITTEN_FIELDS, type WrittenField } from './import-fields';
import type { FieldTexts } from './read-part';

/** A line of History that says who came in with an import. */
export interface CreatedLine {
  readonly key: string;
  /** What tells whether the row is still as it came in. */
  readonly sum: string;
  readonly line: HistoryLine;
}

/** A line of History that says which cell an import has changed. */
export interface ChangedLine {
  readonly field: WrittenField;
  readonly line: HistoryLine;
}

/** All that History has of one import, in its order. */
export interface ImportLines {
  readonly created: readonly CreatedLine[];
  readonly changed: readonly ChangedLine[];
  /** Every line of History from its first one on, those of others included. */
  readonly since: readonly HistoryLine[];
}

/** What is read of one who came in: where he stood in the file, a checksum, the file, and what it really said where that was changed. */
export function createdReason(ledger: Ledger, key: string, values: ReadonlyMap<WrittenField, string>, source: string, written: FieldTexts): string {
  const originals = WRITTEN_FIELDS.flatMap((field) => (field !== 'manualSince' && written[field] !== undefined ? [` · ${headerOf(ledger, field)}: ${written[field].slice(0, MOST_ORIGINAL)}`] : []));
  return `#${key}/${sumOf(values)} ${source}${originals.join('')}`;
}

/** What is read of a changed cell: its column, and what the file really said where that was changed. */
export function changedReason(ledger: Ledger, field: WrittenField, written: string): string {
  return written === '' ? headerOf(ledger, field) : `${headerOf(ledger, field)}: ${written.slice(0, MOST_ORIGINAL)}`;
}

/** A checksum of what a row says in the person's columns; the id is no part of it. */
export function sumOf(values: ReadonlyMap<WrittenField, string>): string {
  let hash = 0x811c9dc5;
  for (const field of WRITTEN_FIELDS) {
    const value = field === 'id' ? '' : values.get(field) ?? '';
    if (value === '') continue;
    for (const text of [field, value]) {
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      hash = Math.imul(hash ^ 0x1f, 0x01000193);
    }
  }
  return (hash >>> 0).toString(36);
}

/**
 * What History has of an import: its lines may stand anywhere, with those of others in between. The column of batches is
 * read first, and the rest only from the first line of the import on.
 */
export function importLines(ledger: Ledger, importId: string): ImportLines {
  const { book, host } = ledger.env;
  const sheet = ledger.sheets.history;
  const positions = ledger.layout.history ?? {};
  if (sheet === undefined || positions.batch === undefined) return NONE;
  const batches = book.readDown(sheet, FIRST_ROW, positions.batch, 1).map(([cell]) => readText(cell));
  const first = batches.indexOf(importId);
  if (first < 0) return NONE;
  let end = batches.length;
  while (batches[end - 1] === '') end -= 1;
  const table = readTable(book, sheet, positions, keysOf('history'), FIRST_ROW + first, end - first, undefined, 'on');
  const read = historyReader(readerPositions(table.index), host.dayOfDate);
  const since = table.rows.flatMap((cells) => read(cells) ?? []);
  const created: CreatedLine[] = [];
  const changed: ChangedLine[] = [];
  for (const line of since) {
    if (line.batch !== importId || line.what !== 'imported') continue;
    const [, key, sum] = CREATED.exec(line.reason) ?? [];
    const field = fieldCalled(line.reason.split(': ', 1)[0] ?? '');
    if (key !== undefined && sum !== undefined) created.push({ key, sum, line });
    else if (field !== null) changed.push({ field, line });
  }
  return { created, changed, since };
}

const NONE: ImportLines = { created: [], changed: [], since: [] };
const FIRST_ROW = 2;
const CREATED = /^#(\S+)\/([0-9a-z]+)(?: |$)/;
/** A cell holds 50,000 characters, and History is no second copy of the file. */
const MOST_ORIGINAL = 500;

function headerOf(ledger: Ledger, field: WrittenField): string {
  return wordIn(fieldColumn(field).header, ledger.lang);
}
