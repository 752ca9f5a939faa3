import type { Merge } from './find-headers';
import { MOST_COLUMNS, MOST_ROWS, TOO_MANY_COLUMNS, TOO_MANY_ROWS } from './limits';
import type { FileRecord } from './read-records';
import { attribute, type XmlEvents } from './scan-xml';
import type { FileCell } from './table';
import { Refusal } from './unzip';
import { cellOf, type NumberFormat } from './xlsx-formats';
import { fromXmlText } from './xlsx-text';

/** What one sheet of a spreadsheet file holds. */
export interface ReadSheet {
  readonly records: readonly FileRecord[];
  readonly merges: readonly Merge[];
  /** Rows and columns that hold something and are not shown. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  /** Where errors, and formulas that nobody has worked out, stand. */
  readonly errors: readonly string[];
  readonly unworked: readonly string[];
}

export interface Book {
  readonly shared: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly since1904: boolean;
}

/** Reads a sheet's XML, row by row. */
export function sheetReader(book: Book): XmlEvents & { sheet(): ReadSheet } {
  const [records, merges, hiddenRows, errors, unworked]: [FileRecord[], Merge[], number[], string[], string[]] = [[], [], [], [], []];
  const [hidden, filled] = [new Set<number>(), new Set<number>()];
  let [line, isHidden] = [0, false];
  let cells: FileCell[] = [];
  let [column, type, style] = [-1, 'n', 0];
  // What of a cell is being read: its value, its own text, or nothing.
  let [reading, value, isFormula]: ['' | 'v' | 't', string, boolean] = ['', '', false];
  let phonetic = 0;

  const endCell = (): void => {
    const place = `${lettersOf(column)}${String(line)}`;
    if (isFormula && value === '' && type !== 'str') unworked.push(place);
    if (type === 'e' && value !== '') errors.push(place);
    const cell = valueOf(value, type, style, book);
    if (typeof cell === 'string' && cell.trim() === '') return;
    if (column >= MOST_COLUMNS) throw new Refusal(TOO_MANY_COLUMNS);
    while (cells.length < column) cells.push('');
    cells[column] = cell;
    filled.add(column);
  };
  const endRow = (): void => {
    if (cells.length === 0) return;
    if (records.length >= MOST_ROWS) throw new Refusal(TOO_MANY_ROWS);
    records.push({ line, cells, blanksBefore: Math.max(0, line - (records[records.length - 1]?.line ?? 0) - 1) });
    if (isHidden) hiddenRows.push(line);
  };
  return {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          line = placeOr(Number(attribute(attributes, 'r')), line + 1);
          isHidden = isTrue(attribute(attributes, 'hidden'));
          [cells, column] = [[], -1];
          break;
        case 'c': {
          const place = attribute(attributes, 'r');
          column = placeOr(columnOf(place ?? '') + 1, column + 2) - 1;
          type = attribute(attributes, 't') ?? 'n';
          style = Number(attribute(attributes, 's') ?? 0);
          [value, isFormula] = ['', false];
          break;
        }
        case 'v': reading = 'v'; break;
        case 't': reading = phonetic === 0 ? 't' : ''; break;
        case 'rPh': phonetic += 1; break;
        case 'f': isFormula = true; break;
        case 'col':
          if (isTrue(attribute(attributes, 'hidden'))) for (let at = Number(attribute(attributes, 'min')); at <= Math.min(Number(attribute(attributes, 'max')), MOST_COLUMNS); at += 1) hidden.add(at - 1);
          break;
        case 'mergeCell': {
          const merge = mergeOf(attribute(attributes, 'ref') ?? '');
          if (merge !== null) merges.push(merge);
          break;
        }
        default:
      }
    },
    text: (text) => { if (reading !== '') value += text; },
    close: (name) => {
      if (name === 'v' || name === 't') reading = '';
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'c') endCell();
      else if (name === 'row') endRow();
    },
    sheet: () => ({ records, merges, hiddenRows, errors, unworked, hiddenColumns: [...hidden].filter((at) => filled.has(at)).sort((a, b) => a - b).map(lettersOf) }),
  };
}

function valueOf(value: string, type: string, style: number, { shared, formats, since1904 }: Book): FileCell {
  switch (type) {
    case 's': return shared[Number(value)] ?? '';
    case 'str': case 'inlineStr': return fromXmlText(value);
    case 'b': return value === '' ? '' : isTrue(value);
    case 'e': return value;
    case 'd': return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
    default: {
      const number = Number(value);
      return value.trim() === '' || Number.isNaN(number) ? value : cellOf(number, formats[style] ?? { kind: 'number' }, since1904);
    }
  }
}

/** Where a file says that something stands, 1-based, if it says so. */
function placeOr(said: number, next: number): number {
  return Number.isInteger(said) && said > 0 ? said : next;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** 0-based, of `AB12`. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const code = place.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function lettersOf(column: number): string {
  return (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function mergeOf(name: string): Merge | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(name);
  if (match === null) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { name, rows: [Number(top) - 1, Number(bottom) - 1], columns: [columnOf(left), columnOf(right)] };
}
