import { paceOf } from '../files/pace';
import type { Pause, Progress } from '../files/table';
import { blocksOf, MOST } from './blocks';
import { compare } from './compare';
import type { Match, Person } from './person';
import type { Profile } from './profile';
import { profilesOf } from './profiles';
import { judge } from './rules';
import { createShared } from './shared';

/** What matching has to know of where the list is kept. */
export interface MatchOptions {
  /** Two letters: the region a phone without a country code belongs to. */
  readonly region: string;
  /** Told at the end how many pairs were compared. */
  readonly onCompared?: (pairs: number) => void;
}

/**
 * Who in a list may be the same: each pair once with `a` < `b`, the surest first. The order of the list changes nothing
 * but the places. What decides is the table in rules.ts.
 */
export async function findMatches(people: readonly Person[], options: MatchOptions, pause: Pause, progress: Progress): Promise<readonly Match[]> {
  const pace = paceOf(pause);
  const profiles = await profilesOf(people, options.region, pace, (share) => { progress(share * 0.5); });
  const shared = createShared();
  for (const profile of profiles) {
    shared.count(profile);
    if (pace.due()) await pace.rest();
  }
  const blocks = await blocksOf(profiles, pace);
  const compared = new Set<number>();
  const matches: Match[] = [];
  let done = 0;
  for (const block of blocks.values()) {
    for (const [place, other] of pairsOf(block, profiles)) {
      const [a, b] = place < other ? [place, other] : [other, place];
      const pair = a * people.length + b;
      if (compared.has(pair)) continue;
      compared.add(pair);
      const match = matchOf(profiles[a], profiles[b], (one, two) => judge(compare(one, two, shared)));
      if (match !== null) matches.push({ a, b, ...match });
    }
    done += 1;
    if (pace.due()) {
      progress(0.6 + 0.4 * done / blocks.size);
      await pace.rest();
    }
  }
  options.onCompared?.(compared.size);
  progress(1);
  return matches.sort(bySureness);
}

/** The surest first; of equal ones the earlier. */
export function bySureness(one: Match, two: Match): number {
  return Number(two.sure === 'sure') - Number(one.sure === 'sure') || two.score - one.score || one.a - two.a || one.b - two.b;
}

function matchOf<T>(a: Profile | undefined, b: Profile | undefined, judged: (a: Profile, b: Profile) => T | null): T | null {
  return a === undefined || b === undefined ? null : judged(a, b);
}

/** Everybody with everybody; in a block that stays too large even by name, each with the next few in the order of their ids. */
function* pairsOf(block: readonly number[], profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const far = block.length <= MOST ? block.length : NEXT;
  const places = block.length <= MOST ? block : [...block].sort((one, two) => order(profiles[one], profiles[two]));
  for (let at = 0; at < places.length; at += 1) {
    for (let next = at + 1; next < places.length && next <= at + far; next += 1) {
      const [one, two] = [places[at], places[next]];
      if (one !== undefined && two !== undefined) yield [one, two];
    }
  }
}

const NEXT = 3;

function order(one: Profile | undefined, two: Profile | undefined): number {
  const [a, b] = [one?.id ?? '', two?.id ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
