import { statSync } from 'node:fs';
import { join } from 'node:path';
import type * as LocalSheet from '../local/headless/main';
import type { RunOutcome } from '../local/headless/open-headless';
import type { FigureName } from './budgets';
import { loadTime } from './bundle';
import { backdatedPurchases, editsOfFacts, editsOfLogCells, editsOfManualGrades, newLinesByName, purchasesById, purchasesFromTheDialog } from './by-hand';
import { COMPARED, compareCpu } from './cpu';
import { missed, tableOf } from './figures';
import { callsOf, createOpener, ownCpu, type OpenLedger, type Opener } from './open-ledger';
import { pageUsable } from './page';
import { changedBy, firstRegrade, regradeAfterABusyDay, regradeAfterANight, regradeAfterASale, unchangedRegrade } from './regrade';

export interface BenchOptions {
  readonly root: string;
  readonly distDir: string;
  /** The headless local sheet. */
  readonly local: typeof LocalSheet;
  /** Smaller ledgers and no page: figures for trying something out, not for the budgets of the big ones. */
  readonly quick: boolean;
  /** Also tell every measured run's calls. */
  readonly verbose: boolean;
}

/** Runs the benchmark and prints its table; gives the exit code, 1 when a budget is missed. */
export async function bench(options: BenchOptions): Promise<number> {
  const sizes = options.quick ? QUICK : WHOLE;
  const opener = createOpener(options.local, options.distDir, COMPARED);
  const figures = new Map<FigureName, number>();
  const tell = (size: number, what: string, outcomes: readonly RunOutcome[]): void => {
    progress(`${size.toLocaleString('en')} customers: ${what}`);
    if (options.verbose) for (const outcome of outcomes) process.stdout.write(`  ${String(callsOf(outcome))} calls, ${String(outcome.report.modelledMs)} ms: ${outcome.calls.filter(({ kind }) => kind !== 'other').map(({ member, cells }) => `${member} ${String(cells)}`).join(', ')}\n`);
  };
  figures.set('bundleSize', statSync(join(options.distDir, 'Code.js')).size / 1024);
  figures.set('loadTime', loadTime(opener.code));

  const small = daysOf(opener, sizes.small, tell);
  small.ledger.sheet.dispose();
  const middle = daysOf(opener, sizes.middle, tell);
  for (const [name, figure] of [...costs(middle), ...growthOfCalls(small, middle)]) figures.set(name, figure);
  const saved = opener.saved(middle.ledger);
  progress(`${sizes.middle.toLocaleString('en')} customers: CPU beside what it is compared with`);
  const cpu = compareCpu(middle.ledger);
  middle.ledger.sheet.dispose();
  figures.set('ownCpu', cpu.own).set('copyCpu', cpu.copying).set('copyRatio', cpu.own / cpu.copying).set('hostRatio', cpu.own / cpu.host);

  if (!options.quick) {
    progress(`${sizes.middle.toLocaleString('en')} customers: the page`);
    const page = await pageUsable(options.root, saved).catch((error: unknown) => {
      // Not usable at all is no reason to say nothing of the rest.
      progress(String(error));
      return { usable: Infinity, afterEdit: Infinity };
    });
    figures.set('pageTime', page.usable).set('pageAfterEdit', page.afterEdit);
  }
  const big = opener.open(sizes.big);
  const first = firstRegrade(big);
  tell(sizes.big, 'the first regrade', [first]);
  big.sheet.dispose();
  figures.set('cpuExponent', exponent(sizes.small, ownCpu(small.first), sizes.big, ownCpu(first)));
  figures.set('timeExponent', exponent(sizes.small, small.first.report.modelledMs, sizes.big, first.report.modelledMs));

  process.stdout.write(`\n${tableOf(figures)}\n`);
  const over = missed(figures);
  process.stdout.write(over.length === 0 ? '\nEvery budget is kept.\n' : `\n${String(over.length)} of the budgets missed.\n`);
  return over.length === 0 ? 0 : 1;
}

