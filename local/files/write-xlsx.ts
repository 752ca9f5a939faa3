import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type ExcelJS from 'exceljs';
import { isDateFormat } from '../services/grid';
import { wallOfSerial } from '../services/serial';
import { excelJs } from './read-xlsx';
import { lookOf, styleNamed } from './sheet-data';
import { excelSheetName } from './sheet-name';

/** Writes what an .xlsx can hold of the workbook; tags and properties stay behind. */
export async function writeXlsx(workbook: Partial<IWorkbookData>): Promise<Buffer> {
  const excel = excelJs();
  const file = new excel.Workbook();
  const order = workbook.sheetOrder ?? Object.keys(workbook.sheets ?? {});
  for (const id of order) {
    const sheet = workbook.sheets?.[id];
    if (sheet !== undefined) addSheet(file, workbook, sheet, validationsOf(workbook, id));
  }
  for (const { name, formulaOrRefString } of namesOf(workbook)) {
    try {
      file.definedNames.add(formulaOrRefString.replace(/^=/, ''), name);
    } catch {
      // A name for something that is no block of cells has no place in exceljs.
    }
  }
  return Buffer.from(await file.xlsx.writeBuffer());
}

function addSheet(file: ExcelJS.Workbook, workbook: Partial<IWorkbookData>, sheet: Partial<IWorksheetData>, rules: readonly Rule[]): void {
  const frozen = sheet.freeze;
  const made = file.addWorksheet(excelSheetName(sheet.name ?? 'Sheet', file.worksheets.map((known) => known.name)), {
    state: sheet.hidden === 1 ? 'hidden' : 'visible',
    ...(frozen !== undefined && (frozen.xSplit > 0 || frozen.ySplit > 0) ? { views: [{ state: 'frozen' as const, xSplit: frozen.xSplit, ySplit: frozen.ySplit }] } : {}),
  });
  for (const [index, column] of Object.entries(sheet.columnData ?? {})) {
    const target = made.getColumn(Number(index) + 1);
    if (column.w !== undefined) target.width = Math.max(1, (column.w - 5) / 7);
    if (column.hd === 1) target.hidden = true;
    dress(target, styleNamed(workbook, column.s));
  }
  for (const [r, line] of Object.entries(sheet.cellData ?? {})) {
    const row = made.getRow(Number(r) + 1);
    for (const [c, cell] of Object.entries(line as Record<string, ICellData>)) fill(row.getCell(Number(c) + 1), cell, lookOf(workbook, sheet, cell, Number(c)));
  }
  for (const block of sheet.mergeData ?? []) made.mergeCells(block.startRow + 1, block.startColumn + 1, block.endRow + 1, block.endColumn + 1);
  const validations = (made as unknown as { dataValidations: { add(address: string, rule: ExcelJS.DataValidation): void } }).dataValidations;
  for (const rule of rules) {
    const items = listItems(rule.formula1 ?? '').join(',');
    if (items === '' || items.length > 255) continue;
    for (const block of rule.ranges) {
      validations.add(addressOf(block), { type: 'list', allowBlank: true, formulae: [`"${items}"`], errorStyle: rule.errorStyle === 1 ? 'stop' : 'warning', showErrorMessage: rule.errorStyle === 1 });
    }
  }
}

function fill(target: ExcelJS.Cell, cell: ICellData, style: IStyleData | null): void {
  const pattern = style?.n?.pattern;
  const value = cell.p?.body?.dataStream === undefined ? valueOf(cell, pattern) : cell.p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  if (cell.f) target.value = { formula: cell.f.replace(/^=/, ''), ...(value === null ? {} : { result: value }) } as ExcelJS.CellFormulaValue;
  else if (value !== null) target.value = value;
  // A cell made in a dressed column looks like it; this one says all about itself.
  target.style = {};
  dress(target, style);
}

function dress(target: Partial<Pick<ExcelJS.Style, 'numFmt' | 'font' | 'fill' | 'alignment'>>, style: IStyleData | null): void {
  if (style === null) return;
  const pattern = style.n?.pattern;
  if (pattern !== undefined && pattern !== 'General') target.numFmt = pattern;
  if (style.bl === 1 || style.it === 1 || style.cl?.rgb) {
    target.font = { ...(style.bl === 1 ? { bold: true } : {}), ...(style.it === 1 ? { italic: true } : {}), ...(hex(style.cl?.rgb) === null ? {} : { color: { argb: hex(style.cl?.rgb) ?? '' } }) };
  }
  const background = hex(style.bg?.rgb);
  if (background !== null) target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: background } };
  const horizontal = (['left', 'center', 'right'] as const)[(style.ht ?? 0) - 1];
  if (style.tb === 3 || horizontal !== undefined) target.alignment = { ...(style.tb === 3 ? { wrapText: true } : {}), ...(horizontal === undefined ? {} : { horizontal }) };
}

function valueOf(cell: ICellData, pattern: string | undefined): string | number | boolean | Date | null {
  const raw = cell.v;
  if (raw === undefined || raw === null || raw === '') return null;
  if (typeof raw === 'boolean' || cell.t === 3) return raw === true || raw === 1 || raw === '1';
  if (typeof raw === 'number') return isDateFormat(pattern) ? new Date(wallOfSerial(raw)) : raw;
  // An .xlsx is XML: these letters cannot stand in it.
  return raw.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** `#rrggbb` (or `rgb(…)`) as Excel's ARGB. */
function hex(color: string | null | undefined | void): string | null {
  if (typeof color !== 'string') return null;
  const plain = /^#([0-9a-f]{6})$/i.exec(color);
  if (plain !== null) return `FF${(plain[1] ?? '').toUpperCase()}`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color);
  return parts === null ? null : `FF${[1, 2, 3].map((at) => Number(parts[at]).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

interface Rule {
  readonly type: string;
  readonly formula1?: string;
  readonly errorStyle?: number;
  readonly ranges: readonly { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number }[];
}

function resource(workbook: Partial<IWorkbookData>, name: string): unknown {
  const text = workbook.resources?.find((item) => item.name === name)?.data ?? '';
  return text === '' ? {} : JSON.parse(text);
}
function validationsOf(workbook: Partial<IWorkbookData>, sheetId: string): readonly Rule[] {
  const rules = (resource(workbook, 'SHEET_DATA_VALIDATION_PLUGIN') as Record<string, readonly Rule[] | undefined>)[sheetId] ?? [];
  return rules.filter((rule) => rule.type === 'list' && rule.formula1?.startsWith('=') !== true);
}
function namesOf(workbook: Partial<IWorkbookData>): readonly { readonly name: string; readonly formulaOrRefString: string }[] {
  return Object.values(resource(workbook, 'SHEET_DEFINED_NAME_PLUGIN') as Record<string, { name: string; formulaOrRefString: string }>);
}
function listItems(formula: string): readonly string[] {
  return formula.startsWith('[') ? (JSON.parse(formula) as readonly string[]) : formula.replace(/^"|"$/g, '').split(',');
}
function addressOf(block: Rule['ranges'][number]): string {
  const letters = (column: number): string => (column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26)));
  const cell = (row: number, column: number): string => `${letters(column)}${String(row + 1)}`;
  const first = cell(block.startRow, block.startColumn);
  const last = cell(block.endRow, block.endColumn);
  return first === last ? first : `${first}:${last}`;
}
