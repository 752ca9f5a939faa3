import type { ICommandService, ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/**
 * Before every write Univer looks through all cells of all sheets for formulas that the write may belong to. In a
 * workbook that holds none there is nothing to find, so the search is left out until the first formula comes in.
 */
export function skipFormulaSearch(workbook: FWorkbook, commands: ICommandService, model: FormulaDataModel): void {
  let holdsFormulas = anyFormula(workbook.save());
  commands.beforeCommandExecuted(({ id, params }) => {
    if (holdsFormulas || !id.includes('.mutation.')) return;
    const given = params as { readonly cellValue?: Cells; readonly sheet?: { readonly cellData?: Cells } } | undefined;
    holdsFormulas = inCells(given?.cellValue) || inCells(given?.sheet?.cellData);
  });
  const search = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => (holdsFormulas || inCells(cellValue as Nullable<Cells>) ? search(unitId, sheetId, cellValue) : {});
}

function anyFormula({ sheets }: IWorkbookData): boolean {
  return Object.values(sheets).some((sheet) => inCells(sheet.cellData));
}

function inCells(cells: Nullable<Cells>): boolean {
  for (const row of Object.values(cells ?? {})) {
    for (const cell of Object.values(row)) {
      if (cell !== null && cell !== undefined && ((cell.f ?? '') !== '' || (cell.si ?? '') !== '')) return true;
    }
  }
  return false;
}
