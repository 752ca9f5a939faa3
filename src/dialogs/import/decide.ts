import type { ImportPlan, Preview, PreviewRow } from '../../intake/plan';

export type Decided = ImportPlan['decided'];
export type Decision = Decided[string];

/** What becomes of a row once the person has decided; a row left out is unchanged as far as the ledger goes. */
export function outcomeOf({ key, state, changes }: PreviewRow, decided: Decided): PreviewRow['state'] | 'skipped' {
  const said = decided[key];
  if (state !== 'duplicate' || said === undefined) return state;
  if (said === 'skip') return 'skipped';
  return said === 'new' ? 'new' : changes.length === 0 ? 'unchanged' : 'updated';
}

/** How many rows will become what. */
export function countOutcomes({ rows }: Preview, decided: Decided): Readonly<Record<ReturnType<typeof outcomeOf>, number>> {
  const counts = { new: 0, updated: 0, unchanged: 0, duplicate: 0, problem: 0, skipped: 0 };
  for (const row of rows) counts[outcomeOf(row, decided)] += 1;
  return counts;
}

/** The same answer for every row that looks like somebody. */
export function decideAll({ rows }: Preview, decision: Decision): Decided {
  return Object.fromEntries(rows.filter(({ state }) => state === 'duplicate').map(({ key }) => [key, decision]));
}
