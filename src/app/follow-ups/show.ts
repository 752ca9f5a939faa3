import type { Grade } from '../../domain/grade-letter';
import { isWorkday } from '../../domain/follow-up/workdays';
import type { Stage } from '../../domain/decision';
import { choiceValues, writeChoice } from '../../ledger/choices';
import type { Lang } from '../../ledger/lang';
import { headerRow } from '../../ledger/tabs';
import { readMarks, sheetOf } from '../workbook/marks';
import type { Env } from '../open-ledger';
import { openLedger } from '../open-ledger';
import type { ColumnFilter, SheetId } from '../ports';
import type { Stop } from '../stop';
import { isStop } from '../stop';

/** Which customers are to be seen. */
export type View =
  | { readonly show: 'all' }
  | { readonly show: 'overdue' | 'today' | 'thisWeek' }
  | { readonly show: 'grade'; readonly grade: Grade | 'notGraded' }
  | { readonly show: 'stage'; readonly stage: Stage };

/** Where the rows are filtered. */
export interface Shown {
  readonly tab: 'customers' | 'followUps';
  readonly sheet: SheetId;
  readonly lang: Lang;
  /** Today is not worked: nobody is planned for it. */
  readonly dayOff: boolean;
}

/**
 * Filters the Customers tab when it is in front, the plan otherwise. Only the criteria of the ledger's own columns are
 * set and cleared: what the user filters by stays, and so does a filter that is not the ledger's.
 */
export function showOnly(env: Env, view: View): Shown | Stop {
  const marks = readMarks(env.book.tags());
  const active = env.shape.activeSheet().id;
  const tab = sheetOf(marks, 'customers') === active ? 'customers' as const : 'followUps' as const;
  const ledger = openLedger(env, ['customers', tab], marks);
  if (isStop(ledger)) return ledger;
  const sheet = ledger.sheets[tab];
  if (sheet === undefined) return { stop: 'tabMissing', tab };
  const positions = ledger.layout[tab] as Readonly<Partial<Record<FilterKey, number>>> | undefined ?? {};
  const wanted = criterionOf(view, ledger.lang);
  if (wanted !== null && positions[wanted.key] === undefined) return { stop: 'columnMissing', tab, column: wanted.key };
  const criteria = FILTERED.flatMap((key): ColumnFilter[] => {
    const column = positions[key];
    return column === undefined ? [] : [{ column, show: wanted?.key === key ? wanted.show : null }];
  });
  if (env.shape.filterBy(sheet, headerRow(tab), criteria) === 'elsewhere') return { stop: 'filterElsewhere', tab };
  if (active !== sheet) env.shape.select(sheet, headerRow(tab), 1);
  return { tab, sheet, lang: ledger.lang, dayOff: !isWorkday(ledger.today, ledger.policy.calendar) };
}

/** The columns the ledger filters by. */
const FILTERED = ['state', 'overdue', 'grade', 'stage'] as const;
type FilterKey = (typeof FILTERED)[number];

function criterionOf(view: View, lang: Lang): { readonly key: FilterKey; readonly show: NonNullable<ColumnFilter['show']> } | null {
  switch (view.show) {
    case 'all': return null;
    case 'overdue': return { key: 'overdue', show: 'filled' };
    case 'grade': return { key: 'grade', show: { text: writeChoice('gradeShown', view.grade, lang) } };
    case 'stage': return { key: 'stage', show: { text: writeChoice('stage', view.stage, lang) } };
    // The week has today in it; a row without a state is not planned.
    case 'thisWeek': return { key: 'state', show: { hidden: ['', ...choiceValues('planState').filter((state) => state !== 'today' && state !== 'thisWeek').map((state) => writeChoice('planState', state, lang))] } };
    case 'today': return { key: 'state', show: { text: writeChoice('planState', 'today', lang) } };
  }
}
