/**
 * Builds each page under src/dialogs/ (a folder with a page.tsx) into one HTML file with its script and styles inside:
 * Apps Script serves single files, and a page may fetch nothing.
 */
import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Pages that only the build with automation has. */
const AUTOMATION_PAGES = ['automation'];

/** Writes `<page>.html` into `outDir` and gives the size of each page in bytes. */
export async function buildDialogs(outDir, { withAutomation = false } = {}) {
  await mkdir(outDir, { recursive: true });
  const sizes = {};
  for (const [name, html] of Object.entries(await dialogPages({ withAutomation }))) {
    await writeFile(join(outDir, `${name}.html`), html);
    sizes[name] = Buffer.byteLength(html);
  }
  return sizes;
}

/** The pages' HTML by name, each still holding the template mark `<?!= data ?>` for its first data. */
export async function dialogPages({ withAutomation }) {
  const folder = join(root, 'src/dialogs');
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'page.tsx')))
    .filter((name) => withAutomation || !AUTOMATION_PAGES.includes(name));
  const result = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({ in: `src/dialogs/${name}/page.tsx`, out: name })),
    outdir: 'unused',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    write: false,
    logLevel: 'error',
  });
  const text = new Map(result.outputFiles.map((file) => [file.path.split(/[\\/]/).pop(), file.text]));
  return Object.fromEntries(names.map((name) => [name, page(name, text.get(`${name}.js`) ?? '', text.get(`${name}.css`) ?? '')]));
}

function page(name, script, style) {
  const html = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_top">',
    '<title>Customer Ledger</title>',
    `<style>${inStyle(style)}</style>`,
    '</head>',
    '<body>',
    '<main id="app"></main>',
    `<script id="page-data" type="application/json">${DATA_MARK}</script>`,
    `<script>${inScript(script)}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  // HtmlService reads every `<?` of the file as a template mark, wherever it stands.
  if (html.split('<?').length !== 2) throw new Error(`${name}.html: the script or the styles contain "<?", which HtmlService would run.`);
  return html;
}

const DATA_MARK = '<?!= data ?>';

function inScript(text) {
  return text.trimEnd().replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

function inStyle(text) {
  return text.trimEnd().replace(/<\/(style)/gi, '<\\/$1');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'with-automation': { type: 'boolean', default: false } } });
  await buildDialogs(positionals[0] ?? join(root, 'dist'), { withAutomation: values['with-automation'] });
}
