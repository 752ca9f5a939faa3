import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { Area } from './a1';
import { univerRange, type LedgerDocument } from './document';
import { gridOf, hasContent, type CellMatrix, type Grid } from './grid';

export interface SortKey {
  /** 1-based, of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area as Sheets does: numbers before texts before truths, blanks last whichever the direction,
 * equal rows as they were. Values, formulas, looks and notes move; rules, hidden rows and what lies beside the area
 * stay. A formula's relative references move with it, as when it is copied to its new row.
 *
 * Unverified on Google's servers: that rows a filter hides are sorted like all others, and stay hidden by their place
 * until the filter's criterion is set again; that rules stay where they are.
 */
export function sortRows(document: LedgerDocument, sheet: FWorksheet, area: Area, keys: readonly SortKey[], locale: string): void {
  const grid = gridOf(document, sheet);
  const order = sortedOrder(grid, area, keys, locale);
  if (order.every((from, at) => from === at)) return;
  moveCells(document, sheet, grid, area, order);
  moveNotes(document, sheet, area, order);
}

/** For each place in the area, counted from 0, the place its row comes from. */
function sortedOrder(grid: Grid, area: Area, keys: readonly SortKey[], locale: string): number[] {
  // Upper and lower case are alike for Sheets; accents are not.
  const { compare } = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
  const values = keys.map(({ column }) => Array.from({ length: area.lastRow - area.row + 1 }, (_, at) => keyOf(grid.cell(area.row - 1 + at, column - 1))));
  const order = Array.from({ length: area.lastRow - area.row + 1 }, (_, at) => at);
  return order.sort((a, b) => {
    for (let index = 0; index < keys.length; index += 1) {
      const [left, right] = [values[index]?.[a] ?? null, values[index]?.[b] ?? null];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const found = compareKeys(left, right, compare);
      if (found !== 0) return keys[index]?.ascending === false ? -found : found;
    }
    return a - b;
  });
}

type Key = number | string | boolean;
const RANK = { number: 0, string: 1, boolean: 2 } as const;

function compareKeys(left: Key, right: Key, texts: (a: string, b: string) => number): number {
  if (typeof left === 'string' && typeof right === 'string') return texts(left, right);
  if (typeof left !== typeof right) return rankOf(left) - rankOf(right);
  return Number(left) - Number(right);
}

function rankOf(key: Key): number { return RANK[typeof key as keyof typeof RANK]; }

/** null for a blank: it has no place among the values. */
function keyOf(cell: Nullable<Readonly<ICellData>>): Key | null {
  const raw = cell?.v;
  if (raw === undefined || raw === null || raw === '') return (cell?.p?.body?.dataStream ?? '').trim() || null;
  if (cell?.t === CellValueType.BOOLEAN) return raw === true || raw === 1 || raw === '1';
  return cell?.t === CellValueType.NUMBER && typeof raw === 'string' && Number.isFinite(Number(raw)) ? Number(raw) : raw;
}

/**
 * Cells are moved as they are, half a million of them in a second; only formulas, and what takes the place of one, are
 * written, so that whatever counts on them is told.
 */
function moveCells(document: LedgerDocument, sheet: FWorksheet, grid: Grid, area: Area, order: readonly number[]): void {
  const matrix = sheet.getSheet().getCellMatrix();
  const formulas = formulasIn(document, sheet);
  const written: CellMatrix = formulas.unshared(area);
  const top = area.row - 1;
  const old = order.map((_, at) => {
    const line: Nullable<ICellData>[] = [];
    for (let column = area.column - 1; column < area.lastColumn; column += 1) line.push(matrix.getValue(top + at, column));
    return line;
  });
  order.forEach((from, at) => {
    if (from === at) return;
    for (let index = 0; index <= area.lastColumn - area.column; index += 1) {
      const [row, column] = [top + at, area.column - 1 + index];
      const [cell, before] = [old[from]?.[index], old[at]?.[index]];
      if (isFormula(cell) || isFormula(before)) {
        const f = formulas.movedTo(cell, top + from, column, row);
        const { v = null, t = null, p = null } = cell ?? {};
        (written[row] ??= {})[column] = { v, t, p, f, si: null };
        // A look is set beside the content: written with it, it would be laid over the old one.
        const style = cell?.s ?? undefined;
        const stays = { ...before };
        Reflect.deleteProperty(stays, 's');
        matrix.setValue(row, column, style === undefined ? stays : { ...stays, s: style });
      } else if (cell !== null && cell !== undefined) matrix.setValue(row, column, cell);
      else if (before !== null && before !== undefined) matrix.realDeleteValue(row, column);
    }
  });
  if (Object.keys(written).length > 0) grid.write(written);
  // Nothing is left to move: this tells the page and the formulas that the block has changed.
  document.run('sheet.mutation.reorder-range', { unitId: document.workbook.getId(), subUnitId: sheet.getSheetId(), range: univerRange(area), order: {} });
}

interface Formulas {
  /** The formula of a cell that moves from one row to another, or null. */
  movedTo(cell: Nullable<ICellData>, from: number, column: number, row: number): string | null;
  /** Cells outside the area that borrow their formula from one inside get it as their own. */
  unshared(area: Area): CellMatrix;
}

/** Univer keeps a formula that was filled down once, and the other cells name it. */
function formulasIn(document: LedgerDocument, sheet: FWorksheet): Formulas {
  const builder = document.service<LexerTreeBuilder>(LexerTreeBuilder);
  const lenders = new Map<string, { readonly f: string; readonly row: number; readonly column: number }>();
  const borrowers: { readonly si: string; readonly row: number; readonly column: number; readonly cell: ICellData }[] = [];
  sheet.getSheet().getCellMatrix().forValue((row, column, cell) => {
    const si = cell?.si ?? '';
    if (cell === null || cell === undefined || si === '') return;
    if ((cell.f ?? '') !== '') lenders.set(si, { f: String(cell.f), row, column });
    else borrowers.push({ si, row, column, cell });
  });
  const offset = (f: string, across: number, down: number): string => (across === 0 && down === 0 ? f : builder.moveFormulaRefOffset(f, across, down));
  const formulaOf = (cell: Nullable<ICellData>, row: number, column: number): string | null => {
    if ((cell?.f ?? '') !== '') return String(cell?.f);
    const lender = lenders.get(cell?.si ?? '');
    return lender === undefined ? null : offset(lender.f, column - lender.column, row - lender.row);
  };
  return {
    movedTo(cell, from, column, row) {
      const own = formulaOf(cell, from, column);
      return own === null ? null : offset(own, 0, row - from);
    },
    unshared(area) {
      const inside = (row: number, column: number): boolean => row >= area.row - 1 && row < area.lastRow && column >= area.column - 1 && column < area.lastColumn;
      const cells: CellMatrix = {};
      for (const { si, row, column, cell } of borrowers) {
        const lender = lenders.get(si);
        if (lender === undefined || !inside(lender.row, lender.column) || inside(row, column)) continue;
        (cells[row] ??= {})[column] = { v: cell.v ?? null, t: cell.t ?? null, f: formulaOf(cell, row, column), si: null };
      }
      return cells;
    },
  };
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return hasContent(cell) && ((cell?.f ?? '') !== '' || (cell?.si ?? '') !== '');
}

function moveNotes(document: LedgerDocument, sheet: FWorksheet, area: Area, order: readonly number[]): void {
  const [unitId, sheetId] = [document.workbook.getId(), sheet.getSheetId()];
  const to = new Map(order.map((from, at) => [area.row - 1 + from, area.row - 1 + at]));
  const notes = [...document.service<SheetsNoteModel>(SheetsNoteModel).getSheetNotes(unitId, sheetId)?.values() ?? []];
  for (const { id, row, col } of notes) {
    const target = to.get(row);
    if (target === undefined || target === row || col < area.column - 1 || col >= area.lastColumn) continue;
    document.run('sheet.mutation.update-note-position', { unitId, sheetId, noteId: id, newPosition: { row: target, col }, silent: true });
  }
}
