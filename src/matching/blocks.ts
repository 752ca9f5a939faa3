import type { Pace } from '../files/pace';
import { finerKey, keysOf } from './keys';
import type { Profile } from './profile';

/** Who shares a key, by place. No block is larger than `MOST`, however many share a switchboard or a mailbox. */
export type Blocks = ReadonlyMap<string, readonly number[]>;

export const MOST = 40;

export async function blocksOf(profiles: readonly Profile[], pace: Pace): Promise<Blocks> {
  const coarse = new Map<string, number[]>();
  for (const [place, profile] of profiles.entries()) {
    for (const key of keysOf(profile)) put(coarse, key, place);
    if (pace.due()) await pace.rest();
  }
  const blocks = new Map<string, readonly number[]>();
  for (const [key, places] of coarse) {
    if (pace.due()) await pace.rest();
    if (places.length <= MOST) {
      blocks.set(key, places);
      continue;
    }
    const finer = new Map<string, number[]>();
    for (const place of places) {
      const profile = profiles[place];
      const by = profile === undefined ? '' : finerKey(profile);
      if (by !== '') put(finer, `${key}||${by}`, place);
      if (pace.due()) await pace.rest();
    }
    for (const [fine, some] of finer) blocks.set(fine, some);
  }
  return blocks;
}

/** The keys under which a profile is looked for in blocks that may have been split. */
export function lookUp(blocks: Blocks, profile: Profile): readonly (readonly number[])[] {
  const finer = finerKey(profile);
  return keysOf(profile).flatMap((key) => {
    const block = blocks.get(key) ?? (finer === '' ? undefined : blocks.get(`${key}||${finer}`));
    return block === undefined ? [] : [block];
  });
}

function put(blocks: Map<string, number[]>, key: string, place: number): void {
  const block = blocks.get(key);
  if (block === undefined) blocks.set(key, [place]);
  else block.push(place);
}
