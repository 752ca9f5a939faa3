import { DEFAULT_POLICY } from '../../domain/policy';
import { policyRows, settingFormat } from '../../ledger/policy-rows';
import { DEFAULT_SETTINGS, SETTINGS } from '../../ledger/policy-settings';
import type { Ledger } from '../open-ledger';

/** Adds the settings that this version knows and the Policy tab does not have yet, below what stands there; gives how many. */
export function completePolicy(ledger: Ledger): number {
  const sheet = ledger.sheets.policy;
  const { setting, value, meaning } = ledger.layout.policy ?? {};
  if (sheet === undefined || setting === undefined || value === undefined) return 0;
  const rows = policyRows(DEFAULT_POLICY, DEFAULT_SETTINGS, null, ledger.lang);
  const missing = SETTINGS.flatMap(({ key }, at) => (ledger.policyTab.rows[key] === undefined ? [{ key, cells: rows[at] }] : []));
  if (missing.length === 0) return 0;
  const { book } = ledger.env;
  const first = book.lastRow(sheet) + 1;
  missing.forEach(({ key, cells }, at) => {
    if (cells === undefined) return;
    // The name comes first: should this be cut off, a setting without a value has its default. And a write makes room at the end of the grid.
    book.write(sheet, first + at, setting, [[cells[0]]]);
    book.setFormat(sheet, { row: first + at, column: value, rows: 1, columns: 1 }, settingFormat(key));
    book.write(sheet, first + at, value, [[cells[1]]]);
    if (meaning !== undefined) book.write(sheet, first + at, meaning, [[cells[2]]]);
  });
  return missing.length;
}
