import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileProblem } from '../files/file-problem';
import { addTab, openFile } from '../files/open-file';
import { saveFile } from '../files/save-file';
import { BadReference, newWorkbook, openHeadless, type Headless, type RunOutcome } from '../headless/open-headless';
import { ScriptStopped } from '../services/host-options';
import { emptyHostState } from '../services/host-state';
import { ArgumentProblem, readArguments, type Plan, type Step } from './arguments';
import { HELP } from './help';

export interface CliHost {
  /** The folder with the built Code.js. */
  dist(): Promise<string>;
  out(line: string): void;
  problem(line: string): void;
}

/** Runs one command line; gives the exit code: 0 done, 1 a script failed, 2 nothing was done and why was said. */
export async function runCli(words: readonly string[], host: CliHost): Promise<number> {
  try {
    const plan = readArguments(words);
    if (plan.help) {
      host.out(HELP);
      return 0;
    }
    return await carryOut(plan, host);
  } catch (error) {
    if (!(error instanceof ArgumentProblem || error instanceof FileProblem || error instanceof BadReference)) throw error;
    host.problem(error.message);
    return 2;
  }
}

async function carryOut(plan: Plan, host: CliHost): Promise<number> {
  const opened = plan.open === null ? { workbook: newWorkbook(), state: emptyHostState() } : await openFile(plan.open);
  const workbook = plan.tabs.reduce((book, tab) => addTab(book, tab.name, tab.path), opened.workbook);
  const sheet = openHeadless({
    ...readBundle(plan.dist ?? await host.dist()),
    file: { workbook, state: opened.state }, zone: plan.zone, locale: plan.locale, auth: plan.auth,
    ...(plan.scriptZone === null ? {} : { scriptZone: plan.scriptZone }),
  });
  try {
    const functions = sheet.functions();
    if (plan.list) {
      for (const name of [...functions].sort()) host.out(name);
      return 0;
    }
    for (const step of plan.steps) {
      if (step.kind === 'run' && !functions.includes(step.name)) throw new ArgumentProblem(`There is no function ${step.name}; --list shows what can be run.`);
    }
    if (hasFormulas(workbook)) await sheet.settle();
    return await runSteps(plan, sheet, host);
  } finally {
    sheet.dispose();
  }
}

async function runSteps(plan: Plan, sheet: Headless, host: CliHost): Promise<number> {
  const reports: object[] = [];
  let failed = false;
  let today: string | null = null;
  for (const step of plan.steps) {
    if (step.kind === 'today') {
      today = step.day;
      sheet.setToday(step.day);
    } else if (step.kind === 'select') sheet.select(step.a1);
    else {
      const outcome = runStep(sheet, step);
      failed ||= outcome.error !== null && !outcome.stopped;
      reports.push({ function: step.name, arguments: step.args, today, ...outcome.report, stopped: outcome.stopped, ...ending(outcome) });
      tell(step.name, outcome, host);
    }
  }
  const file = sheet.snapshot();
  if (plan.save.length > 0 && hasFormulas(file.workbook)) await sheet.settle();
  if (plan.report !== null) writeReport(plan.report, reports);
  for (const path of plan.save) await saveFile(path, sheet.snapshot());
  return failed ? 1 : 0;
}

function runStep(sheet: Headless, step: Extract<Step, { readonly kind: 'run' }>): RunOutcome {
  if ((step.name === 'onOpen' || step.name === 'onInstall') && step.args.length === 0 && step.stopAt === null) return sheet.open(step.name);
  const { stopAt } = step;
  return sheet.attempt(step.name, step.args, stopAt === null ? {} : {
    beforeCall(call) {
      if (call.kind !== 'other' && call.index >= stopAt) throw new ScriptStopped(`Exceeded maximum execution time (stopped at host call ${String(stopAt)})`);
    },
  });
}

function ending(outcome: RunOutcome): object {
  return outcome.error === null ? { result: outcome.result ?? null } : { error: outcome.error.message };
}

function tell(name: string, outcome: RunOutcome, host: CliHost): void {
  for (const toast of outcome.report.toasts) host.out(toast);
  if (outcome.error !== null) host.problem(`${name}: ${outcome.error.message}`);
  else if (outcome.result !== undefined) host.out(JSON.stringify(outcome.result));
}

function readBundle(dist: string): { readonly code: string; readonly html: Record<string, string>; readonly scriptZone?: string; readonly scopes?: readonly string[] } {
  try {
    const html: Record<string, string> = {};
    for (const file of readdirSync(dist)) if (file.endsWith('.html')) html[file.slice(0, -5)] = readFileSync(join(dist, file), 'utf8');
    const manifest = readdirSync(dist).includes('appsscript.json') ? JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as { timeZone?: string; oauthScopes?: readonly string[] } : {};
    return { code: readFileSync(join(dist, 'Code.js'), 'utf8'), html, ...(manifest.timeZone === undefined ? {} : { scriptZone: manifest.timeZone }), ...(manifest.oauthScopes === undefined ? {} : { scopes: manifest.oauthScopes }) };
  } catch {
    throw new FileProblem(`There is no built add-on in ${dist}: run «npm run build» first.`);
  }
}

function hasFormulas(workbook: { readonly sheets?: object }): boolean {
  return Object.values(workbook.sheets ?? {}).some((sheet: { cellData?: Record<string, Record<string, { f?: string | null }>> }) => Object.values(sheet.cellData ?? {}).some((row) => Object.values(row).some((cell) => typeof cell.f === 'string' && cell.f !== '')));
}

function writeReport(path: string, reports: readonly object[]): void {
  try {
    writeFileSync(path, `${JSON.stringify({ runs: reports }, null, 2)}\n`);
  } catch (error) {
    throw new FileProblem(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
