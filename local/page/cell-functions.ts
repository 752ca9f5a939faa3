import type { FUniver } from '@univerjs/core/facade';
import type { Runner } from './script-runner';

/** placeholder until services exist */
export function registerCellFunctions(_api: FUniver, _code: string, _runner: Runner): void {
}
