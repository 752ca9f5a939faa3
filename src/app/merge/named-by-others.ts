import { readText } from '../../ledger/read-text';
import type { Ledger } from '../open-ledger';
import { customersSheet } from '../workbook/customers-table';
import { nameKey } from '../workbook/lines';
import { writeStamps } from '../workbook/stamp';
import { readStanding } from './read-standing';

/** A customer whose cell «introduced by» says something. */
export interface Introduced {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly says: string;
}

/** What the list says of one customer's name. */
export interface NamedByOthers {
  /** The name, when nobody else bears it; '' otherwise: then it says nothing of whom it means. */
  readonly ownName: string;
  /** Those whom he introduced, told by his id or by that name. */
  readonly introduced: readonly Introduced[];
}

/**
 * Who names a customer.
 * @param but whoever bears the same name and is the same person
 */
export function namedByOthers(ledger: Ledger, id: string, name: string, but = ''): NamedByOthers | 'moved' {
  const table = readStanding(ledger, 'customers', customersSheet(ledger), 'id', ['name', 'company', 'introducedBy']);
  if (table === 'moved') return 'moved';
  const { index, rows, firstRow } = table;
  const text = (cells: readonly unknown[], key: keyof typeof index): string => readText(cells[index[key] ?? -1]);
  const key = nameKey(name);
  const people = rows.map((cells, at) => ({ id: text(cells, 'id'), name: text(cells, 'name') || text(cells, 'company'), says: text(cells, 'introducedBy'), row: firstRow + at }));
  const alone = key !== '' && people.every((each) => each.id === id || nameKey(each.name) !== key);
  const means = (says: string): boolean => says !== '' && (says === id || (alone && nameKey(says) === key));
  return { ownName: alone ? name : '', introduced: people.filter((each) => each.id !== id && each.id !== but && each.id !== '' && means(each.says)) };
}

/** Writes who introduced somebody, found by id, each only while the cell says what it is thought to. */
export function changeIntroducers(ledger: Ledger, changes: ReadonlyMap<string, { readonly now: string; readonly then: string }>): 'kept' | 'moved' {
  if (changes.size === 0) return 'kept';
  const sheet = customersSheet(ledger);
  const positions = ledger.layout.customers ?? {};
  const table = readStanding(ledger, 'customers', sheet, 'id', ['name', 'company', 'introducedBy']);
  if (table === 'moved') return 'moved';
  const { index: { id = -1, introducedBy = -1 } } = table;
  const stamps = table.rows.flatMap((cells, at) => {
    const change = changes.get(readText(cells[id]));
    return change === undefined || readText(cells[introducedBy]) !== change.now ? [] : [{ key: 'introducedBy' as const, at, value: change.then }];
  });
  return writeStamps<'customers'>(ledger.env.book, sheet, positions, table, stamps, ['id', 'name']);
}
