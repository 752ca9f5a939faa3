import { createContext, Script } from 'node:vm';
import { median } from '../median';
import { cpuOf } from './cpu';

const LOADS = 41;

/** Milliseconds of CPU to parse and run the bundle in a context that has the language and nothing else, median. */
export function cpuOfLoading(code: string): number {
  return median(Array.from({ length: LOADS }, (_, run) => {
    const context = createContext(Object.create(null) as object);
    // Another text each time, or V8 would remember what it compiled.
    const text = `${code}\n// ${String(run)}`;
    return cpuOf(() => { new Script(text, { filename: 'Code.js' }).runInContext(context); });
  }));
}
