import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { EditArea } from '../services/host';

export interface PersonEdit {
  readonly area: EditArea;
  /** Only when a single cell was edited, as in Sheets' event; undefined where the cell was or became blank. */
  readonly cell: { readonly value?: unknown; readonly oldValue?: unknown } | null;
}

type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
interface SetValues { readonly unitId: string; readonly subUnitId: string; readonly cellValue?: CellMatrix }
interface CommandOptions { readonly fromFormula?: boolean; readonly fromCollab?: boolean }

const SET_VALUES = 'sheet.mutation.set-range-values';

/**
 * Tells of cells that a person typed, pasted, filled or cleared. What a script or a formula writes is no edit, nor is
 * formatting. One action of the person is one edit, told after Univer has finished it.
 */
export function watchEdits(api: FUniver, scriptIsRunning: () => boolean, tell: (edit: PersonEdit) => void): void {
  let pending: Touched[] = [];
  let before: unknown;

  api.onBeforeCommandExecute((command) => {
    const touched = touchedBy(command);
    if (touched !== null && touched.cells === 1 && pending.length === 0) before = rawValue(api, touched);
  });
  api.onCommandExecuted((command, options) => {
    if (scriptIsRunning() || (options as CommandOptions | undefined)?.fromFormula === true) return;
    const touched = touchedBy(command);
    if (touched === null) return;
    pending.push(touched);
    if (pending.length > 1) return;
    setTimeout(() => {
      const done = pending;
      pending = [];
      for (const area of bySheet(done)) tell({ area: areaOf(area), cell: singleCell(api, area, before) });
      before = undefined;
    }, 0);
  });
}

interface Touched {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** How many cells; Infinity as soon as it is more than one. */
  readonly cells: number;
}

function touchedBy(command: { readonly id: string; readonly params?: object }): Touched | null {
  if (command.id !== SET_VALUES) return null;
  const params = command.params as SetValues | undefined;
  if (params?.cellValue === undefined) return null;
  let box: Touched | null = null;
  for (const [rowKey, row] of Object.entries(params.cellValue)) {
    for (const [columnKey, cell] of Object.entries(row)) {
      if (!changesContent(cell)) continue;
      const r = Number(rowKey);
      const c = Number(columnKey);
      box = union(box, { sheetId: params.subUnitId, top: r, left: c, bottom: r, right: c, cells: 1 });
    }
  }
  return box;
}

/** A cell that only gets a style is formatted, not edited. */
function changesContent(cell: Nullable<ICellData>): boolean {
  return cell === null || cell === undefined || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;
}

function union(a: Touched | null, b: Touched): Touched {
  if (a === null) return b;
  const same = a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
  return {
    sheetId: a.sheetId, top: Math.min(a.top, b.top), left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right), cells: same ? a.cells : Infinity,
  };
}

function bySheet(touched: readonly Touched[]): Touched[] {
  const sheets = new Map<string, Touched>();
  for (const one of touched) sheets.set(one.sheetId, union(sheets.get(one.sheetId) ?? null, one));
  return [...sheets.values()];
}

function areaOf({ sheetId, top, left, bottom, right }: Touched): EditArea {
  return { sheetId, row: top + 1, column: left + 1, numRows: bottom - top + 1, numColumns: right - left + 1 };
}

function singleCell(api: FUniver, area: Touched, before: unknown): PersonEdit['cell'] {
  if (area.cells !== 1) return null;
  const value = rawValue(api, area);
  return { ...(value !== undefined && { value }), ...(before !== undefined && { oldValue: before }) };
}

function rawValue(api: FUniver, at: Touched): unknown {
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(at.sheetId);
  const cell = sheet?.getSheet().getCellRaw(at.top, at.left);
  const value = cell?.v;
  if (value === null || value === undefined || value === '') return undefined;
  return cell?.t === CellValueType.BOOLEAN ? value === true || value === 1 || value === '1' : value;
}
