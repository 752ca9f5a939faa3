import { findMatches } from '../../../src/matching/find-matches';
import type { Match, Person } from '../../../src/matching/person';

/** Lets nobody wait: tests have no page to keep alive. */
export const noPause = async (): Promise<void> => { await Promise.resolve(); };

export const silent = (): void => undefined;

/** Who in a list may be the same, by ids: the smaller first, joined by a space. */
export async function pairsIn(people: readonly Person[]): Promise<ReadonlyMap<string, Match>> {
  const matches = await findMatches(people, { region: 'TW' }, noPause, silent);
  return new Map(matches.map((match) => [[people[match.a]?.id ?? '', people[match.b]?.id ?? ''].sort().join(' '), match]));
}

export interface Measured {
  readonly precision: number;
  readonly recall: number;
}

/** How many of those found are right, and how many of the right ones are found. */
export function measure(found: Iterable<string>, same: ReadonlySet<string>): Measured {
  const all = [...found];
  const right = all.filter((pair) => same.has(pair)).length;
  return { precision: all.length === 0 ? 1 : right / all.length, recall: same.size === 0 ? 1 : right / same.size };
}
