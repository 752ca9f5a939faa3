import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import Papa from 'papaparse';
import { displayOfCell } from '../services/cell-value';
import { isDateFormat, textCell } from '../services/grid';
import { serialOfWall, wallOfSerial } from '../services/serial';
import { lookOf, type StyleBook, type TabData } from './sheet-data';

/**
 * A CSV as a tab: everything is text except plain numbers without leading zeros and ISO dates, so that no telephone
 * number or order number loses a letter.
 */
export function tabOfCsv(name: string, text: string, book: StyleBook): TabData {
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false }).data;
  if (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === '') === true) rows.pop();
  const dateStyle = book.idOf({ n: { pattern: 'yyyy-mm-dd' } });
  const cells: Record<number, Record<number, ICellData>> = {};
  let columns = 0;
  rows.forEach((row, r) => {
    columns = Math.max(columns, row.length);
    const line: Record<number, ICellData> = {};
    row.forEach((field, c) => {
      if (field !== '') line[c] = cellOfField(field, dateStyle);
    });
    cells[r] = line;
  });
  return { name, cells, rows: rows.length, columns };
}

/** A tab as CSV: days as ISO text, numbers plainly, the rest as it is shown. */
export function csvOfSheet(workbook: Partial<IWorkbookData>, sheet: Partial<IWorksheetData>): string {
  const rows: string[][] = [];
  for (const [r, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [c, cell] of Object.entries(line as Record<string, ICellData>)) {
      const text = fieldOfCell(cell, typeof cell.v === 'number' ? lookOf(workbook, sheet, cell, Number(c))?.n?.pattern : undefined);
      if (text !== '') (rows[Number(r)] ??= [])[Number(c)] = text;
    }
  }
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return Papa.unparse(Array.from(rows, (row) => Array.from({ length: width }, (_, c) => row?.[c] ?? '')), { newline: '\n' }) + '\n';
}

function cellOfField(field: string, dateStyle: string): ICellData {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(field) && field.length <= 17 && field !== '-0') return { v: Number(field), t: 2 };
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(field);
  if (day !== null) {
    const wall = new Date(`${field}T00:00:00Z`);
    if (!Number.isNaN(wall.getTime()) && wall.toISOString().startsWith(field)) return { v: serialOfWall(wall.getTime()), t: 2, s: dateStyle };
  }
  return textCell(field, false);
}

function fieldOfCell(cell: ICellData, pattern: string | undefined): string {
  if (typeof cell.v === 'number' && cell.t !== 3) {
    if (!isDateFormat(pattern)) return String(cell.v);
    const text = new Date(wallOfSerial(cell.v)).toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
  }
  return displayOfCell(cell, pattern);
}
