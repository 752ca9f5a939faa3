import { LocaleType, mergeLocales } from '@univerjs/core';
import formatEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import formatCn from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import formatTw from '@univerjs/preset-sheets-conditional-formatting/locales/zh-TW';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreCn from '@univerjs/preset-sheets-core/locales/zh-CN';
import coreTw from '@univerjs/preset-sheets-core/locales/zh-TW';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationCn from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import validationTw from '@univerjs/preset-sheets-data-validation/locales/zh-TW';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterCn from '@univerjs/preset-sheets-filter/locales/zh-CN';
import filterTw from '@univerjs/preset-sheets-filter/locales/zh-TW';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteCn from '@univerjs/preset-sheets-note/locales/zh-CN';
import noteTw from '@univerjs/preset-sheets-note/locales/zh-TW';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortCn from '@univerjs/preset-sheets-sort/locales/zh-CN';
import sortTw from '@univerjs/preset-sheets-sort/locales/zh-TW';

/** What Univer's own menus and messages say. */
export const GRID_LOCALES = {
  [LocaleType.EN_US]: mergeLocales(coreEn, filterEn, sortEn, validationEn, formatEn, noteEn),
  [LocaleType.ZH_TW]: mergeLocales(coreTw, filterTw, sortTw, validationTw, formatTw, noteTw),
  [LocaleType.ZH_CN]: mergeLocales(coreCn, filterCn, sortCn, validationCn, formatCn, noteCn),
};
