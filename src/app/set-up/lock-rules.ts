import type { SettingKey } from '../../ledger/policy-settings';
import type { Env } from '../open-ledger';
import { openLedger } from '../open-ledger';
import type { Area } from '../ports';
import { isStop } from '../stop';

/**
 * Keeps everybody else from changing the rules, or lets them again. What commands stamp on the Policy tab stays open: they run as
 * whoever starts them. False where the tab is protected by somebody else.
 */
export function lockRules(env: Env, on: boolean, description: string): boolean {
  const ledger = openLedger(env, []);
  const sheet = isStop(ledger) ? undefined : ledger.sheets.policy;
  if (isStop(ledger) || sheet === undefined) return false;
  if (!on) return env.shape.unlock(sheet);
  const column = ledger.layout.policy?.value;
  const stamped = STAMPED.flatMap((key): Area[] => {
    const row = ledger.policyTab.rows[key];
    return row === undefined || column === undefined ? [] : [{ row, column, rows: 1, columns: 1 }];
  });
  return env.shape.lock(sheet, stamped, description);
}

const STAMPED: readonly SettingKey[] = ['asOf', 'plannedOn'];
