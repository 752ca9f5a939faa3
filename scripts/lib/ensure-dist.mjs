/** dist/ as scripts/build.mjs makes it, built again only when a source is newer, so that who reads it is not disturbed. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Gives the folder of the built add-on. */
export async function ensureDist() {
  const dist = join(root, 'dist');
  const built = await stat(join(dist, 'Code.js')).then((file) => file.mtimeMs, () => 0);
  const sources = await Promise.all(['src', 'appsscript.json', 'package.json', 'scripts/build.mjs', 'scripts/build-dialogs.mjs'].map((path) => newest(join(root, path))));
  if (built < Math.max(...sources)) await buildAll();
  return dist;
}

async function newest(path) {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}
