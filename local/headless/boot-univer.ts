import { LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import enUS from '@univerjs/preset-sheets-node-core/locales/en-US';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import '@univerjs/sheets-conditional-formatting/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import '@univerjs/sheets-note/facade';

export interface BootedUniver {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  /** Without it the process never ends. */
  dispose(): void;
}

/** Univer without a screen, with the same models as the page: validations, filters, conditional formats, notes. */
export function bootUniver(data: Partial<IWorkbookData>): BootedUniver {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS as never }, logLevel: LogLevel.SILENT });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0] as never, plugin[1] as never);
    else univer.registerPlugin(plugin as never);
  }
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const univerAPI = FUniver.newAPI(univer);
  const workbook = univerAPI.createWorkbook(data);
  return { univerAPI, workbook, dispose: () => { univer.dispose(); } };
}
