import type { IDataValidationRule, ISheetDataValidationRule } from '@univerjs/core';
import { ClearRangeDataValidationCommand, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Area } from './a1';
import type { Context } from './context';
import { univerRange } from './document';
import { serialOfWall } from './serial';
import type { Sheet } from './sheet';
import { HostObject, toScript, type OnlyKnown } from './strict';

export const dataValidationIsKnown: OnlyKnown<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation> = true;
export const builderIsKnown: OnlyKnown<DataValidationBuilder, GoogleAppsScript.Spreadsheet.DataValidationBuilder> = true;

interface Rule {
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A rule that limits what can be typed into a cell. */
export class DataValidation extends HostObject {
  constructor(ctx: Context, readonly _rule: Rule) { super(ctx); }
  get _name(): string { return 'DataValidation'; }
  getCriteriaType(): string { return this._rule.criteria; }
  getCriteriaValues(): unknown[] { return this._ctx.realm.Array.from(this._rule.args, (item) => (Array.isArray(item) ? this._ctx.realm.Array.from(item) : toScript(this._ctx, item))); }
  getAllowInvalid(): boolean { return this._rule.allowInvalid; }
  getHelpText(): string | null { return this._rule.helpText; }
  copy(): DataValidationBuilder { return new DataValidationBuilder(this._ctx, this._rule); }
}

export class DataValidationBuilder extends HostObject {
  constructor(ctx: Context, private _draft: Rule) { super(ctx); }
  get _name(): string { return 'DataValidationBuilder'; }
  setAllowInvalid(allow: boolean): this { this._draft = { ...this._draft, allowInvalid: allow }; return this; }
  setHelpText(text: string): this { this._draft = { ...this._draft, helpText: text }; return this; }
  getAllowInvalid(): boolean { return this._draft.allowInvalid; }
  getHelpText(): string | null { return this._draft.helpText; }
  getCriteriaType(): string { return this._draft.criteria; }
  getCriteriaValues(): unknown[] { return new DataValidation(this._ctx, this._draft).getCriteriaValues(); }
  copy(): DataValidationBuilder { return new DataValidationBuilder(this._ctx, this._draft); }
  build(): DataValidation {
    if (this._draft.criteria === '') throw new Error('You must specify a criteria before building a data validation rule.');
    return new DataValidation(this._ctx, this._draft);
  }
  requireValueInList(values: readonly unknown[], dropdown = true): this {
    if (!Array.isArray(values)) throw new Error("The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.");
    if (values.length > 500) throw new Error('The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.');
    return this._require('VALUE_IN_LIST', Array.from(values, String), dropdown);
  }
  requireValueInRange(range: HostObject, dropdown = true): this { return this._require('VALUE_IN_RANGE', range, dropdown); }
  requireCheckbox(...values: readonly unknown[]): this { return this._require('CHECKBOX', ...values); }
  requireDate(): this { return this._require('DATE_IS_VALID_DATE'); }
  requireDateAfter(date: Date): this { return this._require('DATE_AFTER', date); }
  requireDateBefore(date: Date): this { return this._require('DATE_BEFORE', date); }
  requireDateOnOrAfter(date: Date): this { return this._require('DATE_ON_OR_AFTER', date); }
  requireDateOnOrBefore(date: Date): this { return this._require('DATE_ON_OR_BEFORE', date); }
  requireDateEqualTo(date: Date): this { return this._require('DATE_EQUAL_TO', date); }
  requireDateBetween(start: Date, end: Date): this { return this._require('DATE_BETWEEN', start, end); }
  requireNumberBetween(start: number, end: number): this { return this._require('NUMBER_BETWEEN', start, end); }
  requireNumberNotBetween(start: number, end: number): this { return this._require('NUMBER_NOT_BETWEEN', start, end); }
  requireNumberEqualTo(number: number): this { return this._require('NUMBER_EQUAL_TO', number); }
  requireNumberNotEqualTo(number: number): this { return this._require('NUMBER_NOT_EQUAL_TO', number); }
  requireNumberGreaterThan(number: number): this { return this._require('NUMBER_GREATER_THAN', number); }
  requireNumberGreaterThanOrEqualTo(number: number): this { return this._require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number); }
  requireNumberLessThan(number: number): this { return this._require('NUMBER_LESS_THAN', number); }
  requireNumberLessThanOrEqualTo(number: number): this { return this._require('NUMBER_LESS_THAN_OR_EQUAL_TO', number); }
  requireTextContains(text: string): this { return this._require('TEXT_CONTAINS', text); }
  requireTextEqualTo(text: string): this { return this._require('TEXT_EQUAL_TO', text); }
  requireTextIsEmail(): this { return this._require('TEXT_IS_VALID_EMAIL'); }
  requireFormulaSatisfied(formula: string): this { return this._require('CUSTOM_FORMULA', formula); }
  private _require(criteria: string, ...args: readonly unknown[]): this { this._draft = { ...this._draft, criteria, args }; return this; }
}

export function validationBuilder(ctx: Context): DataValidationBuilder {
  return new DataValidationBuilder(ctx, { criteria: '', args: [], allowInvalid: true, helpText: null });
}

/** Puts the rule on every cell of the area, or takes all rules off it (null). */
export function setValidation(ctx: Context, sheet: Sheet, area: Area, rule: DataValidation | null): void {
  const { document } = ctx;
  const unitId = document.workbook.getId();
  const subUnitId = sheet._fws.getSheetId();
  const ranges = [univerRange(area)];
  const model = document.service<SheetDataValidationModel>(SheetDataValidationModel);
  if (model.getRules(unitId, subUnitId).some((known) => known.ranges.some((block) => block.startRow < area.lastRow && block.endRow >= area.row - 1 && block.startColumn < area.lastColumn && block.endColumn >= area.column - 1))) {
    document.run(ClearRangeDataValidationCommand.id, { unitId, subUnitId, ranges });
  }
  if (rule === null) return;
  const uid = `r${String(ctx.document.state.nextId++)}-${String(ctx.options.now())}`;
  document.run('data-validation.mutation.addRule', { unitId, subUnitId, rule: { uid, ranges, ...univerRule(ctx, rule._rule) } });
}

