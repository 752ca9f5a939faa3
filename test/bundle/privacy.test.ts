import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, type Build } from './built';

const ROOT = join(__dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');

let files: Readonly<Record<Build, Readonly<Record<string, string>>>>;
beforeAll(() => { files = { default: builtFiles(), automation: builtFiles('automation') }; }, 120_000);

/** The rights in the tables of a part of PRIVACY.md, in their order. */
function rightsIn(part: string): readonly string[] {
  return [...part.matchAll(/^\| `(https:[^`]+)`/gm)].map(([, right]) => right ?? '');
}

function asked(build: Build): readonly string[] {
  return (JSON.parse(files[build]['appsscript.json'] ?? '') as { readonly oauthScopes: readonly string[] }).oauthScopes;
}

test('PRIVACY.md explains every right that is asked for, and no other', () => {
  const [byDefault = '', more = ''] = PAGE.split('The build with automation');
  expect(rightsIn(byDefault)).toEqual(asked('default'));
  expect([...rightsIn(byDefault), ...rightsIn(more)]).toEqual(asked('automation'));
});

test('nothing that is built can talk to another server, as it says', () => {
  for (const build of ['default', 'automation'] as const) {
    for (const [name, text] of Object.entries(files[build])) {
      if (!/\.(js|html)$/.test(name)) continue;
      expect({ build, name, found: text.match(/UrlFetchApp|XMLHttpRequest|\bfetch\s*\(|sendBeacon|WebSocket|EventSource|importScripts|<link\b|\bsrc\s*=\s*["']?https?:|@import|url\(\s*["']?https?:/g) }).toEqual({ build, name, found: null });
    }
  }
});

test('what stays with the document is what it says', () => {
  expect(files.default['Code.js']).not.toMatch(/PropertiesService|CacheService|DriveApp|console\.(log|info|warn|error)/);
  expect(files.automation['Code.js']).not.toMatch(/getUserProperties|getScriptProperties|CacheService|DriveApp|console\.(log|info|warn|error)/);
});

test('README leads to it', () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('(PRIVACY.md)');
});
