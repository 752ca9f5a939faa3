import type { PolicyTab } from '../../ledger/policy-tab';
import type { Env, Ledger } from '../open-ledger';
import { openLedger } from '../open-ledger';
import { isStop } from '../stop';

/** Stamps the day of the last regrade on the Policy tab, which custom functions take as their `as_of`. */
export function stampAsOf(ledger: Ledger): void {
  stampDay(ledger, 'asOf');
}

/** Stamps the day the plan of follow-ups was made for. */
export function stampPlannedOn(ledger: Ledger): void {
  stampDay(ledger, 'plannedOn');
}

function stampDay(ledger: Ledger, key: 'asOf' | 'plannedOn'): void {
  const sheet = ledger.sheets.policy;
  const column = ledger.layout.policy?.value;
  const row = ledger.policyTab.rows[key];
  if (sheet === undefined || column === undefined || row === undefined || ledger.policyTab[key] === ledger.today) return;
  ledger.env.book.write(sheet, row, column, [[ledger.today]]);
}

/** The Policy tab as it is used today; null when there is no ledger. */
export function policyInUse(env: Env): PolicyTab | null {
  const ledger = openLedger(env, ['customers']);
  return isStop(ledger) ? null : ledger.policyTab;
}
