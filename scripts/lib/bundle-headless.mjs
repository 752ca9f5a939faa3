import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OUT = join(ROOT, '.cache', 'local', 'headless.cjs');

/**
 * The headless local sheet as one CommonJS file, rebuilt when its sources change: Univer's own modules cannot be
 * imported by Node directly. Returns the file's path.
 */
export async function ensureHeadless() {
  const stampFile = `${OUT}.stamp`;
  const stamp = stampOf(['local/services', 'local/headless', 'local/files', 'local/cli', 'package-lock.json']);
  if (existsSync(OUT) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return OUT;
  const { build } = await import('esbuild');
  mkdirSync(dirname(OUT), { recursive: true });
  const half = `${OUT}.${process.pid}.tmp`;
  await build({
    entryPoints: [join(ROOT, 'local/headless/main.ts')], outfile: half, bundle: true, platform: 'node', format: 'cjs',
    target: 'node20', logLevel: 'error', legalComments: 'none', keepNames: true, external: ['exceljs', 'papaparse'], tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, experimentalDecorators: true } },
  });
  // Renamed whole, so that two builds at once never leave half a file.
  renameSync(half, OUT);
  writeFileSync(stampFile, stamp);
  return OUT;
}

/** Changes whenever a file under these paths does. */
export function stampOf(paths) {
  const hash = createHash('sha1');
  const visit = (path) => {
    const info = statSync(path);
    if (info.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}:${info.size}:${info.mtimeMs}\n`);
  };
  for (const path of paths) if (existsSync(join(ROOT, path))) visit(join(ROOT, path));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(await ensureHeadless());
