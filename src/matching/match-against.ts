import { paceOf } from '../files/pace';
import type { Pause, Progress } from '../files/table';
import { blocksOf, lookUp, MOST } from './blocks';
import { compare } from './compare';
import { bySureness, type MatchOptions } from './find-matches';
import type { Match, Person } from './person';
import { profilesOf } from './profiles';
import { judge } from './rules';
import { createShared } from './shared';

/**
 * Whom of a list newcomers may be the same as: for each newcomer, in their order, the matches with the list, the surest
 * first; `a` is the newcomer's place, `b` the place in the list.
 */
export async function matchAgainst(newcomers: readonly Person[], existing: readonly Person[], options: MatchOptions, pause: Pause, progress: Progress): Promise<readonly (readonly Match[])[]> {
  const pace = paceOf(pause);
  const known = await profilesOf(existing, options.region, pace, (share) => { progress(share * 0.4); });
  const coming = await profilesOf(newcomers, options.region, pace, (share) => { progress(0.4 + share * 0.3); });
  const shared = createShared();
  for (const profiles of [known, coming]) {
    for (const profile of profiles) {
      shared.count(profile);
      if (pace.due()) await pace.rest();
    }
  }
  const blocks = await blocksOf(known, pace);
  const all: Match[][] = [];
  let compared = 0;
  for (const [a, profile] of coming.entries()) {
    const matches: Match[] = [];
    const places = new Set(lookUp(blocks, profile).flatMap((block) => block.slice(0, MOST)));
    for (const b of places) {
      const other = known[b];
      const match = other === undefined ? null : judge(compare(profile, other, shared));
      if (match !== null) matches.push({ a, b, ...match });
    }
    compared += places.size;
    all.push(matches.sort(bySureness));
    if (pace.due()) {
      progress(0.8 + 0.2 * a / coming.length);
      await pace.rest();
    }
  }
  options.onCompared?.(compared);
  progress(1);
  return all;
}