const WHOLE = { small: 1000, middle: 28_000, big: 100_000 } as const;
const QUICK = { small: 1000, middle: 5000, big: 20_000 } as const;

/** What was measured on one ledger. */
type Days = ReturnType<typeof daysOf>;

/** One ledger from its first regrade through some days of work. */
function daysOf(opener: Opener, size: number, tell: (size: number, what: string, outcomes: readonly RunOutcome[]) => void) {
  const ledger: OpenLedger = opener.open(size);
  const one = (what: string, job: (ledger: OpenLedger) => RunOutcome): RunOutcome => {
    const outcome = job(ledger);
    tell(size, what, [outcome]);
    return outcome;
  };
  const several = (what: string, job: (ledger: OpenLedger) => readonly RunOutcome[]): readonly RunOutcome[] => {
    const outcomes = job(ledger);
    tell(size, what, outcomes);
    return outcomes;
  };
  return {
    ledger,
    first: one('the first regrade', firstRegrade),
    same: one('a regrade with nothing changed', unchangedRegrade),
    night: one('a regrade after a night', regradeAfterANight),
    busy: one('a regrade after a busy day', regradeAfterABusyDay),
    sale: one('a regrade after a sale', regradeAfterASale),
    hint: several('purchases from the dialog', purchasesFromTheDialog),
    byId: several('purchases by customer id', purchasesById),
    backdated: several('backdated purchases', backdatedPurchases),
    facts: several('facts edited by hand', editsOfFacts),
    manual: several('manual grades edited by hand', editsOfManualGrades),
    logCells: several('log cells edited by hand', editsOfLogCells),
    newLines: several('log lines typed by hand', newLinesByName),
  };
}

function costs(days: Days): readonly (readonly [FigureName, number])[] {
  return [
    ['firstCalls', callsOf(days.first)], ['firstTime', seconds(days.first)],
    ['dayCalls', callsOf(days.busy)], ['dayTime', seconds(days.busy)], ['dayRows', changedBy(days.busy)],
    ['clockCalls', callsOf(days.night)], ['clockTime', seconds(days.night)], ['clockRows', changedBy(days.night)],
    ['salesCalls', callsOf(days.sale)], ['salesTime', seconds(days.sale)], ['salesRows', changedBy(days.sale)],
    ['sameCalls', callsOf(days.same)], ['sameTime', seconds(days.same)], ['sameWrites', days.same.report.calls.writes],
    ['hintCalls', most(days.hint, callsOf)], ['hintTime', most(days.hint, seconds)],
    ['purchaseCalls', most(days.byId, callsOf)], ['purchaseTime', most(days.byId, seconds)],
    ['backdatedCalls', most(days.backdated, callsOf)], ['backdatedTime', most(days.backdated, seconds)],
    ['factCalls', most(days.facts, callsOf)], ['manualCalls', most(days.manual, callsOf)],
    ['logCalls', most(days.logCells, callsOf)], ['newLineCalls', most(days.newLines, callsOf)],
  ];
}

function growthOfCalls(small: Days, big: Days): readonly (readonly [FigureName, number])[] {
  return [
    ['sameGrowth', callsOf(big.same) - callsOf(small.same)],
    ['hintGrowth', most(big.hint, callsOf) - most(small.hint, callsOf)],
    ['purchaseGrowth', most(big.byId, callsOf) - most(small.byId, callsOf)],
  ];
}

function seconds({ report }: RunOutcome): number {
  return report.modelledMs / 1000;
}

function most(outcomes: readonly RunOutcome[], of: (outcome: RunOutcome) => number): number {
  return Math.max(...outcomes.map(of));
}

function exponent(small: number, atSmall: number, big: number, atBig: number): number {
  return Math.log(atBig / atSmall) / Math.log(big / small);
}

/** To the side of the table, with the seconds since the start. */
function progress(line: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
}
