/** What tests, benchmarks and the command line get of the local sheet, in one file that Node can `require`. */
export { openHeadless, newWorkbook, UnknownFunction, BadReference } from './open-headless';
export { ScriptStopped } from '../services/host-options';
export { emptyHostState } from '../services/host-state';
export { runCli } from '../cli/run-cli';
export { openFile, addTab } from '../files/open-file';
export { saveFile } from '../files/save-file';
export { FileProblem } from '../files/file-problem';
export { csvOfSheet } from '../files/csv';
export { writeXlsx } from '../files/write-xlsx';
export { readXlsx } from '../files/read-xlsx';