/** The rule on a cell (1-based), or null. */
export function findValidation(ctx: Context, sheet: Sheet, row: number, column: number): DataValidation | null {
  const model = ctx.document.service<SheetDataValidationModel>(SheetDataValidationModel);
  const rule = model.getRuleByLocation(ctx.document.workbook.getId(), sheet._fws.getSheetId(), row - 1, column - 1);
  return rule === undefined ? null : new DataValidation(ctx, ruleOfUniver(ctx, rule));
}

const NUMBERS: Record<string, string> = {
  BETWEEN: 'between', NOT_BETWEEN: 'notBetween', EQUAL_TO: 'equal', NOT_EQUAL_TO: 'notEqual', GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual', LESS_THAN: 'lessThan', LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan', BEFORE: 'lessThan', ON_OR_AFTER: 'greaterThanOrEqual', ON_OR_BEFORE: 'lessThanOrEqual',
};

type UniverRule = Omit<IDataValidationRule, 'uid' | 'ranges'>;

function univerRule(ctx: Context, rule: Rule): UniverRule {
  const kept = rule.args.map((item) => (item instanceof ctx.realm.Date || item instanceof Date ? { date: item.getTime() }
    : item instanceof HostObject ? { range: rangeText(item) } : item));
  const common = {
    allowBlank: true, errorStyle: rule.allowInvalid ? 2 : 1, showErrorMessage: rule.helpText !== null,
    ...(rule.helpText === null ? {} : { error: rule.helpText, prompt: rule.helpText, showInputMessage: true }),
    bizInfo: { criteria: rule.criteria, args: kept } as UniverRule['bizInfo'] & object,
  };
  const operand = (item: unknown): string => (item instanceof ctx.realm.Date || item instanceof Date ? String(Math.floor(serialOfWall(ctx.zone().wallOf(item.getTime())))) : String(item));
  const [first, second] = rule.args;
  if (rule.criteria === 'VALUE_IN_LIST') return { ...common, type: 'list', formula1: JSON.stringify(first), showDropDown: second !== false };
  if (rule.criteria === 'VALUE_IN_RANGE') return { ...common, type: 'list', formula1: `=${rangeText(first)}`, showDropDown: second !== false };
  // Without these the page would write the numbers 1 and 0 where a person ticks.
  if (rule.criteria === 'CHECKBOX') return { ...common, type: 'checkbox', formula1: String(first ?? 'TRUE'), formula2: String(second ?? (first === undefined ? 'FALSE' : '')) };
  if (rule.criteria === 'CUSTOM_FORMULA') return { ...common, type: 'custom', formula1: String(first) };
  if (rule.criteria === 'DATE_IS_VALID_DATE') return { ...common, type: 'date', operator: 'greaterThanOrEqual' as never, formula1: '-693593' };
  const [, kind = '', operator = ''] = /^(NUMBER|DATE)_(.+)$/.exec(rule.criteria) ?? [];
  const known = NUMBERS[operator];
  if (known === undefined) return { ...common, type: 'any' };
  return { ...common, type: kind === 'DATE' ? 'date' : 'decimal', operator: known as never, formula1: operand(first), ...(second === undefined ? {} : { formula2: operand(second) }) };
}

function ruleOfUniver(ctx: Context, rule: ISheetDataValidationRule): Rule {
  const own = rule.bizInfo as { criteria?: string; args?: readonly unknown[] } | undefined;
  const shared = { allowInvalid: rule.errorStyle !== 1, helpText: rule.error ?? null };
  if (own?.criteria !== undefined) {
    const args = (own.args ?? []).map((item) => (typeof item === 'object' && item !== null && 'date' in item ? new ctx.realm.Date(Number(item.date)) : item));
    return { ...shared, criteria: own.criteria, args };
  }
  // A rule a person made in the page, or one that came in a file.
  if (rule.type === 'list' && rule.formula1?.startsWith('=') !== true) return { ...shared, criteria: 'VALUE_IN_LIST', args: [listItems(rule.formula1 ?? ''), rule.showDropDown !== false] };
  if (rule.type === 'checkbox') return { ...shared, criteria: 'CHECKBOX', args: [] };
  const operator = Object.entries(NUMBERS).find(([, name]) => name === rule.operator)?.[0] ?? 'EQUAL_TO';
  if (rule.type === 'date') return { ...shared, criteria: 'DATE_IS_VALID_DATE', args: [] };
  if (rule.type === 'decimal' || rule.type === 'whole') return { ...shared, criteria: `NUMBER_${operator}`, args: [Number(rule.formula1), ...(rule.formula2 === undefined ? [] : [Number(rule.formula2)])] };
  return { ...shared, criteria: 'CUSTOM_FORMULA', args: [rule.formula1 ?? ''] };
}

function listItems(formula: string): readonly string[] {
  if (!formula.startsWith('[')) return formula.replace(/^"|"$/g, '').split(',');
  return (JSON.parse(formula) as readonly unknown[]).map(String);
}

function rangeText(item: unknown): string {
  const range = item as { readonly _sheet: Sheet; getA1Notation(): string };
  return `'${range._sheet.getName().replace(/'/g, "''")}'!${range.getA1Notation()}`;
}
