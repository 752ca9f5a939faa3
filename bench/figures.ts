import { BUDGETS, type Budget, type FigureName } from './budgets';

export type Figures = ReadonlyMap<FigureName, number>;

/** The table: what, figure, budget, verdict. Figures that were not measured are left out. */
export function tableOf(figures: Figures): string {
  const rows = names().flatMap((name): string[][] => {
    const figure = figures.get(name);
    const budget: Budget = BUDGETS[name];
    return figure === undefined ? [] : [[budget.what, worded(figure, budget), budget.most === null ? '–' : worded(budget.most, budget), verdict(figure, budget)]];
  });
  const all = [['', 'figure', 'budget', ''], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map(([what = '', figure = '', budget = '', mark = '']) => `${what.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${budget.padStart(widths[2] ?? 0)}  ${mark}`.trimEnd()).join('\n');
}

/** The names of the figures over their budget. */
export function missed(figures: Figures): readonly FigureName[] {
  return names().filter((name) => {
    const figure = figures.get(name);
    return figure !== undefined && verdict(figure, BUDGETS[name]) === 'MISSED';
  });
}

function names(): FigureName[] {
  return Object.keys(BUDGETS) as FigureName[];
}

function verdict(figure: number, { most }: Budget): '' | 'ok' | 'MISSED' {
  if (most === null) return '';
  // A figure that could not be computed is no figure within its budget.
  return figure <= most ? 'ok' : 'MISSED';
}

function worded(figure: number, { unit }: Budget): string {
  const whole = unit === 'calls' || unit === 'cells' || unit === 'rows';
  const number = figure.toLocaleString('en', whole ? { maximumFractionDigits: 0 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return unit === '' || whole ? number : `${number} ${unit}`;
}
