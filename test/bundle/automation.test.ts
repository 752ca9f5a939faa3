import { parse } from 'acorn';
import { closeSheets, withScript } from '../contracts/local-sheet';
import { builtFiles, type Build } from './built';

const ASKED = ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'];
const MORE = ['https://www.googleapis.com/auth/script.scriptapp', 'https://www.googleapis.com/auth/script.send_mail'];
const ONLY_THERE = ['dialogRunMorning', 'dialogSwitchAutomation', 'morningRefresh', 'showAutomation'];

let files: Readonly<Record<Build, Readonly<Record<string, string>>>>;
beforeAll(() => { files = { default: builtFiles(), automation: builtFiles('automation') }; }, 120_000);
afterAll(closeSheets);

const codeOf = (build: Build): string => files[build]['Code.js'] ?? '';

function scopesOf(build: Build): readonly string[] {
  return (JSON.parse(files[build]['appsscript.json'] ?? '') as { readonly oauthScopes: readonly string[] }).oauthScopes;
}

/** The functions that Apps Script finds by name. */
function namesIn(build: Build): readonly string[] {
  return parse(codeOf(build), { ecmaVersion: 2019, sourceType: 'script' }).body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])).sort();
}

/** Every function of the menu that the build puts up, submenus too. */
function menuOf(build: Build): readonly string[] {
  const sheet = withScript(codeOf(build));
  expect(sheet.open('onOpen', 'FULL').error).toBeNull();
  const visit = (items: readonly unknown[]): string[] => items.flatMap((item) => {
    const { functionName, items: inner } = item as { readonly functionName?: string; readonly items?: readonly unknown[] };
    return [...(functionName === undefined ? [] : [functionName]), ...visit(inner ?? [])];
  });
  return sheet.shown.flatMap((shown) => (shown.kind === 'menu' ? visit(shown.menu.items) : []));
}

describe('the default build', () => {
  it('asks for this document and for dialogs only', () => {
    expect(scopesOf('default')).toEqual(ASKED);
  });

  it('holds nothing that could run by itself or send a mail, not even by name', () => {
    expect(codeOf('default')).not.toMatch(/ScriptApp|MailApp|GmailApp/);
    expect(Object.keys(files.default)).not.toContain('automation.html');
    expect(namesIn('default').filter((name) => ONLY_THERE.includes(name))).toEqual([]);
    expect(menuOf('default')).not.toContain('showAutomation');
  });
});

describe('the build with automation', () => {
  it('asks for the two rights more, and else has the same manifest', () => {
    expect(scopesOf('automation')).toEqual([...ASKED, ...MORE]);
    const rest = (build: Build): object => ({ ...(JSON.parse(files[build]['appsscript.json'] ?? '') as object), oauthScopes: [] });
    expect(rest('automation')).toEqual(rest('default'));
  });

  it('has everything of the default one, and the morning refresh', () => {
    expect(namesIn('automation')).toEqual([...namesIn('default'), ...ONLY_THERE].sort());
    expect(Object.keys(files.automation).sort()).toEqual([...Object.keys(files.default), 'automation.html'].sort());
    expect(codeOf('automation')).toMatch(/ScriptApp/);
    expect(codeOf('automation')).toMatch(/MailApp/);
  });

  it('has the other build\'s menu with one item more', () => {
    const more = menuOf('automation').filter((name) => !menuOf('default').includes(name));
    expect(more).toEqual(['showAutomation']);
    expect(menuOf('automation')).toHaveLength(menuOf('default').length + 1);
  });
});
