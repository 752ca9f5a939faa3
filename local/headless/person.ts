import { CellValueType } from '@univerjs/core';
import type { Area } from '../services/a1';
import { EMPTY_CELL, valueOfCell, writeOfValue } from '../services/cell-value';
import type { Context } from '../services/context';
import type { LedgerDocument } from '../services/document';
import { gridOf, type CellMatrix } from '../services/grid';
import { sortRows } from '../services/sort';
import type { FWorksheet } from '@univerjs/sheets/facade';

/** What a person does in the sheet by hand: nothing here is a host call, and the script is not asked. */
export interface Person {
  edit(sheet: FWorksheet, area: Area, values: readonly (readonly unknown[])[]): { readonly value: unknown; readonly oldValue: unknown };
  sort(sheet: FWorksheet, area: Area, column: number, ascending: boolean): void;
  insertRow(sheet: FWorksheet, before: number): void;
  deleteRow(sheet: FWorksheet, row: number): void;
}

/** `typing` only needs the zone and locale of a context: what a person types is read as Sheets reads it. */
export function createPerson(document: LedgerDocument, typing: () => Context): Person {
  return {
    edit(sheet, area, values) {
      const grid = gridOf(document, sheet);
      const ctx = typing();
      const cells: CellMatrix = {};
      const first = grid.cell(area.row - 1, area.column - 1);
      const oldValue = first?.t === CellValueType.BOOLEAN ? valueOfCell(ctx, first, undefined) : first?.v ?? undefined;
      for (let row = area.row; row <= area.lastRow; row += 1) {
        for (let column = area.column; column <= area.lastColumn; column += 1) {
          const old = grid.cell(row - 1, column - 1);
          const style = grid.style(old, row - 1, column - 1);
          const { cell, format } = writeOfValue(ctx, values[row - area.row]?.[column - area.column], style);
          (cells[row - 1] ??= {})[column - 1] = { ...(cell === EMPTY_CELL ? { ...EMPTY_CELL } : cell), ...(format === '' ? {} : { s: { n: { pattern: format } } }) };
        }
      }
      grid.write(cells);
      const now = gridOf(document, sheet).cell(area.row - 1, area.column - 1);
      const value = now?.t === CellValueType.BOOLEAN ? valueOfCell(ctx, now, undefined) : now?.v;
      return { value: value ?? undefined, oldValue };
    },
    sort(sheet, area, column, ascending) {
      sortRows(document, sheet, area, [{ column, ascending }], typing().locale());
    },
    insertRow(sheet, before) { document.keepSelection(() => { sheet.insertRows(before - 1, 1); }); },
    deleteRow(sheet, row) { document.keepSelection(() => { sheet.deleteRows(row - 1, 1); }); },
  };
}
