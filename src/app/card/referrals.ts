import { readText } from '../../ledger/read-text';
import type { Timeline } from '../contract/card';
import type { CustomerHit } from '../contract/common';
import type { Ledger } from '../open-ledger';
import { customersSheet } from '../workbook/customers-table';
import { nameKey } from '../workbook/lines';
import { readTable } from '../workbook/read-table';
import { rowWindows } from '../workbook/row-windows';
import { cellOf } from './card-of-row';
import { customerHit, HIT_KEYS } from './customer-hit';
import type { CustomerRow } from '../workbook/customer-row';

/**
 * Who introduced a customer, and whom he introduced (「老客戶…介紹其他客戶」). The cell «introduced by» holds an id, or a name
 * that only one customer bears. `moved` when rows moved while they were read.
 */
export function referralsOf(ledger: Ledger, customer: CustomerRow): Pick<Timeline, 'introducer' | 'introduced'> | 'moved' {
  const { book } = ledger.env;
  const sheet = customersSheet(ledger);
  const column = ledger.layout.customers?.introducedBy;
  if (column === undefined) return NOBODY;
  const { id, name } = customer.entry;
  const own = readText(cellOf(customer, 'introducedBy'));
  const said = book.readDown(sheet, FIRST_ROW, column, 1).map(([cell]) => readText(cell));
  const rowsSaying = (means: (text: string) => boolean): number[] => said.flatMap((text, at) => (text !== '' && means(text) ? [at + FIRST_ROW] : []));
  const byId = rowsSaying((text) => text === id);
  const byName = rowsSaying((text) => text !== id && nameKey(text) === nameKey(name));
  if (own === '' && byId.length + byName.length === 0) return NOBODY;
  const people = own === '' && byName.length === 0 ? NO_PEOPLE : namesOf(ledger, said.length);
  const introducer = own === '' ? null : people.find((each) => each.id === own) ?? onlyOne(people.filter((each) => each.key === nameKey(own)));
  const rows = [...byId, ...(onlyOne(people.filter((each) => each.key === nameKey(name))) === null ? [] : byName)];
  const wanted = introducer === null ? rows : [...rows, introducer.row];
  const hits = hitsAt(ledger, wanted);
  const found = (row: number): { readonly hit: CustomerHit; readonly saying: string } | undefined => hits.get(row);
  if (introducer !== null && found(introducer.row)?.hit.id !== introducer.id) return 'moved';
  if (rows.some((row) => found(row)?.saying !== said[row - FIRST_ROW])) return 'moved';
  return {
    introducer: introducer === null || introducer.id === id ? null : found(introducer.row)?.hit ?? null,
    introduced: rows.sort((a, b) => a - b).flatMap((row) => {
      const hit = found(row)?.hit;
      return hit === undefined || hit.id === '' || hit.id === id ? [] : [hit];
    }),
  };
}

const NOBODY = { introducer: null, introduced: [] } as const;
const FIRST_ROW = 2;

interface Person {
  readonly row: number;
  readonly id: string;
  readonly key: string;
}
const NO_PEOPLE: readonly Person[] = [];

function namesOf(ledger: Ledger, rows: number): readonly Person[] {
  const { index, rows: table } = readTable(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, ['id', 'name', 'company'], FIRST_ROW, rows, 1);
  return table.flatMap((cells, at) => {
    const text = (key: 'id' | 'name' | 'company'): string => readText(cells[index[key] ?? -1]);
    const id = text('id');
    return id === '' ? [] : [{ row: at + FIRST_ROW, id, key: nameKey(text('name') || text('company')) }];
  });
}

function onlyOne(people: readonly Person[]): Person | null {
  const [first] = people;
  return first === undefined || people.length > 1 ? null : first;
}

function hitsAt(ledger: Ledger, wanted: readonly number[]): ReadonlyMap<number, { readonly hit: CustomerHit; readonly saying: string }> {
  const hits = new Map<number, { readonly hit: CustomerHit; readonly saying: string }>();
  const rows = [...new Set(wanted)].sort((a, b) => a - b);
  for (const { first, last } of rowWindows(rows, HIT_COLUMNS)) {
    const { index, rows: table } = readTable(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, [...HIT_KEYS, 'introducedBy'], first, last - first + 1);
    for (const row of rows) {
      const cells = table[row - first];
      if (cells !== undefined) hits.set(row, { hit: customerHit((key) => cells[index[key] ?? -1], row), saying: readText(cells[index.introducedBy ?? -1]) });
    }
  }
  return hits;
}

/** About what a row of them takes, with what stands between the phone and the grade. */
const HIT_COLUMNS = 8;
