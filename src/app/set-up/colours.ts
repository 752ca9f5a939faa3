import type { ChoiceValue } from '../../ledger/choices';
import { writeChoice } from '../../ledger/choices';
import type { ColumnKey } from '../../ledger/keys';
import type { Lang } from '../../ledger/lang';
import type { ColourRule } from '../ports';

/** Background and text of each grade, dark on light with enough contrast to read; the letter says the same. */
const GRADE_COLOURS = {
  A: ['#c8e6c9', '#1b5e20'], B: ['#dcedc8', '#33691e'], C: ['#fff9c4', '#6b5900'], D: ['#ffe0b2', '#7a3e00'],
  E: ['#f5e1da', '#6d3b24'], F: ['#eceff1', '#455a64'],
} as const;
const STATE_COLOURS = { today: ['#d2e3fc', '#174ea6'], thisWeek: ['#e8f0fe', '#174ea6'], notPlanned: ['#f1f3f4', '#5f6368'] } as const;
const OVERDUE_COLOURS = { overdue: ['#ffe0b2', '#7a3e00'], red: ['#ffcdd2', '#8e0000'] } as const;

/** The colour rules of Customers and Follow-ups: by grade, by the state of the plan, and by how overdue the next follow-up is. */
export function colourRules(columns: readonly { readonly key: ColumnKey; readonly position: number }[], lang: Lang): ColourRule[] {
  const at = (key: ColumnKey): number | undefined => columns.find((column) => column.key === key)?.position;
  const rules: ColourRule[] = [];
  for (const key of ['grade', 'factsSay'] as const) {
    const column = at(key);
    if (column === undefined) continue;
    for (const [grade, [background, font]] of Object.entries(GRADE_COLOURS)) rules.push({ column, text: grade, background, font, bold: key === 'grade' });
  }
  const shade = <F extends 'planState' | 'overdue'>(key: ColumnKey, field: F, colours: Readonly<Partial<Record<ChoiceValue<F>, readonly [string, string]>>>, bold: ChoiceValue<F>): void => {
    const column = at(key);
    if (column === undefined) return;
    for (const [value, [background, font]] of Object.entries(colours) as [ChoiceValue<F>, readonly [string, string]][]) {
      rules.push({ column, text: writeChoice(field, value, lang), background, font, bold: value === bold });
    }
  };
  shade('state', 'planState', STATE_COLOURS, 'today');
  shade('overdue', 'overdue', OVERDUE_COLOURS, 'red');
  return rules;
}
