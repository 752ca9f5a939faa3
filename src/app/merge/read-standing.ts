import type { ColumnKey, TabKey } from '../../ledger/keys';
import type { Positions } from '../../ledger/layout';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import type { SheetId } from '../ports';
import type { Table } from '../workbook/read-table';
import { readTable, readWhole } from '../workbook/read-table';

/**
 * All rows of a tab, read column by column: `moved` when they did not stand still meanwhile, for then a row would be put
 * together of two.
 * @param witness tells the rows apart; read first and once more at the end
 */
export function readStanding<T extends TabKey>(ledger: Ledger, tab: T, sheet: SheetId, witness: ColumnKey<T>, keys: readonly ColumnKey<T>[]): Table<T> | 'moved' {
  const { book } = ledger.env;
  const positions = (ledger.layout[tab] ?? {}) as Positions<T>;
  const table = readWhole<T>(book, sheet, positions, [witness, ...keys]);
  const now = readTable<T>(book, sheet, positions, [witness], table.firstRow, table.rows.length);
  const [then, there] = [table.index[witness], now.index[witness]];
  return then === undefined || there === undefined || now.rows.every((cells, at) => readText(cells[there]) === readText(table.rows[at]?.[then])) ? table : 'moved';
}
