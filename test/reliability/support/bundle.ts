import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localSheet } from '../../contracts/local-sheet';

const ROOT = join(__dirname, '..', '..', '..');

type Open = ReturnType<typeof localSheet>['openHeadless'];
type Options = Parameters<Open>[0];
export type Sheet = ReturnType<Open>;
export type Outcome = ReturnType<Sheet['attempt']>;
/** A spreadsheet put away, as text: the same one can be opened as often as wanted. */
export type Saved = string;

let built: { readonly code: string; readonly html: Record<string, string>; readonly scopes: readonly string[] } | null = null;
const opened = new Set<Sheet>();

/** The add-on as it is pushed to Google, built when its sources are newer. */
function bundle(): { readonly code: string; readonly html: Record<string, string>; readonly scopes: readonly string[] } {
  if (built !== null) return built;
  execFileSync(process.execPath, ['--input-type=module', '-e', "import { ensureDist } from './scripts/lib/ensure-dist.mjs'; ensureDist();"], { cwd: ROOT });
  const dist = join(ROOT, 'dist');
  const html: Record<string, string> = {};
  for (const file of readdirSync(dist)) if (file.endsWith('.html')) html[file.slice(0, -5)] = readFileSync(join(dist, file), 'utf8');
  const { oauthScopes } = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as { readonly oauthScopes: readonly string[] };
  built = { code: readFileSync(join(dist, 'Code.js'), 'utf8'), html, scopes: oauthScopes };
  return built;
}

/** Opens a spreadsheet with the built add-on in it; an empty one when nothing was saved. */
export function openSheet(saved: Saved | null, options: Omit<Options, 'code' | 'html' | 'file'> = {}): Sheet {
  const sheet = localSheet().openHeadless({
    ...bundle(), ...options, ...(saved === null ? {} : { file: JSON.parse(saved) as ReturnType<Sheet['snapshot']> }),
  });
  opened.add(sheet);
  return sheet;
}

export function close(sheet: Sheet): void {
  opened.delete(sheet);
  sheet.dispose();
}

/** After each test file: without it Node would not end. */
export function closeAll(): void {
  for (const sheet of [...opened]) close(sheet);
}

/** Puts a spreadsheet away, its tabs cut to so many rows: a small grid is quick to open. */
export function save(sheet: Sheet, rows = Infinity): Saved {
  const { workbook, state } = sheet.snapshot();
  const copy = JSON.parse(JSON.stringify(workbook)) as typeof workbook;
  for (const tab of Object.values(copy.sheets ?? {})) {
    if (Number(tab.rowCount ?? 0) <= rows) continue;
    tab.rowCount = rows;
    for (const row of Object.keys(tab.cellData ?? {})) if (Number(row) >= rows && tab.cellData !== undefined) Reflect.deleteProperty(tab.cellData, row);
  }
  // What hangs on whole columns ends where the grid ends.
  for (const resource of copy.resources ?? []) resource.data = resource.data.replace(/"endRow":(\d+)/g, (_, end: string) => `"endRow":${Math.min(Number(end), rows - 1)}`);
  return JSON.stringify({ workbook: copy, state });
}

/** Throws when a command did not answer with success. */
export function must(outcome: Outcome): Outcome {
  const answer = outcome.result as { readonly ok?: boolean } | undefined;
  if (outcome.error !== null) throw outcome.error;
  if (answer?.ok === false) throw new Error(`The command answered ${JSON.stringify(answer)}`);
  return outcome;
}

/** How many reads and writes of the document a run makes, at each of which something may happen. */
export function hostCalls(outcome: Outcome): number {
  return outcome.report.calls.reads + outcome.report.calls.writes;
}

/** Ends the run just before its n-th host call, as a time limit does. */
export function stopAt(n: number): { beforeCall(call: { readonly index: number; readonly kind: string }): void } {
  const { ScriptStopped } = localSheet();
  return {
    beforeCall(call) {
      if (call.kind !== 'other' && call.index >= n) throw new ScriptStopped('Exceeded maximum execution time');
    },
  };
}

/** Does something once, just before the n-th host call. */
export function at(n: number, happens: () => void): { beforeCall(call: { readonly index: number; readonly kind: string }): void } {
  let done = false;
  return {
    beforeCall(call) {
      if (done || call.kind === 'other' || call.index < n) return;
      done = true;
      happens();
    },
  };
}
