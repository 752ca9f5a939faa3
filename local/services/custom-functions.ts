import type { FUniver } from '@univerjs/core/facade';
import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, IFunctionService, NullValueObject, NumberValueObject, StringValueObject,
  type ArrayValueObject as ArrayValue, type BaseReferenceObject, type BaseValueObject, type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { isDateFormat } from './grid';
import type { Realm } from './host-options';
import { serialOfWall, wallOfSerial } from './serial';
import { zoneNamed } from './zone';

export interface CustomFunctionOptions {
  readonly univerAPI: FUniver;
  readonly workbook: FWorkbook;
  readonly realm: Realm;
  /** The spreadsheet's time zone. */
  zone(): string;
  /** Calls the bundle's function. What it throws is the cell's error. */
  call(name: string, args: readonly unknown[]): unknown;
}

/**
 * Lets formulas call the bundle's custom functions the way Sheets does: one cell is a scalar, a range a table, a blank
 * cell '', a day or time a Date; a table as the result spills; a throw is #ERROR! with its message.
 */
export function registerCustomFunctions(names: readonly string[], options: CustomFunctionOptions): void {
  const service = options.workbook.getActiveSheet().getInject().get(IFunctionService);
  service.registerExecutors(...names.map((name) => new ScriptFunction(name, options)));
}

/** Waits until the formulas of the sheet are computed; false when that took longer than `timeout` ms. */
export async function settleFormulas(univerAPI: FUniver, timeout = 30_000): Promise<boolean> {
  const formula = univerAPI.getFormula();
  formula.executeCalculation();
  try {
    await formula.onCalculationResultApplied(timeout);
    return true;
  } catch {
    return false;
  }
}

type NodeValueType = ReturnType<BaseFunction['calculate']>;

class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;
  constructor(private readonly _title: string, private readonly _options: CustomFunctionOptions) { super(_title); }
  override calculate(...variants: BaseValueObject[]): NodeValueType {
    try {
      const args = variants.map((variant) => argumentOf(variant as FunctionVariantType, this._options));
      return resultOf(this._options.call(this._title, args), this._options);
    } catch (error) {
      return ErrorValueObject.create(ErrorType.ERROR, messageOf(error)) as NodeValueType;
    }
  }
}

function argumentOf(variant: FunctionVariantType, options: CustomFunctionOptions): unknown {
  const { Array: List } = options.realm;
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const [rows, columns] = [reference.getRowCount(), reference.getColumnCount()];
    const table = List.from({ length: rows }, () => List.from({ length: columns }, (): unknown => ''));
    reference.iterator((value, row, column) => {
      const line = table[row - startRow];
      if (line !== undefined) line[column - startColumn] = scalarOf(value ?? null, options);
      return true;
    });
    return rows === 1 && columns === 1 ? table[0]?.[0] : table;
  }
  const value = variant as BaseValueObject;
  if (!value.isArray()) return scalarOf(value, options);
  const list = (value as ArrayValue).getArrayValue();
  const table = List.from(list, (row) => List.from(row, (item) => scalarOf(item ?? null, options)));
  return table.length === 1 && table[0]?.length === 1 ? table[0][0] : table;
}

function scalarOf(value: BaseValueObject | null, options: CustomFunctionOptions): unknown {
  if (value === null || value.isNull()) return '';
  const raw = value.getValue();
  if (value.isNumber() && isDateFormat(value.getPattern())) {
    return new options.realm.Date(zoneNamed(options.zone()).instantOf(wallOfSerial(Number(raw))));
  }
  return raw;
}

function resultOf(result: unknown, options: CustomFunctionOptions): NodeValueType {
  if (!Array.isArray(result)) return cellOf(result, options) as NodeValueType;
  const rows = (result as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columnCount }, (_, column) => cellOf(row[column], options))),
    rowCount: rows.length, columnCount, unitId: '', sheetId: '', row: -1, column: -1,
  }) as NodeValueType;
}

function cellOf(value: unknown, options: CustomFunctionOptions): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value instanceof options.realm.Date || value instanceof Date) {
    return NumberValueObject.create(serialOfWall(zoneNamed(options.zone()).wallOf(value.getTime())), 'yyyy-mm-dd');
  }
  return StringValueObject.create(String(value));
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
