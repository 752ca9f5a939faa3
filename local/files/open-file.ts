import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { emptyHostState, type HostState } from '../services/host-state';
import { tabOfCsv } from './csv';
import { FileProblem } from './file-problem';
import { readXlsx } from './read-xlsx';
import { createStyleBook, workbookOf, type TabData } from './sheet-data';

/** What `.ledger.json` holds: the grid's snapshot and what the services keep beside it. */
export interface LedgerFile {
  readonly workbook: Partial<IWorkbookData>;
  readonly state: HostState;
}

/** Opens an .xlsx, a .csv, a folder of .csv or a .ledger.json. Throws FileProblem with a sentence for the user. */
export async function openFile(path: string): Promise<LedgerFile> {
  const info = statOf(path);
  if (info.isDirectory()) return { workbook: openFolder(path), state: emptyHostState() };
  const name = basename(path, extname(path));
  switch (extname(path).toLowerCase()) {
    case '.csv': {
      const book = createStyleBook();
      return { workbook: workbookOf(name, [tabOfCsv(name, readText(path), book)], book), state: emptyHostState() };
    }
    case '.xlsx':
      try {
        return { workbook: await readXlsx(name, readBytes(path)), state: emptyHostState() };
      } catch (error) {
        if (error instanceof FileProblem) throw error;
        throw new FileProblem(`${path} cannot be read as an .xlsx file: ${reason(error)}.`);
      }
    case '.json': return readLedger(path);
    default: throw new FileProblem(`${path} is of no kind that can be opened: give an .xlsx, a .csv, a folder of .csv files or a .ledger.json.`);
  }
}

/** Adds a CSV as one more tab (`--tab NAME=FILE.csv`); a tab of that name is replaced. */
export function addTab(workbook: Partial<IWorkbookData>, name: string, path: string): Partial<IWorkbookData> {
  const book = createStyleBook();
  const tab = tabOfCsv(name, readText(path), book);
  const [made] = Object.values(workbookOf(name, [tab], book).sheets ?? {});
  const known = Object.entries(workbook.sheets ?? {}).find(([, sheet]) => sheet.name === name)?.[0];
  let id = known ?? '0';
  for (let number = 1; known === undefined && workbook.sheets?.[id] !== undefined; number += 1) id = String(number);
  // Styles of the new tab go into its own cells: the names of two books would clash.
  for (const row of Object.values(made?.cellData ?? {})) {
    for (const cell of Object.values(row as Record<string, ICellData>)) if (typeof cell.s === 'string') cell.s = book.styles[cell.s] ?? null;
  }
  return {
    ...workbook, sheets: { ...workbook.sheets, [id]: { ...made, id } },
    sheetOrder: known === undefined ? [...(workbook.sheetOrder ?? []), id] : workbook.sheetOrder ?? [],
  };
}

function openFolder(path: string): Partial<IWorkbookData> {
  const book = createStyleBook();
  const tabs: TabData[] = readdirSync(path).filter((file) => /\.csv$/i.test(file)).sort().map((file) => tabOfCsv(basename(file, extname(file)), readText(join(path, file)), book));
  if (tabs.length === 0) throw new FileProblem(`The folder ${path} holds no .csv file.`);
  return workbookOf(basename(path), tabs, book);
}

function readLedger(path: string): LedgerFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem(`${path} is damaged: it is not valid JSON.`);
  }
  if (typeof parsed !== 'object' || parsed === null || !('workbook' in parsed) || typeof parsed.workbook !== 'object' || parsed.workbook === null) {
    throw new FileProblem(`${path} is not a ledger file: it holds no workbook.`);
  }
  const { workbook, state } = parsed as { workbook: Partial<IWorkbookData>; state?: Partial<HostState> };
  return { workbook, state: { ...emptyHostState(), ...state } };
}

function statOf(path: string): ReturnType<typeof statSync> & object {
  try {
    return statSync(path);
  } catch {
    throw new FileProblem(`There is no file ${path}.`);
  }
}
function readText(path: string): string {
  return readBytes(path).toString('utf8');
}
function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FileProblem((error as { code?: string }).code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${reason(error)}.`);
  }
}
function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
}
