import type { Day } from '../day';
import { monthOf, type Figure } from './figure';

/** A talk as the self-review speaks of it. */
export interface ReviewedTalk {
  readonly day: Day;
  /** What fell short, each with what it is compared by. */
  readonly shortfalls: readonly { readonly key: string; readonly text: string }[];
}

/** Said this often, it is no accident. */
const REPEATING = 2;

/**
 * What fell short repeatedly: 「邊想邊反省…檢討自己在推銷過程中的不足或缺點」. A shortfall has a figure in every month in which it
 * was said, from the month on in which it was said for the second time; it is worded as it was last. Out of: the talks of
 * that month that were reviewed.
 * @param talks in the order of the log; only those with a self-review
 */
export function shortfallFigures(talks: readonly ReviewedTalk[]): readonly Figure[] {
  const reviewed = new Map<string, number>();
  const said = new Map<string, { text: string; day: Day; readonly times: Map<string, number> }>();
  for (const { day, shortfalls } of talks) {
    const month = monthOf(day);
    reviewed.set(month, (reviewed.get(month) ?? 0) + 1);
    for (const [key, text] of new Map(shortfalls.map((each) => [each.key, each.text]))) {
      let known = said.get(key);
      if (known === undefined) said.set(key, (known = { text, day, times: new Map() }));
      if (day >= known.day) Object.assign(known, { text, day });
      known.times.set(month, (known.times.get(month) ?? 0) + 1);
    }
  }
  const figures: Figure[] = [];
  for (const [key, { text, times }] of said) {
    let soFar = 0;
    for (const month of [...times.keys()].sort()) {
      const count = times.get(month) ?? 0;
      soFar += count;
      if (soFar >= REPEATING) figures.push({ month, subject: { topic: 'shortfall', text }, about: key, count, of: reviewed.get(month) ?? 0 });
    }
  }
  return figures;
}
