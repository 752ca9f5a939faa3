import { isBlank } from './cell-shape';
import { findHeaders, type Merge } from './find-headers';
import { MOST_COLUMNS, TOO_MANY_COLUMNS } from './limits';
import type { Pace } from './pace';
import type { FileRecord } from './read-records';
import type { FileCell, FileNote, FileRefusal, FileRow, FileTable } from './table';

/** What is known of a file beside its records. */
export interface About extends Pick<FileTable, 'format' | 'encoding' | 'notes' | 'sheets'> {
  readonly merges?: readonly Merge[];
}

/** Headers and rows of equal width from records as they stand in the file. */
export async function tableOfRecords(records: readonly FileRecord[], about: About, pace: Pace): Promise<FileTable | FileRefusal> {
  if (records.length === 0) return { refused: 'empty', detail: '' };
  const found = findHeaders(records, about.merges);
  if ('two' in found) return { refused: 'twoHeaderRows', detail: found.two.join(', ') };
  const first = 'none' in found ? 0 : found.at + 1;
  const body = records.slice(first);
  if (body.length === 0) return { refused: 'noRows', detail: '' };
  const head = 'none' in found ? [] : (records[found.at]?.cells ?? []).map(headerText);
  const headed = widthOf(head);
  const filled = new Set<number>(head.flatMap((text, column) => (text === '' ? [] : [column])));
  const [long, short]: [number[], number[]] = [[], []];
  for (const { line, cells } of body) {
    if (pace.due()) await pace.rest();
    const width = widthOf(cells);
    if (width > MOST_COLUMNS) return TOO_MANY_COLUMNS;
    if (headed > 0 && width > headed) long.push(line);
    // A spreadsheet file leaves blanks out; a text that does has lost something, or its writer has.
    if (about.format !== 'xlsx' && cells.length < headed) short.push(line);
    cells.forEach((cell, column) => { if (!filled.has(column) && !isBlank(cell)) filled.add(column); });
  }
  if (headed > MOST_COLUMNS) return TOO_MANY_COLUMNS;
  const columns = [...filled].sort((a, b) => a - b);
  const rows: FileRow[] = [];
  for (const { line, cells } of body) {
    if (pace.due()) await pace.rest();
    rows.push({ line, cells: columns.map((column): FileCell => cells[column] ?? '') });
  }
  const blank = body.reduce((sum, { blanksBefore }) => sum + blanksBefore, 0);
  const titles = 'none' in found ? [] : records.slice(0, found.at);
  return {
    format: about.format, encoding: about.encoding, headers: columns.map((column) => head[column] ?? ''), rows,
    notes: [
      ...about.notes,
      ...noteOf('titleRows', titles.map((title) => title.line)),
      ...('none' in found ? [{ note: 'noHeaderRow', count: 1, detail: '' } as const] : []),
      ...(columns.length === 1 ? [{ note: 'oneColumn', count: 1, detail: '' } as const] : []),
      ...(blank > 0 ? [{ note: 'blankRows', count: blank, detail: '' } as const] : []),
      ...noteOf('rowsTooLong', long), ...noteOf('rowsTooShort', short),
    ],
    ...(about.sheets === undefined ? {} : { sheets: about.sheets }),
  };
}

/** The first few of what a note is about, as it names them. */
export function firstFew(all: readonly (string | number)[]): string {
  return all.slice(0, FEW).join(', ') + (all.length > FEW ? ', …' : '');
}

const FEW = 5;

function noteOf(note: FileNote['note'], lines: readonly number[]): readonly FileNote[] {
  return lines.length === 0 ? [] : [{ note, count: lines.length, detail: firstFew(lines) }];
}

function headerText(cell: FileCell): string {
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** How many cells there are up to the last that is not blank. */
function widthOf(cells: FileRecord['cells']): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width -= 1;
  return width;
}
