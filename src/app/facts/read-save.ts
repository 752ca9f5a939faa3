import type { Stop } from '../stop';
import { isStop } from '../stop';
import { readChanges } from './read-changes';
import { readWho } from '../read-who';
import type { NewFacts } from './save-facts';

const MOST_ID = 200;

/**
 * Changed facts of one customer as the card or the command line hands them in, or what is wrong with them.
 * @param newId gives the save an id where the caller has none: such a call cannot be repeated safely
 */
export function readSave(input: unknown, newId: () => string): NewFacts | Stop {
  if (typeof input !== 'object' || input === null) return { stop: 'badRequest' };
  const { customerId, row, saveId = '', changes } = input as Readonly<Record<string, unknown>>;
  if (typeof saveId !== 'string' || saveId.length > MOST_ID) return { stop: 'badRequest' };
  const who = readWho({ id: customerId, row });
  if (isStop(who)) return who;
  const read = readChanges(changes);
  return isStop(read) ? read : { who, changes: read, saveId: saveId === '' ? newId() : saveId };
}
