import type { Day } from '../domain/day';
import type { CellRead } from './cell';
import { isBlank } from './cell';
import { choiceReader, writeChoice, type ChoiceField, type ChoiceValue } from './choices';
import type { Issue } from './issue';
import type { ColumnKey } from './keys';
import type { Lang } from './lang';
import { indexIn } from './layout';
import type { LogReaderOptions } from './purchase-row';
import { readDay } from './read-day';
import { readText } from './read-text';
import { rowIssues } from './row-issues';

/** One line of the Contacts tab: the talk, the reaction and the self-review. */
export interface ContactLine {
  readonly lineId: string;
  readonly customerId: string;
  readonly customer: string;
  readonly day: Day;
  readonly channel: ChoiceValue<'channel'> | null;
  readonly reached: boolean;
  readonly promised: Day | null;
  readonly status: ChoiceValue<'contactStatus'>;
  readonly said: string;
  readonly reaction: string;
  readonly worked: string;
  readonly fellShort: string;
  readonly changeNext: string;
}

/** A line as it was read: `line` null when it is empty or its date cannot be read; `counts` false when it is void. */
export interface ContactRead {
  readonly line: ContactLine | null;
  readonly counts: boolean;
  readonly issues: readonly Issue[];
}

/**
 * A reader for lines of the contact log: `(cells, row) => ContactRead`. A blank «reached» means reached: who writes down a talk had
 * one; an unreadable one is listed and does not count as reached, since it might say «nobody there». The texts of the talk are
 * read only when `texts` is true: a regrade does without.
 */
export function contactReader({ positions, first = 1, dayOfDate, texts = true }: LogReaderOptions<'contacts'> & { readonly texts?: boolean }): (cells: readonly unknown[], row: number) => ContactRead {
  const issues = rowIssues('contacts', positions);
  const at = (key: ColumnKey<'contacts'>): number => indexIn(positions, key, first);
  const [idAt, nameAt, dateAt, channelAt, reachedAt, promisedAt, statusAt, lineAt] =
    [at('customerId'), at('customer'), at('date'), at('channel'), at('reached'), at('promised'), at('status'), at('lineId')];
  const [readChannel, readReached, readStatus] = [choiceReader('channel'), choiceReader('reached'), choiceReader('contactStatus')];
  const textAt = [at('said'), at('reaction'), at('worked'), at('fellShort'), at('changeNext')];
  const take = <T>(read: CellRead<T>, column: ColumnKey<'contacts'>, cell: unknown, field: ChoiceField | null = null): T | null => {
    if (read.ok) return read.value;
    issues.add(read.code, column, cell, field);
    return null;
  };
  const talkTexts = (cells: readonly unknown[]): TalkTexts => {
    const [said = '', reaction = '', worked = '', fellShort = '', changeNext = ''] = textAt.map((index) => index < 0 ? '' : readText(cells[index], dayOfDate));
    return { said, reaction, worked, fellShort, changeNext };
  };
  return (cells, row) => {
    const customerId = idAt < 0 ? '' : readText(cells[idAt]);
    const customer = nameAt < 0 ? '' : readText(cells[nameAt]);
    const noWho = customerId === '' && customer === '';
    if (noWho && isBlank(cells[dateAt]) && textAt.every((index) => isBlank(cells[index]))) return EMPTY;
    const day = dateAt < 0 ? null : take(readDay(cells[dateAt], dayOfDate), 'date', cells[dateAt]);
    const channel = channelAt < 0 ? null : take(readChannel(cells[channelAt]), 'channel', cells[channelAt], 'channel');
    const answer = reachedAt < 0 ? READ_YES : readReached(cells[reachedAt]);
    if (!answer.ok) issues.add(answer.code, 'reached', cells[reachedAt], 'reached');
    const promised = promisedAt < 0 ? null : take(readDay(cells[promisedAt], dayOfDate), 'promised', cells[promisedAt]);
    const status = (statusAt < 0 ? null : take(readStatus(cells[statusAt]), 'status', cells[statusAt], 'contactStatus')) ?? 'ok';
    if (status === 'void') {
      issues.take(row, '');
    } else {
      if (day === null && isBlank(cells[dateAt])) issues.add('dayMissing', 'date', '');
      if (noWho) issues.add('customerMissing', 'customer', '');
    }
    const found = issues.take(row, customerId || customer);
    if (day === null || noWho) return { line: null, counts: false, issues: found };
    const { said, reaction, worked, fellShort, changeNext } = texts ? talkTexts(cells) : NO_TEXTS;
    const line: ContactLine = {
      lineId: lineAt < 0 ? '' : readText(cells[lineAt]), customerId, customer, day, channel,
      reached: answer.ok && answer.value !== 'no', promised, status, said, reaction, worked, fellShort, changeNext,
    };
    return { line, counts: status === 'ok', issues: found };
  };
}

/** The cells of a line by column: days as serials, text as it is (its columns are formatted `@`). */
export function contactCells(line: ContactLine, lang: Lang): Readonly<Record<ColumnKey<'contacts'>, string | number>> {
  return {
    customer: line.customer, date: line.day, customerId: line.customerId,
    channel: line.channel === null ? '' : writeChoice('channel', line.channel, lang),
    reached: writeChoice('reached', line.reached ? 'yes' : 'no', lang),
    promised: line.promised ?? '', status: writeChoice('contactStatus', line.status, lang),
    said: line.said, reaction: line.reaction, worked: line.worked,
    fellShort: line.fellShort, changeNext: line.changeNext, lineId: line.lineId,
  };
}

type TalkTexts = Pick<ContactLine, 'said' | 'reaction' | 'worked' | 'fellShort' | 'changeNext'>;
const NO_TEXTS: TalkTexts = { said: '', reaction: '', worked: '', fellShort: '', changeNext: '' };
const READ_YES = { ok: true, value: 'yes' } as const;
const EMPTY: ContactRead = { line: null, counts: false, issues: [] };
