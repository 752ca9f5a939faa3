import { MOST_TYPES, PSYCHOLOGY_RULES } from '../../domain/card/psychology';
import { dayFromIso } from '../../domain/day';
import { choiceValues } from '../../ledger/choices';
import { quoted } from '../../ledger/issue';
import type { FactChange, FactKey } from '../contract/facts';
import type { Stop } from '../stop';
import { factColumn } from './fact-columns';
import { CUSTOMER_FACTS, isCustomerFact, PROFILE_KEYS } from './fact-keys';

/** A cell holds 50,000 characters; what is known of somebody needs far fewer. */
const MOST_TEXT = 5000;
/** More than there are facts is no card. */
const MOST_CHANGES = 100;

/**
 * Changed facts as they came from a page or the command line, or what is wrong with them. Of several changes of one fact
 * the last one counts.
 */
export function readChanges(input: unknown): readonly FactChange[] | Stop {
  if (!Array.isArray(input) || input.length > MOST_CHANGES) return { stop: 'badRequest' };
  const changes = new Map<FactKey, FactChange>();
  for (const each of input as readonly unknown[]) {
    const change = readChange(each);
    if ('stop' in change) return change;
    if (change.from !== change.to) changes.set(change.key, change);
  }
  return [...changes.values()];
}

function readChange(input: unknown): FactChange | Stop {
  if (typeof input !== 'object' || input === null || !('key' in input) || !('from' in input) || !('to' in input)) return { stop: 'badRequest' };
  const key = [...CUSTOMER_FACTS, ...PROFILE_KEYS].find((known) => known === input.key);
  if (key === undefined || typeof input.from !== 'string' || typeof input.to !== 'string') return { stop: 'badRequest' };
  const to = plainText(input.to);
  return factProblem(key, to) ?? { key, from: plainText(input.from), to };
}

/** Why a value cannot stand in the column, null when it can. */
export function factProblem(key: FactKey, value: string): Stop | null {
  if (value === '') return null;
  const { type, choice } = factColumn(key);
  if (choice === 'psychology') {
    const types = value.split(',');
    const known = types.every((each) => PSYCHOLOGY_RULES.some((rule) => rule.type === each));
    return known && types.length <= MOST_TYPES && new Set(types).size === types.length ? null : { stop: 'badRequest' };
  }
  if (choice !== null) return choiceValues(choice).some((code) => code === value) ? null : { stop: 'badRequest' };
  if (type === 'day') return dayFromIso(value) === null ? { stop: 'dayUnreadable', given: quoted(value) } : null;
  if (value.length <= MOST_TEXT) return null;
  return isCustomerFact(key) ? { stop: 'textTooLong', tab: 'customers', column: key, most: MOST_TEXT } : { stop: 'textTooLong', tab: 'profiles', column: key, most: MOST_TEXT };
}

/** As a cell gives it back: without blanks around it, and with line ends of one kind. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
