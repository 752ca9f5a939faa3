import { findMatches } from '../../src/matching/find-matches';
import type { Person } from '../../src/matching/person';
import { inventFirm, inventName, type Origin } from '../ledger/names';
import { randomFrom, type Random } from '../ledger/random';

export interface MatchFigures {
  /** Of CPU, as `longestSlice` is: other programs on the machine count little. */
  readonly seconds: number;
  readonly candidatesPerRow: number;
  /** The longest that a page would have stood still, in ms. */
  readonly longestSlice: number;
  readonly pairs: number;
}

/** Looks for duplicates in a list of so many, as the page does. */
export async function matchFigures(size: number): Promise<MatchFigures> {
  const people = inventList(size);
  let [longest, compared] = [0, 0];
  const start = cpuNow();
  let since = start;
  const pause = async (): Promise<void> => {
    longest = Math.max(longest, cpuNow() - since);
    await new Promise((resolve) => { setImmediate(resolve); });
    since = cpuNow();
  };
  const matches = await findMatches(people, { region: 'TW', onCompared: (pairs) => { compared = pairs; } }, pause, () => undefined);
  const end = cpuNow();
  return { seconds: (end - start) / 1000, candidatesPerRow: compared / size, longestSlice: Math.max(longest, end - since), pairs: matches.length };
}

function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Like a real list where it is hard: names and firms that many share, a switchboard for two in a hundred, a mailbox of an
 * office, and three in a hundred entered again.
 */
function inventList(size: number): readonly Person[] {
  const random = randomFrom(28);
  const people: Person[] = [];
  while (people.length < size) {
    const origin: Origin = random.pick(['tw', 'tw', 'cn', 'en']);
    const id = `C-${String(people.length + 1).padStart(6, '0')}`;
    const again = random.below(100) < 3 ? people[random.below(Math.max(1, people.length))] : undefined;
    people.push(again === undefined ? {
      id,
      name: random.below(100) < 2 ? '王先生' : inventName(origin, random),
      company: random.below(100) < 50 ? inventFirm(origin, random) : '',
      phone: random.below(100) < 2 ? `02-8770-6000 #${String(random.below(900))}` : phoneOf(random),
      email: random.below(100) < 40 ? `${random.below(100) < 2 ? 'info' : `u${String(random.below(10_000_000))}`}@example.com` : '',
    } : { ...again, id, phone: again.phone.replace(/-/g, ' '), company: '' });
  }
  return people;
}

function phoneOf(random: Random): string {
  const digits = String(random.below(100_000_000)).padStart(8, '0');
  return random.below(100) < 70 ? `09${digits.slice(0, 2)}-${digits.slice(2, 5)}-${digits.slice(5)}` : `02-2${digits.slice(0, 3)}-${digits.slice(4)}`;
}
