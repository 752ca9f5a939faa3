import { expect } from '@jest/globals';

/** What a page says may come a moment later: asked again until it is so, for three seconds at the most. */
export async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + 3_000;
  let last = await ask();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < until) {
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    last = await ask();
  }
  expect(last).toEqual(expected);
}
