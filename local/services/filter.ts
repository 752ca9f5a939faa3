import type { FFilter } from '@univerjs/sheets-filter/facade';
import type { Area } from './a1';
import { displayOfCell } from './cell-value';
import type { Context } from './context';
import { univerRange } from './document';
import type { KeptCriteria } from './filter-rows';
import { gridOf } from './grid';
import type { Range } from './range';
import { serialOfWall } from './serial';
import type { Sheet } from './sheet';
import { HostObject, type OnlyKnown } from './strict';

export const filterIsKnown: OnlyKnown<Filter, GoogleAppsScript.Spreadsheet.Filter> = true;
export const criteriaIsKnown: OnlyKnown<FilterCriteria, GoogleAppsScript.Spreadsheet.FilterCriteria> = true;
export const criteriaBuilderIsKnown: OnlyKnown<FilterCriteriaBuilder, GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder> = true;

interface Criteria { readonly type: string | null; readonly args: readonly unknown[]; readonly hidden: readonly string[] }

/** What a column's filter lets through. */
export class FilterCriteria extends HostObject {
  constructor(ctx: Context, readonly _criteria: Criteria) { super(ctx); }
  get _name(): string { return 'FilterCriteria'; }
  getCriteriaType(): string | null { return this._criteria.type; }
  getCriteriaValues(): unknown[] { return [...this._criteria.args]; }
  getHiddenValues(): string[] { return [...this._criteria.hidden]; }
  copy(): FilterCriteriaBuilder { return new FilterCriteriaBuilder(this._ctx, this._criteria); }
}

export class FilterCriteriaBuilder extends HostObject {
  constructor(ctx: Context, private _draft: Criteria) { super(ctx); }
  get _name(): string { return 'FilterCriteriaBuilder'; }
  setHiddenValues(values: readonly string[]): this { this._draft = { ...this._draft, hidden: Array.from(values, String) }; return this; }
  whenCellEmpty(): this { return this._when('CELL_EMPTY'); }
  whenCellNotEmpty(): this { return this._when('CELL_NOT_EMPTY'); }
  whenTextEqualTo(text: string): this { return this._when('TEXT_EQUAL_TO', text); }
  whenTextContains(text: string): this { return this._when('TEXT_CONTAINS', text); }
  whenTextStartsWith(text: string): this { return this._when('TEXT_STARTS_WITH', text); }
  whenNumberEqualTo(number: number): this { return this._when('NUMBER_EQUAL_TO', number); }
  whenNumberGreaterThan(number: number): this { return this._when('NUMBER_GREATER_THAN', number); }
  whenNumberGreaterThanOrEqualTo(number: number): this { return this._when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number); }
  whenNumberLessThan(number: number): this { return this._when('NUMBER_LESS_THAN', number); }
  whenNumberLessThanOrEqualTo(number: number): this { return this._when('NUMBER_LESS_THAN_OR_EQUAL_TO', number); }
  whenDateEqualTo(date: Date): this { return this._when('DATE_EQUAL_TO', date); }
  whenDateBefore(date: Date): this { return this._when('DATE_BEFORE', date); }
  whenDateAfter(date: Date): this { return this._when('DATE_AFTER', date); }
  getCriteriaType(): string | null { return this._draft.type; }
  getCriteriaValues(): unknown[] { return [...this._draft.args]; }
  getHiddenValues(): string[] { return [...this._draft.hidden]; }
  copy(): FilterCriteriaBuilder { return new FilterCriteriaBuilder(this._ctx, this._draft); }
  build(): FilterCriteria { return new FilterCriteria(this._ctx, this._draft); }
  private _when(type: string, ...args: readonly unknown[]): this { this._draft = { ...this._draft, type, args }; return this; }
}

export function filterCriteriaBuilder(ctx: Context): FilterCriteriaBuilder {
  return new FilterCriteriaBuilder(ctx, { type: null, args: [], hidden: [] });
}

