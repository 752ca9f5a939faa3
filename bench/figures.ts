import { BUDGETS, type Budget, type FigureName } from './budgets';

export type Figures = ReadonlyMap<FigureName, number>;

/** What a figure says of its budget. `known`: missed, no worse than is known; `mended`: kept, though a miss is noted. */
export type Verdict = 'stated' | 'kept' | 'known' | 'missed' | 'mended';

/** The table: what, figure, budget, verdict. Figures that were not measured are left out. */
export function tableOf(figures: Figures): string {
  const rows = measured(figures).map(([name, figure]): string[] => {
    const budget: Budget = BUDGETS[name];
    return [budget.what, worded(figure, budget), budget.most === null ? '–' : worded(budget.most, budget), mark(verdictOf(figure, budget), budget)];
  });
  const all = [['', 'figure', 'budget', ''], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map(([what = '', figure = '', budget = '', said = '']) => `${what.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${budget.padStart(widths[2] ?? 0)}  ${said}`.trimEnd()).join('\n');
}

/** The figures with one of these verdicts. */
export function withVerdict(figures: Figures, ...wanted: readonly Verdict[]): readonly FigureName[] {
  return measured(figures).flatMap(([name, figure]) => (wanted.includes(verdictOf(figure, BUDGETS[name])) ? [name] : []));
}

/** A figure that could not be computed keeps no budget. */
export function verdictOf(figure: number, { most, known, timed }: Budget): Verdict {
  if (most === null) return 'stated';
  // What a clock measured may be kept on one machine and missed on the next: only counted figures are mended for good.
  if (figure <= most) return known !== undefined && timed !== true ? 'mended' : 'kept';
  return known !== undefined && figure <= known.figure ? 'known' : 'missed';
}

function measured(figures: Figures): readonly (readonly [FigureName, number])[] {
  return (Object.keys(BUDGETS) as FigureName[]).flatMap((name) => {
    const figure = figures.get(name);
    return figure === undefined ? [] : [[name, figure] as const];
  });
}

function mark(verdict: Verdict, budget: Budget): string {
  const { known } = budget;
  switch (verdict) {
    case 'stated': return '';
    case 'kept': return 'ok';
    case 'known': return `MISSED, known: ${known?.why ?? ''}`;
    case 'missed': return known === undefined ? 'MISSED' : `MISSED, worse than the known ${worded(known.figure, budget)}`;
    case 'mended': return 'ok: take its known miss out of bench/budgets.ts';
  }
}

function worded(figure: number, { unit }: Budget): string {
  const whole = unit === 'calls' || unit === 'cells' || unit === 'rows';
  const number = figure.toLocaleString('en', whole ? { maximumFractionDigits: 0 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return unit === '' || whole ? number : `${number} ${unit}`;
}
