import { isoFromDay } from '../../domain/day';
import { nextIds } from '../../ledger/ids';
import type { Lang } from '../../ledger/lang';
import { readText } from '../../ledger/read-text';
import type { ImportedPart } from '../contract/import';
import type { ImportField } from '../contract/ledger-rows';
import type { Env, Ledger } from '../open-ledger';
import type { Cell } from '../ports';
import { attempts } from '../regrade';
import type { Stop } from '../stop';
import { customersSheet } from '../workbook/customers-table';
import type { Entry as HistoryEntry } from '../workbook/history';
import { appendHistory, historyEnd, lastLines } from '../workbook/history';
import type { Table } from '../workbook/read-table';
import { readWhole } from '../workbook/read-table';
import { highestEver } from '../workbook/stamp-customers';
import type { Newcomer } from './append-customers';
import { appendCustomers, areWhole } from './append-customers';
import { fieldCell, fieldColumn, fieldValue, IMPORT_FIELDS, sameField, WRITTEN_FIELDS, type WrittenField } from './import-fields';
import type { ImportLines } from './import-lines';
import { changedReason, createdReason, importLines } from './import-lines';
import { peopleNow } from './people';
import type { ChangedOne, NewOne, Part, Refused } from './read-part';
import { writeFields, type FieldWrite } from './write-fields';

/** What became of a part; the refused are worded by whoever told them apart. */
export type PartDone = Omit<ImportedPart, 'failed'> & { readonly refused: readonly Refused[] };

/**
 * Takes in one part of a file: its lines in History first, then the cells. Done again, in whole or after it was cut off,
 * it finds its lines by the id of the import and writes only what is missing.
 * @param manualReason why a grade stands that came with a file
 */
export function importPart(env: Env, part: Part, manualReason: (lang: Lang) => (source: string) => string): PartDone | Stop {
  return attempts(env, (ledger) => {
    const missing = missingColumn(ledger, part);
    if (missing !== null) return missing;
    const job: Job = { ledger, part, logged: importLines(ledger, part.importId), people: peopleNow(ledger), reason: manualReason(ledger.lang)(part.source) };
    const changes = plannedChanges(job);
    if (changes === 'moved') return 'moved';
    const newcomers = plannedNewcomers(job);
    tell(ledger, part.importId, [...newcomers.lines, ...changes.lines]);
    if (writeFields(ledger, changes.table, changes.writes) === 'moved') return 'moved';
    if (appendCustomers(ledger, newcomers.all.filter(({ id }) => !job.people.has(id))) === 'moved') return 'moved';
    if (completeNewcomers(job, newcomers.all) === 'moved') return 'moved';
    return { created: newcomers.all.length, updated: changes.customers, kept: changes.kept, refused: [...part.refused, ...changes.refused, ...newcomers.refused] };
  });
}

/** The last lines are read first: should a row be inserted at that moment, none of them is lost. */
function tell(ledger: Ledger, importId: string, lines: readonly HistoryEntry[]): void {
  if (lines.length === 0) return;
  const end = historyEnd(ledger);
  lastLines(ledger, end, KNOWN_TAIL);
  appendHistory(ledger, end, importId, lines);
}

const KNOWN_TAIL = 10;

interface Job {
  readonly ledger: Ledger;
  readonly part: Part;
  readonly logged: ImportLines;
  /** The rows in which each id stands. */
  readonly people: ReadonlyMap<string, readonly number[]>;
  readonly reason: string;
}

/** The reason and the day of a manual grade are left out where the sheet has no column for them. */
function missingColumn({ layout }: Ledger, { create, update }: Part): Stop | null {
  const used = new Set<WrittenField>();
  for (const { values } of create) for (const key of Object.keys(values) as WrittenField[]) used.add(key);
  for (const { changes } of update) for (const { key } of changes) used.add(key);
  const column = IMPORT_FIELDS.find((key) => used.has(key) && layout.customers?.[key] === undefined);
  return column === undefined ? null : { stop: 'columnMissing', tab: 'customers', column };
}

interface Changes {
  readonly table: Table<'customers'>;
  readonly writes: readonly FieldWrite[];
  readonly lines: readonly HistoryEntry[];
  readonly kept: ImportedPart['kept'];
  readonly refused: readonly Refused[];
  /** Customers of whom something was changed, now or when this part was done before. */
  readonly customers: number;
}

