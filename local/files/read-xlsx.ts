import { createRequire } from 'node:module';
import type { ICellData, IColumnData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type ExcelJS from 'exceljs';
import { differing } from '../services/cell-style';
import { textCell } from '../services/grid';
import { serialOfWall } from '../services/serial';
import { sheetNameOfExcel } from './sheet-name';
import { createStyleBook, workbookOf, type StyleBook, type TabData } from './sheet-data';

/** Reads values, formulas, number formats, plain looks, widths, hidden columns, frozen panes, list rules and names. */
export async function readXlsx(name: string, data: Buffer): Promise<Partial<IWorkbookData>> {
  const excel = excelJs();
  const file = new excel.Workbook();
  await file.xlsx.load(data as unknown as ExcelJS.Buffer);
  const book = createStyleBook();
  const tabs = file.worksheets.map((sheet) => tabOf(sheet, book));
  if (tabs.length === 0) throw new Error('it has no sheets');
  const workbook = workbookOf(name, tabs, book);
  return { ...workbook, resources: [...namesOf(file), ...rulesOf(file)] };
}

/** exceljs is large: it is loaded when a file is opened or saved, never before. */
export function excelJs(): typeof ExcelJS {
  return createRequire(__filename)('exceljs') as typeof ExcelJS;
}

function tabOf(sheet: ExcelJS.Worksheet, book: StyleBook): TabData {
  const cells: Record<number, Record<number, ICellData>> = {};
  const under = (sheet.columns ?? []).map((column) => styleOf(column));
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const line: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (cell.isMerged && cell.master !== cell) return;
      const style = differing(styleOf(cell), under[column - 1]);
      const made = { ...contentOf(cell), ...(Object.keys(style).length === 0 ? {} : { s: book.idOf(style) }) };
      if (Object.keys(made).length > 0) line[column - 1] = made;
    });
    cells[number - 1] = line;
  });
  return { name: sheetNameOfExcel(sheet.name), cells, rows: sheet.rowCount, columns: sheet.columnCount, extra: extraOf(sheet, under.map((style) => (style === null ? null : book.idOf(style)))) };
}

function contentOf(cell: ExcelJS.Cell): ICellData {
  const { value } = cell;
  const isText = cell.numFmt === '@';
  if (cell.formula) return { f: `=${cell.formula}`, ...plain(cell.result, isText) };
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    if ('richText' in value) return plain(value.richText.map((part) => part.text).join(''), isText);
    if ('hyperlink' in value) return plain(typeof value.text === 'string' ? value.text : cell.text, isText);
    if ('error' in value) return plain(value.error, isText);
    return plain(cell.text, isText);
  }
  return plain(value, isText);
}

function plain(value: unknown, isText: boolean): ICellData {
  if (value === null || value === undefined || value === '') return {};
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  if (value instanceof Date) return { v: serialOfWall(value.getTime()), t: 2 };
  if (typeof value === 'object' && 'error' in value) return { v: String(value.error), t: 1 };
  return textCell(typeof value === 'string' ? value : JSON.stringify(value), isText);
}

function styleOf(cell: Partial<Pick<ExcelJS.Style, 'numFmt' | 'font' | 'fill' | 'alignment'>>): IStyleData | null {
  const style: Record<string, unknown> = {};
  if (cell.numFmt && cell.numFmt !== 'General') style['n'] = { pattern: cell.numFmt };
  if (cell.font?.bold === true) style['bl'] = 1;
  if (cell.font?.italic === true) style['it'] = 1;
  const color = cell.font?.color?.argb;
  if (color !== undefined) style['cl'] = { rgb: `#${color.slice(-6)}` };
  if (cell.fill?.type === 'pattern' && cell.fill.pattern === 'solid' && cell.fill.fgColor?.argb !== undefined) style['bg'] = { rgb: `#${cell.fill.fgColor.argb.slice(-6)}` };
  if (cell.alignment?.wrapText === true) style['tb'] = 3;
  const side = { left: 1, center: 2, right: 3 }[cell.alignment?.horizontal as 'left'];
  if (side !== undefined) style['ht'] = side;
  return Object.keys(style).length === 0 ? null : (style as IStyleData);
}

