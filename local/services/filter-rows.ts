import type { Nullable, Worksheet } from '@univerjs/core';
import { FilterColumn } from '@univerjs/sheets-filter';
import { displayOfCell } from './cell-value';
import { hasContent, type RawCell } from './grid';

/** What a script asked of a column, as it is kept with Univer's own criterion. Plain JSON: days as serial numbers. */
export interface KeptCriteria {
  readonly type: string | null;
  readonly args: readonly (string | number | { readonly date: number; readonly serial: number })[];
  readonly hidden: readonly string[];
}

interface Inside {
  readonly _criteria: { readonly google?: KeptCriteria };
  readonly _worksheet: Worksheet;
  readonly _range: { readonly startRow: number; readonly endRow: number };
  readonly _column: number;
}

let replaced = false;

/**
 * Univer compares raw numbers where Sheets compares what is shown, takes «*» and «?» for placeholders and knows nothing
 * of a column's format. A criterion that a script set is therefore looked up here; one that a person chose in the page
 * is Univer's own.
 */
export function filterAsSheets(): void {
  if (replaced) return;
  replaced = true;
  const own = FilterColumn.prototype.calc;
  FilterColumn.prototype.calc = function rowsFilteredOut(context) {
    const { _criteria, _worksheet, _range, _column } = this as unknown as Inside;
    const criteria = _criteria.google;
    if (criteria === undefined) return own.call(this, context);
    const passes = predicateOf(criteria);
    const out = new Set<number>();
    for (let row = _range.startRow + 1; row <= _range.endRow; row += 1) {
      const raw = _worksheet.getCellRaw(row, _column);
      const cell = (hasContent(raw) ? raw : _worksheet.getCell(row, _column)) as Nullable<RawCell>;
      const pattern = typeof cell?.v === 'number' ? _worksheet.getCellStyle(row, _column)?.n?.pattern : undefined;
      if (!passes(displayOfCell(cell, pattern), cell)) out.add(row);
    }
    return out;
  };
}

type Passes = (shown: string, cell: Nullable<RawCell>) => boolean;

/** Letters' case does not count for conditions on text (unverified for every one of them); it does for hidden values. */
function predicateOf({ type, args, hidden }: KeptCriteria): Passes {
  const text = textOf(args[0]);
  const number = numberOf(args[0]);
  const onNumber = (test: (value: number) => boolean): Passes => (_, cell) => typeof cell?.v === 'number' && cell.t !== 3 && test(cell.v);
  switch (type) {
    case null: {
      const away = new Set(hidden);
      return (shown) => !away.has(shown);
    }
    case 'CELL_EMPTY': return (shown) => shown === '';
    case 'CELL_NOT_EMPTY': return (shown) => shown !== '';
    case 'TEXT_EQUAL_TO': return (shown) => shown.toLowerCase() === text;
    case 'TEXT_CONTAINS': return (shown) => shown.toLowerCase().includes(text);
    case 'TEXT_STARTS_WITH': return (shown) => shown.toLowerCase().startsWith(text);
    case 'NUMBER_EQUAL_TO': return onNumber((value) => value === number);
    case 'DATE_EQUAL_TO': return onNumber((value) => Math.floor(value) === number);
    case 'NUMBER_GREATER_THAN': return onNumber((value) => value > number);
    case 'DATE_AFTER': return onNumber((value) => Math.floor(value) > number);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO': return onNumber((value) => value >= number);
    case 'NUMBER_LESS_THAN': case 'DATE_BEFORE': return onNumber((value) => value < number);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO': return onNumber((value) => value <= number);
    default: throw new Error(`not implemented: a filter by ${type}`);
  }
}

function textOf(item: KeptCriteria['args'][number] | undefined): string { return typeof item === 'object' ? '' : String(item ?? '').toLowerCase(); }
function numberOf(item: KeptCriteria['args'][number] | undefined): number { return typeof item === 'object' ? item.serial : Number(item); }
