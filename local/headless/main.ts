/** What tests, benchmarks and the command line get of the local sheet, in one file that Node can `require`. */
export { openHeadless, newWorkbook, UnknownFunction, BadReference } from './open-headless';
export { ScriptStopped } from '../services/host-options';
export { emptyHostState } from '../services/host-state';
