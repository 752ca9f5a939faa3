import { createContext, Script } from 'node:vm';
import { median } from './cpu';

const LOADS = 15;

/** Milliseconds to parse and run the bundle in a context that has the language and nothing else. */
export function loadTime(code: string): number {
  return median(Array.from({ length: LOADS }, (_, run) => {
    const context = createContext(Object.create(null) as object);
    // Another text each time, or V8 would remember what it compiled.
    const text = `${code}\n// ${String(run)}`;
    const start = performance.now();
    new Script(text, { filename: 'Code.js' }).runInContext(context);
    return performance.now() - start;
  }));
}
