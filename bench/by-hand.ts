import type { RunOutcome } from '../local/headless/open-headless';
import { cellAt, DAYS, fine, idAt, ran, type OpenLedger } from './open-ledger';

/** Which customers are tried: some with no line in the logs, some with many, at the top, in the middle and at the end. */
function tried({ size }: OpenLedger): readonly number[] {
  return [0, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1].map((part) => Math.floor((size - 1) * part));
}

/** A purchase of today, as the dialog saves it: it knows the row it showed. */
export function purchasesFromTheDialog(ledger: OpenLedger): readonly RunOutcome[] {
  return tried(ledger).map((at) => ran(ledger.sheet, 'dialogSavePurchase', { ...purchaseOf(at, 'hint'), day: DAYS.last, row: at + 2 }));
}

/** A purchase of today for a customer id, from a script. */
export function purchasesById(ledger: OpenLedger): readonly RunOutcome[] {
  return tried(ledger).map((at) => ran(ledger.sheet, 'recordPurchase', { ...purchaseOf(at, 'id'), day: DAYS.last }));
}

/** Purchases found in a drawer: dated before what is in the log already. */
export function backdatedPurchases(ledger: OpenLedger): readonly RunOutcome[] {
  return tried(ledger).map((at) => ran(ledger.sheet, 'dialogSavePurchase', { ...purchaseOf(at, 'late'), day: '2026-02-03', row: at + 2 }));
}

/** One fact after the other is typed, chosen or cleared; the first ones move a grade, which goes into History. */
export function editsOfFacts(ledger: OpenLedger): readonly RunOutcome[] {
  const [c, d, e] = ['C', 'D', 'E'].map((grade) => gradedAs(ledger, grade));
  const [first = 0, second = 0, third = 0, fourth = 0] = tried(ledger);
  return ([
    [c, 'intention', 'none'], [d, 'intention', 'none'], [e, 'intention', 'none'],
    [first, 'knowledge', 'enough'], [second, 'issue', 'Delivery date'], [third, 'expectedClose', '2026-03-30'], [fourth, 'doNotContact', 'Yes'],
  ] as const).map(([at, key, value]) => fine('onEdit', ledger.sheet.edit(cellAt(ledger, 'customers', key, at ?? 0), [[value]])));
}

/** A manual grade also gets its day. */
export function editsOfManualGrades(ledger: OpenLedger): readonly RunOutcome[] {
  return tried(ledger).map((at) => fine('onEdit', ledger.sheet.edit(cellAt(ledger, 'customers', 'manualGrade', at), [['B']])));
}

/** Cells of lines that are there already: the day, the amount, the status, whether somebody was reached. */
export function editsOfLogCells(ledger: OpenLedger): readonly RunOutcome[] {
  const { purchases, contacts } = ledger.lines;
  return [
    ['purchases', 'amount', Math.floor(purchases / 3), 4321], ['purchases', 'date', Math.floor(purchases / 2), '2026-01-15'], ['purchases', 'status', purchases - 1, 'Returned'],
    ['contacts', 'reached', Math.floor(contacts / 3), 'No'], ['contacts', 'date', Math.floor(contacts / 2), '2026-01-20'], ['contacts', 'status', contacts - 1, 'Void'],
  ].map(([tab, key, at, value]) => fine('onEdit', ledger.sheet.edit(cellAt(ledger, tab as 'purchases' | 'contacts', String(key), Number(at)), [[value]])));
}

/** The last cell of a new line is the name: the line gets its id and the customer a new grade. */
export function newLinesByName(ledger: OpenLedger): readonly RunOutcome[] {
  const { sheet, lines } = ledger;
  return (['purchases', 'contacts'] as const).map((tab) => {
    const at = lines[tab];
    lines[tab] += 1;
    sheet.type(cellAt(ledger, tab, 'date', at), [[DAYS.last]]);
    if (tab === 'contacts') sheet.type(cellAt(ledger, tab, 'reached', at), [['Yes']]);
    return fine('onEdit', sheet.edit(cellAt(ledger, tab, 'customer', at), [[uniqueName(ledger)]]));
  });
}

function purchaseOf(at: number, way: string): Readonly<Record<string, unknown>> {
  return { customerId: idAt(at), product: 'Filter set', quantity: 2, amount: 1780, orderNo: '', note: '', lineId: `bench-${way}-${String(at)}` };
}

/** The place of the first customer with this grade in the later half of the list. */
function gradedAs({ sheet, size, columns }: OpenLedger, grade: string): number {
  const start = Math.floor(size / 2);
  const letter = String.fromCharCode(65 + (columns.customers.get('grade') ?? 0));
  const found = sheet.values(`Customers!${letter}${String(start + 2)}:${letter}${String(size + 1)}`).findIndex((row) => row[0] === grade);
  if (found < 0) throw new Error(`Nobody is graded ${grade}`);
  return start + found;
}

/** A name that nobody else bears. */
function uniqueName({ sheet, size }: OpenLedger): string {
  const names = sheet.values(`Customers!B2:B${String(size + 1)}`).map((row) => String(row[0]));
  const found = names.slice(Math.floor(size / 2)).find((name) => names.indexOf(name) === names.lastIndexOf(name));
  if (found === undefined) throw new Error('Every name is borne twice');
  return found;
}
