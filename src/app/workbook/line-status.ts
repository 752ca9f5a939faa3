import { writeChoice } from '../../ledger/choices';
import { keysOf } from '../../ledger/columns/of-tab';
import { readText } from '../../ledger/read-text';
import type { LogTab } from './lines';
import type { Ledger } from '../open-ledger';
import { readWhole, type Table } from './read-table';
import { writeStamps } from './stamp';

/** A log, and the rows of it that bear the wanted line ids. */
export interface FoundLines<T extends LogTab> {
  readonly table: Table<T>;
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Sets the status of log lines, found by their line ids; those that are not there are left out. All lines are read:
 * should a person sort at this moment, every line can be given its own status back.
 */
export function setLineStatus<T extends LogTab>(ledger: Ledger, tab: T, wanted: ReadonlyMap<string, 'ok' | 'void'>): FoundLines<T> | 'moved' {
  const { book } = ledger.env;
  const sheet = ledger.sheets[tab];
  const positions = ledger.layout[tab] as { readonly lineId?: number; readonly status?: number } | undefined;
  const nothing: FoundLines<T> = { table: { firstRow: 2, rows: [], index: {} as Table<T>['index'] }, places: new Map() };
  if (sheet === undefined || wanted.size === 0 || positions?.lineId === undefined || positions.status === undefined) return nothing;
  const table = readWhole<T>(book, sheet, positions as never, keysOf(tab));
  const index = table.index as { readonly lineId?: number; readonly status?: number };
  const places = new Map<string, number>();
  table.rows.forEach((cells, at) => {
    const id = readText(cells[index.lineId ?? -1]);
    if (wanted.has(id) && !places.has(id)) places.set(id, at);
  });
  const field = tab === 'purchases' ? 'purchaseStatus' : 'contactStatus';
  const stamps = [...places].flatMap(([id, at]) => {
    const value = writeChoice(field, wanted.get(id) ?? 'ok', ledger.lang);
    return readText(table.rows[at]?.[index.status ?? -1]) === value ? [] : [{ key: 'status' as never, at, value }];
  });
  if (stamps.length > 0) {
    if (writeStamps<T>(book, sheet, positions as never, table, stamps, ['lineId' as never]) === 'moved') return 'moved';
    book.flush();
  }
  return { table, places };
}