function plannedChanges(job: Job): Changes | 'moved' {
  const { ledger, part, logged, people } = job;
  const table = rowsOfThem(job);
  const before = new Map(logged.changed.map(({ field, line }) => [`${line.customerId}\n${field}`, line]));
  const writes: FieldWrite[] = [];
  const lines: HistoryEntry[] = [];
  const kept: ImportedPart['kept'][number][] = [];
  const refused: Refused[] = [];
  const touched = new Set<string>();
  // What this part is about to write: a second row of the file on the same customer finds it there.
  const planned = new Map<string, string>();
  for (const { key: fileKey, id, changes } of part.update) {
    const rows = people.get(id) ?? [];
    const at = (rows[0] ?? 0) - table.firstRow;
    const cells = table.rows[at];
    if (rows.length !== 1) {
      refused.push({ key: fileKey, stop: rows.length > 1 ? { stop: 'customerTwice', customer: id } : { stop: 'customerUnknown', customer: id } });
      continue;
    }
    if (cells === undefined || readText(cells[table.index.id ?? -1]) !== id) return 'moved';
    const name = readText(cells[table.index.name ?? -1]) || readText(cells[table.index.company ?? -1]);
    let graded = false;
    for (const { key, from, to, written } of withItsReason(job, changes)) {
      // A grade that somebody else has set since keeps its own reason and day.
      if (from === null && !graded) continue;
      const place = `${id}\n${key}`;
      const now = cells[table.index[key] ?? -1] ?? '';
      const value = planned.get(place) ?? fieldValue(ledger, key, now);
      const text = readText(now, ledger.env.host.dayOfDate);
      const told = before.get(place);
      if (told !== undefined) touched.add(id);
      graded ||= key === 'manualGrade' && told !== undefined;
      if (sameField(key, value, to)) continue;
      // Where it is told already, the cell was to be written when this part was cut off, or has been changed since.
      if (told === undefined ? from !== null && !sameField(key, value, from) : text !== told.from) {
        if (from !== null) kept.push({ customerId: id, key: key as ImportField, theirs: value, mine: to });
        continue;
      }
      touched.add(id);
      graded ||= key === 'manualGrade';
      planned.set(place, to);
      writes.push({ key, at, value: asWritten(ledger, key, to, written) ?? fieldCell(ledger, key, to, now) });
      if (told === undefined) lines.push({ customerId: id, customer: name, what: 'imported', from: text, to: textOf(ledger, key, to), reason: changedReason(ledger, key, written) });
    }
  }
  return { table, writes, lines, kept, refused, customers: touched.size };
}

interface Change {
  readonly key: WrittenField;
  /** null = whatever stands there. */
  readonly from: string | null;
  readonly to: string;
  readonly written: string;
}

/** A grade that came with the file holds from today, and for the reason that it did. */
function withItsReason({ ledger, reason }: Job, changes: ChangedOne['changes']): readonly Change[] {
  if (!changes.some(({ key }) => key === 'manualGrade')) return changes;
  const has = (key: WrittenField): boolean => ledger.layout.customers?.[key] !== undefined;
  return [
    ...changes,
    ...(has('manualReason') && !changes.some(({ key }) => key === 'manualReason') ? [{ key: 'manualReason', from: null, to: reason, written: '' } as const] : []),
    ...(has('manualSince') ? [{ key: 'manualSince', from: null, to: isoFromDay(ledger.today), written: '' } as const] : []),
  ];
}

/** What is read of everybody: should rows move at the wrong moment, whoever is hit by it gets back what he had. */
function rowsOfThem({ ledger, part }: Job): Table<'customers'> {
  const keys = new Set<WrittenField>(part.update.flatMap(({ changes }) => changes.map(({ key }) => key)));
  if (keys.has('manualGrade')) keys.add('manualReason').add('manualSince');
  if (keys.size === 0) return { firstRow: FIRST_ROW, rows: [], index: {} };
  return readWhole(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, ['id', 'name', 'company', ...keys]);
}

const FIRST_ROW = 2;

interface NewOnes {
  readonly all: readonly Newcomer[];
  readonly lines: readonly HistoryEntry[];
  readonly refused: readonly Refused[];
}

