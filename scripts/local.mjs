import { createRequire } from 'node:module';
import { ensureHeadless } from './lib/bundle-headless.mjs';
import { ensureDist } from './lib/ensure-dist.mjs';

const { runCli } = createRequire(import.meta.url)(await ensureHeadless());

process.exitCode = await runCli(process.argv.slice(2), {
  dist: async () => ensureDist(),
  out: (line) => process.stdout.write(`${line}\n`),
  problem: (line) => process.stderr.write(`${line}\n`),
});
