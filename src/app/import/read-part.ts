import { dayFromIso } from '../../domain/day';
import { GRADES } from '../../domain/grade-letter';
import { quoted } from '../../ledger/issue';
import { isCustomerFact } from '../facts/fact-keys';
import { factProblem, plainText } from '../facts/read-changes';
import { MOST_IN_A_PART } from '../contract/import';
import type { CustomerFact } from '../contract/facts';
import type { ImportField } from '../contract/ledger-rows';
import { isText, isWhole, listOf, maybe, recordOf } from '../shape';
import type { Stop } from '../stop';
import { fieldColumn, IMPORT_FIELDS } from './import-fields';

export type FieldTexts = Readonly<Partial<Record<ImportField, string>>>;

export interface NewOne {
  readonly key: string;
  readonly values: FieldTexts;
  readonly written: FieldTexts;
}

export interface ChangedOne {
  readonly key: string;
  readonly id: string;
  readonly changes: readonly { readonly key: ImportField; readonly from: string; readonly to: string; readonly written: string }[];
}

/** A part of an import as it is worked with. */
export interface Part {
  readonly importId: string;
  readonly source: string;
  readonly create: readonly NewOne[];
  readonly update: readonly ChangedOne[];
  /** Customers of the file who cannot be written, and why. */
  readonly refused: readonly Refused[];
}

export interface Refused {
  readonly key: string;
  readonly stop: Stop;
}

const MOST_ID = 200;
const MOST_SOURCE = 300;
const MOST_TEXT = 5000;

const isPart = recordOf({
  importId: isText, source: isText,
  create: listOf(recordOf({ key: isText, values: recordOf({}), written: recordOf({}) })),
  update: listOf(recordOf({
    key: isText, customerId: isText, row: maybe(isWhole),
    changes: listOf(recordOf({ key: isText, from: isText, to: isText, written: maybe(isText) })),
  })),
});

/** The id of an import as a page names it, or null. */
export function readImportId(input: unknown): string | null {
  return typeof input === 'string' && /^\S+$/.test(input) && input.length <= MOST_ID ? input : null;
}

/** One part as it came from the page, or what is wrong with it as a whole. */
export function readPart(input: unknown): Part | Stop {
  if (!isPart(input)) return { stop: 'badRequest' };
  const importId = readImportId(input.importId);
  const source = input.source.replace(/\s+/g, ' ').trim();
  if (importId === null || source.length > MOST_SOURCE || input.create.length + input.update.length > MOST_IN_A_PART) return { stop: 'badRequest' };
  const refused: Refused[] = [];
  const refuse = (key: string, stop: Stop): readonly never[] => {
    refused.push({ key, stop });
    return [];
  };
  const create = input.create.flatMap(({ key, values, written }): readonly NewOne[] => {
    const read = readTexts(values);
    const originals = readTexts(written);
    if (!isKey(key) || read === null || originals === null) return refuse(key, { stop: 'badRequest' });
    const problem = problemOf(Object.entries(read) as [ImportField, string][]);
    if (problem !== null) return refuse(key, problem);
    return (read.name ?? '') === '' && (read.company ?? '') === '' ? refuse(key, { stop: 'nameGone' }) : [{ key, values: read, written: originals }];
  });
  const update = input.update.flatMap(({ key, customerId, changes }): readonly ChangedOne[] => {
    const id = customerId.trim();
    const read = changes.flatMap((change): readonly ChangedOne['changes'][number][] => {
      const field = fieldNamed(change.key);
      const to = plainText(change.to);
      return field === null || field === 'id' || to === '' ? [] : [{ key: field, from: plainText(change.from), to, written: plainText(change.written ?? '') }];
    });
    if (!isKey(key) || id === '' || read.length < changes.length) return refuse(key, { stop: 'badRequest' });
    const problem = problemOf(read.map((change) => [change.key, change.to]));
    return problem !== null ? refuse(key, problem) : [{ key, id, changes: read }];
  });
  return { importId, source, create, update, refused };
}

/** Texts by field without the blank ones; null when there is a field that nobody knows, or something that is no text. */
function readTexts(input: object): FieldTexts | null {
  const texts: Partial<Record<ImportField, string>> = {};
  for (const [key, value] of Object.entries(input) as [string, unknown][]) {
    const field = fieldNamed(key);
    if (field === null || typeof value !== 'string') return null;
    const text = plainText(value);
    if (text !== '') texts[field] = text;
  }
  return texts;
}

function problemOf(texts: readonly (readonly [ImportField, string])[]): Stop | null {
  for (const [key, value] of texts) {
    const problem = isCustomerFact(key as CustomerFact) ? factProblem(key as CustomerFact, value) : otherProblem(key, value);
    if (problem !== null) return problem;
  }
  return null;
}

function otherProblem(key: ImportField, value: string): Stop | null {
  if (value.length > (key === 'id' ? MOST_ID : MOST_TEXT)) return { stop: 'textTooLong', tab: 'customers', column: key, most: key === 'id' ? MOST_ID : MOST_TEXT };
  const { type } = fieldColumn(key);
  if (type === 'day') return dayFromIso(value) === null ? { stop: 'dayUnreadable', given: quoted(value) } : null;
  const readable = type === 'number' ? /^\d{1,9}$/.test(value) : type === 'grade' ? GRADES.some((grade) => grade === value) : true;
  return readable ? null : { stop: 'badRequest' };
}

function isKey(key: string): boolean {
  return /^\S{1,60}$/.test(key);
}

function fieldNamed(key: string): ImportField | null {
  return IMPORT_FIELDS.find((field) => field === key) ?? null;
}
