import type { LedgerFile } from '../../local/headless/open-headless';
import type { InventedLedger, Row } from './invent';

/** Where the columns of a tab stand: column key → 0-based. */
export type Columns = ReadonlyMap<string, number>;

/** The columns of one tab, by the marks that set-up left on them. */
export function columnsOf({ state }: Pick<LedgerFile, 'state'>, tab: string): Columns {
  return new Map(marksOf(state, tab).map(({ key, column }) => [key, column]));
}

/**
 * A ledger as it is saved after set-up on a big sheet: the rows typed in, every cell dressed as the first row under the
 * header is, lists and colours down to the last row, and some rows to type into. `empty` is a ledger that was set up and has no rows; it stays as it is.
 */
export function savedLedger(empty: string, rows: InventedLedger): LedgerFile {
  const file = JSON.parse(empty) as LedgerFile;
  for (const tab of ['customers', 'purchases', 'contacts'] as const) fill(file, tab, rows[tab]);
  return file;
}

type Cells = Record<number, Record<number, Record<string, unknown>>>;
interface SheetData { rowCount?: number; cellData?: Cells }
interface Mark { readonly key: string; readonly column: number; readonly sheetId: string }

const STRING = 1;
const NUMBER = 2;

function fill(file: LedgerFile, tab: string, rows: readonly Row[]): void {
  const marks = marksOf(file.state, tab);
  const sheetId = marks[0]?.sheetId ?? '';
  const sheet = (file.workbook.sheets as unknown as Record<string, SheetData>)[sheetId];
  if (sheet === undefined) throw new Error(`Set-up made no tab ${tab}`);
  const cells: Cells = sheet.cellData ??= {};
  const before = sheet.rowCount ?? 0;
  const dressed = Object.entries(cells[1] ?? {}).map(([column, cell]): [number, unknown] => [Number(column), cell['s']]);
  const columnOf = new Map(marks.map(({ key, column }) => [key, column]));
  const spare = tab === 'customers' ? 100 : 100 + Math.round(rows.length * 0.03);
  Array.from({ length: rows.length + spare - 1 }, (_, at) => rows[at] ?? {}).forEach((row, at) => {
    const line = cells[at + 1] = Object.fromEntries(dressed.map(([column, s]) => [column, { s } as Record<string, unknown>]));
    for (const [key, value] of Object.entries(row)) {
      const column = columnOf.get(key);
      if (column === undefined) throw new Error(`Set-up made no column ${tab}.${key}`);
      line[column] = { ...line[column], v: value, t: typeof value === 'number' ? NUMBER : STRING };
    }
  });
  sheet.rowCount = Math.max(before, rows.length + spare);
  for (const resource of (file.workbook.resources ?? []) as { data: string }[]) resource.data = lengthened(resource.data, sheetId, before, sheet.rowCount);
}

function marksOf(state: LedgerFile['state'], tab: string): Mark[] {
  return state.metadata.flatMap(({ value, place }) => (place.type === 'COLUMN' && value?.startsWith(`${tab}.`) === true
    // A `+` behind the key says that the ledger made the column. Marks count columns from 1.
    ? [{ key: value.slice(tab.length + 1).replace(/\+$/, ''), column: place.index - 1, sheetId: place.sheetId }] : []));
}

/** Lists and colours that reached the last row of a tab reach its new last row. */
function lengthened(data: string, sheetId: string, before: number, after: number): string {
  if (data === '') return data;
  const bySheet = JSON.parse(data) as Record<string, unknown>;
  if (!(sheetId in bySheet)) return data;
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'endRow' && inner === before - 1 ? after - 1 : change(inner)]));
  };
  return JSON.stringify({ ...bySheet, [sheetId]: change(bySheet[sheetId]) });
}
