import type { ImportField } from '../app/contract/ledger-rows';
import { isMasked } from '../domain/privacy/masked';
import type { FileCell } from '../files/table';
import { isFormulaError } from '../ledger/cell';
import { readChoice, writeChoice, type ChoiceField, type ChoiceValue } from '../ledger/choices';
import { columnOf } from '../ledger/columns/of-tab';
import { LANGS } from '../ledger/lang';
import { readPsychology, writePsychology } from '../ledger/read-psychology';
import { readOpenText, readText } from '../ledger/read-text';
import { readAmount } from '../reading/amount';
import { readMail } from '../reading/mail';
import { readName } from '../reading/person-name';
import { readPhone } from '../reading/phone';
import type { ReadingFlag, ReadingProblem } from '../reading/reading';
import { narrow, plainText } from '../reading/width';
import { readWrittenDay } from '../reading/written-day';

/** What one cell of the file says as a field. */
export interface FieldRead {
  /** As in FactValue; '' = it says nothing: blank, a dash, «無», or what a mask has left. */
  readonly value: string;
  /** A title that was cut off the name; '' = none. */
  readonly title: string;
  readonly flags: readonly ReadingFlag[];
  readonly problem: ReadingProblem | null;
}

/** What a column needs to be read. */
export interface FieldContext {
  readonly region: string;
  readonly today: string;
  /** From which number on a demand is large. */
  readonly largeFrom: number;
  /** Whether a title that stands with the name has a place of its own. */
  readonly titleFree: boolean;
  readonly order: 'dmy' | 'mdy' | null;
  readonly gradeMeanings: Readonly<Record<string, string>>;
}

/**
 * Reads a cell as a field. Names, phones and mail addresses are never refused for what stands in them: «ask the switchboard» in
 * a phone column is kept as it is and flagged, since half a customer is better than none. What the ledger computes with (days,
 * choices, numbers, grades) has to be readable: a guess there would be a wrong grade.
 */
export function readField(field: ImportField, cell: FileCell, context: FieldContext): FieldRead {
  if (isFormulaError(cell)) return refused('formulaError');
  // Whatever it is, no cell of the ledger gets it.
  if (typeof cell === 'string' && cell.length > MOST_TEXT && plainText(cell).length > MOST_TEXT) return refused('textTooLong');
  if (typeof cell === 'string' && isMasked(cell) && field !== 'id') return SAYS_NOTHING;
  switch (field) {
    case 'name': return name(cell, context);
    case 'phone': return phone(cell, context.region);
    case 'email': return mail(cell);
    case 'doubt': case 'issue': return text(readOpenText(cell), MOST_TEXT);
    case 'id': return text(readText(cell), MOST_ID);
    case 'manualGrade': return grade(cell, context.gradeMeanings);
    case 'demand': return demand(cell, context.largeFrom);
    case 'visited': return visited(cell);
    case 'psychology': return psychology(cell);
    case 'knownPurchases': return count(cell);
    default: {
      const { type, choice } = columnOf('customers', field);
      if (choice !== null) return chosen(choice, cell);
      return type === 'day' ? day(cell, context) : text(readText(cell), MOST_TEXT);
    }
  }
}

/** What the file really says where reading made something else of it; '' where a cell of the ledger would say the same. */
export function writtenOf(field: ImportField, cell: FileCell, value: string): string {
  const written = plainText(readText(cell));
  if (written === '' || written === value) return '';
  const { choice } = columnOf('customers', field);
  if (choice === null || field === 'manualGrade') return written;
  const words = LANGS.map((lang) => (choice === 'psychology'
    ? writePsychology(value.split(',') as Parameters<typeof writePsychology>[0], lang) : writeChoice<ChoiceField>(choice, value as ChoiceValue, lang)));
  return words.includes(written) ? '' : written;
}

const MOST_TEXT = 5000;
const MOST_ID = 200;
const SAYS_NOTHING: FieldRead = { value: '', title: '', flags: [], problem: null };
const DASHES = /^[-–—―－_?？\s]*$/;

