import { Worksheet, type ICommandService, type IStyleData, type Nullable } from '@univerjs/core';
import { INumfmtService, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';

interface Place { readonly unitId: string; readonly subUnitId: string }
interface InsertColumns extends Place { readonly range: { readonly startColumn: number; readonly endColumn: number } }

/**
 * Univer draws a column's style under its cells, but asks the cell alone when it is about the number format: what a
 * typed text becomes, how a number is shown. Here it asks the column too, and a new column looks like the one to its
 * left, as its cells do.
 */
export function honourColumnFormats(workbook: FWorkbook, commands: ICommandService, service: <T>(identifier: unknown) => T): void {
  const book = workbook.getWorkbook();
  const columnOf = ({ unitId, subUnitId }: Place, column: number): Nullable<IStyleData> => (
    unitId === book.getUnitId() ? book.getSheetBySheetId(subUnitId)?.getColumnStyle(column) as Nullable<IStyleData> : null);

  const formats = service<INumfmtService>(INumfmtService);
  const ownFormat = formats.getValue.bind(formats);
  formats.getValue = (unitId, subUnitId, row, column, model) => ownFormat(unitId, subUnitId, row, column, model)
    ?? columnOf({ unitId, subUnitId }, column)?.n as ReturnType<typeof ownFormat> ?? null;
  const removeOwn = formats.deleteValues.bind(formats);
  formats.deleteValues = (unitId, subUnitId, ranges) => {
    removeOwn(unitId, subUnitId, ranges);
    // «Automatic» chosen for cells of a formatted column is an exception to it.
    for (const range of ranges) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        if (hasFormat(columnOf({ unitId, subUnitId }, column))) formats.setValues(unitId, subUnitId, [{ ranges: [{ ...range, startColumn: column, endColumn: column }], pattern: 'General' }]);
      }
    }
  };

  // A cell that is about to be edited takes the format as its own: the editor looks nowhere else.
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.operation.set-cell-edit-visible' || (params as { visible?: boolean } | undefined)?.visible !== true) return;
    const sheet = workbook.getActiveSheet();
    const cell = sheet.getActiveCell();
    if (cell === null) return;
    const [row, column] = [cell.getRow(), cell.getColumn()];
    const format = columnOf({ unitId: book.getUnitId(), subUnitId: sheet.getSheetId() }, column)?.n;
    const matrix = sheet.getSheet().getCellMatrix();
    const raw = matrix.getValue(row, column);
    const own = book.getStyles().getStyleByCell(raw);
    if (format === undefined || format === null || hasFormat(own)) return;
    const s = book.getStyles().setValue({ ...own, n: format });
    if (s !== undefined) matrix.setValue(row, column, { ...raw, s });
  });

  service<SheetInterceptorService>(SheetInterceptorService).interceptAfterCommand({
    getMutations({ id, params }) {
      const none = { redos: [], undos: [] };
      if (id !== 'sheet.command.insert-col' || params === undefined) return none;
      const { unitId, subUnitId, range } = params as InsertColumns;
      const style = book.getSheetBySheetId(subUnitId)?.getColumnStyle(range.startColumn - 1, true);
      if (unitId !== book.getUnitId() || style === undefined || style === null) return none;
      const columnData: Record<number, { readonly s: typeof style }> = {};
      for (let column = range.startColumn; column <= range.endColumn; column += 1) columnData[column] = { s: style };
      return { redos: [{ id: 'sheet.mutation.set-col-data', params: { unitId, subUnitId, columnData } }], undos: [] };
    },
  });

  honourWherePasted();
}

let honoured = false;

/** Asked when text from elsewhere is pasted: does it stay text? There is no service to put this into. */
function honourWherePasted(): void {
  if (honoured) return;
  honoured = true;
  const ownStyle = Worksheet.prototype.getCellStyle;
  Worksheet.prototype.getCellStyle = function styleOfCell(row, column) {
    const own = ownStyle.call(this, row, column);
    const format = hasFormat(own) ? undefined : (this.getColumnStyle(column) as Nullable<IStyleData>)?.n;
    return format === undefined || format === null ? own : { ...own, n: format };
  };
}

function hasFormat(style: Nullable<IStyleData>): boolean {
  return style?.n?.pattern !== undefined && style.n.pattern !== '';
}
