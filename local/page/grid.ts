import { DEFAULT_STYLES, LifecycleStages, LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { defaultTheme } from '@univerjs/themes';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { GRID_LOCALES } from './grid-locales';
import type { PageLanguage } from './page-language';


export interface Grid {
  readonly api: FUniver;
  dispose(): void;
}

// Letters as large as Sheets sets them; Univer offers no setting for what a cell without a style looks like.
Object.assign(DEFAULT_STYLES, { fs: 10 });

/** Starts Univer in the container, without a workbook. */
export function createGrid(container: string, language: PageLanguage): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    locale: localeType(language),
    locales: GRID_LOCALES,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: true, ribbonType: 'simple', footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true } }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    // Its search box would take the focus away from somebody who types the value into the cell.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const entry of plugins) {
      if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
      else univer.registerPlugin(entry);
    }
  }
  return { api: FUniver.newAPI(univer), dispose: () => { univer.dispose(); } };
}

/** Waits until the first workbook is on the screen. */
export function rendered(api: FUniver): Promise<void> {
  if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return Promise.resolve();
  return new Promise((done) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listening.dispose();
      done();
    });
  });
}

/** Univer's own words follow the user's language. */
export function setGridLanguage(api: FUniver, language: PageLanguage): void {
  api.setLocale(localeType(language));
}

export type { IWorkbookData };

function localeType(language: PageLanguage): LocaleType {
  const types = { enUS: LocaleType.EN_US, zhTW: LocaleType.ZH_TW, zhCN: LocaleType.ZH_CN } as const;
  return types[language.univer];
}
