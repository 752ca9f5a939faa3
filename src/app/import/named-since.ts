import type { HistoryLine } from '../../ledger/history-row';
import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import { nameKey } from '../workbook/lines';
import { readWhole } from '../workbook/read-table';

/** Somebody as the logs may name him. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Who of them is named since they came in: in a purchase, a talk or a profile, by id or by name, or in a line of History
 * that says more than what the ledger worked out by itself or somebody has looked at.
 */
export function namedSince(ledger: Ledger, importId: string, since: readonly HistoryLine[], customers: readonly Named[]): ReadonlySet<string> {
  const ids = new Set(customers.map(({ id }) => id));
  const byName = new Map(customers.map(({ id, name }) => [nameKey(name), id]));
  const named = new Set<string>();
  const undone = new Set(since.flatMap(({ what, batch }) => (what === 'undo' ? [batch] : [])));
  for (const { customerId, what, batch } of since) {
    if (ids.has(customerId) && batch !== importId && !SAYS_NOTHING.includes(what) && !undone.has(batch)) named.add(customerId);
  }
  for (const tab of ['purchases', 'contacts', 'profiles'] as const) {
    const sheet = ledger.sheets[tab];
    if (sheet === undefined) continue;
    const { rows, index } = readWhole<'purchases' | 'contacts' | 'profiles'>(ledger.env.book, sheet, ledger.layout[tab] ?? {}, ['customerId', 'customer']);
    for (const cells of rows) {
      const own = readText(cells[index.customerId ?? -1]);
      const id = own !== '' ? own : byName.get(nameKey(readText(cells[index.customer ?? -1])));
      if (id !== undefined && ids.has(id)) named.add(id);
    }
  }
  return named;
}

const SAYS_NOTHING: readonly HistoryLine['what'][] = ['graded', 'idGiven', 'unmasked', 'exported', 'undo'];
