import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { builtFiles, ROOT } from './built';

let files: Readonly<Record<string, string>>;

beforeAll(() => { files = builtFiles(); }, 60_000);

it('clasp would push exactly what was built', () => {
  const clasp = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  const out = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { cwd: ROOT, encoding: 'utf8' });
  const { filesToPush } = JSON.parse(out) as { readonly filesToPush: readonly string[] };
  expect(filesToPush.map((path) => path.replace(/^dist\//, '')).sort()).toEqual(Object.keys(files).sort());
}, 60_000);

it('the manifest asks for this document and for dialogs, nothing more', () => {
  const manifest = JSON.parse(files['appsscript.json'] ?? '') as Readonly<Record<string, unknown>>;
  expect(manifest['oauthScopes']).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest['runtimeVersion']).toBe('V8');
  expect(manifest['dependencies'] ?? {}).toEqual({});
});

it('the pages bring everything along: no address of another machine is loaded', () => {
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(2);
  for (const [name, text] of pages) {
    expect({ name, loaded: [...text.matchAll(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)\s*=\s*["']?([^"'>\s]+)/gi)].map((match) => match[1]) }).toEqual({ name, loaded: [] });
  }
});
