import type { Day } from '../../domain/day';
import { dayFromIso } from '../../domain/day';
import { choiceValues } from '../../ledger/choices';
import { quoted } from '../../ledger/issue';
import type { Channel } from '../contract/card';
import type { ContactInput } from '../contract/contact';
import { isCustomerFact } from '../facts/fact-keys';
import { readChanges } from '../facts/read-changes';
import type { Stop } from '../stop';
import { isStop } from '../stop';

/** A talk as it was read from what the dialog or the command line hands in; the customer's name is filled in when it is written. */
export interface NewContact extends Omit<ContactInput, 'row' | 'day' | 'channel' | 'promised'> {
  /** Where the customer's row was seen last: a hint. */
  readonly row?: number | undefined;
  readonly day: Day;
  readonly channel: Channel | null;
  readonly promised: Day | null;
}

const TEXTS = ['said', 'reaction', 'worked', 'fellShort', 'changeNext'] as const;
const MOST_TEXT = 5000;
const MOST_ID = 200;

/**
 * A talk as it came from a dialog or the command line, or what is wrong with it. What is left out is blank; without a
 * word to the contrary the customer was reached.
 * @param newId gives a line id where the caller has none: such a call cannot be repeated safely
 */
export function readContact(input: unknown, newId: () => string): NewContact | Stop {
  if (typeof input !== 'object' || input === null) return { stop: 'badRequest' };
  const given = input as Readonly<Record<string, unknown>>;
  const text = (key: string): string | null => {
    const value = given[key] ?? '';
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : null;
  };
  const [customerId, lineId, dayText, promisedText, channelText] = [text('customerId'), text('lineId'), text('day'), text('promised'), text('channel')];
  const { row, reached = true } = given;
  if (customerId === null || lineId === null || dayText === null || promisedText === null || channelText === null || lineId.length > MOST_ID) return { stop: 'badRequest' };
  if (typeof reached !== 'boolean' || (row !== undefined && !Number.isInteger(row))) return { stop: 'badRequest' };
  if (customerId === '') return { stop: 'customerMissing' };
  if (dayText === '') return { stop: 'dayMissing' };
  const day = dayFromIso(dayText);
  if (day === null) return { stop: 'dayUnreadable', given: quoted(dayText) };
  const promised = promisedText === '' ? null : dayFromIso(promisedText);
  if (promised === null && promisedText !== '') return { stop: 'dayUnreadable', given: quoted(promisedText) };
  if (promised !== null && promised < day) return { stop: 'promisePast', day: promised };
  const channel = channelText === '' ? null : choiceValues('channel').find((each) => each === channelText);
  if (channel === undefined) return { stop: 'badRequest' };
  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const column of TEXTS) {
    const value = text(column);
    if (value === null) return { stop: 'badRequest' };
    if (value.length > MOST_TEXT) return { stop: 'textTooLong', tab: 'contacts', column, most: MOST_TEXT };
    texts[column] = value;
  }
  const changes = readChanges(given['changes'] ?? []);
  if (isStop(changes)) return changes;
  if (!changes.every(({ key }) => isCustomerFact(key))) return { stop: 'badRequest' };
  const { said = '', reaction = '', worked = '', fellShort = '', changeNext = '' } = texts;
  return {
    customerId, row: typeof row === 'number' ? row : undefined, lineId: lineId === '' ? newId() : lineId,
    day, channel, reached, promised, said, reaction, worked, fellShort, changeNext, changes,
  };
}
