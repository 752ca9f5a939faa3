import { CellValueType, numfmt, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { Context } from './context';
import { isDateFormat, isTextFormat, textCell, type RawCell } from './grid';
import { serialOfWall, wallOfSerial } from './serial';
import { readTyped, type TypedInput } from './typed-input';

/** What `getValue` gives: '' for an empty cell, a Date of the script's realm for a day or a time. */
export function valueOfCell(ctx: Context, cell: Nullable<RawCell>, pattern: string | undefined): unknown {
  if (cell === null || cell === undefined) return '';
  const raw = cell.v;
  if (raw === undefined || raw === null) return cell.p === undefined || cell.p === null ? '' : richText(cell);
  if (typeof raw === 'boolean') return raw;
  if (cell.t === CellValueType.BOOLEAN) return raw === 1 || raw === '1';
  if (typeof raw === 'number') {
    return isDateFormat(pattern) ? new ctx.realm.Date(ctx.zone().instantOf(wallOfSerial(raw))) : raw;
  }
  if (cell.t === CellValueType.NUMBER && raw !== '' && Number.isFinite(Number(raw))) return Number(raw);
  return raw;
}

/** What stands in the cell for a person to read. */
export function displayOfCell(cell: Nullable<RawCell>, pattern: string | undefined): string {
  if (cell === null || cell === undefined) return '';
  const raw = cell.v;
  if (raw === undefined || raw === null) return cell.p === undefined || cell.p === null ? '' : richText(cell);
  if (typeof raw === 'boolean' || cell.t === CellValueType.BOOLEAN) return raw === true || raw === 1 || raw === '1' ? 'TRUE' : 'FALSE';
  if (typeof raw !== 'number') return raw;
  if (pattern === undefined || pattern === '' || pattern === 'General' || isTextFormat(pattern)) return generalNumber(raw);
  return numfmt.format(pattern, raw, { throws: false });
}

/** The text of the cell's formula, '' when it has none. */
export function formulaOfCell(cell: Nullable<RawCell>): string {
  return cell?.f ?? '';
}

/** The change to a cell that a written value makes, and the format it brings to a cell without one. */
export interface CellWrite {
  readonly cell: ICellData;
  readonly format: string;
}

/** A cell emptied of its content; its format stays. */
export const EMPTY_CELL: Readonly<ICellData> = { v: null, t: null, f: null, si: null, p: null };

/** What `setValue` does with a script's value. Numbers that are no numbers are written as Sheets writes them. */
export function writeOfValue(ctx: Context, value: unknown, style: Nullable<IStyleData>): CellWrite {
  const pattern = style?.n?.pattern;
  if (value === null || value === undefined || value === '') return { cell: EMPTY_CELL, format: '' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? numberCell(value, '') : { cell: { ...EMPTY_CELL, v: '#NUM!', t: CellValueType.STRING }, format: '' };
  }
  if (typeof value === 'boolean') return { cell: { ...EMPTY_CELL, v: value ? 1 : 0, t: CellValueType.BOOLEAN }, format: '' };
  if (isDate(ctx, value)) {
    const wall = ctx.zone().wallOf(value.getTime());
    const serial = serialOfWall(wall);
    return numberCell(serial, isDateFormat(pattern) ? '' : `${ctx.typing().dateFormat}${Number.isInteger(serial) ? '' : ' h:mm:ss'}`);
  }
  return writeOfText(ctx, typeof value === 'string' ? value : String(value), pattern);
}

/** A formula written as such (`setFormula`), with or without its «=». */
export function writeOfFormula(formula: string): CellWrite {
  if (formula === '') return { cell: EMPTY_CELL, format: '' };
  return { cell: { ...EMPTY_CELL, f: formula.startsWith('=') ? formula : `=${formula}` }, format: '' };
}

function writeOfText(ctx: Context, text: string, pattern: string | undefined): CellWrite {
  if (text.length > 50_000) throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (isTextFormat(pattern)) return writeInTextCell(ctx, text);
  const typed = readTyped(text, ctx.typing());
  const keepsFormat = pattern !== undefined && pattern !== '' && pattern !== 'General';
  const written = writeOfTyped(typed);
  return keepsFormat ? { ...written, format: '' } : written;
}

function writeInTextCell(ctx: Context, text: string): CellWrite {
  if (ctx.options.atCells === 'parseFormulas' && text.startsWith('=') && text.length > 1) return writeOfFormula(text);
  const kept = ctx.options.apostropheInAtCell === 'swallowed' && text.startsWith("'") ? text.slice(1) : text;
  return { cell: { ...EMPTY_CELL, ...textCell(kept, true) }, format: '' };
}

function writeOfTyped(typed: TypedInput): CellWrite {
  switch (typed.kind) {
    case 'blank': return { cell: EMPTY_CELL, format: '' };
    case 'formula': return writeOfFormula(typed.formula);
    case 'text': return typed.text === '' ? { cell: EMPTY_CELL, format: '' } : { cell: { ...EMPTY_CELL, ...textCell(typed.text, false) }, format: '' };
    case 'boolean': return { cell: { ...EMPTY_CELL, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN }, format: '' };
    case 'number': return numberCell(typed.value, typed.format);
  }
}

function numberCell(value: number, format: string): CellWrite {
  return { cell: { ...EMPTY_CELL, v: value, t: CellValueType.NUMBER }, format };
}

function isDate(ctx: Context, value: unknown): value is Date {
  return value instanceof ctx.realm.Date || value instanceof Date;
}

function richText(cell: RawCell): string {
  return (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** A number without a format shows at most ten digits or so. */
function generalNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(10)));
}
