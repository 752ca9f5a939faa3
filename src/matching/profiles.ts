import type { Pace } from '../files/pace';
import type { Person } from './person';
import { profileOf, type Profile } from './profile';

/** Everybody as he is compared. */
export async function profilesOf(people: readonly Person[], region: string, pace: Pace, done: (share: number) => void): Promise<readonly Profile[]> {
  const profiles: Profile[] = [];
  for (const person of people) {
    profiles.push(profileOf(person, region));
    if (pace.due()) {
      done(profiles.length / people.length);
      await pace.rest();
    }
  }
  return profiles;
}
