import type { Day } from '../domain/day';
import type { CellRead, DayOfDate } from './cell';
import { isBlank } from './cell';
import { choiceReader, writeChoice, type ChoiceValue } from './choices';
import type { Issue } from './issue';
import type { ColumnKey } from './keys';
import type { Lang } from './lang';
import { indexIn, type Positions } from './layout';
import { readDay } from './read-day';
import { readNumber } from './read-number';
import { readText } from './read-text';
import { rowIssues } from './row-issues';

/** One line of the Purchases tab. */
export interface PurchaseLine {
  readonly lineId: string;
  readonly customerId: string;
  /** The customer as the user typed it; `customerId` rules where it is filled. */
  readonly customer: string;
  readonly day: Day;
  readonly amount: number | null;
  readonly quantity: number | null;
  readonly product: string;
  readonly orderNo: string;
  readonly note: string;
  readonly status: ChoiceValue<'purchaseStatus'>;
}

/** A line as it was read: `line` null when it is empty or its date cannot be read. */
export interface PurchaseRead {
  readonly line: PurchaseLine | null;
  /** It is a purchase for the grade: neither returned nor void. */
  readonly counts: boolean;
  readonly issues: readonly Issue[];
}

export interface LogReaderOptions<T extends 'purchases' | 'contacts'> {
  readonly positions: Positions<T>;
  /** 1-based position of the first cell of the rows handed in; 1 when left out. */
  readonly first?: number;
  readonly dayOfDate: DayOfDate;
}

/**
 * A reader for lines of the purchase log: `(cells, row) => PurchaseRead`. A line with an unreadable status counts as a purchase
 * (and is listed): a typing error must not take a sale away.
 */
export function purchaseReader({ positions, first = 1, dayOfDate }: LogReaderOptions<'purchases'>): (cells: readonly unknown[], row: number) => PurchaseRead {
  const issues = rowIssues('purchases', positions);
  const at = (key: ColumnKey<'purchases'>): number => indexIn(positions, key, first);
  const [idAt, nameAt, dateAt, amountAt, quantityAt, statusAt] = [at('customerId'), at('customer'), at('date'), at('amount'), at('quantity'), at('status')];
  const [productAt, orderAt, noteAt, lineAt] = [at('product'), at('orderNo'), at('note'), at('lineId')];
  const readStatus = choiceReader('purchaseStatus');
  const take = <T>(read: CellRead<T>, column: ColumnKey<'purchases'>, cell: unknown): T | null => {
    if (read.ok) return read.value;
    issues.add(read.code, column, cell, column === 'status' ? 'purchaseStatus' : null);
    return null;
  };
  return (cells, row) => {
    const customerId = idAt < 0 ? '' : readText(cells[idAt]);
    const customer = nameAt < 0 ? '' : readText(cells[nameAt]);
    const day = dateAt < 0 ? null : take(readDay(cells[dateAt], dayOfDate), 'date', cells[dateAt]);
    const noWho = customerId === '' && customer === '';
    if (noWho && isBlank(cells[dateAt]) && isBlank(cells[productAt]) && isBlank(cells[amountAt]) && isBlank(cells[orderAt]) && isBlank(cells[noteAt])) return EMPTY;
    const amount = amountAt < 0 ? null : take(readNumber(cells[amountAt]), 'amount', cells[amountAt]);
    const quantity = quantityAt < 0 ? null : take(readNumber(cells[quantityAt]), 'quantity', cells[quantityAt]);
    const status = (statusAt < 0 ? null : take(readStatus(cells[statusAt]), 'status', cells[statusAt])) ?? 'ok';
    if (status === 'void') {
      issues.take(row, '');
    } else {
      if (day === null && isBlank(cells[dateAt])) issues.add('dayMissing', 'date', '');
      if (noWho) issues.add('customerMissing', 'customer', '');
    }
    const found = issues.take(row, customerId || customer);
    if (day === null || noWho) return { line: null, counts: false, issues: found };
    const line: PurchaseLine = {
      lineId: lineAt < 0 ? '' : readText(cells[lineAt]), customerId, customer, day, amount, quantity,
      product: productAt < 0 ? '' : readText(cells[productAt]), orderNo: orderAt < 0 ? '' : readText(cells[orderAt]),
      note: noteAt < 0 ? '' : readText(cells[noteAt]), status,
    };
    return { line, counts: status === 'ok', issues: found };
  };
}

/** The cells of a line by column: a day as its serial, text as it is (its columns are formatted `@`). */
export function purchaseCells(line: PurchaseLine, lang: Lang): Readonly<Record<ColumnKey<'purchases'>, string | number>> {
  return {
    customer: line.customer, date: line.day, customerId: line.customerId,
    amount: line.amount ?? '', status: writeChoice('purchaseStatus', line.status, lang),
    product: line.product, quantity: line.quantity ?? '', orderNo: line.orderNo, note: line.note,
    lineId: line.lineId,
  };
}

const EMPTY: PurchaseRead = { line: null, counts: false, issues: [] };
