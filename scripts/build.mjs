/**
 * Builds what clasp pushes: src/main.ts → dist/Code.js, the dialogs → dist/*.html, dist/appsscript.json.
 * `--with-automation` starts from src/with-automation.ts instead and asks for the two rights it needs; `--out DIR`
 * builds elsewhere.
 *
 * Apps Script knows no modules: menus, triggers, google.script.run and custom functions need real top-level
 * `function` declarations, and the formula bar reads the JSDoc right above them. So the minified bundle is one
 * expression, followed by a generated line for each export of the entry.
 */
import { build } from 'esbuild';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDialogs } from './build-dialogs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GLOBAL = 'CustomerLedger';

/** Google takes every right from the manifest: whoever does not want automation shall not be asked for these. */
const AUTOMATION_SCOPES = ['https://www.googleapis.com/auth/script.scriptapp', 'https://www.googleapis.com/auth/script.send_mail'];

/** Builds into `outDir` and gives the size of Code.js in bytes. What stood there stays until the new build is whole. */
export async function buildAll(outDir = join(root, 'dist'), { withAutomation = false } = {}) {
  const half = `${outDir}.${process.pid}.tmp`;
  try {
    const size = await buildInto(half, withAutomation);
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

async function buildInto(outDir, withAutomation) {
  await mkdir(outDir, { recursive: true });
  const entry = withAutomation ? 'src/with-automation.ts' : 'src/main.ts';
  const [code, names, help, asked] = await Promise.all([bundle(entry), exportedNames(entry), customFunctionHelp(), manifest(withAutomation)]);
  const text = `${code.trimEnd()}\n${footer(names, help)}`;
  await writeFile(join(outDir, 'Code.js'), text);
  await Promise.all([
    buildDialogs(outDir, { withAutomation }),
    writeFile(join(outDir, 'appsscript.json'), asked),
  ]);
  return Buffer.byteLength(text);
}

/** The manifest's text; the default build's is the file as it stands. */
async function manifest(withAutomation) {
  const text = await readFile(join(root, 'appsscript.json'), 'utf8');
  if (!withAutomation) return text;
  const { oauthScopes, ...rest } = JSON.parse(text);
  return `${JSON.stringify({ ...rest, oauthScopes: [...oauthScopes, ...AUTOMATION_SCOPES] }, null, 2)}\n`;
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

async function bundle(entry) {
  const result = await build({ ...common, entryPoints: [entry], format: 'iife', globalName: GLOBAL, minify: true });
  return result.outputFiles[0].text;
}

async function exportedNames(entry) {
  const result = await build({ ...common, entryPoints: [entry], format: 'esm', metafile: true, outdir: 'unused' });
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
  const { values } = parseArgs({ options: { 'with-automation': { type: 'boolean', default: false }, out: { type: 'string', default: join(root, 'dist') } } });
  const bytes = await buildAll(resolve(values.out), { withAutomation: values['with-automation'] });
  process.stdout.write(`${relative(root, resolve(values.out))}/Code.js ${(bytes / 1024).toFixed(1)} KB${values['with-automation'] ? ', with automation' : ''}\n`);
}
