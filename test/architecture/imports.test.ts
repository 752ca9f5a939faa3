import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Runs the import rules over the given paths and gives what they print when broken, or ''. */
function cruise(...paths: string[]): string {
  try {
    execFileSync(process.execPath, [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...paths], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

describe('who may import whom', () => {
  test('every import in the project keeps the rules', () => {
    expect(cruise('src', 'local', 'scripts')).toBe('');
  }, 120_000);

  test('a domain file that imports the ledger is refused, with advice', () => {
    const file = join(root, 'src/domain/zz-rule-check.ts');
    mkdirSync(join(root, 'src/domain'), { recursive: true });
    writeFileSync(file, "import { LANGS } from '../ledger/lang';\nexport const langs = LANGS;\n");
    try {
      expect(cruise('src/domain/zz-rule-check.ts')).toContain('domain-imports');
    } finally {
      rmSync(file);
    }
  }, 120_000);
});
