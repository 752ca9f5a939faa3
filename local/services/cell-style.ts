import type { IStyleData, Nullable, Styles } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './a1';
import type { LedgerDocument } from './document';
import type { RawCell } from './grid';

/** What is to become of a style: null takes a property away. */
export type StyleChange = { readonly [K in keyof IStyleData]?: unknown };

/**
 * How cells look. A look that reaches down to the last row is kept once for its column, and a cell keeps only what
 * differs: a ledger of 28,000 customers would else carry a style on each of a million blank cells.
 */
export interface CellStyles {
  /** The cell's own look over its column's over its row's. Rows and columns are 0-based. */
  of(cell: Nullable<RawCell>, row: number, column: number): Nullable<IStyleData>;
  /** Changes every cell of the area alike. */
  dress(area: Area, change: StyleChange): void;
  /** Changes each cell in its own way; a cell without a change stays as it is. */
  restyle(area: Area, change: (row: number, column: number) => Nullable<StyleChange>): void;
  /** Gives each cell this whole look, whatever it had. */
  replace(area: Area, look: (row: number, column: number) => Nullable<IStyleData>): void;
}

/** So many rows above an area may keep their look as exceptions; an area that begins lower is dressed cell by cell. */
const ROWS_ABOVE = 20;

export function cellStylesOf(document: LedgerDocument, sheet: FWorksheet): CellStyles {
  const core = sheet.getSheet();
  const styles = document.workbook.getWorkbook().getStyles();
  const place = { unitId: document.workbook.getId(), subUnitId: sheet.getSheetId() };
  const matrix = core.getCellMatrix();
  const columnStyle = (column: number): Nullable<IStyleData> => core.getColumnStyle(column) as Nullable<IStyleData>;
  const rowStyle = (row: number): Nullable<IStyleData> => core.getRowStyle(row) as Nullable<IStyleData>;
  const keptUnder = (row: number, column: number): Nullable<IStyleData> => over(columnStyle(column), rowStyle(row));
  const composed = new Map<Nullable<IStyleData>, Map<Nullable<IStyleData>, Nullable<IStyleData>>>();

  const of: CellStyles['of'] = (cell, row, column) => {
    const own = cell?.s === undefined || cell.s === null ? null : styles.getStyleByCell(cell);
    const under = keptUnder(row, column);
    if (isBlank(under)) return own;
    if (isBlank(own)) return under;
    const known = composed.get(own) ?? new Map<Nullable<IStyleData>, Nullable<IStyleData>>();
    composed.set(own, known);
    if (!known.has(under)) known.set(under, over(own, under));
    return known.get(under);
  };
  const setOwn = (row: number, column: number, id: string | undefined): void => {
    const cell = matrix.getValue(row, column);
    if (cell === null || cell === undefined) {
      if (id !== undefined) matrix.setValue(row, column, { s: id });
      return;
    }
    if (id !== undefined) cell.s = id;
    else {
      Reflect.deleteProperty(cell, 's');
      if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
    }
  };
  const keep = keeper(styles);
  /** Tells the page to draw again. */
  const drawn = (): void => { document.run('sheet.mutation.set-range-values', { ...place, cellValue: {} }); };

  const eachCell = (area: Area, make: (row: number, column: number, own: Nullable<IStyleData>, under: Nullable<IStyleData>) => Nullable<IStyleData> | 'as it is'): void => {
    for (let row = area.row - 1; row < area.lastRow; row += 1) {
      for (let column = area.column - 1; column < area.lastColumn; column += 1) {
        const made = make(row, column, styles.getStyleByCell(matrix.getValue(row, column)), keptUnder(row, column));
        if (made !== 'as it is') setOwn(row, column, keep.id(made));
      }
    }
    drawn();
  };

  const dressColumns = (area: Area, change: StyleChange): void => {
    const above = { ...area, row: 1, lastRow: area.row - 1 };
    const looks = new Map<string, Nullable<IStyleData>>();
    for (let row = 0; row < above.lastRow; row += 1) {
      for (let column = area.column - 1; column < area.lastColumn; column += 1) looks.set(`${String(row)}:${String(column)}`, of(matrix.getValue(row, column), row, column));
    }
    const columnData: Record<number, { s: string | null }> = {};
    for (let column = area.column - 1; column < area.lastColumn; column += 1) {
      columnData[column] = { s: keep.id(changed(columnStyle(column), change, null)) ?? null };
    }
    document.run('sheet.mutation.set-col-data', { ...place, columnData });
    for (let row = 0; row < above.lastRow; row += 1) {
      for (let column = area.column - 1; column < area.lastColumn; column += 1) {
        setOwn(row, column, keep.id(differing(looks.get(`${String(row)}:${String(column)}`), keptUnder(row, column))));
      }
    }
    const stripped = new Map<string, string | undefined>();
    matrix.forValue((row, column, cell) => {
      if (row < area.row - 1 || row >= area.lastRow || column < area.column - 1 || column >= area.lastColumn || cell?.s === undefined || cell.s === null) return;
      const key = typeof cell.s === 'string' ? `${cell.s}|${String(column)}` : null;
      const known = key !== null && stripped.has(key);
      const id = known ? stripped.get(key) : keep.id(without(styles.getStyleByCell(cell), change));
      if (key !== null && !known) stripped.set(key, id);
      setOwn(row, column, id);
    });
    drawn();
  };

  return {
    of,
    dress(area, change) {
      const rows = core.getRowCount();
      const wholeColumns = area.lastRow >= rows && area.row - 1 <= ROWS_ABOVE && area.row - 1 < rows / 2;
      if (wholeColumns) dressColumns(area, change);
      else this.restyle(area, () => change);
    },
    restyle(area, change) {
      const known = new Map<object, Map<unknown, Map<unknown, Nullable<IStyleData>>>>();
      eachCell(area, (row, column, own, under) => {
        const patch = change(row, column);
        if (patch === null || patch === undefined) return 'as it is';
        return remembered(known, patch, own, under, () => changed(own, patch, under));
      });
    },
    replace(area, look) {
      eachCell(area, (row, column, _, under) => differing(look(row, column), under));
    },
  };
}

