import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import '@univerjs/sheets-ui/facade';

/** More cells than this are no edit of a person's. */
const FEW = 2000;
const STILL_MS = 80;

/**
 * Checks what stands in cells against their lists and rules where it can be seen. Univer checks every cell of every
 * rule as soon as the book is on the screen, which holds the page up for seconds when there are 28,000 customers.
 */
export function checkWhatIsVisible(api: FUniver): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (sheet === undefined) return;
  const service = sheet.getInject().get(SheetsDataValidationValidatorService);
  const check = service.validatorRanges.bind(service);
  let timer = 0;

  const checkVisible = (): void => {
    const active = api.getActiveWorkbook()?.getActiveSheet();
    const visible = active?.getVisibleRange() ?? null;
    if (active === undefined || visible === null || cellsOf([visible]) > 20 * FEW) return;
    void check(active.getWorkbook().getUnitId(), active.getSheetId(), [visible]);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(checkVisible, STILL_MS);
  };
  service.validatorRanges = (unitId, sheetId, ranges) => {
    if (cellsOf(ranges) <= FEW) return check(unitId, sheetId, ranges);
    soon();
    return Promise.resolve([]);
  };
  api.addEvent(api.Event.Scroll, soon);
  api.addEvent(api.Event.ActiveSheetChanged, soon);
  soon();
}

function cellsOf(ranges: readonly IRange[]): number {
  return ranges.reduce((sum, range) => sum + (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1), 0);
}
