import type { Who } from './contract/common';
import type { Stop } from './stop';

/** A customer as a page or a script names it, or what is wrong with that. */
export function readWho(input: unknown): Who | Stop {
  if (typeof input !== 'object' || input === null || !('id' in input) || typeof input.id !== 'string') return { stop: 'badRequest' };
  const id = input.id.trim();
  if (id === '') return { stop: 'customerUnknown', customer: '' };
  return 'row' in input && typeof input.row === 'number' && Number.isInteger(input.row) ? { id, row: input.row } : { id };
}
