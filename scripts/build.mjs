/**
 * Builds what clasp pushes: src/main.ts → dist/Code.js, the dialogs → dist/*.html, dist/appsscript.json.
 *
 * Apps Script knows no modules: menus, triggers, google.script.run and custom functions need real top-level
 * `function` declarations, and the formula bar reads the JSDoc right above them. So the minified bundle is one
 * expression, followed by a generated line for each export of src/main.ts.
 */
import { build } from 'esbuild';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildDialogs } from './build-dialogs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GLOBAL = 'CustomerLedger';

/** Builds into `outDir` and gives the size of Code.js in bytes. What stood there stays until the new build is whole. */
export async function buildAll(outDir = join(root, 'dist')) {
  const half = `${outDir}.${process.pid}.tmp`;
  try {
    const size = await buildInto(half);
    await replace(outDir, half);
    return size;
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

/** Another build may be putting its own folder there at the same moment: the last one stays. */
async function replace(outDir, half) {
  for (let left = 5; ; left -= 1) {
    await rm(outDir, { recursive: true, force: true });
    try {
      await rename(half, outDir);
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function buildInto(outDir) {
  await mkdir(outDir, { recursive: true });
  const [code, names, help] = await Promise.all([bundle(), exportedNames(), customFunctionHelp()]);
  const text = `${code.trimEnd()}\n${footer(names, help)}`;
  await writeFile(join(outDir, 'Code.js'), text);
  await Promise.all([
    buildDialogs(outDir),
    cp(join(root, 'appsscript.json'), join(outDir, 'appsscript.json')),
  ]);
  return Buffer.byteLength(text);
}

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  charset: 'utf8',
  write: false,
  logLevel: 'error',
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, target: 'es2019' } },
};

async function bundle() {
  const result = await build({ ...common, entryPoints: ['src/main.ts'], format: 'iife', globalName: GLOBAL, minify: true });
  return result.outputFiles[0].text;
}

async function exportedNames() {
  const result = await build({ ...common, entryPoints: ['src/main.ts'], format: 'esm', metafile: true, outdir: 'unused' });
  return Object.values(result.metafile.outputs)[0].exports.sort();
}

/** The catalogue of custom functions, run here from its source. */
async function customFunctionHelp() {
  const result = await build({ ...common, entryPoints: ['src/functions/catalogue.ts'], format: 'esm' });
  const url = `data:text/javascript;base64,${Buffer.from(result.outputFiles[0].text).toString('base64')}`;
  const { CATALOGUE } = await import(url);
  return CATALOGUE;
}

function footer(names, catalogue) {
  const help = new Map(catalogue.map((entry) => [entry.name, entry]));
  return names.map((name) => declaration(name, help.get(name))).join('\n') + '\n';
}

function declaration(name, help) {
  const params = help === undefined ? '' : help.params.map((param) => parameterName(param.name)).join(', ');
  const line = `function ${name}(${params}) { return ${GLOBAL}.${name}.apply(this, arguments); }`;
  return help === undefined ? line : `${jsDoc(help)}\n${line}`;
}

/** A word of the language (`case`) cannot name a parameter; only the JSDoc is read by people. */
function parameterName(name) {
  try {
    new Function(name, '');
    return name;
  } catch {
    return `${name}_`;
  }
}

function jsDoc(help) {
  const params = help.params.map((p) => ` * @param {${p.type}} ${p.optional ? `[${p.name}]` : p.name} ${p.text}`);
  return ['/**', ` * ${help.description}`, ' *', ...params, ` * @return {${help.returns.type}} ${help.returns.text}`, ' * @customfunction', ' */'].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const bytes = await buildAll();
  process.stdout.write(`dist/Code.js ${(bytes / 1024).toFixed(1)} KB\n`);
}
