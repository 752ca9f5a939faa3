import type { ICellData, ICommandService, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/**
 * Before every write and every added row Univer looks through all cells of all sheets for formulas that may be touched.
 * Where the formulas stand is kept here instead: what brings no formula and meets none is not searched for at all.
 */
export function skipFormulaSearch(workbook: FWorkbook, commands: ICommandService, model: FormulaDataModel): void {
  let places: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (!id.includes('.mutation.')) return;
    const given = params as { readonly cellValue?: Cells; readonly sheet?: { readonly cellData?: Cells } } | undefined;
    const brings = bringsFormula(given?.cellValue) || bringsFormula(given?.sheet?.cellData);
    // Rows and columns that move take their formulas along: those are found anew when next asked for.
    const moves = id !== 'sheet.mutation.set-range-values' && places?.size !== 0;
    if (brings || moves) places = null;
  });
  const all = model.getFormulaData.bind(model);
  model.getFormulaData = () => {
    places ??= formulaPlaces(workbook);
    return places.size > 0 ? all() : { [workbook.getId()]: Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), {}])) };
  };
  const search = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const cells = cellValue as Nullable<Cells>;
    places ??= formulaPlaces(workbook);
    if (!bringsFormula(cells) && !meets(cells, places.get(sheetId))) return {};
    places = null;
    return search(unitId, sheetId, cellValue);
  };
}

function formulaPlaces(workbook: FWorkbook): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const sheet of workbook.getSheets()) {
    const found = new Set<string>();
    for (const [row, line] of Object.entries(sheet.getSheet().getCellMatrix().getMatrix() as Cells)) {
      for (const [column, cell] of Object.entries(line)) if (isFormula(cell)) found.add(`${row},${column}`);
    }
    if (found.size > 0) places.set(sheet.getSheetId(), found);
  }
  return places;
}

function meets(cells: Nullable<Cells>, places: ReadonlySet<string> | undefined): boolean {
  return places !== undefined && Object.entries(cells ?? {}).some(([row, line]) => Object.keys(line).some((column) => places.has(`${row},${column}`)));
}

function bringsFormula(cells: Nullable<Cells>): boolean {
  for (const line of Object.values(cells ?? {})) {
    for (const cell of Object.values(line)) if (isFormula(cell)) return true;
  }
  return false;
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return cell !== null && cell !== undefined && ((cell.f ?? '') !== '' || (cell.si ?? '') !== '');
}