/** The one basic filter of a tab. Columns are the sheet's, 1-based. */
export class Filter extends HostObject {
  constructor(ctx: Context, private readonly _sheet: Sheet, private readonly _filter: FFilter) { super(ctx); }
  get _name(): string { return 'Filter'; }
  getRange(): Range {
    const block = this._filter.getRange().getRange();
    return this._sheet._range(block.startRow + 1, block.startColumn + 1, block.endRow - block.startRow + 1, block.endColumn - block.startColumn + 1);
  }
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    this._ctx.call('Filter', 'getColumnFilterCriteria', 'read', 0);
    const kept = this._filter.getColumnFilterCriteria(column - 1) as unknown as { readonly google?: KeptCriteria; readonly filters?: { readonly blank?: true; readonly filters?: readonly string[] } } | null | undefined;
    if (kept === null || kept === undefined) return null;
    const hidden = kept.filters === undefined ? [] : this._values(column).filter((text) => (text === '' ? kept.filters?.blank !== true : kept.filters?.filters?.includes(text) !== true));
    return new FilterCriteria(this._ctx, kept.google === undefined ? { type: null, args: [], hidden } : this._revived(kept.google));
  }
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    this._ctx.call('Filter', 'setColumnFilterCriteria', 'write', 0);
    if (criteria === null) this._removeCriteria(column);
    else this._filter.setColumnFilterCriteria(column - 1, { colId: column - 1 - this._filter.getRange().getRange().startColumn, ...this._univer(column, criteria._criteria), google: this._kept(criteria._criteria) } as never);
    return this;
  }
  removeColumnFilterCriteria(column: number): this {
    this._ctx.call('Filter', 'removeColumnFilterCriteria', 'write', 0);
    this._removeCriteria(column);
    return this;
  }
  remove(): void { this._ctx.call('Filter', 'remove', 'write', 0); this._filter.remove(); }
  sort(column: number, ascending: boolean): this {
    const range = this.getRange();
    const body = this._sheet._range(range._area.row + 1, range._area.column, range.getNumRows() - 1, range.getNumColumns());
    body.sort({ column, ascending });
    return this;
  }

  private _kept({ type, args, hidden }: Criteria): KeptCriteria {
    return { type, hidden, args: args.map((item) => (item instanceof this._ctx.realm.Date || item instanceof Date ? { date: item.getTime(), serial: this._day(item) } : item as string | number)) };
  }
  private _revived({ type, args, hidden }: KeptCriteria): Criteria {
    return { type, hidden, args: args.map((item) => (typeof item === 'object' ? new this._ctx.realm.Date(item.date) : item)) };
  }
  private _day(date: Date): number { return Math.floor(serialOfWall(this._ctx.zone().wallOf(date.getTime()))); }
  private _removeCriteria(column: number): void {
    if ((this._filter.getColumnFilterCriteria(column - 1) ?? null) !== null) this._filter.removeColumnFilterCriteria(column - 1);
  }
  private _values(column: number): string[] {
    const { _area: area } = this.getRange();
    const grid = gridOf(this._ctx.document, this._sheet._fws);
    const values = new Set<string>();
    for (let row = area.row; row < area.lastRow; row += 1) {
      const cell = grid.cell(row, column - 1);
      values.add(displayOfCell(cell, grid.style(cell, row, column - 1)?.n?.pattern));
    }
    return [...values];
  }
  /** What the page's own panel shows of it; which rows pass is looked up as Sheets does (filter-rows.ts). */
  private _univer(column: number, criteria: Criteria): object {
    const [first] = criteria.args;
    const operand = first instanceof this._ctx.realm.Date || first instanceof Date ? this._day(first) : first;
    const custom = (operator: string | undefined, val: unknown): object => ({ customFilters: { customFilters: [operator === undefined ? { val } : { operator, val }] } });
    switch (criteria.type) {
      case null: {
        const shown = this._values(column).filter((text) => !criteria.hidden.includes(text));
        return { filters: { ...(shown.includes('') ? { blank: true } : {}), filters: shown.filter((text) => text !== '') } };
      }
      case 'CELL_EMPTY': return { filters: { blank: true } };
      case 'CELL_NOT_EMPTY': return custom('notEqual', ' ');
      case 'TEXT_CONTAINS': return custom(undefined, `*${String(operand)}*`);
      case 'TEXT_STARTS_WITH': return custom(undefined, `${String(operand)}*`);
      case 'NUMBER_GREATER_THAN': case 'DATE_AFTER': return custom('greaterThan', operand);
      case 'NUMBER_GREATER_THAN_OR_EQUAL_TO': return custom('greaterThanOrEqual', operand);
      case 'NUMBER_LESS_THAN': case 'DATE_BEFORE': return custom('lessThan', operand);
      case 'NUMBER_LESS_THAN_OR_EQUAL_TO': return custom('lessThanOrEqual', operand);
      default: return custom(undefined, String(operand));
    }
  }
}

export function createFilter(ctx: Context, sheet: Sheet, area: Area): Filter {
  if (sheet._fws.getFilter() !== null) throw new Error('You can\'t create a filter in a sheet that already has a filter.');
  const made = sheet._fws.getRange(univerRange(area)).createFilter();
  if (made === null) throw new Error('The filter could not be created.');
  return new Filter(ctx, sheet, made);
}
