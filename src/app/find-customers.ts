import { foldText } from '../ledger/fold-text';
import { readText } from '../ledger/read-text';
import type { CustomerHit, Who } from './contract/common';
import type { Env } from './open-ledger';
import { openLedger } from './open-ledger';
import type { SheetId } from './ports';
import { customersSheet, findCustomerRow } from './workbook/customers-table';
import { readTable } from './workbook/read-table';
import type { Stop } from './stop';
import { isStop } from './stop';

/** As many as a person will look through. */
const MOST_HITS = 20;

/**
 * Customers whose name, company, id or phone holds the typed letters; those that begin with them first. A phone is
 * never shown whole: 「不隨意透露客戶的重要信息」.
 */
export function findCustomers(env: Env, query: string): readonly CustomerHit[] | Stop {
  const ledger = openLedger(env, ['customers']);
  if (isStop(ledger)) return ledger;
  const sheet = ledger.sheets.customers;
  const wanted = foldText(query);
  const digits = query.normalize('NFKC').replace(/\D/g, '');
  if (sheet === undefined || wanted === '') return [];
  const rows = env.book.lastRow(sheet) - 1;
  const { index, rows: cells } = readTable(env.book, sheet, ledger.layout.customers ?? {}, ['id', 'name', 'company', 'phone', 'grade'], 2, rows);
  const text = (row: readonly unknown[], at: number | undefined): string => (at === undefined ? '' : readText(row[at]));
  const hits: { readonly hit: CustomerHit; readonly rank: number }[] = [];
  cells.forEach((row, at) => {
    const id = text(row, index.id);
    const [name, company, phone] = [text(row, index.name), text(row, index.company), text(row, index.phone)];
    const rank = rankOf([name, company, id], wanted, phone, digits);
    if (id !== '' && rank !== null) hits.push({ rank, hit: { id, name, company, phoneTail: tailOf(phone), grade: text(row, index.grade), row: at + 2 } });
  });
  return hits.sort((a, b) => a.rank - b.rank || a.hit.row - b.hit.row).slice(0, MOST_HITS).map(({ hit }) => hit);
}

/** The customer of one row, for a dialog that opens on the selection; null when the row has none. */
export function customerAt(env: Env, selected: SheetId, row: number): CustomerHit | null {
  const ledger = openLedger(env, ['customers']);
  if (isStop(ledger)) return null;
  const sheet = ledger.sheets.customers;
  if (sheet === undefined || sheet !== selected || row < 2) return null;
  const { index, rows: [cells] } = readTable(env.book, sheet, ledger.layout.customers ?? {}, ['id', 'name', 'company', 'phone', 'grade'], row, 1);
  const text = (at: number | undefined): string => (at === undefined ? '' : readText(cells?.[at]));
  const id = text(index.id);
  return id === '' ? null : { id, name: text(index.name), company: text(index.company), phoneTail: tailOf(text(index.phone)), grade: text(index.grade), row };
}

/** A customer named by somebody else, as a picker shows him. */
export function namedCustomer(env: Env, who: Who): CustomerHit | Stop {
  const ledger = openLedger(env, ['customers']);
  if (isStop(ledger)) return ledger;
  const row = findCustomerRow(ledger, who.id, who.row);
  if (typeof row !== 'number') return row;
  const hit = customerAt(env, customersSheet(ledger), row);
  return hit?.id === who.id ? hit : { stop: 'sheetMoved' };
}

function rankOf(texts: readonly string[], wanted: string, phone: string, digits: string): number | null {
  const folded = texts.map(foldText);
  if (folded.some((each) => each.startsWith(wanted))) return 0;
  if (folded.some((each) => each.includes(wanted))) return 1;
  return digits.length >= 3 && phone.normalize('NFKC').replace(/\D/g, '').includes(digits) ? 2 : null;
}

function tailOf(phone: string): string {
  return phone.normalize('NFKC').replace(/\D/g, '').slice(-3);
}