function said(value: string, flags: readonly ReadingFlag[] = []): FieldRead {
  return { value, title: '', flags, problem: null };
}

function refused(problem: ReadingProblem): FieldRead {
  return { ...SAYS_NOTHING, problem };
}

function text(written: string, most: number): FieldRead {
  const plain = plainText(written);
  if (DASHES.test(plain)) return SAYS_NOTHING;
  return plain.length > most ? refused('textTooLong') : said(plain);
}

function name(cell: FileCell, { titleFree }: FieldContext): FieldRead {
  const read = readName(cell);
  if (!read.ok) return refused(read.code);
  const { text: whole, bare, title } = read.value;
  if (title === '' || titleFree) return { value: bare, title, flags: read.flags, problem: null };
  return said(whole, read.flags.filter((flag) => flag !== 'titleTaken'));
}

function phone(cell: FileCell, region: string): FieldRead {
  const read = readPhone(cell, region);
  if (read.ok) return said(read.value.text, read.flags);
  return read.code === 'notAPhone' ? said(narrow(readText(cell)), ['notDialable']) : refused(read.code);
}

function mail(cell: FileCell): FieldRead {
  const read = readMail(cell);
  if (read.ok) return said(read.value.text, read.flags);
  return read.code === 'notAMail' ? said(narrow(readText(cell)), ['mailOdd']) : refused(read.code);
}

function grade(cell: FileCell, meanings: Readonly<Record<string, string>>): FieldRead {
  const word = readText(cell);
  if (DASHES.test(word)) return SAYS_NOTHING;
  const meaning = Object.prototype.hasOwnProperty.call(meanings, word) ? meanings[word] : undefined;
  return meaning === undefined ? refused('gradeNotSaid') : said(meaning);
}

/** A number counts as what it means for the grade. */
function demand(cell: FileCell, largeFrom: number): FieldRead {
  const word = readChoice('demand', cell);
  if (word.ok) return said(word.value ?? '');
  const amount = readAmount(cell);
  if (!amount.ok || (amount.value ?? 0) < 0) return refused('notAChoice');
  return amount.value === null ? SAYS_NOTHING : said(amount.value === 0 ? 'none' : amount.value >= largeFrom ? 'large' : 'small');
}

/** Any date is a visit, even one without its year. */
function visited(cell: FileCell): FieldRead {
  const word = readChoice('yes', cell);
  if (word.ok) return said(word.value === 'yes' ? 'yes' : '');
  const when = readWrittenDay(cell, { order: 'dmy', region: '', today: '2000-01-01' });
  return when.ok ? said(when.value === '' ? '' : 'yes') : when.code === 'dayWithoutYear' ? said('yes') : refused('notAChoice');
}

function psychology(cell: FileCell): FieldRead {
  const read = readPsychology(typeof cell === 'string' ? cell.trim() : cell);
  return read.ok ? said(read.value.join(',')) : refused('notAChoice');
}

function count(cell: FileCell): FieldRead {
  const read = readAmount(cell);
  if (!read.ok) return refused(read.code);
  if (read.value === null) return SAYS_NOTHING;
  return Number.isInteger(read.value) && read.value >= 0 && read.value < 1e9 ? said(String(read.value), read.flags) : refused('notANumber');
}

function chosen(choice: ChoiceField, cell: FileCell): FieldRead {
  const read = readChoice(choice, cell);
  if (!read.ok) return refused(read.code);
  // «No» to a question that only a yes answers says as much as nothing.
  return read.value === null || (choice === 'yes' && read.value === 'no') ? SAYS_NOTHING : said(read.value);
}

function day(cell: FileCell, { order, region, today }: FieldContext): FieldRead {
  const read = readWrittenDay(cell, { order, region, today });
  return read.ok ? said(read.value, read.flags) : refused(read.code);
}
