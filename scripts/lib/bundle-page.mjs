/**
 * Bundles the local page and its server into .cache/, again only when a source changed: the grid alone is 12 MB and
 * takes seconds.
 */
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles what changed and gives the folder of the page. */
export async function ensurePage() {
  const outDir = join(root, '.cache/page');
  await mkdir(outDir, { recursive: true });
  const browser = { bundle: true, format: 'iife', target: 'es2022', minify: true, define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'automatic', jsxImportSource: 'react' };
  await Promise.all([
    ensureBundle('page-grid', { ...browser, entryPoints: { page: 'local/page/main.ts' }, outdir: '.cache/page' }),
    ensureBundle('page-css', { bundle: true, minify: true, entryPoints: { page: 'local/page/page.css' }, outdir: '.cache/page' }),
    ensureBundle('page-frame', { ...browser, entryPoints: { 'frame-client': 'local/page/frame-client.ts' }, outdir: '.cache/page' }),
    copyFile(join(root, 'local/page/index.html'), join(outDir, 'index.html')),
  ]);
  return outDir;
}

/** Bundles the server (it loads the headless sheet from its own bundle) and gives the path of what to require. */
export async function ensureServer() {
  await ensureBundle('server', {
    bundle: true, format: 'cjs', platform: 'node', target: 'node20', packages: 'external', entryPoints: { server: 'local/server/start.ts' },
    outdir: '.cache/server', outExtension: { '.js': '.cjs' },
  });
  return join(root, '.cache/server/server.cjs');
}

async function ensureBundle(name, options) {
  const stampPath = join(root, '.cache', `${name}.stamp.json`);
  if (await isFresh(stampPath, options)) return;
  const result = await build({ ...options, absWorkingDir: root, metafile: true, logLevel: 'error', legalComments: 'none' });
  const inputs = Object.keys(result.metafile.inputs).filter((path) => !path.startsWith('<'));
  const outputs = Object.keys(result.metafile.outputs);
  await writeFile(stampPath, JSON.stringify({ options: JSON.stringify(options), outputs, inputs: Object.fromEntries(await Promise.all(inputs.map(async (path) => [path, await mark(path)]))) }));
}

async function isFresh(stampPath, options) {
  try {
    const stamp = JSON.parse(await readFile(stampPath, 'utf8'));
    if (stamp.options !== JSON.stringify(options)) return false;
    await Promise.all(stamp.outputs.map((path) => stat(join(root, path))));
    const marks = await Promise.all(Object.keys(stamp.inputs).map(mark));
    return Object.values(stamp.inputs).every((before, at) => before === marks[at]);
  } catch {
    await rm(stampPath, { force: true });
    return false;
  }
}

async function mark(path) {
  const { mtimeMs, size } = await stat(join(root, path.split('?')[0]));
  return `${mtimeMs}:${size}`;
}
