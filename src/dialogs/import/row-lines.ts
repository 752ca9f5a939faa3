import type { ImportPageData } from '../../app/contract/import';
import type { ImportField, LedgerRow } from '../../app/contract/ledger-rows';
import type { PreviewRow } from '../../intake/plan';
import { labelOf, maskedWords, valueWords } from './field-words';
import type { ImportWords } from './words';

/** Something to say of a row of the preview. */
export interface RowLine {
  readonly kind: 'who' | 'value' | 'problem' | 'flag' | 'faint';
  readonly text: string;
}

/** What the preview knows beside the row itself. */
export interface RowContext {
  readonly data: ImportPageData;
  readonly words: ImportWords;
  /** What `LedgerRow.values` are. */
  readonly fields: readonly ImportField[];
}

/** What happens to a row and why, a line each. */
export function linesOf(row: PreviewRow, context: RowContext): readonly RowLine[] {
  const { preview } = context.words;
  if (row.state === 'problem') return row.problems.map((problem) => line('problem', problemText(problem, context)));
  const flags = row.flags.map(({ field, flag }) => line('flag', preview.flags[flag](labelOf(field, context.data))));
  if (row.state === 'unchanged') return [...whoIs(row, context), line('faint', preview.unchanged), ...flags];
  return [...whoIs(row, context), ...(row.state === 'new' ? read(row, context) : changed(row, context)), ...flags];
}

/** Why a row cannot be taken in, in one line: the reason that a file of such rows gives. */
export function reasonOf(row: PreviewRow, context: RowContext): string {
  return row.problems.map((problem) => problemText(problem, context)).join(context.words.lang === 'en' ? '; ' : '；');
}

/** A customer of the ledger with what tells two of a name apart, and no more. */
export function customerWords({ id, values }: LedgerRow, fields: readonly ImportField[]): string {
  const valueOf = (field: ImportField): string => values[fields.indexOf(field)] ?? '';
  return [valueOf('name'), valueOf('company'), id].filter((text) => text !== '').join(' · ');
}

function problemText({ field, written, code }: PreviewRow['problems'][number], { data, words }: RowContext): string {
  return words.preview.problems[code](field === null ? '' : labelOf(field, data), shortened(written));
}

function whoIs({ match, twinKey, state }: PreviewRow, { words: { preview, lang }, fields }: RowContext): readonly RowLine[] {
  if (match === null) return twinKey === null ? [] : [line('who', preview.twin(twinKey))];
  const who = customerWords(match.row, fields);
  const say = state !== 'duplicate' ? preview.inLedger : match.sure === 'sure' ? preview.surelyIs : preview.looksLike;
  const why = match.why.map((reason) => preview.reasons[reason]).join(lang === 'en' ? ', ' : '、');
  return [line('who', say(who)), ...(why === '' ? [] : [line('faint', why)])];
}

function read({ values }: PreviewRow, { data, words }: RowContext): readonly RowLine[] {
  return (Object.keys(values) as ImportField[]).filter((field) => field !== 'name' && field !== 'company')
    .map((field) => line('value', words.preview.filledIn(labelOf(field, data), shortened(valueWords(field, values[field] ?? '', words)))));
}

function changed({ changes }: PreviewRow, { data, words }: RowContext): readonly RowLine[] {
  return changes.map(({ key, from, to }) => {
    const [label, after] = [labelOf(key, data), shortened(valueWords(key, to, words))];
    return line('value', from === '' ? words.preview.filledIn(label, after) : words.preview.change(label, shortened(maskedWords(key, from, words)), after));
  });
}

function line(kind: RowLine['kind'], text: string): RowLine {
  return { kind, text };
}

/** A cell may hold a whole letter. */
function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

const MOST_LETTERS = 120;
