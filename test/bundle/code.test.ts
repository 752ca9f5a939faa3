import { createContext, Script } from 'node:vm';
import { parse, tokenizer, type Comment, type FunctionDeclaration, type Program } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeSheets, withScript } from '../contracts/local-sheet';
import { CATALOGUE } from '../../src/functions/catalogue';
import { builtCode, ROOT } from './built';

const SERVICES = ['SpreadsheetApp', 'LockService', 'PropertiesService', 'CacheService', 'HtmlService', 'Session', 'Utilities', 'ScriptApp', 'MailApp', 'UrlFetchApp', 'DriveApp', 'console', 'Logger'];

/** What the page of the morning refresh asks for: see automation.test.ts. */
const ONLY_WITH_AUTOMATION = ['dialogRunMorning', 'dialogSwitchAutomation'];

let code: string;
let program: Program;
const comments: Comment[] = [];

beforeAll(() => {
  code = builtCode();
  // A newer syntax throws here.
  program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
}, 60_000);
afterAll(closeSheets);

/** The functions that Apps Script finds by name. */
function topLevel(): ReadonlyMap<string, FunctionDeclaration> {
  return new Map(program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [[node.id.name, node as FunctionDeclaration]] : [])));
}

describe('syntax', () => {
  it('is ES2019 and holds no private member and no static block', () => {
    expect(program.body.length).toBeGreaterThan(10);
    const tokens = [...tokenizer(code, { ecmaVersion: 2022 })];
    expect(tokens.filter(({ type }) => type.label === 'privateId')).toEqual([]);
    const blocks = tokens.filter(({ start, end }, at) => code.slice(start, end) === 'static' && tokens[at + 1]?.type.label === '{');
    expect(blocks).toEqual([]);
  });

  it('would be refused if it held one', () => {
    expect(() => parse('class A { #b = 1 }', { ecmaVersion: 2019 })).toThrow();
    expect([...tokenizer('class A { #b = 1 }', { ecmaVersion: 2022 })].some(({ type }) => type.label === 'privateId')).toBe(true);
  });
});

describe('loading', () => {
  it('needs no global of Node, of a browser or of Apps Script, and leaves functions behind', () => {
    const context = createContext(Object.create(null) as object);
    const global = new Script('globalThis').runInContext(context) as Record<string, unknown>;
    for (const name of ['console', 'SharedArrayBuffer', 'Atomics', 'WebAssembly']) Reflect.deleteProperty(global, name);
    const before = new Set(Object.getOwnPropertyNames(global));
    new Script(code).runInContext(context);
    const made = Object.getOwnPropertyNames(global).filter((name) => !before.has(name));
    expect(made.sort()).toEqual([...topLevel().keys(), 'CustomerLedger'].sort());
  });

  it('touches no service, not even by name', () => {
    const touched: string[] = [];
    const global = Object.create(null) as object;
    for (const name of SERVICES) Object.defineProperty(global, name, { configurable: true, get: () => { touched.push(name); return undefined; } });
    const context = createContext(global);
    new Script(code).runInContext(context);
    expect(touched).toEqual([]);
    new Script('SpreadsheetApp').runInContext(context);
    expect(touched).toEqual(['SpreadsheetApp']);
  });

  it('runs nothing at top level but the making of one object', () => {
    const others = program.body.filter(({ type }) => type !== 'FunctionDeclaration').map((node) => code.slice(node.start, node.start + 40));
    expect(others.filter((text) => !/^("use strict"|var CustomerLedger\b)/.test(text))).toEqual([]);
  });
});

describe('names that Apps Script calls', () => {
  it('has every trigger', () => {
    expect([...topLevel().keys()]).toEqual(expect.arrayContaining(['onOpen', 'onInstall', 'onEdit']));
  });

  it.each(['NONE', 'LIMITED', 'FULL'] as const)('has every function of the menu put up in %s', (auth) => {
    const sheet = withScript(code);
    expect(sheet.open('onOpen', auth).error).toBeNull();
    const called = sheet.shown.flatMap((shown) => (shown.kind === 'menu' ? functionsOf(shown.menu.items) : []));
    expect(called.length).toBeGreaterThan(4);
    expect(called.filter((name) => !topLevel().has(name))).toEqual([]);
  });

  it('has every function the dialogs ask for', () => {
    const contract = readFileSync(join(ROOT, 'src/app/contract/server-functions.ts'), 'utf8');
    const wanted = [...contract.matchAll(/^\s{2}(\w+)\(/gm)].map((match) => match[1] ?? '');
    expect(wanted).toEqual(expect.arrayContaining(['dialogSavePurchase', 'dialogSaveContact', ...ONLY_WITH_AUTOMATION]));
    expect(wanted.filter((name) => !topLevel().has(name)).sort()).toEqual([...ONLY_WITH_AUTOMATION].sort());
  });

  it('ends no name with an underscore: Apps Script would hide it', () => {
    expect([...topLevel().keys()].filter((name) => name.endsWith('_'))).toEqual([]);
  });
});

describe('custom functions', () => {
  it('are exactly those of the catalogue', () => {
    expect([...topLevel().keys()].filter((name) => name.startsWith('LEDGER_')).sort()).toEqual(CATALOGUE.map(({ name }) => name).sort());
  });

  it.each(CATALOGUE.map((entry) => [entry.name, entry] as const))('%s has its help directly above it', (name, entry) => {
    const declared = topLevel().get(name);
    const above = comments.find(({ type, end }) => type === 'Block' && /^\s*$/.test(code.slice(end, declared?.start)) && end <= (declared?.start ?? 0));
    expect(above?.value).toMatch(/^\*/);
    expect(above?.value).toContain('@customfunction');
    expect(above?.value).toContain(entry.description);
    expect([...(above?.value ?? '').matchAll(/@param \{[^}]+\} \[?(\w+)/g)].map((match) => match[1])).toEqual(entry.params.map((param) => param.name));
    expect(above?.value).toContain('@return {');
    expect(declared?.params.length).toBe(entry.params.length);
  });

  it('nothing else is marked as one', () => {
    expect(comments.filter(({ value }) => value.includes('@customfunction')).length).toBe(CATALOGUE.length);
  });
});

function functionsOf(items: readonly { readonly kind: string; readonly functionName?: string; readonly items?: readonly unknown[] }[]): string[] {
  return items.flatMap((item) => [
    ...(item.functionName === undefined ? [] : [item.functionName]),
    ...functionsOf((item.items ?? []) as Parameters<typeof functionsOf>[0]),
  ]);
}