function extraOf(sheet: ExcelJS.Worksheet, styles: readonly (string | null)[]): Partial<IWorksheetData> {
  const columnData: Record<number, Partial<IColumnData>> = {};
  (sheet.columns ?? []).forEach((column, index) => {
    const s = styles[index] ?? null;
    if (column.width !== undefined || column.hidden === true || s !== null) {
      columnData[index] = { ...(column.width === undefined ? {} : { w: Math.round(column.width * 7 + 5) }), ...(column.hidden === true ? { hd: 1 } : {}), ...(s === null ? {} : { s }) };
    }
  });
  const view = sheet.views?.[0];
  const frozen = view?.state === 'frozen' ? { xSplit: view.xSplit ?? 0, ySplit: view.ySplit ?? 0 } : null;
  const merges = (sheet.model as unknown as { merges?: readonly string[] }).merges ?? [];
  return {
    columnData, hidden: sheet.state === 'visible' ? 0 : 1,
    mergeData: merges.map(blockOf),
    ...(frozen === null ? {} : { freeze: { ...frozen, startRow: frozen.ySplit === 0 ? -1 : frozen.ySplit, startColumn: frozen.xSplit === 0 ? -1 : frozen.xSplit } }),
  };
}

interface Block { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }

function blockOf(reference: string): Block {
  const [, c1 = 'A', r1 = '1', c2 = c1, r2 = r1] = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(reference) ?? [];
  const column = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { startRow: Number(r1) - 1, endRow: Number(r2) - 1, startColumn: column(c1), endColumn: column(c2) };
}

interface Resource { readonly name: string; readonly data: string }

function namesOf(file: ExcelJS.Workbook): Resource[] {
  const names: Record<string, object> = {};
  for (const { name, ranges } of file.definedNames.model) {
    const [first] = ranges;
    if (first !== undefined && !name.startsWith('_xlnm')) names[`n-${name}`] = { id: `n-${name}`, name, formulaOrRefString: first, localSheetId: 'AllDefaultWorkbook' };
  }
  return Object.keys(names).length === 0 ? [] : [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) }];
}

/** Only lists written out in the rule: what the ledger itself makes. A column of one rule becomes one block. */
function rulesOf(file: ExcelJS.Workbook): Resource[] {
  const bySheet: Record<string, object[]> = {};
  file.worksheets.forEach((sheet, index) => {
    const { model } = (sheet as unknown as { dataValidations?: { model?: Record<string, ExcelJS.DataValidation | undefined> } }).dataValidations ?? {};
    const blocks = new Map<string, Block[]>();
    for (const [address, rule] of Object.entries(model ?? {})) {
      const list = rule?.type === 'list' ? String(rule.formulae?.[0] ?? '') : '';
      if (!list.startsWith('"')) continue;
      const key = JSON.stringify([list, rule?.allowBlank !== false, rule?.errorStyle === 'stop']);
      const block = blockOf(address.replace(/^range:/, ''));
      const known = blocks.get(key) ?? [];
      blocks.set(key, known);
      const above = known.find((item) => item.startColumn === block.startColumn && item.endColumn === block.endColumn && item.endRow === block.startRow - 1);
      if (above === undefined) known.push(block);
      else Object.assign(above, { endRow: block.endRow });
    }
    let number = 0;
    for (const [key, ranges] of blocks) {
      const [list, allowBlank, stop] = JSON.parse(key) as [string, boolean, boolean];
      const items = list.slice(1, -1).split(',');
      (bySheet[String(index)] ??= []).push({ uid: `x${String(index)}-${String(number++)}`, ranges, type: 'list', formula1: JSON.stringify(items), showDropDown: true, allowBlank, errorStyle: stop ? 1 : 2 });
    }
  });
  return Object.keys(bySheet).length === 0 ? [] : [{ name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(bySheet) }];
}
