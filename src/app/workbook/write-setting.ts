import type { SettingKey } from '../../ledger/policy-settings';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { completePolicy } from '../set-up/complete-policy';
import { openLedger } from '../open-ledger';
import { isStop } from '../stop';

/** Writes settings into their cells on the Policy tab; a tab of an older version gets its missing rows first. */
export function writeSettings(ledger: Ledger, cells: ReadonlyMap<SettingKey, Cell>): void {
  let known = ledger;
  if ([...cells.keys()].some((key) => ledger.policyTab.rows[key] === undefined) && completePolicy(ledger) > 0) {
    const again = openLedger(ledger.env, ['customers']);
    if (!isStop(again)) known = again;
  }
  const sheet = known.sheets.policy;
  const column = known.layout.policy?.value;
  if (sheet === undefined || column === undefined) return;
  for (const [key, cell] of cells) {
    const row = known.policyTab.rows[key];
    if (row !== undefined) known.env.book.write(sheet, row, column, [[cell]]);
  }
}
