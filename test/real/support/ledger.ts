import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localSheet } from '../../contracts/local-sheet';

export const ROOT = path.resolve(__dirname, '../../..');
const DATA = path.resolve(ROOT, '../shared/data');

type Open = ReturnType<typeof localSheet>['openHeadless'];
type Options = Omit<Parameters<Open>[0], 'code' | 'html'>;
export type Sheet = ReturnType<Open>;
type Outcome = ReturnType<Sheet['attempt']>;
/** What every command answers. */
interface Answered { readonly ok: boolean; readonly value?: { readonly text: string }; readonly problem?: { readonly text: string } }

let built: { readonly code: string; readonly html: Record<string, string>; readonly scopes: readonly string[] } | null = null;
const opened: Sheet[] = [];
const folders: string[] = [];

/** A file of the shared test data, or null (said on the console) where the clone stands alone. */
export function sharedPath(name: string): string | null {
  const file = path.join(DATA, name);
  if (existsSync(file)) return file;
  console.warn(`skipped: ../shared/data/${name} is not here`);
  return null;
}

/** The built add-on, built anew when its sources are newer. */
export function bundle(): { readonly code: string; readonly html: Record<string, string>; readonly scopes: readonly string[] } {
  if (built !== null) return built;
  execFileSync(process.execPath, ['--input-type=module', '-e', "import { ensureDist } from './scripts/lib/ensure-dist.mjs'; ensureDist();"], { cwd: ROOT });
  const dist = path.join(ROOT, 'dist');
  const html: Record<string, string> = {};
  for (const file of readdirSync(dist)) if (file.endsWith('.html')) html[file.slice(0, -5)] = readFileSync(path.join(dist, file), 'utf8');
  const { oauthScopes } = JSON.parse(readFileSync(path.join(dist, 'appsscript.json'), 'utf8')) as { readonly oauthScopes: readonly string[] };
  built = { code: readFileSync(path.join(dist, 'Code.js'), 'utf8'), html, scopes: oauthScopes };
  return built;
}

/** A spreadsheet with the built add-on in it; an empty one without `file`. */
export function openLedger(options: Options = {}): Sheet {
  const sheet = localSheet().openHeadless({ ...bundle(), ...options });
  opened.push(sheet);
  return sheet;
}

/** A file of the user's (.csv, .xlsx or .ledger.json) with the built add-on in it. */
export async function openFileInLedger(file: string, options: Options = {}, tabs: Readonly<Record<string, string>> = {}): Promise<Sheet> {
  const { openFile, addTab } = localSheet();
  const { workbook, state } = await openFile(file);
  return openLedger({ ...options, file: { workbook: Object.entries(tabs).reduce((book, [name, csv]) => addTab(book, name, csv), workbook), state } });
}

/** After each test file: without it Node would not end. */
export function closeLedgers(): void {
  for (const sheet of opened.splice(0)) sheet.dispose();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** A folder of this test's own. */
export function ownFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ledger-real-'));
  folders.push(folder);
  return folder;
}

/** Runs a command that must succeed. */
export function must(sheet: Sheet, name: string, ...args: readonly unknown[]): Outcome & { readonly text: string } {
  const outcome = sheet.attempt(name, args);
  if (outcome.error !== null) throw outcome.error;
  const answer = outcome.result as Answered;
  if (!answer.ok) throw new Error(`${name}: ${answer.problem?.text ?? 'failed'}`);
  return { ...outcome, text: answer.value?.text ?? '' };
}

/** The column of a tab under this header, below the header row. */
export function columnUnder(sheet: Sheet, tab: string, header: string): unknown[] {
  const [headers = [], ...rows] = sheet.values(tab);
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`${tab} has no column «${header}»`);
  return rows.map((row) => row[at]);
}
