import { TOO_MANY_COLUMNS, TOO_MANY_ROWS, MOST_ROWS } from './limits';
import type { Pace } from './pace';
import type { FileCell, FileRefusal } from './table';

/** A line of a file as it is, before anybody knows which are the headers. */
export interface FileRecord {
  readonly line: number;
  readonly cells: readonly FileCell[];
  /** How many lines without anything stand right before it; they are in no record. */
  readonly blanksBefore: number;
}

/**
 * The records of a delimited text (RFC 4180, any line break). Written here because a page needs what the parsers at hand do
 * not give together: the line in which a record begins, pauses within one text, and a refusal where a quote does not end.
 * A quote that ends in the middle of a cell of one line («"Big" Bob») is part of the text.
 */
export async function readRecords(text: string, delimiter: string, firstLine: number, pace: Pace, share: (share: number) => void, { part = false } = {}): Promise<readonly FileRecord[] | FileRefusal> {
  const records: FileRecord[] = [];
  let [at, line, blanksBefore] = [0, firstLine, 0];
  let [quoteAt, feedAt, returnAt] = [0, 0, 0];
  while (at < text.length) {
    if (pace.due()) {
      share(at / text.length);
      await pace.rest();
    }
    // Each is looked for again only when it has been passed.
    if (quoteAt < at || at === 0) quoteAt = find(text, '"', at);
    if (feedAt < at || at === 0) feedAt = find(text, '\n', at);
    if (returnAt < at || at === 0) returnAt = find(text, '\r', at);
    const end = Math.min(feedAt, returnAt);
    const record = quoteAt >= end ? plain(text, delimiter, at, end) : quoted(text, delimiter, at);
    if (record === 'tooLong') return TOO_MANY_COLUMNS;
    // The beginning of a text may end within a quote.
    if ('unbalanced' in record && part) break;
    if ('unbalanced' in record) return { refused: 'quotesUnbalanced', detail: String(line + breaksIn(text, at, record.unbalanced)) };
    if (record.cells.every((cell) => cell.trim() === '')) blanksBefore += 1;
    else {
      if (records.length >= MOST_ROWS) return TOO_MANY_ROWS;
      records.push({ line, cells: record.cells, blanksBefore });
      blanksBefore = 0;
    }
    line += record.breaks + 1;
    at = record.end + (text.startsWith('\r\n', record.end) ? 2 : 1);
  }
  return records;
}

interface OneRecord {
  readonly cells: readonly string[];
  /** Where the line break behind it stands. */
  readonly end: number;
  /** Line breaks within it. */
  readonly breaks: number;
}

/** No spreadsheet has more; a line of a million commas is not worth being cut. */
const MOST_CELLS = 20_000;
/** A cell of a sheet holds 50,000: a quote that goes on longer was never ended. */
const LONGEST_QUOTED = 100_000;

function plain(text: string, delimiter: string, at: number, end: number): OneRecord | 'tooLong' {
  const cells = text.slice(at, end).split(delimiter, MOST_CELLS);
  return cells.length === MOST_CELLS ? 'tooLong' : { cells, end, breaks: 0 };
}

function quoted(text: string, delimiter: string, start: number): OneRecord | 'tooLong' | { readonly unbalanced: number } {
  const cells: string[] = [];
  let [at, breaks] = [start, 0];
  for (;;) {
    if (cells.length === MOST_CELLS) return 'tooLong';
    const cell = cellAt(text, delimiter, at);
    if (cell === null) return { unbalanced: at };
    cells.push(cell.text);
    breaks += breaksIn(text, at, cell.end);
    if (!text.startsWith(delimiter, cell.end)) return { cells, end: cell.end, breaks };
    at = cell.end + delimiter.length;
  }
}

/** The cell that begins here and where it ends; null when it begins with a quote that does not end as it should. */
function cellAt(text: string, delimiter: string, start: number): { readonly text: string; readonly end: number } | null {
  const simple = (): { readonly text: string; readonly end: number } => {
    let end = start;
    while (end < text.length && !isBreak(text, end) && !text.startsWith(delimiter, end)) end += 1;
    return { text: text.slice(start, end), end };
  };
  if (text[start] !== '"') return simple();
  let at = start + 1;
  for (;;) {
    at = find(text, '"', at);
    if (at === text.length || at - start > LONGEST_QUOTED) return null;
    if (text[at + 1] !== '"') break;
    at += 2;
  }
  let end = at + 1;
  while (text[end] === ' ') end += 1;
  if (end >= text.length || isBreak(text, end) || text.startsWith(delimiter, end)) return { text: text.slice(start + 1, at).replace(/""/g, '"'), end };
  return breaksIn(text, start, at) === 0 ? simple() : null;
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

function breaksIn(text: string, from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at += 1) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) found += 1;
  return found;
}

/** Where it is, or the end of the text. */
function find(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found === -1 ? text.length : found;
}
