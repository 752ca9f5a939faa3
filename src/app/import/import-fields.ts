import { dayFromIso, isoFromDay } from '../../domain/day';
import { readChoice, writeChoice } from '../../ledger/choices';
import type { Column } from '../../ledger/column';
import { columnOf } from '../../ledger/columns/of-tab';
import { readDay } from '../../ledger/read-day';
import { readNumber } from '../../ledger/read-number';
import { readText } from '../../ledger/read-text';
import { allWords } from '../../ledger/words';
import type { CustomerFact } from '../contract/facts';
import type { ImportField } from '../contract/ledger-rows';
import { CUSTOMER_FACTS, isCustomerFact } from '../facts/fact-keys';
import { factCell, sameFact } from '../facts/plan-facts';
import { factValue } from '../facts/read-facts';
import type { Ledger } from '../open-ledger';
import type { Cell } from '../ports';

/** The columns of Customers that are the person's own and may come from a file, in the order of the card. */
export const IMPORT_FIELDS: readonly ImportField[] = [
  'id', ...CUSTOMER_FACTS, 'enteredOn', 'knownLastContact', 'knownLastPurchase', 'knownPurchases', 'manualGrade', 'manualReason',
];

/** What an import writes: the day of a manual grade is its own doing. */
export type WrittenField = ImportField | 'manualSince';
export const WRITTEN_FIELDS: readonly WrittenField[] = [...IMPORT_FIELDS, 'manualSince'];

export function fieldColumn(key: WrittenField): Column {
  return columnOf('customers', key);
}

/** The fields whose columns the sheet has. */
export function fieldsOf({ layout }: Ledger): readonly ImportField[] {
  return IMPORT_FIELDS.filter((key) => layout.customers?.[key] !== undefined);
}

/** What a cell says, as a page is told it: a text, an ISO day, the code of a choice. What cannot be read stands as it is written. */
export function fieldValue(ledger: Ledger, key: WrittenField, cell: unknown): string {
  if (isFact(key)) {
    const { value, shown } = factValue(ledger, key, cell);
    return value === '' ? shown ?? '' : value;
  }
  const { dayOfDate } = ledger.env.host;
  const { type } = fieldColumn(key);
  if (key === 'manualGrade') {
    const grade = readChoice('grade', cell);
    if (grade.ok) return grade.value ?? '';
  } else if (type === 'day') {
    const day = readDay(cell, dayOfDate);
    if (day.ok) return day.value === null ? '' : isoFromDay(day.value);
  } else if (type === 'number') {
    const count = readNumber(cell);
    if (count.ok) return count.value === null ? '' : String(count.value);
  }
  return readText(cell, dayOfDate);
}

/** The cell that says a value; a box to tick stays one. */
export function fieldCell(ledger: Ledger, key: WrittenField, value: string, now: Cell): Cell {
  if (isFact(key)) return factCell(ledger, key, value, now);
  if (value === '') return '';
  if (key === 'manualGrade') {
    const grade = readChoice('grade', value);
    return grade.ok && grade.value !== null ? writeChoice('grade', grade.value, ledger.lang) : value;
  }
  const { type } = fieldColumn(key);
  return type === 'day' ? dayFromIso(value) ?? value : type === 'number' ? Number(value) : value;
}

/** Whether two values say the same. */
export function sameField(key: WrittenField, a: string, b: string): boolean {
  return isFact(key) ? sameFact(key, a, b) : a === b;
}

/** The field that History calls so, in whatever language it was written. */
export function fieldCalled(header: string): WrittenField | null {
  if (byHeader === null) {
    byHeader = new Map();
    for (const key of WRITTEN_FIELDS) for (const word of allWords(fieldColumn(key).header)) byHeader.set(word, key);
  }
  return byHeader.get(header) ?? null;
}

/** Built once: tens of thousands of lines ask for it. */
let byHeader: Map<string, WrittenField> | null = null;

function isFact(key: WrittenField): key is CustomerFact {
  return isCustomerFact(key as CustomerFact);
}
