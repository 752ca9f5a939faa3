import type { Pause, Progress } from '../files/table';
import type { MatchOptions } from './find-matches';
import type { Match, Person } from './person';

/**
 * Whom of a list newcomers may be the same as: for each newcomer, in their order, the matches with the list, the surest
 * first; `a` is the newcomer's place, `b` the place in the list.
 */
export async function matchAgainst(newcomers: readonly Person[], existing: readonly Person[], options: MatchOptions, pause: Pause, progress: Progress): Promise<readonly (readonly Match[])[]> {
  await pause();
  progress(newcomers.length === 0 || existing.length === 0 || options.region === '' ? 1 : 0);
  throw new Error('being built');
}
