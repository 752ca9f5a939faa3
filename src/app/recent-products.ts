import { readText } from '../ledger/read-text';
import type { Env } from './open-ledger';
import { openLedger } from './open-ledger';
import { readTable } from './workbook/read-table';
import type { Stop } from './stop';
import { isStop } from './stop';

const LINES = 300;
const MOST = 30;

/** The products of the latest purchase lines, latest first, each once: what is likely to be sold again. */
export function recentProducts(env: Env): readonly string[] | Stop {
  const ledger = openLedger(env, ['customers', 'purchases']);
  if (isStop(ledger)) return ledger;
  const sheet = ledger.sheets.purchases;
  if (sheet === undefined) return [];
  const last = env.book.lastRow(sheet);
  const first = Math.max(2, last - LINES + 1);
  const { index, rows } = readTable(env.book, sheet, ledger.layout.purchases ?? {}, ['product'], first, last - first + 1);
  const at = index.product;
  if (at === undefined) return [];
  const products = rows.map((row) => readText(row[at])).reverse().filter((product) => product !== '');
  return [...new Set(products)].slice(0, MOST);
}