/** What a cell must say itself to look like this over the style under it. */
export function differing(look: Nullable<IStyleData>, under: Nullable<IStyleData>): IStyleData {
  return lean({ ...Object.fromEntries(Object.keys(under ?? {}).map((name) => [name, null])), ...look }, under);
}

/** What a property says where nothing is to show through: some of Univer's own writes drop a null. */
const NOTHING: { readonly [K in keyof IStyleData]?: unknown } = { n: { pattern: 'General' }, bl: 0, it: 0, ul: { s: 0 }, st: { s: 0 } };

/** The own style after a change, without what the style under it says already. */
function changed(own: Nullable<IStyleData>, change: StyleChange, under: Nullable<IStyleData>): Nullable<IStyleData> {
  const style: Record<string, unknown> = { ...own };
  for (const [name, value] of Object.entries(change)) style[name] = value ?? null;
  return lean(style, under);
}

function lean(style: Readonly<Record<string, unknown>>, under: Nullable<IStyleData>): IStyleData {
  const below = (under ?? {}) as Readonly<Record<string, unknown>>;
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(style)) {
    const wanted = value ?? (isNothing(name, below[name]) ? undefined : NOTHING[name as keyof IStyleData] ?? null);
    if (wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(below[name])) kept[name] = wanted;
  }
  return kept as IStyleData;
}

function without(style: Nullable<IStyleData>, change: StyleChange): IStyleData {
  return Object.fromEntries(Object.entries(style ?? {}).filter(([name]) => !(name in change))) as IStyleData;
}

function isNothing(name: string, value: unknown): boolean {
  return value === undefined || value === null || JSON.stringify(value) === JSON.stringify(NOTHING[name as keyof IStyleData]);
}

function over(top: Nullable<IStyleData>, bottom: Nullable<IStyleData>): Nullable<IStyleData> {
  return isBlank(bottom) ? top : isBlank(top) ? bottom : { ...bottom, ...top };
}

function isBlank(style: Nullable<IStyleData>): boolean {
  return style === null || style === undefined || Object.keys(style).length === 0;
}

/** Names of styles in the workbook's book: the same look has one name. */
function keeper(styles: Styles): { id(style: Nullable<IStyleData>): string | undefined } {
  const ids = new Map<object, string | undefined>();
  return {
    id(style) {
      if (style === null || style === undefined || isBlank(style)) return undefined;
      if (!ids.has(style)) ids.set(style, styles.setValue(style) ?? undefined);
      return ids.get(style);
    },
  };
}

/** Each distinct style is merged once and shared. */
function remembered(known: Map<object, Map<unknown, Map<unknown, Nullable<IStyleData>>>>, patch: object, own: unknown, under: unknown, make: () => Nullable<IStyleData>): Nullable<IStyleData> {
  const byOwn = known.get(patch) ?? new Map<unknown, Map<unknown, Nullable<IStyleData>>>();
  known.set(patch, byOwn);
  const byUnder = byOwn.get(own) ?? new Map<unknown, Nullable<IStyleData>>();
  byOwn.set(own, byUnder);
  if (!byUnder.has(under)) byUnder.set(under, make());
  return byUnder.get(under);
}
