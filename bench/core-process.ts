import { spawnSync } from 'node:child_process';
import type { MatchFigures } from './core/match';
import type { PlanFigures } from './core/plan';
import type { RegradeFigures } from './core/regrade';
import type { YearFigures } from './core/year';

/** The parts that are measured each in a process of its own (bench/core). */
export interface Core {
  regrade(size: number, day: string): RegradeFigures;
  plan(day: string): PlanFigures;
  /** A year of plans, in the ledger that fits the capacity or in the full one. */
  year(kind: 'fitting' | 'full', first: string, workdays: number): YearFigures;
  /** Duplicates in a list of so many. */
  match(size: number): MatchFigures;
  /** Milliseconds of CPU to evaluate the bundle in this file. */
  load(file: string): number;
}

/** @param file the built bench/core/main.ts */
export function coreIn(file: string): Core {
  const figures = (...args: readonly string[]): unknown => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The measuring process ended with ${String(status)}: ${stderr}`);
    return JSON.parse(stdout);
  };
  return {
    regrade: (size, day) => figures('regrade', String(size), day) as RegradeFigures,
    plan: (day) => figures('plan', day) as PlanFigures,
    year: (kind, first, workdays) => figures('year', kind, first, String(workdays)) as YearFigures,
    match: (size) => figures('match', String(size)) as MatchFigures,
    load: (path) => figures('load', path) as number,
  };
}
