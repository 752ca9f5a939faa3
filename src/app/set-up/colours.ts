import { writeChoice } from '../../ledger/choices';
import type { ColumnKey } from '../../ledger/keys';
import type { Lang } from '../../ledger/lang';
import type { ColourRule } from '../ports';

/** Background and text of each grade, dark on light with enough contrast to read; the letter says the same. */
const GRADE_COLOURS = {
  A: ['#c8e6c9', '#1b5e20'], B: ['#dcedc8', '#33691e'], C: ['#fff9c4', '#6b5900'], D: ['#ffe0b2', '#7a3e00'],
  E: ['#f5e1da', '#6d3b24'], F: ['#eceff1', '#455a64'],
} as const;
const OVERDUE_COLOURS = { overdue: ['#ffe0b2', '#7a3e00'], red: ['#ffcdd2', '#8e0000'] } as const;

/** The colour rules of the Customers tab: by grade, and by how overdue the next follow-up is. */
export function colourRules(columns: readonly { readonly key: ColumnKey; readonly position: number }[], lang: Lang): ColourRule[] {
  const at = (key: ColumnKey): number | undefined => columns.find((column) => column.key === key)?.position;
  const rules: ColourRule[] = [];
  for (const key of ['grade', 'factsSay'] as const) {
    const column = at(key);
    if (column === undefined) continue;
    for (const [grade, [background, font]] of Object.entries(GRADE_COLOURS)) rules.push({ column, text: grade, background, font, bold: key === 'grade' });
  }
  const overdue = at('overdue');
  if (overdue === undefined) return rules;
  for (const [state, [background, font]] of Object.entries(OVERDUE_COLOURS)) {
    rules.push({ column: overdue, text: writeChoice('overdue', state as keyof typeof OVERDUE_COLOURS, lang), background, font, bold: state === 'red' });
  }
  return rules;
}