function plannedNewcomers(job: Job): NewOnes {
  const { ledger, part, logged, people } = job;
  const before = new Map(logged.created.map(({ key, line }) => [key, line.customerId]));
  const all: Newcomer[] = [];
  const lines: HistoryEntry[] = [];
  const refused: Refused[] = [];
  const fresh = part.create.filter(({ key, values }) => !before.has(key) && values.id === undefined);
  const ids = fresh.length === 0 ? [] : nextIds(highestEver(ledger, [...people.keys(), ...part.create.flatMap(({ values }) => values.id ?? [])]), fresh.length);
  const own = new Map(fresh.map(({ key }, at) => [key, ids[at] ?? '']));
  const given = new Set<string>();
  for (const one of part.create) {
    const { key, values, written } = one;
    const told = before.get(key);
    const id = told ?? own.get(key) ?? values.id ?? '';
    if (told === undefined && values.id !== undefined && (people.has(id) || given.has(id))) {
      refused.push({ key, stop: { stop: 'customerTwice', customer: id } });
      continue;
    }
    // The line was blanked: whoever came in was erased since.
    if (id === '') continue;
    given.add(id);
    const cells = cellsOf(job, one);
    all.push({ id, cells });
    if (told !== undefined) continue;
    const said = new Map([...cells].map(([field, cell]) => [field, fieldValue(ledger, field, cell)]));
    lines.push({ customerId: id, customer: nameOf(one), what: 'imported', from: '', to: nameOf(one), reason: createdReason(ledger, key, said, part.source, written) });
  }
  return { all, lines, refused };
}

/** A value as History tells it. */
function textOf(ledger: Ledger, key: WrittenField, value: string): string {
  return fieldColumn(key).type === 'day' ? value : String(fieldCell(ledger, key, value, ''));
}

function nameOf({ values: { name = '', company = '' } }: NewOne): string {
  return name || company;
}

/** What a new customer's row is to hold in the person's columns, of those that the sheet has. */
function cellsOf({ ledger, reason }: Job, { values, written }: NewOne): ReadonlyMap<WrittenField, Cell> {
  const today = isoFromDay(ledger.today);
  const all: Partial<Record<WrittenField, string>> = {
    enteredOn: today, ...(values.manualGrade === undefined ? {} : { manualReason: reason, manualSince: today }), ...values,
  };
  return new Map(WRITTEN_FIELDS.flatMap((key) => {
    const value = all[key];
    return key === 'id' || value === undefined || ledger.layout.customers?.[key] === undefined ? [] : [[key, (key === 'manualSince' ? null : asWritten(ledger, key, value, written[key] ?? '')) ?? fieldCell(ledger, key, value, '')]];
  }));
}

/** A demand that the file gives as a number stays that number, as long as it means the same here. */
function asWritten(ledger: Ledger, key: WrittenField, value: string, written: string): Cell | null {
  if (key !== 'demand' || !/^\d+(\.\d+)?$/.test(written)) return null;
  return fieldValue(ledger, key, Number(written)) === value ? Number(written) : null;
}

/** Fills in what the rows of the new do not hold yet: columns that stand apart, and what was cut off before. */
function completeNewcomers({ ledger, people }: Job, newcomers: readonly Newcomer[]): 'kept' | 'moved' {
  const keys = [...new Set(newcomers.flatMap(({ cells }) => [...cells.keys()]))];
  if (newcomers.length === 0 || (newcomers.every(({ id }) => !people.has(id)) && areWhole(ledger, newcomers))) return 'kept';
  const table = readWhole(ledger.env.book, customersSheet(ledger), ledger.layout.customers ?? {}, ['id', 'name', ...keys]);
  const places = new Map<string, number>();
  table.rows.forEach((cells, at) => places.set(readText(cells[table.index.id ?? -1]), at));
  const writes: FieldWrite[] = [];
  for (const { id, cells } of newcomers) {
    const at = places.get(id);
    if (at === undefined) return 'moved';
    for (const [key, value] of cells) if (value !== '' && (table.rows[at]?.[table.index[key] ?? -1] ?? '') === '') writes.push({ key, at, value });
  }
  return writeFields(ledger, table, writes);
}
