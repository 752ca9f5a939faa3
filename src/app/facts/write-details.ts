import type { ColumnKey } from '../../ledger/keys';
import { rowOfCells } from '../../ledger/row-of-cells';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { appendRow } from '../workbook/append-rows';
import type { Entry } from '../workbook/customers-table';
import type { FactWrite } from './plan-facts';
import type { ProfileRow } from './profile-row';
import { writeRow } from './write-facts';

/** Writes facts of a customer on Profiles, where his row is added when he has none; `moved` when rows moved meanwhile. */
export function writeDetails(ledger: Ledger, { id, name }: Entry, profile: ProfileRow, writes: readonly FactWrite[]): 'kept' | 'moved' {
  const sheet = ledger.sheets.profiles;
  const positions = ledger.layout.profiles ?? {};
  if (sheet === undefined || writes.length === 0) return 'kept';
  if (profile.row === null) {
    const cells: Partial<Record<ColumnKey<'profiles'>, Cell>> = { customerId: id, customer: name };
    for (const { key, cell } of writes) cells[key as ColumnKey<'profiles'>] = cell;
    appendRow(ledger.env.book, sheet, rowOfCells(positions, cells, Math.max(...Object.values(positions))));
    return 'kept';
  }
  return writeRow(ledger, { tab: 'profiles', sheet, row: profile.row, customerId: id, cell: (key) => profile.cell(key as ColumnKey<'profiles'>) }, writes);
}
