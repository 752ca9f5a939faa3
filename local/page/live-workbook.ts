import { IResourceManagerService, UniverInstanceType, type IWorkbookData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** What `save` of the workbook gives, but for the copying: it changes with the workbook. */
export function liveWorkbook(workbook: FWorkbook): Partial<IWorkbookData> {
  const resources = workbook.getActiveSheet().getInject().get(IResourceManagerService).getResources(workbook.getId(), UniverInstanceType.UNIVER_SHEET);
  return { ...workbook.getWorkbook().getSnapshot(), resources };
}
