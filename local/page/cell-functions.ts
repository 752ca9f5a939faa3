import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { registerCustomFunctions, type CustomFunctionOptions } from '../services/custom-functions';
import { readFunctionHelp, type FunctionHelp } from './function-help';
import type { ScriptFunctions } from './script-realm';

/**
 * Makes the bundle's custom functions known to cells, with the help Sheets would show from their JSDoc. The bundle is
 * evaluated once for all of them, when the first cell asks.
 */
export function registerCellFunctions(
  code: string, options: Omit<CustomFunctionOptions, 'call'> & { readonly evaluate: () => ScriptFunctions },
): void {
  let functions: ScriptFunctions | null = null;
  const help = readFunctionHelp(code);
  registerCustomFunctions(help.map(({ name }) => name), {
    ...options,
    call(name, args) {
      functions ??= options.evaluate();
      return functions[name]?.(...args);
    },
  });
  options.workbook.getActiveSheet().getInject().get(IDescriptionService).registerDescriptions(help.map(infoOf));
}

function infoOf(help: FunctionHelp): IFunctionInfo {
  return {
    functionName: help.name,
    functionType: FunctionType.User,
    description: help.description,
    abstract: help.description,
    functionParameter: help.params.map((param) => ({
      name: param.name, detail: param.text, example: param.name, require: param.optional ? 0 : 1, repeat: 0,
    })),
  };
}
