/** What a cell's author reads about a custom function, taken from the JSDoc above it in the bundle. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly params: readonly ParamHelp[];
}

export interface ParamHelp {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly optional: boolean;
}

/** Reads every function whose JSDoc says `@customfunction`, as the formula bar of Sheets does. */
export function readFunctionHelp(code: string): FunctionHelp[] {
  const found: FunctionHelp[] = [];
  for (const match of code.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+([A-Za-z][\w]*)\s*\(/g)) {
    const lines = (match[1] ?? '').split('\n').map((line) => line.replace(/^\s*\*?\s?/, '').trimEnd());
    if (!lines.some((line) => /^@customfunction\b/i.test(line))) continue;
    found.push({ name: match[2] ?? '', description: description(lines), params: lines.flatMap(param) });
  }
  return found;
}

function description(lines: readonly string[]): string {
  const end = lines.findIndex((line) => line.startsWith('@'));
  return lines.slice(0, end === -1 ? lines.length : end).join(' ').replace(/\s+/g, ' ').trim();
}

function param(line: string): ParamHelp[] {
  const match = /^@param\s+\{([^}]*)\}\s+(\[?)([\w$]+)(?:=[^\]]*)?\]?\s*(.*)$/.exec(line);
  if (match === null) return [];
  const [, type = '', bracket = '', name = '', text = ''] = match;
  return [{ name, type: type.replace(/=$/, ''), text: text.replace(/^-\s*/, ''), optional: bracket === '[' || type.endsWith('=') }];
}
