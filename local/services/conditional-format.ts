import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Context } from './context';
import { univerRange } from './document';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { HostObject, type OnlyKnown } from './strict';

export const ruleIsKnown: OnlyKnown<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule> = true;
export const ruleBuilderIsKnown: OnlyKnown<ConditionalFormatRuleBuilder, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder> = true;
export const conditionIsKnown: OnlyKnown<BooleanCondition, GoogleAppsScript.Spreadsheet.BooleanCondition> = true;

interface Style {
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
}
interface Draft {
  readonly criteria: string;
  readonly args: readonly unknown[];
  readonly style: Style;
  readonly ranges: readonly Range[];
}

export class ConditionalFormatRule extends HostObject {
  constructor(ctx: Context, readonly _draft: Draft) { super(ctx); }
  get _name(): string { return 'ConditionalFormatRule'; }
  getRanges(): Range[] { return [...this._draft.ranges]; }
  getBooleanCondition(): BooleanCondition { return new BooleanCondition(this._ctx, this._draft); }
  getGradientCondition(): null { return null; }
  copy(): ConditionalFormatRuleBuilder { return new ConditionalFormatRuleBuilder(this._ctx, this._draft); }
}

export class BooleanCondition extends HostObject {
  constructor(ctx: Context, private readonly _draft: Draft) { super(ctx); }
  get _name(): string { return 'BooleanCondition'; }
  getCriteriaType(): string { return this._draft.criteria; }
  getCriteriaValues(): unknown[] { return [...this._draft.args]; }
  getBold(): boolean | null { return this._draft.style.bold ?? null; }
  getItalic(): boolean | null { return this._draft.style.italic ?? null; }
}

export class ConditionalFormatRuleBuilder extends HostObject {
  constructor(ctx: Context, private _draft: Draft) { super(ctx); }
  get _name(): string { return 'ConditionalFormatRuleBuilder'; }
  setRanges(ranges: readonly Range[]): this { this._draft = { ...this._draft, ranges: Array.from(ranges) }; return this; }
  getRanges(): Range[] { return [...this._draft.ranges]; }
  setBackground(color: string | null): this { return this._look({ background: color }); }
  setFontColor(color: string | null): this { return this._look({ fontColor: color }); }
  setBold(bold: boolean): this { return this._look({ bold }); }
  setItalic(italic: boolean): this { return this._look({ italic }); }
  setStrikethrough(strikethrough: boolean): this { return this._look({ strikethrough }); }
  setUnderline(underline: boolean): this { return this._look({ underline }); }
  whenTextEqualTo(text: string): this { return this._when('TEXT_EQUAL_TO', text); }
  whenTextContains(text: string): this { return this._when('TEXT_CONTAINS', text); }
  whenTextDoesNotContain(text: string): this { return this._when('TEXT_DOES_NOT_CONTAIN', text); }
  whenTextStartsWith(text: string): this { return this._when('TEXT_STARTS_WITH', text); }
  whenTextEndsWith(text: string): this { return this._when('TEXT_ENDS_WITH', text); }
  whenFormulaSatisfied(formula: string): this { return this._when('CUSTOM_FORMULA', formula); }
  whenCellEmpty(): this { return this._when('CELL_EMPTY'); }
  whenCellNotEmpty(): this { return this._when('CELL_NOT_EMPTY'); }
  whenNumberEqualTo(number: number): this { return this._when('NUMBER_EQUAL_TO', number); }
  whenNumberGreaterThan(number: number): this { return this._when('NUMBER_GREATER_THAN', number); }
  whenNumberGreaterThanOrEqualTo(number: number): this { return this._when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number); }
  whenNumberLessThan(number: number): this { return this._when('NUMBER_LESS_THAN', number); }
  whenNumberLessThanOrEqualTo(number: number): this { return this._when('NUMBER_LESS_THAN_OR_EQUAL_TO', number); }
  whenNumberBetween(start: number, end: number): this { return this._when('NUMBER_BETWEEN', start, end); }
  copy(): ConditionalFormatRuleBuilder { return new ConditionalFormatRuleBuilder(this._ctx, this._draft); }
  build(): ConditionalFormatRule {
    if (this._draft.ranges.length === 0) throw new Error('No ranges set on the conditional format rule.');
    if (this._draft.criteria === '') throw new Error('No condition set on the conditional format rule.');
    return new ConditionalFormatRule(this._ctx, this._draft);
  }
  private _when(criteria: string, ...args: readonly unknown[]): this { this._draft = { ...this._draft, criteria, args }; return this; }
  private _look(style: Style): this { this._draft = { ...this._draft, style: { ...this._draft.style, ...style } }; return this; }
}

