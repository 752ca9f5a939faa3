import type { Cell } from '../ports';
import type { ExportedRows, ExportInput } from '../contract/export';
import type { Env, Ledger } from '../open-ledger';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { readText } from '../../ledger/read-text';
import type { Lang } from '../../ledger/lang';
import { customersSheet, readAllCustomers } from '../workbook/customers-table';
import { appendLine } from '../workbook/history';
import { rowWindows } from '../workbook/row-windows';
import { stampCustomers } from '../workbook/stamp-customers';
import { cellWriter } from './export-cell';
import type { PlacedColumn } from './export-columns';
import { exportColumns } from './export-columns';
import type { ExportedCustomer } from './exported-customers';
import { everybody, meant } from './exported-customers';

/** How a line of History words what was taken out. */
export type ExportWords = (lang: Lang) => { readonly masked: string; readonly inFull: string };

/** So many cells cross in one answer: some three megabytes. */
const CELLS_A_PART = 200_000;

/**
 * Customers as a file is to hold them, part by part. Before the first part is handed out History says how many rows go out,
 * in which columns and for what; under the same id that is said once. 「不隨意透露客戶的重要信息」
 */
export function exportPart(env: Env, input: ExportInput, words: ExportWords): ExportedRows | Stop {
  let stamped = false;
  return attempts<ExportedRows>(env, (ledger) => {
    const { columns: there } = exportColumns(ledger);
    const columns = there.filter(({ key }) => key === 'id' || input.columns.includes(key));
    if (input.columns.some((key) => !there.some((column) => column.key === key))) return { stop: 'badRequest' };
    const all = everybody(ledger);
    if (!stamped && all.some(({ id }) => id === '')) {
      // Without an id nobody would be found again when the file comes back.
      stamped = true;
      stampCustomers(ledger, readAllCustomers(ledger));
      return 'moved';
    }
    const customers = meant(ledger, all, input.rows);
    if (customers.length === 0) return { stop: 'selectionEmpty' };
    const state = stateOf(customers, columns, input);
    if (input.from > 0 && state !== input.state) return { stop: 'sheetMoved' };
    const part = customers.slice(input.from, input.from + Math.max(1, Math.floor(CELLS_A_PART / columns.length)));
    const cells = readCells(ledger, part, columns);
    if (cells === 'moved') return 'moved';
    if (!isLogged(ledger, input.exportId)) {
      if (input.from > 0) return { stop: 'badRequest' };
      log(ledger, input, columns, customers.length, words);
    }
    const writers = columns.map((column) => cellWriter(column, input.masked, env.host.dayOfDate));
    const next = input.from + part.length;
    return {
      headers: columns.map(({ header }) => header), keys: columns.map(({ ledgerKey }) => ledgerKey ?? ''),
      rows: cells.map((row) => writers.map((write, at) => write(row[at] ?? ''))),
      total: customers.length, next: next < customers.length ? next : null, state,
    };
  });
}

/** The cells of these customers, column by column as asked. The ids come last: if they stand where they stood, so did the rest. */
function readCells(ledger: Ledger, customers: readonly ExportedCustomer[], columns: readonly PlacedColumn[]): readonly (readonly Cell[])[] | 'moved' {
  const sheet = customersSheet(ledger);
  const table: Cell[][] = customers.map(() => columns.map(() => ''));
  const blocks = blocksOf(columns).sort((a, b) => Number(a.columns.some(isId)) - Number(b.columns.some(isId)));
  for (const { first, last, columns: inBlock } of blocks) {
    const width = last - first + 1;
    let at = 0;
    for (const window of rowWindows(customers.map(({ row }) => row), width)) {
      const read = ledger.env.book.readOn(sheet, { row: window.first, column: first, rows: window.last - window.first + 1, columns: width });
      for (let customer = customers[at]; customer !== undefined && customer.row <= window.last; customer = customers[at]) {
        const cells = read[customer.row - window.first];
        if (cells === undefined) return 'moved';
        for (const { column, index } of inBlock) {
          const cell = cells[column.position - first] ?? '';
          if (column.ledgerKey === 'id' && readText(cell) !== customer.id) return 'moved';
          const row = table[at];
          if (row !== undefined) row[index] = cell;
        }
        at += 1;
      }
    }
  }
  return table;
}

interface Block { readonly first: number; last: number; readonly columns: { readonly column: PlacedColumn; readonly index: number }[] }

function isId({ column }: Block['columns'][number]): boolean {
  return column.ledgerKey === 'id';
}

/** Columns that stand near each other are read together: another call costs more than a few columns in between. */
function blocksOf(columns: readonly PlacedColumn[]): Block[] {
  const blocks: Block[] = [];
  columns.forEach((column, index) => {
    const open = blocks[blocks.length - 1];
    if (open !== undefined && column.position - open.last <= 4) {
      open.last = column.position;
      open.columns.push({ column, index });
    } else blocks.push({ first: column.position, last: column.position, columns: [{ column, index }] });
  });
  return blocks;
}

function isLogged(ledger: Ledger, exportId: string): boolean {
  const { history } = ledger.sheets;
  const batch = ledger.layout.history?.batch;
  return history !== undefined && batch !== undefined && ledger.env.book.findRow(history, batch, exportId) !== null;
}

function log(ledger: Ledger, { exportId, format, masked, purpose }: ExportInput, columns: readonly PlacedColumn[], total: number, words: ExportWords): void {
  const { masked: hidden, inFull } = words(ledger.lang);
  const from = `.${format} · ${masked ? hidden : inFull} · ${columns.map(({ header }) => header).join(', ')}`;
  appendLine(ledger, exportId, { customerId: '', customer: '', what: 'exported', from: from.slice(0, MOST_LOGGED), to: String(total), reason: purpose });
}

const MOST_LOGGED = 2000;

/** A short text that is another one as soon as somebody is added, sorted or filtered out, or something else is asked for. */
function stateOf(customers: readonly ExportedCustomer[], columns: readonly PlacedColumn[], { format, masked, purpose }: ExportInput): string {
  let hash = 0;
  const see = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    hash = (Math.imul(hash, 31) + 7) | 0;
  };
  for (const { id } of customers) see(id);
  for (const { key } of columns) see(key);
  see(`${format} ${String(masked)} ${purpose}`);
  return `${customers.length}.${hash >>> 0}`;
}
