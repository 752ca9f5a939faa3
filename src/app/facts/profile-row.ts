import { keysOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { readTable } from '../workbook/read-table';
import { rowWindows } from '../workbook/row-windows';
import { rowsOfIds } from '../workbook/rows-of-ids';

/** The cells of a customer's row on Profiles; blank where there is none yet. */
export interface ProfileRow {
  /** null = nothing was written down yet. */
  readonly row: number | null;
  cell(key: ColumnKey<'profiles'>): Cell;
}

/** What is known of a customer without a row there. */
export const NO_PROFILE: ProfileRow = { row: null, cell: () => '' };

/** The card details of a customer in two calls, in one when there are none; `moved` when rows moved in between. */
export function profileRow(ledger: Ledger, id: string): ProfileRow | 'moved' {
  const profiles = profileRows(ledger, [id]);
  return profiles === 'moved' ? 'moved' : profiles.get(id) ?? NO_PROFILE;
}

/** The same of several customers, those without details left out. Of two rows of one customer the first one rules. */
export function profileRows(ledger: Ledger, ids: readonly string[]): ReadonlyMap<string, ProfileRow> | 'moved' {
  const sheet = ledger.sheets.profiles;
  const positions = ledger.layout.profiles ?? {};
  const profiles = new Map<string, ProfileRow>();
  if (sheet === undefined || positions.customerId === undefined) return profiles;
  const idIn = new Map<number, string>();
  for (const [id, [row]] of rowsOfIds(ledger, sheet, positions.customerId, ids)) if (row !== undefined) idIn.set(row, id);
  const rows = [...idIn.keys()].sort((a, b) => a - b);
  for (const { first, last } of rowWindows(rows, Object.keys(positions).length)) {
    const { index, rows: table } = readTable(ledger.env.book, sheet, positions, keysOf('profiles'), first, last - first + 1, Infinity);
    for (const row of rows) {
      const cells = table[row - first];
      const id = idIn.get(row);
      if (cells === undefined || id === undefined) continue;
      if (readText(cells[index.customerId ?? -1]) !== id) return 'moved';
      profiles.set(id, { row, cell: (key) => cells[index[key] ?? -1] ?? '' });
    }
  }
  return profiles;
}
