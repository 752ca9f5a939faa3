import { conditionalFormatBuilder, type ConditionalFormatRuleBuilder } from './conditional-format';
import type { Context } from './context';
import { COSTS } from './costs';
import { validationBuilder, type DataValidationBuilder } from './data-validation';
import { filterCriteriaBuilder, type FilterCriteriaBuilder } from './filter';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Sheet } from './sheet';
import type { Selection, Spreadsheet } from './spreadsheet';
import { HostObject, type OnlyKnown } from './strict';
import { Ui } from './ui';

export const spreadsheetAppIsKnown: OnlyKnown<SpreadsheetApp, GoogleAppsScript.Spreadsheet.SpreadsheetApp> = true;

/** Names that stand for themselves: only what a script compares and hands back. */
class Names extends HostObject {
  constructor(ctx: Context, private readonly _title: string, names: readonly string[]) {
    super(ctx);
    for (const name of names) Object.defineProperty(this, name, { value: name, enumerable: true });
  }
  get _name(): string { return this._title; }
}

export class SpreadsheetApp extends HostObject {
  readonly ProtectionType = this._names('ProtectionType', ['RANGE', 'SHEET']);
  readonly DeveloperMetadataVisibility = this._names('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
  readonly DeveloperMetadataLocationType = this._names('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
  readonly WrapStrategy = this._names('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
  readonly CopyPasteType = this._names('CopyPasteType', ['PASTE_NORMAL', 'PASTE_VALUES']);
  readonly BorderStyle = this._names('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']);
  readonly Dimension = this._names('Dimension', ['COLUMNS', 'ROWS']);
  readonly SheetType = this._names('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
  readonly DataValidationCriteria = this._names('DataValidationCriteria', CRITERIA);
  readonly BooleanCriteria = this._names('BooleanCriteria', ['CELL_EMPTY', 'CELL_NOT_EMPTY', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'TEXT_DOES_NOT_CONTAIN', ...CRITERIA]);
  constructor(ctx: Context, private readonly _spreadsheet: Spreadsheet) { super(ctx); }
  get _name(): string { return 'SpreadsheetApp'; }

  getActive(): Spreadsheet { return this._document('getActive'); }
  getActiveSpreadsheet(): Spreadsheet { return this._document('getActiveSpreadsheet'); }
  getActiveSheet(): Sheet { return this._document('getActiveSheet').getActiveSheet(); }
  getActiveRange(): Range | null { return this._document('getActiveRange').getActiveRange(); }
  getActiveRangeList(): RangeList | null { return this._document('getActiveRangeList').getActiveRangeList(); }
  getCurrentCell(): Range | null { return this._document('getCurrentCell').getCurrentCell(); }
  getSelection(): Selection { return this._document('getSelection').getSelection(); }
  setActiveSheet(sheet: Sheet): Sheet { return this._document('setActiveSheet').setActiveSheet(sheet); }
  setActiveRange(range: Range): Range { return this._document('setActiveRange').setActiveRange(range); }
  flush(): void {
    this._document('flush');
    this._ctx.call('SpreadsheetApp', 'flush', 'other', 0, { ms: COSTS.emptyFlush });
    this._ctx.meter.commit();
  }
  getUi(): Ui {
    if (this._ctx.options.authMode === 'CUSTOM_FUNCTION' || this._ctx.options.unattended === true) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this._ctx);
  }
  newDataValidation(): DataValidationBuilder { return validationBuilder(this._ctx); }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder { return conditionalFormatBuilder(this._ctx); }
  newFilterCriteria(): FilterCriteriaBuilder { return filterCriteriaBuilder(this._ctx); }

  private _document(member: string): Spreadsheet {
    if (this._ctx.options.authMode === 'NONE') throw new Error(`You do not have permission to call SpreadsheetApp.${member}`);
    return this._spreadsheet;
  }
  private _names(title: string, names: readonly string[]): HostObject { return new Names(this._ctx, title, names); }
}

const CRITERIA = [
  'CHECKBOX', 'CUSTOM_FORMULA', 'VALUE_IN_LIST', 'VALUE_IN_RANGE', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_NOT_EQUAL_TO',
  'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'TEXT_CONTAINS', 'TEXT_EQUAL_TO', 'TEXT_IS_VALID_EMAIL',
];
