import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { csvOfSheet } from './csv';
import { FileProblem } from './file-problem';
import type { LedgerFile } from './open-file';
import { writeXlsx } from './write-xlsx';

export type SaveKind = 'xlsx' | 'ledger' | 'folder';

/** How a path is written: by its ending; no ending = a folder of CSV files. Null = nothing we can write. */
export function saveKindOf(path: string): SaveKind | null {
  if (/\.xlsx$/i.test(path)) return 'xlsx';
  if (/\.json$/i.test(path)) return 'ledger';
  return extname(path) === '' ? 'folder' : null;
}

/** Saves whole or not at all. Throws FileProblem. */
export async function saveFile(path: string, file: LedgerFile): Promise<void> {
  try {
    switch (saveKindOf(path)) {
      case 'xlsx': replaceFile(path, await writeXlsx(file.workbook)); return;
      case 'ledger': replaceFile(path, JSON.stringify(file)); return;
      case 'folder':
        mkdirSync(path, { recursive: true });
        for (const id of file.workbook.sheetOrder ?? []) {
          const sheet = file.workbook.sheets?.[id];
          if (sheet !== undefined) replaceFile(join(path, `${(sheet.name ?? id).replace(/[\\/:*?"<>|]/g, '_')}.csv`), csvOfSheet(file.workbook, sheet));
        }
        return;
      case null: throw new FileProblem(`${path} cannot be written: give an .xlsx, a .ledger.json or a folder.`);
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Written beside and renamed. */
function replaceFile(path: string, content: string | Buffer): void {
  const half = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(half, content);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
