import type { FUniver } from '@univerjs/core/facade';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { readFunctionHelp, type FunctionHelp } from './function-help';
import type { ScriptFunctions } from './script-realm';

/**
 * Makes the bundle's custom functions known to cells, with the help Sheets would show from their JSDoc. The bundle is
 * evaluated once for all of them, when the first cell asks.
 */
export function registerCellFunctions(api: FUniver, code: string, evaluate: () => ScriptFunctions): void {
  let functions: ScriptFunctions | null = null;
  for (const help of readFunctionHelp(code)) {
    api.getFormula().registerFunction(help.name, (...args: unknown[]) => {
      functions ??= evaluate();
      return functions[help.name]?.(...args) as string;
    }, { description: infoOf(help) });
  }
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
