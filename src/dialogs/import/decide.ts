import type { ImportPlan, Preview, PreviewRow } from '../../intake/plan';

export type Decided = ImportPlan['decided'];
export type Decision = Decided[string];

/** What the person sees of a row: left out on purpose is no longer to be decided. */
export function shownState({ key, state }: PreviewRow, decided: Decided): PreviewRow['state'] | 'skipped' {
  return state === 'duplicate' && decided[key] === 'skip' ? 'skipped' : state;
}

/** How many rows nobody has decided about. */
export function countUndecided({ rows }: Preview, decided: Decided): number {
  return rows.reduce((count, row) => count + (shownState(row, decided) === 'duplicate' ? 1 : 0), 0);
}

/** The same answer for every row that looks like somebody. */
export function decideAll({ rows }: Preview, decision: Decision): Decided {
  return Object.fromEntries(rows.filter(({ state }) => state === 'duplicate').map(({ key }) => [key, decision]));
}
