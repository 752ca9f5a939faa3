import type { Who } from '../contract/common';
import type { FactKey } from '../contract/facts';
import { CUSTOMER_FACTS, PROFILE_KEYS } from '../facts/fact-keys';
import { readWho } from '../read-who';
import { isFlag, isText, listOf, recordOf } from '../shape';
import type { Stop } from '../stop';
import { isStop } from '../stop';
import type { NewMerge } from './merge';

const MOST_ID = 200;
const isMerge = recordOf({ take: listOf(isText), mergeId: isText });
const isPair = recordOf({ inFull: isFlag });

/** A merge as the page or a script hands it in, or what is wrong with it. */
export function readMerge(input: unknown, newId: () => string): NewMerge | Stop {
  if (!isMerge(input) || input.mergeId.length > MOST_ID) return { stop: 'badRequest' };
  const { keep, drop } = input as { readonly keep?: unknown; readonly drop?: unknown };
  const pair = readPair(keep, drop);
  if (isStop(pair)) return pair;
  const facts: readonly FactKey[] = [...CUSTOMER_FACTS, ...PROFILE_KEYS];
  const take = facts.filter((key) => input.take.includes(key));
  if (take.length < new Set(input.take).size) return { stop: 'badRequest' };
  return { keep: pair[0], drop: pair[1], take, mergeId: input.mergeId === '' ? newId() : input.mergeId };
}

/** Two customers who are to be looked at side by side. */
export function readPairInput(input: unknown): { readonly pair: readonly [Who, Who]; readonly inFull: boolean } | Stop {
  const { pair } = (input ?? {}) as { readonly pair?: unknown };
  if (!isPair(input) || !Array.isArray(pair)) return { stop: 'badRequest' };
  const read = readPair(pair[0], pair[1]);
  return isStop(read) ? read : { pair: read, inFull: input.inFull };
}

/** The id of a merge as a page hands it back. */
export function readMergeId(input: unknown): string | Stop {
  return isText(input) && input !== '' && input.length <= MOST_ID ? input : { stop: 'badRequest' };
}

function readPair(first: unknown, second: unknown): readonly [Who, Who] | Stop {
  const [a, b] = [readWho(first), readWho(second)];
  if (isStop(a)) return a;
  if (isStop(b)) return b;
  return a.id === b.id ? { stop: 'badRequest' } : [a, b];
}
