import { keysOf } from '../../ledger/columns/of-tab';
import type { ColumnKey } from '../../ledger/keys';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { readTable } from '../workbook/read-table';

/** The cells of a customer's row on Profiles; blank where there is none yet. */
export interface ProfileRow {
  /** null = nothing was written down yet. */
  readonly row: number | null;
  cell(key: ColumnKey<'profiles'>): Cell;
}

/** The card details of a customer in two calls, in one when there are none; `moved` when rows moved in between. */
export function profileRow(ledger: Ledger, id: string): ProfileRow | 'moved' {
  const sheet = ledger.sheets.profiles;
  const positions = ledger.layout.profiles ?? {};
  if (sheet === undefined || positions.customerId === undefined) return NOTHING;
  const row = ledger.env.book.findRow(sheet, positions.customerId, id);
  if (row === null) return NOTHING;
  const { index, rows: [cells = []] } = readTable(ledger.env.book, sheet, positions, keysOf('profiles'), row, 1, Infinity);
  if (readText(cells[index.customerId ?? -1]) !== id) return 'moved';
  return { row, cell: (key) => cells[index[key] ?? -1] ?? '' };
}

const NOTHING: ProfileRow = { row: null, cell: () => '' };
