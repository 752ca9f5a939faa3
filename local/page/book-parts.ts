import type { IWorkbookData } from '@univerjs/core';

interface Book { readonly workbook: Partial<IWorkbookData>; readonly state: unknown }
type Rows = Readonly<Record<string, unknown>>;

/** Rows written in one go: a few milliseconds even when every column is filled. */
const ROWS = 250;

/**
 * The JSON of a book piece by piece, so that whoever writes it can let the page breathe in between: a ledger of 28,000
 * customers takes a second to write. The book must not change until the last piece is taken.
 */
export function* bookParts(book: Book): Generator<string> {
  const { sheets = {}, ...rest } = book.workbook;
  yield `{"state":${JSON.stringify(book.state)},"workbook":{`;
  yield* members(rest);
  yield '"sheets":{';
  let first = true;
  for (const [id, sheet] of Object.entries(sheets)) {
    const { cellData = {}, rowData = {}, ...about } = sheet;
    yield `${first ? '' : ','}${JSON.stringify(id)}:{`;
    yield* members(about);
    yield '"rowData":{';
    yield* rowsOf(rowData as Rows);
    yield '},"cellData":{';
    yield* rowsOf(cellData as Rows);
    yield '}}';
    first = false;
  }
  yield '}}}';
}

/** The members of an object, each followed by a comma. */
function* members(object: object): Generator<string> {
  for (const [name, value] of Object.entries(object)) {
    const text = JSON.stringify(value) as string | undefined;
    if (text !== undefined) yield `${JSON.stringify(name)}:${text},`;
  }
}

function* rowsOf(rows: Rows): Generator<string> {
  let slice: Record<string, unknown> = {};
  let taken = 0;
  let comma = '';
  const text = (): string => {
    const inner = JSON.stringify(slice).slice(1, -1);
    const made = inner === '' ? '' : comma + inner;
    if (inner !== '') comma = ',';
    return made;
  };
  for (const row in rows) {
    slice[row] = rows[row];
    taken += 1;
    if (taken < ROWS) continue;
    yield text();
    slice = {};
    taken = 0;
  }
  yield text();
}