export function conditionalFormatBuilder(ctx: Context): ConditionalFormatRuleBuilder {
  return new ConditionalFormatRuleBuilder(ctx, { criteria: '', args: [], style: {}, ranges: [] });
}

/** A tab's rules, first one first, as a script reads them. */
export function conditionalFormatsOf(ctx: Context, sheet: Sheet): ConditionalFormatRule[] {
  return sheet._fws.getConditionalFormattingRules().map((rule) => {
    const ranges = rule.ranges.map((block) => sheet._range(block.startRow + 1, block.startColumn + 1, block.endRow - block.startRow + 1, block.endColumn - block.startColumn + 1));
    const own = (rule.rule as unknown as { google?: Omit<Draft, 'ranges'> }).google;
    // A person's own rule is kept word for word and can only be put back, not read.
    return new ConditionalFormatRule(ctx, own === undefined ? { criteria: 'CUSTOM_FORMULA', args: [], style: {}, ranges, univer: rule } as Draft : { ...own, ranges });
  });
}

/** Replaces all rules of the tab. */
export function setConditionalFormats(ctx: Context, sheet: Sheet, rules: readonly ConditionalFormatRule[]): void {
  const unitId = ctx.document.workbook.getId();
  const subUnitId = sheet._fws.getSheetId();
  for (const rule of sheet._fws.getConditionalFormattingRules()) {
    ctx.document.run('sheet.mutation.delete-conditional-rule', { unitId, subUnitId, cfId: rule.cfId });
  }
  // The grid puts the newest first.
  for (const { _draft: draft } of [...rules].reverse()) {
    const { ranges, ...google } = draft;
    const kept = (draft as Draft & { univer?: IConditionFormattingRule }).univer;
    const rule = kept ?? {
      cfId: `c${String(ctx.document.state.nextId++)}-${String(ctx.options.now())}`,
      ranges: ranges.map((range) => univerRange(range._area)), stopIfTrue: false,
      rule: { type: 'highlightCell', ...condition(google.criteria, google.args), style: univerStyle(google.style), google },
    };
    ctx.document.run('sheet.mutation.add-conditional-rule', { unitId, subUnitId, rule });
  }
}

function condition(criteria: string, args: readonly unknown[]): object {
  const [first, second] = args;
  const text: Record<string, string> = {
    TEXT_EQUAL_TO: 'equal', TEXT_CONTAINS: 'containsText', TEXT_DOES_NOT_CONTAIN: 'notContainsText',
    TEXT_STARTS_WITH: 'beginsWith', TEXT_ENDS_WITH: 'endsWith', CELL_EMPTY: 'containsBlanks', CELL_NOT_EMPTY: 'notContainsBlanks',
  };
  const number: Record<string, string> = {
    NUMBER_EQUAL_TO: 'equal', NUMBER_GREATER_THAN: 'greaterThan', NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
    NUMBER_LESS_THAN: 'lessThan', NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual', NUMBER_BETWEEN: 'between',
  };
  if (text[criteria] !== undefined) return { subType: 'text', operator: text[criteria], ...(first === undefined ? {} : { value: first }) };
  if (number[criteria] !== undefined) return { subType: 'number', operator: number[criteria], value: second === undefined ? first : [first, second] };
  return { subType: 'formula', value: String(first) };
}

function univerStyle(style: Style): object {
  return {
    ...(style.background === undefined || style.background === null ? {} : { bg: { rgb: style.background } }),
    ...(style.fontColor === undefined || style.fontColor === null ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === true ? { bl: 1 } : {}), ...(style.italic === true ? { it: 1 } : {}),
    ...(style.strikethrough === true ? { st: { s: 1 } } : {}), ...(style.underline === true ? { ul: { s: 1 } } : {}),
  };
}
